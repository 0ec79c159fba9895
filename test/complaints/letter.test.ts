import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Complaint } from '../../src/complaints/complaint.ts'
import { type LetterSource, letterOf } from '../../src/complaints/letter.ts'
import { loadTexts } from '../../src/i18n.ts'
import { loadDirectories, type Office } from '../../src/offices/index.ts'
import { letterPdf } from '../../src/paper/index.ts'
import { dotted, loadCatalogue } from '../../src/services/index.ts'
import { PERSON, START, TEXT } from './world.ts'

const ROOT = join(import.meta.dirname, '../..')
const texts = loadTexts(join(ROOT, 'locales'))
const directories = loadDirectories(ROOT)
const catalogue = loadCatalogue(ROOT)

const of: Pick<
  Complaint,
  'number' | 'service' | 'channel' | 'office' | 'about' | 'route' | 'happened' | 'text' | 'files' | 'messages' | 'registered'
> = {
  number: '2026-000123',
  service: 'apostille',
  channel: 'psc',
  office: 'psc-01',
  about: 'action',
  route: 'psc-director',
  happened: '2026-02-27',
  text: TEXT,
  files: [{ kind: 'photo', file: 'f', name: null }],
  messages: [
    { at: START, from: 'staff', text: 'сұрақ', files: [] },
    { at: START, from: 'citizen', text: 'Қосымша сөз', files: [] },
  ],
  registered: START,
}

const wordingOf = (id: string): string => {
  const act = catalogue.act(id)
  return act?.status === 'in-force' && act.wording ? dotted(act.wording) : 'never read'
}

const source = (lang: 'kk' | 'ru', change: Partial<typeof of> = {}): LetterSource<Office> => ({
  of: { ...of, ...change } as Complaint,
  person: PERSON,
  flow: catalogue.flow('apostille'),
  act: catalogue.act,
  book: { office: directories.office, title: (office: Office) => directories.title(office, lang), directory: directories.directory },
  lang,
  t: (key, vars) => texts.t(lang, key, vars ?? {}),
  now: START,
})

const write = (lang: 'kk' | 'ru', change: Partial<typeof of> = {}) => letterOf(source(lang, change))

describe.each(['kk', 'ru'] as const)('a letter in %s', (lang) => {
  it('has the addressee with the address of the directory, the sender, and the whole complaint', () => {
    const letter = write(lang)
    const office = directories.office('psc-01')
    expect(letter.to[0]).toBe(texts.t(lang, 'addressee-psc-director'))
    expect(letter.to.join('\n')).toContain(office?.address)
    expect(letter.to.join('\n')).toContain(PERSON.name)
    expect(letter.to.join('\n')).toContain(PERSON.contact.value)
    const body = letter.body.join('\n')
    for (const part of [TEXT, 'Қосымша сөз', '27.02.2026', '2026-000123', '88-V', texts.t(lang, 'apostille-title')])
      expect(body).toContain(part)
    expect(body).not.toContain('сұрақ')
    // No law without its day.
    for (const law of ['88-v', 'appk']) expect(body).toContain(wordingOf(law))
    // Article 93 of the Administrative Procedural Code: who, where they live, whose act, what is enclosed.
    for (const key of ['iin', 'post', 'home']) expect(letter.to).toContain(texts.t(lang, `letter-complaint-${key}`))
    expect(letter.body).toContain(texts.t(lang, 'letter-complaint-list'))
    expect(body).not.toContain(texts.t(lang, 'letter-complaint-against'))
    expect(write(lang, { office: null }).body.join('\n')).toContain(texts.t(lang, 'letter-complaint-against'))
    expect(letter.signatures).toEqual([{ label: texts.t(lang, 'letter-complaint-signature'), name: PERSON.name }])
    expect(letter.date).toBe('02.03.2026')
  })

  it('goes to the committee’s own address when it was taken higher', () => {
    expect(write(lang, { route: 'chair' }).to.join('\n')).toContain(directories.office('committee')?.address)
  })

  // Clause 24 of seven standards (000: 422, 3286, 3807, 4286, 4776, 5292, 5808): the consumer writes it in their own hand.
  it('is a template to copy where the standard wants it written by hand', () => {
    const byHand = { ...source(lang, { route: 'akim', office: null }), flow: catalogue.flow('school-transport') }
    expect(letterOf(byHand)).toMatchObject({
      title: texts.t(lang, 'letter-complaint-title-copy'),
      note: `${texts.t(lang, 'letter-complaint-copy')}\n${texts.t(lang, 'letter-complaint-standard', { year: '2011' })}`,
    })
    expect(write(lang)).toMatchObject({ title: texts.t(lang, 'letter-complaint-title') })
    expect(write(lang).note).toBe(texts.t(lang, 'letter-complaint-standard', { year: '2011' }))
  })

  // Clause 22 of the free-transport standard prints another room than the seven others (000: 418, 428).
  it('has the address that its own standard prints, where the directory has another', () => {
    const letter = letterOf({ ...source(lang, { route: 'children-committee', office: null }), flow: catalogue.flow('school-transport') })
    expect(letter.to.join('\n')).toContain('945')
    expect(letter.to.join('\n')).not.toContain('939')
  })

  it('becomes a PDF, however long and strange the text is', async () => {
    for (const text of [TEXT, 'ұзақ сөз '.repeat(440), '😀 <b>&amp;</b> \u202eabc\u200b'.repeat(200)]) {
      const pdf = await letterPdf(write(lang, { text }))
      expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-')
    }
  })
})

it('wants handwriting of the body itself in the seven standards that say so, and of nobody above it', () => {
  const byHand = catalogue.flows.flatMap((flow) =>
    flow.complaints.filter((route) => route.byHand !== undefined).map(({ addressee, byHand }) => ({ service: flow.id, addressee, byHand })),
  )
  expect(new Set(byHand.map(({ service }) => service))).toEqual(
    new Set([
      ...['school-transport', 'minor-housing-sale', 'guardianship-certificate', 'orphan-social-provision'],
      ...['minor-housing-mortgage', 'minor-inheritance', 'minor-property-deals'],
    ]),
  )
  for (const route of byHand) {
    expect(route.byHand).toBe('24')
    expect(['akim', 'department-head', 'department', 'psc-director']).toContain(route.addressee)
  }
})

/** Offices, rooms and addressees that only a printed standard names. */
const PRINTED = new Set(catalogue.flows.flatMap((flow) => flow.complaints.map(({ addressee }) => addressee)))
const TODAY = catalogue.inForce.flatMap((flow) =>
  flow.complaints.filter(({ addressee }) => addressee !== 'court').map((route) => ({ flow, route })),
)

describe.each(['kk', 'ru'] as const)('a letter by the rules in force in %s', (lang) => {
  // Law 88-V, article 25(2): 5 working days the provider, 15 the body that assesses quality; Administrative Procedural Code, 91(4), 93.
  it.each(TODAY.map(({ flow, route }) => [flow.id, route.id, flow, route] as const))('of %s to %s', (_, id, flow, route) => {
    const service = flow.inForce?.serves[0]?.service ?? ''
    const change = { service, edition: flow.id, route: id, office: null, channel: flow.channels[0]?.id ?? null } as const
    const letter = letterOf({ ...source(lang), of: { ...of, ...change } as Complaint, flow })
    const [to, body] = [letter.to.join('\n'), letter.body.join('\n')]
    expect(PRINTED).not.toContain(route.addressee)
    expect(letter.to[0]).toBe(texts.t(lang, `addressee-${route.addressee}`))
    for (const key of ['body', 'iin', 'post', 'home']) expect(letter.to).toContain(texts.t(lang, `letter-complaint-${key}`))
    const printed = catalogue.names.addressees.filter((one) => PRINTED.has(one)).map((one) => texts.t(lang, `addressee-${one}`))
    expect(letter.to.filter((line) => printed.includes(line))).toEqual([])
    expect(body).toContain(texts.t(lang, 'letter-complaint-answer', { days: route.addressee === 'quality-body' ? 15 : 5 }))
    expect(body.includes(texts.t(lang, 'letter-complaint-pass'))).toBe(route.addressee !== 'quality-body')
    expect(body).toContain(dotted(flow.inForce?.wording ?? 'never'))
    for (const law of ['88-v', 'appk']) expect(body).toContain(wordingOf(law))
    expect(to).not.toMatch(/2011/)
  })

  it('names an office of the print as one of 2011, and never its address', () => {
    const flow = catalogue.inForce.find((one) => one.channels.some(({ directory }) => directory === 'education-departments'))
    const office = directories.directory('education-departments').find(({ address }) => address)
    if (!flow || !office?.address) throw new Error('no edition with a department')
    const change = { service: 'school-transport', edition: flow.id, route: 'head', office: office.id } as const
    const letter = letterOf({ ...source(lang), of: { ...of, ...change } as Complaint, flow })
    const all = [...letter.to, ...letter.body].join('\n')
    expect(all).toContain(texts.t(lang, 'letter-complaint-office-2011', { office: directories.title(office, lang) }))
    expect(all).not.toContain(office.address)
  })
})
