import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newCaseId } from '../../src/cases/index.ts'
import { numberOf, readNumber, yearOf } from '../../src/complaints/complaint-number.ts'
import { readContact } from '../../src/complaints/contact.ts'
import { answered, isDraftId, newDraftId, nextStep, prefilled, STEPS } from '../../src/complaints/draft.ts'
import { createEncryption, EncryptionError } from '../../src/complaints/privacy/encryption.ts'
import { firstRoute, nextRoute, waysOf } from '../../src/complaints/routing.ts'
import { cut, excerpt, joined, lengthOf, pieces, quoted, TEXT, visibleOf } from '../../src/complaints/text.ts'
import { loadCatalogue } from '../../src/services/index.ts'
import { counted, KEY, PERSON } from './world.ts'

const ROOT = join(import.meta.dirname, '../..')
const { flows } = loadCatalogue(ROOT)

describe('numbers', () => {
  it('are the year and six digits, and are read back as people type them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 9_999_999 }), (year, running) => {
        const number = numberOf(year, running)
        for (const typed of [number, `№ ${number}`, `/complaint ${year} ${running}`, `${year}–${running}`])
          expect(readNumber(typed, 1999)).toBe(number)
      }),
    )
  })
  it('belong to the year in Almaty', () => {
    expect(yearOf(new Date('2026-12-31T18:59:59Z'))).toBe(2026)
    expect(yearOf(new Date('2026-12-31T19:00:00Z'))).toBe(2027)
  })
  it.each(['123', '№ 123', 'No. 123', '#000123'])('«%s» alone is of this year', (typed) =>
    expect(readNumber(typed, 2026)).toBe('2026-000123'),
  )
  it.each(['', 'hello', '26-000123', '1234567', '12 3'])('«%s» is none', (typed) => expect(readNumber(typed, 2026)).toBe(null))
})

describe('contacts', () => {
  it.each(['050000, Алматы, Абай к., 10', 'село Кенгир, ул. Мира 5'])('«%s» is an address', (typed) =>
    expect(readContact('post', typed)).toEqual({ way: 'post', value: typed }),
  )
  it.each(['Алматы', 'Абай көшесі бойында', '1234567890'])('«%s» is no address', (typed) => expect(readContact('post', typed)).toBe(null))
  it('knows an e-mail address', () => {
    expect(readContact('email', ' aisha@example.kz ')).toEqual({ way: 'email', value: 'aisha@example.kz' })
    expect(readContact('email', 'aisha@')).toBe(null)
  })
})

describe('texts', () => {
  const anyText = fc.string({ unit: 'grapheme', maxLength: 6_000 })
  it('come out of their pieces again, each fitting a message, no character torn', () => {
    const whole = (text: string) => {
      const parts = pieces(text)
      expect(parts.join('')).toBe(text)
      for (const part of parts) expect(part.length).toBeLessThanOrEqual(3_500)
      expect(parts.reduce((sum, part) => sum + lengthOf(part), 0)).toBe(lengthOf(text))
    }
    for (const text of ['👩‍👩‍👧‍👦'.repeat(512), '😀'.repeat(4_096), 'a\n'.repeat(4_000), 'ә'.repeat(3_500), '']) whole(text)
    fc.assert(fc.property(anyText, whole), { numRuns: 20 })
  })
  it('are quoted so that markup in them is only text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(quoted(text).slice('<blockquote>'.length, -'</blockquote>'.length)).not.toMatch(/[<>]/)
      }),
      { numRuns: 50 },
    )
  })
  it('that nobody can see are nothing', () => {
    expect(visibleOf('\u200b\u200d\u2060 \n\u202e')).toBe(0)
    expect(visibleOf('а'.repeat(TEXT.min))).toBe(TEXT.min)
  })
  it('over the limit keep the rest', () => {
    const long = '😀'.repeat(4_096)
    const { text, rest } = cut(long)
    expect(lengthOf(text)).toBe(TEXT.max)
    expect(text + rest).toBe(long)
    expect(cut('short')).toEqual({ text: 'short', rest: '' })
  })
  it('shorten with an ellipsis', () => {
    expect(excerpt('абвг', 4)).toBe('абвг')
    expect(excerpt('абвгд', 4)).toBe('абв…')
    expect(excerpt('👩‍👩‍👧‍👦'.repeat(9), 30)).toBe(`${'👩‍👩‍👧‍👦'.repeat(2)}…`)
    expect(joined(['a', 'b'])).toBe('a\n\nb')
  })
})

describe('drafts', () => {
  const empty = {
    id: '0',
    citizen: 1,
    service: null,
    edition: null,
    channel: null,
    office: null,
    about: null,
    happened: null,
    texts: [],
    textMessages: [],
    files: [],
    fileMessages: [],
    person: {},
    done: [],
    filled: [],
    from: null,
    album: null,
    updated: new Date(0),
  }
  it('have ids of their own kind', () => {
    const random = counted()
    for (let n = 0; n < 100; n++) {
      expect(isDraftId(newDraftId(random))).toBe(true)
      expect(isDraftId(newCaseId(random))).toBe(false)
    }
  })
  it('ask what is open, in order', () => {
    expect(nextStep({ done: [] })).toBe('service')
    expect(nextStep({ done: [...STEPS] })).toBe(null)
    expect(nextStep({ done: prefilled({ service: 'apostille', channel: 'psc', office: 'psc-01', about: 'deadline' }).done ?? [] })).toBe(
      'text',
    )
  })
  it('ask again what hangs on an answer that changed, and keep the rest', () => {
    const full = {
      ...empty,
      service: 'apostille',
      channel: 'psc' as const,
      office: 'psc-01',
      about: 'action' as const,
      texts: ['kept'],
      done: [...STEPS],
    }
    expect(answered(full, 'service', { service: 'bolashak' })).toMatchObject({ channel: null, office: null, about: null })
    expect(nextStep({ done: answered(full, 'service', { service: 'bolashak' }).done ?? [] })).toBe('channel')
    expect(answered(full, 'service', { service: 'apostille' })).not.toHaveProperty('office')
    expect(answered(full, 'service', { service: 'bolashak' })).not.toHaveProperty('texts')
  })
})

describe('routes of every service', () => {
  const about = ['action', 'result', 'quality', 'rudeness', 'deadline'] as const
  it.each(flows.map((flow) => [flow.id, flow] as const))('%s: somebody is asked first, each body once, the court last', (_id, flow) => {
    for (const channel of flow.channels) {
      for (const grievance of about) {
        const ways = waysOf(flow, grievance, channel.id)
        expect(firstRoute(flow, grievance, channel.id)).not.toBe(null)
        expect(ways.findIndex(({ addressee }) => addressee === 'court')).toBe(
          flow.complaints.some(({ addressee }) => addressee === 'court') ? ways.length - 1 : -1,
        )
        const walked: string[] = []
        for (
          let route = firstRoute(flow, grievance, channel.id);
          route;
          route = nextRoute(flow, { about: grievance, channel: channel.id, route: route.id })
        )
          walked.push(route.id)
        expect(walked).toEqual(ways.map(({ id }) => id))
        for (const route of ways) if (route.channels) expect(route.channels).toContain(channel.id)
      }
    }
  })
})

describe('sealed contacts', () => {
  const encryption = createEncryption(KEY, counted())
  it('open again for the same draft, and for no other', () => {
    const sealed = encryption.encrypt(PERSON, '0abcdefghi')
    expect(encryption.decrypt(sealed, '0abcdefghi')).toEqual(PERSON)
    expect(() => encryption.decrypt(sealed, '0abcdefghj')).toThrow(EncryptionError)
    expect(sealed).not.toContain('Айша')
    expect(Buffer.from(sealed, 'base64').toString('utf8')).not.toContain('7011234567')
  })
  it('never look the same twice', () => expect(encryption.encrypt(PERSON, '0')).not.toBe(encryption.encrypt(PERSON, '0')))
  it('tell a change and a wrong key', () => {
    const sealed = Buffer.from(encryption.encrypt(PERSON, '0'), 'base64')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: sealed.length - 1 }), (at) => {
        const changed = Buffer.from(sealed)
        changed[at] = (changed[at] ?? 0) ^ 1
        expect(() => encryption.decrypt(changed.toString('base64'), '0')).toThrow(EncryptionError)
      }),
    )
    expect(() => createEncryption('ff'.repeat(32), counted()).decrypt(sealed.toString('base64'), '0')).toThrow(EncryptionError)
    expect(() => createEncryption('abcd', counted())).toThrow(EncryptionError)
  })
})
