import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { LANGS, loadTexts } from '../../src/i18n.ts'
import { openingsFor } from '../../src/offices/card/hours.ts'
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

const LOCALES = fileURLToPath(new URL('../../locales', import.meta.url))
const texts = loadTexts(LOCALES)

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
  expect(openingsFor(channel)).toMatchObject([{ purpose: 'acceptance' }, { purpose: 'issue', lunch: { from: '13:00', to: '14:30' } }])
  expect(openingsFor(channel)[0]).not.toHaveProperty('lunch')
})

// Clause 9 of seven standards says «with a lunch break» and no hours of it (000: 348, 3157); the centres work without one.
test.each([
  'school-transport',
  'minor-housing-sale',
  'guardianship-certificate',
  'orphan-social-provision',
  'minor-housing-mortgage',
  'minor-inheritance',
  'minor-property-deals',
])('a lunch break without hours is told with the hours of %s', (id) => {
  const said = flow(id).channels.map((channel) => LANGS.map((lang) => openingText(texts, lang, channel, 'issue')))
  expect(said[0]).toEqual([
    'Дс–Жм 09:00–18:00, түскі үзіліс бар, уақыты көрсетілмеген',
    'Пн–Пт 09:00–18:00, с обедом, часы не указаны',
    'Mon–Fri 09:00–18:00, with a lunch break, hours not given',
  ])
  for (const [, ru] of said.slice(1)) expect(ru).toBe('Пн–Сб 09:00–20:00, без обеда')
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

test('nobody is sent for an address, a phone or a list to annexes that they do not have', () => {
  const told = new RegExp(`^(?:${catalogue.flows.map(({ id }) => id).join('|')})-(?:fact|complaint|doc)-`)
  const address = /адрес|телефон|список|мекенжай|тізім|address|phone|list/i
  const annex = /приложени|қосымша(?:да|дан|лар)|annex/i
  const sentences = LANGS.flatMap((lang) =>
    texts
      .keys(lang)
      .filter((key) => told.test(key) && !key.includes('-fact-note-'))
      .flatMap((key) =>
        texts
          .t(lang, key)
          .split(/(?<=[.:;]) /u)
          .map((text) => `${lang} ${key}: ${text}`),
      ),
  )
  expect(sentences.length).toBeGreaterThan(3000)
  // What a receipt holds is an example of its form, no place to go.
  expect(sentences.filter((text) => annex.test(text) && address.test(text) && !text.includes('receipt-lines'))).toEqual([])
})

// The annex of offices names the akims of towns beside those of districts (002: 115, 2214).
test('an akim of a town is not called one of a district', () => {
  for (const lang of LANGS) expect(texts.t(lang, 'addressee-district-akim')).toMatch(/қала|город|town/i)
})

test('an akim may be one of a settlement, a village or a rural district too', () => {
  const named = LANGS.map((lang) => texts.t(lang, 'addressee-akim'))
  expect(named[0]).toMatch(/кент.*ауылдың.*ауылдық округ/)
  expect(named[1]).toMatch(/посёлка.*села.*сельского округа/)
  expect(named[2]).toMatch(/settlement.*village.*rural district/)
})

// What the clause on principles promises, read from the standards by hand (000: 214, 377, 2410, 2563, 2822, 3260, 4248; 002: 94, 2190).
const PROMISED: Readonly<Record<string, string>> = {
  'education-recognition': 'rights law full polite secret',
  'school-transport': 'law full polite secret',
  bolashak: 'law full polite secret',
  apostille: 'rights law full polite secret',
  'preschool-registration': 'rights law full polite secret',
  'minor-housing-sale': 'rights law full polite secret bribes delay',
  'guardianship-certificate': 'rights law full polite secret bribes delay',
  'orphan-social-provision': 'rights law full polite secret bribes delay',
  'minor-housing-mortgage': 'rights law full polite secret bribes delay',
  'minor-inheritance': 'rights law full polite secret bribes delay',
  'minor-property-deals': 'rights law full polite secret bribes delay',
  'household-farm-certificate': 'polite secret',
  'livestock-record': 'polite secret',
}
const PROMISES = {
  rights: /құқығыңыз|ваш(?:и|их) прав|your rights/,
  law: /заң|закон|the law/,
  full: /толық мәлімет|полн(?:ую|ые) (?:информацию|сведения)|inform you fully/,
  polite: /сыпайы|әдеп|вежлив|этику|polite|good manners/,
  secret: /құпия|жария етпе|в тайне|не разглашать|confidential/,
  bribes: /пара алма|жемқорлық|взяток|коррупц|bribes|corruption/,
  delay: /сөзбұйда|не тянуть|not drag/,
}

test.each(Object.entries(PROMISED))('the principles of %s are the same in every language, and those of its standard', (id, promised) => {
  for (const lang of LANGS) {
    const text = texts.t(lang, `${id}-fact-principles`)
    const said = Object.entries(PROMISES).flatMap(([name, words]) => (words.test(text) ? [name] : []))
    expect([lang, said.sort()]).toEqual([lang, promised.split(' ').sort()])
  }
})

const paper = (id: string, document: string) => flow(id).documents.find((one) => one.id === document)
const kinds = (id: string, document: string) => paper(id, document)?.copies.map(({ kind }) => kind)

// Clause 11 (000: 2367–2403): item 8 is of the bachelor's level, the admission a copy, the records originals; what is wanted «бар болған жағдайда».
test('the papers of a scholarship are those of clause 11', () => {
  expect(kinds('bolashak', 'admission')).toEqual(['copy', 'notarised-translation'])
  expect(kinds('bolashak', 'grades-abroad')).toEqual(['original', 'notarised-translation'])
  expect(kinds('bolashak', 'record-abroad')).toEqual(['original', 'notarised-translation'])
  for (const one of ['admission', 'grades-abroad', 'record-abroad'])
    for (const programme of ['master', 'residency', 'doctorate', 'internship'])
      expect(listed('bolashak', { programme, abroad: 'admitted', student: 'yes', work: 'other', medical: 'yes' })).not.toContain(one)
  const any = flow('bolashak').documents.flatMap(({ id, ifAny }) => (ifAny ? [id] : []))
  expect(any.sort()).toEqual(['awards', 'grades-abroad', 'language', 'other-studies', 'publications', 'references'])
  expect(listed('bolashak', { programme: 'master', work: 'teacher' })).toEqual(expect.arrayContaining(['pension', 'work-record']))
  const languages = paper('bolashak', 'language')
  if (!languages) throw new RangeError('language')
  expect(copiesText(texts, 'ru', languages)).not.toContain('если нужно')
})

// Clause 16 (000: 2417): who does not fit and cannot hand in the papers, not who does one of both.
test('a scholarship is refused for both grounds together', () => {
  const refusal = LANGS.map((lang) => texts.t(lang, 'bolashak-fact-refusal'))
  expect(refusal.map((text) => /\bи\b|және|\band\b/u.test(text) || text.includes(' и '))).toEqual([true, true, true])
  expect(refusal.filter((text) => / или | немесе | or /.test(text))).toEqual([])
})

// Clause 15 and the form's line for the signature of a proxy (000: 186, 289–291).
test('a proxy who hands in has a power of attorney on the list, as one who collects', () => {
  expect(listed('education-recognition', { who: 'proxy' })).toContain('proxy')
  expect(LANGS.map((lang) => texts.t(lang, 'education-recognition-doc-proxy-if'))).toEqual([
    expect.stringMatching(/тапсыр.*ал/),
    expect.stringMatching(/сдаёт.*получает/),
    expect.stringMatching(/hands in.*collects/),
  ])
})

// Clause 11.2 (000: 365) names the identity card beside the certificate of birth, and gives no reason for the one or the other.
test('a pupil brings the paper that there is: no condition is invented', () => {
  for (const lang of LANGS)
    for (const one of ['birth-certificate', 'identity-card'])
      expect(texts.t(lang, `school-transport-doc-${one}-if`)).not.toMatch(/только|тек|ғана|only|нет|жоқ|no /)
})

// Clause 22 (000: 418): room 945, whatever other standards say of the committee.
test('a complaint about a school bus goes to room 945', () => {
  expect(flow('school-transport').complaints.find(({ id }) => id === 'children-committee')).toMatchObject({ address: true })
  for (const lang of LANGS) {
    expect(texts.t(lang, 'school-transport-complaint-children-committee')).toContain('945')
    expect(texts.t(lang, 'school-transport-complaint-children-committee')).not.toContain('939')
  }
})

// Clause 11.5 (000: 2754) and the groups of clause 6 (000: 2714).
test('the papers and groups of a kindergarten are named as the standard names them', () => {
  const clinic = LANGS.map((lang) => texts.t(lang, 'preschool-registration-doc-clinic-more'))
  expect(clinic[0]).toMatch(/туберкулез инфекциясы ерте/)
  expect(clinic[1]).toMatch(/ранние проявления туберкулёзной инфекции/)
  expect(clinic[2]).toContain('early manifestations of tuberculosis infection')
  for (const lang of LANGS)
    expect(texts.t(lang, 'preschool-registration-q-privilege-war')).toMatch(/Ата-анасы .*тең|Родитель приравнен|Parent ranks with/)
})

test('the certificate of price is the Ministry’s list (000: 125)', () => {
  const price = LANGS.map((lang) => texts.t(lang, 'education-recognition-fact-price'))
  expect(price).toEqual([
    expect.stringContaining('министрлік бекіткен'),
    expect.stringContaining('министерства'),
    expect.stringContaining('ministry'),
  ])
})

test('an absent parent, not a spouse, gives the power of attorney, in every language', () => {
  for (const [id, document] of [
    ['minor-housing-sale', 'proxy'],
    ['minor-housing-mortgage', 'power-of-attorney'],
  ] as const)
    for (const part of ['', '-if'])
      for (const lang of LANGS) {
        const text = texts.t(lang, `${id}-doc-${document}${part}`)
        expect(text).toMatch(/ата-ана|родител|parent/)
        expect(text).not.toMatch(/жұбай|супруг|spouse/)
      }
})

// Words of offices that people do not say.
test('refusals and forms are told in people’s words', () => {
  const told = new RegExp(`^(?:${catalogue.flows.map(({ id }) => id).join('|')})-(?:fact|what|who|complaint|doc)`)
  const words = /мотивированн|не автоматизирован|автоматтандырылмаған|not automated|дәлелді жауап|reasoned (?:refusal|answer)/i
  const found = LANGS.flatMap((lang) =>
    texts
      .keys(lang)
      .filter((key) => told.test(key) && words.test(texts.t(lang, key)))
      .map((key) => `${lang} ${key}`),
  )
  expect(found).toEqual([])
})

// Annex 3 (002: 1592, 3682): made out by the official.
test('whose papers are counted is the same in every language', () => {
  expect(LANGS.map((lang) => texts.t(lang, 'measure-papers-right'))).toEqual([
    expect.stringContaining('Қызметкер'),
    expect.stringContaining('служащим'),
    expect.stringContaining('official'),
  ])
})

// «қорғаншылар (қамқоршылар), патронаттық тәрбиешілер» (000: 3187, 4675, 5196, 5706).
test.each(['minor-housing-sale', 'minor-housing-mortgage', 'minor-inheritance', 'minor-property-deals'])(
  'who applies in place of parents for %s is a guardian, a trustee or a foster carer, in every language',
  (id) => {
    const all = {
      kk: [/қорғаншы/i, /қамқоршы/i, /тәрбиеші/i],
      ru: [/опекун/i, /попечител/i, /воспитател/i],
      en: [/guardian/i, /trustee/i, /foster carer/i],
    }
    for (const lang of LANGS) {
      const said = texts
        .keys(lang)
        .filter((key) => key === `${id}-who` || (key.startsWith(id) && /-(?:q-who|application|ids?|identity)-guardian$/.test(key)))
      expect(said.length).toBeGreaterThan(0)
      for (const key of said) for (const word of all[lang]) expect(texts.t(lang, key), `${lang} ${key}`).toMatch(word)
    }
  },
)

// The service is a bank's permission to pledge a child's home for a loan (000: 4610 and the title of annex 6).
test('the title of a mortgage says the child, the pledge and the loan, in every language', () => {
  const words = {
    kk: [/банк/i, /бала/i, /кепіл/i, /несие/i],
    ru: [/реб[её]н/i, /залог/i, /кредит/i],
    en: [/child/i, /pledge|mortgage|against/i, /loan|borrow/i],
  }
  for (const lang of LANGS) for (const word of words[lang]) expect(texts.t(lang, 'minor-housing-mortgage-title')).toMatch(word)
})

// The form of annex 2 has «сенім білдірілген адамның қолы» (000: 289); whoever speaks says «сенімхат берілген адам», «өкіл».
test('officialese for a proxy stands only where it quotes the form', () => {
  const all = readdirSync(join(LOCALES, 'kk'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ftl'))
  const outside = all.filter((name) =>
    /сенім білдірілген/i.test(readFileSync(join(LOCALES, 'kk', name), 'utf8').replaceAll(/«[^»]*»/g, '')),
  )
  expect(outside).toEqual([])
  expect(texts.t('kk', 'education-recognition-doc-proxy-more')).toContain('«сенім білдірілген адамның қолы»')
})
