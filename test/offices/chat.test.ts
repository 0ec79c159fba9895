import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadCalendar, momentOf } from '../../src/deadlines/index.ts'
import { LANGS, type Lang, loadTexts } from '../../src/i18n.ts'
import { card, choose, districts, named, pick, place, wrongWhat } from '../../src/offices/buttons.ts'
import { cardText, mapLink, type OfficeFacts } from '../../src/offices/card/card.chat.ts'
import { openingsOf, readHours } from '../../src/offices/card/hours.ts'
import { distanceText } from '../../src/offices/choosing/choosing.chat.ts'
import type { Office } from '../../src/offices/index.ts'
import { catalogue, directories, ROOT } from './data.ts'

const texts = loadTexts(join(ROOT, 'locales'))
const facts: OfficeFacts = { texts, directories, catalogue, calendar: loadCalendar(ROOT) }
const reader = (lang: Lang, day = '2026-03-03', time = '10:00') => ({
  lang,
  t: (key: string, vars?: Readonly<Record<string, string | number>>) => texts.t(lang, key, vars),
  now: momentOf(day, time),
})
const office = (id: string): Office => {
  const found = directories.office(id)
  if (!found) throw new Error(`no office ${id}`)
  return found
}
const all = directories.names().flatMap((id) => directories.directory(id))
const transport = catalogue.flow('apostille')?.channels.find(({ id }) => id === 'psc')

describe('the card of an office', () => {
  it('tells address, phones, hours, and that the list is old', () => {
    const text = cardText(facts, reader('en'), office('psc-09'), { channel: transport }, 0)
    for (const phone of office('psc-09').phones) expect(text.replaceAll(' ', '')).toContain(phone)
    expect(text).toContain(office('psc-09').address)
    expect(text).toMatch(/Open now, until \d\d:\d\d/)
    expect(text).toContain('31.08.2012')
    expect(text).toContain(texts.t('en', 'offices-call-first'))
  })

  it('tells when it opens next', () => {
    expect(cardText(facts, reader('en', '2026-03-08'), office('psc-09'), { channel: transport }, 0)).toMatch(/Closed now\. Opens: .*March/)
  })

  it('tells nothing of the moment to somebody who reads it at another time', () => {
    const { lang, t } = reader('en')
    const text = cardText(facts, { lang, t }, office('psc-09'), { channel: transport }, 0)
    expect(text).toContain('🕘')
    expect(text).not.toMatch(/Open now|Closed now/)
  })

  it('warns of a doubtful row, with the sentence of its own reason', () => {
    const reasons = new Set(all.flatMap(({ doubtful }) => doubtful ?? []))
    expect([...reasons].sort()).toEqual(['name-slipped', 'phone-slipped'])
    for (const lang of LANGS)
      for (const one of all) {
        const text = cardText(facts, reader(lang), one, {}, 0)
        for (const reason of reasons)
          expect(text.includes(texts.t(lang, `offices-doubtful-${reason}`)), `${lang} ${one.id}`).toBe(one.doubtful === reason)
      }
  })

  it('warns of three reports', () => {
    expect(cardText(facts, reader('en'), office('psc-09'), {}, 2)).not.toContain(texts.t('en', 'offices-out-of-date'))
    expect(cardText(facts, reader('en'), office('psc-09'), {}, 3)).toContain(texts.t('en', 'offices-out-of-date'))
  })

  it('tells the reception of every akim', () => {
    for (const one of directory('akim-offices')) {
      const text = cardText(facts, reader('en'), one, {}, 0)
      for (const { from } of one.reception) expect(text).toContain(from)
    }
  })

  it('fits a message and is Telegram HTML for every office in every language', () => {
    for (const lang of LANGS)
      for (const one of all) {
        const text = cardText(facts, reader(lang), one, {}, 3)
        expect(text.length, one.id).toBeLessThan(4000)
        expect(text.replaceAll(/<\/?[bi]>/g, ''), one.id).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/)
      }
  })

  it('links to a map for every office', () => {
    for (const one of all) expect(new URL(mapLink(one)).searchParams.get('query')?.length ?? 0, one.id).toBeGreaterThan(5)
  })
})

const directory = (id: string) => directories.directory(id)

describe('hours', () => {
  it('are read as the ingest writes them', () => {
    const lunch = { from: '13:00', to: '14:30' }
    expect(readHours('дс-жм 09:00-18:30, үзіліс 13:00-14:30')).toEqual({
      hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:30' }],
      lunch,
    })
    expect(readHours('дс-сб 09:00-20:00')).toEqual({ hours: [{ days: [1, 2, 3, 4, 5, 6], from: '09:00', to: '20:00' }] })
    for (const unread of [null, '', 'күн сайын', 'жм-дс 09:00-18:00']) expect(readHours(unread)).toBeNull()
  })

  it('of every office that has printed ones are understood', () => {
    const printed = all.filter(({ hours }) => hours !== null)
    expect(printed.length).toBeGreaterThan(0)
    for (const one of printed) expect(openingsOf(one, null, null), one.id).toHaveLength(1)
  })

  it('that an editor has checked win', () => {
    const checked = { open: [{ days: [1], from: '10:00', to: '11:00' }], lunch: null }
    const by = { office: 'cip', hours: checked, appointmentOnly: false, closed: false, source: 'call', checked: '2026-01-31' }
    expect(openingsOf(office('cip'), by, null)).toEqual([{ purpose: 'any', hours: checked.open, lunch: null }])
  })
})

describe('hours by purpose', () => {
  const at = (time: string) => reader('ru', '2026-03-11', time)
  const lines = (card: string) => card.split('\n').filter((line) => /^(?:🕘|📤|🏢|🟢|🔴)/u.test(line))
  const committee = catalogue.flow('apostille')?.channels.find(({ id }) => id === 'committee')

  // Clause 9 (000: 2508): taken from 9 to 11, given out from 16 to 18, no lunch in either.
  it('tell whoever collects an apostille when it is given out, and whether now', () => {
    expect(lines(cardText(facts, at('16:30'), office('committee'), { channel: committee }, 0))).toEqual([
      '🕘 Приём: Пн–Пт 09:00–11:00',
      expect.stringMatching(/^🔴 .*09:00/),
      '📤 Выдача: Пн–Пт 16:00–18:00',
      '🟢 Сейчас открыто, до 18:00',
    ])
    expect(lines(cardText(facts, at('09:30'), office('committee'), { channel: committee }, 0))[1]).toBe('🟢 Сейчас открыто, до 11:00')
  })

  // Clause 9 (000: 144–146): the centre prints the hours of giving out as its own.
  it('are those of the standard outside of a case too, with the office’s own beside them', () => {
    const { lang, t } = reader('ru')
    expect(lines(cardText(facts, { lang, t }, office('bologna-centre'), {}, 0))).toEqual([
      '🕘 Приём: Пн–Чт 09:00–13:00',
      '📤 Выдача: Пн–Пт 09:00–18:30, обед 13:00–14:30',
    ])
    expect(lines(cardText(facts, { lang, t }, office('committee'), {}, 0))).toEqual([
      '🕘 Приём: Пн–Пт 09:00–11:00',
      '📤 Выдача: Пн–Пт 16:00–18:00',
      '🏢 Само учреждение работает: Пн–Пт 09:00–18:30, обед 13:00–14:30',
    ])
    expect(lines(cardText(facts, { lang, t }, office('cip'), {}, 0))).toEqual(['🕘 Пн–Пт 09:00–18:30, обед 13:00–14:30'])
  })

  it('are told once where they are the same, with a break whose hours nobody names', () => {
    const channel = catalogue.flow('guardianship-certificate')?.channels[0]
    const { lang, t } = reader('ru')
    expect(lines(cardText(facts, { lang, t }, office('education-departments-001'), { channel }, 0))).toEqual([
      '🕘 Пн–Пт 09:00–18:00, с обедом, часы не указаны',
    ])
  })
})

describe('a distance', () => {
  const say = (precision: Office['precision'], km: number) => distanceText(reader('en'), { precision }, km)
  it('says from where it was measured, and no more exactly than is known', () => {
    expect(say('district', 38.4)).toBe('about 40 km, measured from the district centre')
    expect(say('region', 123.4)).toBe('about 120 km, measured from the region’s capital')
    expect(say('settlement', 38.4)).toBe('about 38 km, measured from the centre of the settlement')
    expect(say('address', 0.2)).toBe('about 1 km')
  })
})

describe('buttons', () => {
  it('hold the longest ids', () => {
    const id = 'abcdefghjk'
    const longest = (ids: readonly string[]) => ids.reduce((a, b) => (b.length > a.length ? b : a), '')
    const key = longest([...directories.names(), id])
    const officeId = longest(all.map((one) => one.id))
    for (const region of directories.regions()) {
      expect(() => districts.to('x', { key, region: region.id, page: '99' })).not.toThrow()
      expect(() => [place, named].map((kind) => kind.to('x', { key, place: region.id, page: '999' }))).not.toThrow()
    }
    expect(() => [
      choose.to('x', { key }),
      card.to('x', { case: id, office: officeId }),
      pick.to('x', { case: id, office: officeId }),
    ]).not.toThrow()
    expect(() => wrongWhat.to('x', { case: id, office: officeId, what: 'closed' })).not.toThrow()
  })
})

describe('the kinds of offices', () => {
  it('have a name in every language', () => {
    for (const lang of LANGS)
      for (const id of directories.names()) expect(texts.has(lang, `offices-kind-${id}`), `${lang} ${id}`).toBe(true)
  })
})
