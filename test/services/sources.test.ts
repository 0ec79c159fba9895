import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { LANGS, loadTexts } from '../../src/i18n.ts'
import { applicationsFor, copiesText, type Document, type Flow, sourceText, wanted } from '../../src/services/index.ts'
import { combinations } from '../../src/services/papers/paths.ts'
import { catalogue } from '../offices/data.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const texts = loadTexts(join(root, 'locales'))
const { flows, inForce } = catalogue
const all: readonly Flow[] = [...flows, ...inForce]
/** Those that were read by hand, paper by paper; an editor of another one says by itself who gives what. */
const sheets = Object.keys(parse(readFileSync(join(root, 'test/fixtures/fact-sheets.yaml'), 'utf8')))
const standards = flows.filter(({ id }) => sheets.includes(id))

const paper = (service: string, id: string): Document => {
  const found = all.find((flow) => flow.id === service)?.documents.find((document) => document.id === id)
  if (!found) throw new RangeError(`${service} has no ${id}`)
  return found
}

/** Papers that people have at hand, write themselves or fill in: nobody issues them for the service. */
const OWN = new Set(
  [
    'identity education application application-vehicle receipt statement questionnaire first-degree all-degrees other-studies awards',
    'publications plan transcript guardian-id child-identity birth-certificate child-id-card property-contract house-book parents-ids contract',
    'applicant-id ids spouse-identity biography parent-identity identity-card application-sale application-loan',
  ]
    .join(' ')
    .split(' '),
)

describe('where a paper is obtained', () => {
  it.each(standards.map((flow) => [flow.id, flow] as const))('is told of every paper of %s that somebody gives', (_, { documents }) => {
    const silent = documents.filter(({ from, copies }) => !from && copies.every(({ kind }) => kind !== 'person')).map(({ id }) => id)
    expect(silent.filter((id) => !OWN.has(id))).toEqual([])
  })

  // 000: 170, 2385, 3209, 4206, 5204, 5720; what no rule says is our own advice and says so.
  it.each([
    ['education-recognition', 'accreditation', 'institution', '11.6'],
    ['bolashak', 'pension', 'pension-fund', '11.12'],
    ['guardianship-certificate', 'residence', 'housing-department', '11.5'],
    ['orphan-social-provision', 'reference', 'employer', '11.7'],
    ['minor-inheritance', 'inheritance-certificate', 'notary', '11.6'],
    ['minor-property-deals', 'bank-letter', 'lender', '11.8'],
    ['child-property-2026', 'inheritance', 'notary', 'Q 9.4'],
  ])('%s: %s is of %s, by %s', (service, id, issuer, clause) => {
    expect(paper(service, id).from).toEqual({ issuer, clause })
  })

  it.each(['minor-housing-sale', 'minor-housing-mortgage', 'minor-inheritance', 'orphan-social-provision'])(
    'form No. 4 of %s is asked for at the registry office, as our own advice',
    (service) => expect(paper(service, 'form-4').from).toEqual({ issuer: 'registry' }),
  )

  it('cites its place, or is called our advice, in every language', () => {
    const said = (id: string) => LANGS.map((lang) => sourceText(texts, lang, paper('minor-inheritance', id)) ?? '')
    expect(said('inheritance-certificate').every((text) => text.includes('11.6'))).toBe(true)
    expect(said('form-4').map((text) => /Біздің кеңес|Наш совет|Our advice/.test(text))).toEqual([true, true, true])
    expect(said('ids')).toEqual(['', '', ''])
  })

  it('is said nowhere in the details without its mark', () => {
    const hidden = all.flatMap(({ id, documents }) =>
      documents.flatMap(({ id: document, from }) => {
        const more = texts.t('ru', `${id}-doc-${document}-more`)
        return from && !from.clause && /Выдаёт|выдаёт|Берут в|Получ/.test(more) ? [`${id} ${document}: ${more}`] : []
      }),
    )
    expect(hidden).toEqual([])
  })
})

describe('a paper that a notary makes or certifies', () => {
  const NOTARY = { kk: /нотариус/i, ru: /нотариус|нотариальн/i, en: /notar/i }
  const ASK = { kk: 'төлемес бұрын', ru: 'прежде чем платить', en: 'before you pay' }

  it.each(LANGS)('says on the list itself: ask before you pay (%s)', (lang) => {
    const papers = all.flatMap((flow) =>
      flow.documents.filter((document) => {
        const title = texts.t(lang, `${flow.id}-doc-${document.id}`)
        return NOTARY[lang].test(title) || NOTARY[lang].test(copiesText(texts, lang, document)) || document.from?.issuer === 'notary'
      }),
    )
    expect(papers.length).toBeGreaterThan(20)
    expect(papers.filter((document) => !copiesText(texts, lang, document).includes(ASK[lang])).map(({ id }) => id)).toEqual([])
  })
})

describe('forms follow the answers', () => {
  it.each(all.map((flow) => [flow.id, flow] as const))('of %s, for every combination of them', (_, flow) => {
    for (const answers of combinations(flow)) {
      const listed = wanted(flow, answers).flatMap(({ document, wanted: is }) => (is === true ? [document.id] : []))
      for (const { document, when } of applicationsFor(flow, answers)) {
        expect(listed, JSON.stringify(answers)).toContain(document)
        for (const all of when ?? [])
          for (const [question, options] of Object.entries(all)) expect(options, JSON.stringify(answers)).toContain(answers[question])
      }
    }
  })

  it('nobody who goes to the road police alone is given the pension fund’s form', () => {
    const flow = flows.find(({ id }) => id === 'minor-inheritance') as Flow
    const given = combinations(flow).map((answers) => [answers.for, applicationsFor(flow, answers).length])
    expect(given.filter(([of, forms]) => forms !== (of === 'police' ? 0 : 1))).toEqual([])
    expect(new Set(given.map(([of]) => of)).size).toBe(3)
  })
})
