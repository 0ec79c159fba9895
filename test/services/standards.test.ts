import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { LANGS, loadTexts } from '../../src/i18n.ts'
import { acceptance } from '../../src/offices/hours.ts'
import {
  type Answers,
  applicationsFor,
  copiesText,
  documentKey,
  openingText,
  questionsFor,
  SIGNERS,
  wanted,
} from '../../src/services/index.ts'
import { catalogue } from '../offices/data.ts'

const texts = loadTexts(fileURLToPath(new URL('../../locales', import.meta.url)))

const flow = (id: string) => {
  const found = catalogue.flow(id)
  if (!found) throw new RangeError(`no service ${id}`)
  return found
}

// Clause 11.5 of the standard has no condition (annex 7; 000: 5714, 5760).
test.each(['sale', 'loan'])('a deal of a guardian wants both notarised statements, whatever the deal is (%s)', (deal) => {
  const papers = wanted(flow('minor-property-deals'), { deal }).filter((line) => line.wanted !== false)
  expect(papers.map(({ document }) => document.id)).toEqual(expect.arrayContaining(['guardian-statement', 'relatives-statement']))
})

// Clauses 21 and 22: where the service was rendered through a centre, its director is complained to (000: 3278, 3280).
test('a complaint about a service centre over the sale of a home goes to the centre, never to the department', () => {
  const through = (channel: string) =>
    flow('minor-housing-sale').complaints.filter(({ channels }) => !channels || channels.some((one) => one === channel))
  expect(through('psc').map(({ id }) => id)).toEqual(['director', 'psc', 'court'])
  expect(through('education-department').map(({ id }) => id)).toEqual(['head', 'akimat', 'department', 'court'])
})

// Clause 21: the ministry's address is printed (000: 2426).
test('a complaint about the result of a scholarship is addressed to the ministry at its address', () => {
  expect(flow('bolashak').complaints.find(({ id }) => id === 'ministry')?.directory).toBe('ministry')
})

const titles = (id: string, answers: Answers) =>
  wanted(flow(id), answers).flatMap((line) =>
    line.wanted === false ? [] : LANGS.map((lang) => texts.t(lang, documentKey(flow(id), line))),
  )
const listed = (id: string, answers: Answers) =>
  wanted(flow(id), answers).flatMap((line) => (line.wanted === false ? [] : [line.document.id]))
const asked = (id: string, answers: Answers) => questionsFor(flow(id), answers).map(({ question }) => question.id)
const BOTH = /екеуі|обоих|both|ерлі-зайыптылардікі|супругов|of the spouses/i
const GUARDIAN = /қорғаншы|опекун|guardian/i

// Parents, or those who replace them (000: 3187, 3193, 4675–4681, 5196–5198).
describe.each(['minor-housing-sale', 'minor-housing-mortgage'])('the papers of %s', (id) => {
  const widow: Answers = { who: 'parents', family: 'widowed', wedlock: 'yes', age: 'under-10' }

  test.each([
    ['a widow', widow],
    ['a parent whose child has no other parent', { ...widow, family: 'divorced', died: 'yes' }],
    ['the only parent', { ...widow, family: 'single', died: 'no', come: 'alone' }],
  ])('speak of one person to %s', (_, answers) => {
    expect(titles(id, answers).filter((title) => BOTH.test(title))).toEqual([])
    expect(listed(id, answers)).not.toContain('second-parent')
  })

  test('speak of both parents where both apply, and want both to come', () => {
    const both: Answers = { ...widow, family: 'married', died: 'no', come: 'both' }
    expect(titles(id, both).filter((title) => BOTH.test(title)).length).toBeGreaterThanOrEqual(2 * LANGS.length)
    expect(titles(id, both).filter((title) => GUARDIAN.test(title))).toEqual([])
    expect(listed(id, both)).toContain('second-parent')
  })

  test('speak of the guardian, who is not asked about a marriage or who comes', () => {
    expect(asked(id, { who: 'guardian' })).not.toEqual(expect.arrayContaining(['family']))
    expect(asked(id, { who: 'guardian' })).not.toEqual(expect.arrayContaining(['come']))
    const guardian: Answers = { who: 'guardian', died: 'yes', wedlock: 'yes', age: 'under-10' }
    expect(titles(id, guardian).filter((title) => BOTH.test(title))).toEqual([])
    expect(listed(id, guardian)).not.toEqual(expect.arrayContaining(['unmarried']))
  })

  // Clause 11, after the list (000: 3205, 4693).
  test('have the child of ten on the list', () => {
    expect(listed(id, { ...widow, age: 'from-10' })).toContain('child')
    expect(listed(id, widow)).not.toContain('child')
  })
})

// The same clause of annex 8 (000: 5724).
test('a child of ten is on the list of a guardian’s deal, and the guardian’s marriage is nobody’s question', () => {
  expect(listed('minor-property-deals', { age: 'from-10' })).toContain('child')
  expect(flow('minor-property-deals').questions.map(({ id }) => id)).not.toContain('family')
})

// Annex 6 is the pension fund's form (000: 5631–5644).
test('the pension fund’s form is given only to those who go to the fund', () => {
  const forms = (answers: Answers) => applicationsFor(flow('minor-inheritance'), answers).map(({ annex }) => annex)
  expect([forms({ for: 'police' }), forms({ for: 'pension' }), forms({ for: 'both' })]).toEqual([[], [6], [6]])
  expect(listed('minor-inheritance', { for: 'police' })).toContain('application-vehicle')
  expect(listed('minor-inheritance', { for: 'pension' })).not.toContain('application-vehicle')
})

test('the dead spouse of a widow brings no identity card to an inheritance', () => {
  expect(titles('minor-inheritance', { who: 'parent', family: 'widowed' }).filter((title) => BOTH.test(title))).toEqual([])
})

// Annex 5 of the mortgage asks for the number of the bank's letter (000: 5126).
test('the bank’s letter is on the list of a mortgage', () => expect(listed('minor-housing-mortgage', {})).toContain('bank-letter'))

// Words that a form orders to be written by hand stand in the texts as they are printed (000: 3650, 3656, 5119, 5130, 6157–6167, 6202).
test.each([
  ['minor-housing-sale', 'doc-application-more', ['келешекте балаларды тұрғын үйсіз қалдырмауға міндеттенеміз', 'келісемін']],
  ['minor-housing-mortgage', 'doc-application-more', ['келешекте балаларды тұрғын үйсіз қалдырмауға міндеттенеміз', 'келісемін']],
  ['minor-property-deals', 'doc-application-sale-more', ['Келешекте балалар тұрғын үймен қамтамасыз етілетін болады', 'келісемін']],
  ['minor-property-deals', 'doc-application-loan-more', ['келешекте балаларды тұрғын үйсіз қалдырмауға міндеттенеміз', 'келісемін']],
])('the words that the form of %s orders are ready to copy (%s)', (id, part, phrases) => {
  for (const lang of LANGS) for (const phrase of phrases) expect(texts.t(lang, `${id}-${part}`)).toContain(`<code>${phrase}</code>`)
  const annex = part.includes('loan') ? 6 : 5
  const vars = Object.fromEntries(
    (texts.info('kk', `${id}-letter-${annex}-body`)?.vars ?? []).map((name) => [
      name,
      name.endsWith('-rows') || name === SIGNERS ? 1 : 'x',
    ]),
  )
  for (const lang of LANGS) for (const phrase of phrases) expect(texts.t(lang, `${id}-letter-${annex}-body`, vars)).toContain(phrase)
})

test('papers that a notary is paid for, and nobody may want, say so on the list itself', () => {
  const unclear = [
    ['minor-housing-sale', 'relatives-consent'],
    ['minor-housing-sale', 'guardian-consent'],
    ['minor-housing-mortgage', 'relatives-statement'],
    ['minor-property-deals', 'guardian-statement'],
    ['minor-property-deals', 'relatives-statement'],
  ] as const
  for (const [id, paper] of unclear) {
    const document = flow(id).documents.find((one) => one.id === paper)
    if (!document) throw new RangeError(paper)
    expect(copiesText(texts, 'ru', document)).toContain('прежде чем платить')
  }
})

// Clause 9 (000: 144): papers are taken until 13:00, certificates are given until 18:30 with a break from 13:00.
test('a lunch break is told with the hours it falls into, and with no others', () => {
  const [channel] = flow('education-recognition').channels
  if (!channel) throw new RangeError('no channel')
  expect(openingText(texts, 'ru', channel, 'acceptance')).toBe('Пн–Чт 09:00–13:00')
  expect(openingText(texts, 'ru', channel, 'issue')).toBe('Пн–Пт 09:00–18:30, обед 13:00–14:30')
  expect(acceptance(channel).lunch).toBeUndefined()
})

// Decree 336 only reworded the eight standards that decree 140 had approved (000: 38–57, 3145, 4152).
test.each([
  'apostille',
  'preschool-registration',
  'minor-housing-sale',
  'guardianship-certificate',
  'orphan-social-provision',
  'minor-housing-mortgage',
  'minor-inheritance',
  'minor-property-deals',
])('the basis of %s tells who approved the standard and who reworded it', (id) => {
  for (const lang of LANGS) expect(texts.t(lang, `${id}-fact-basis`)).toMatch(/140.*336|336.*140/)
})

test('nobody is sent to annexes that they do not have', () => {
  const sent = LANGS.flatMap((lang) =>
    texts
      .keys(lang)
      .filter((key) => /-fact-(complaint-help|contacts-local)$/.test(key))
      .map((key) => texts.t(lang, key)),
  )
  expect(sent.length).toBeGreaterThan(20)
  expect(sent.filter((text) => /приложени|қосымша|annex/i.test(text))).toEqual([])
})

// The annex of offices names the akims of towns beside those of districts (002: 115, 2214).
test('an akim of a town is not called one of a district', () => {
  for (const lang of LANGS) expect(texts.t(lang, 'addressee-district-akim')).toMatch(/қала|город|town/i)
})
