import { local } from '../../clock.ts'
import { type Lang, plainText, type Texts } from '../../i18n.ts'
import type { Office } from '../../offices/index.ts'
import type { Block, Letter, Table } from '../../paper/index.ts'
import { type Act, type Application, type Field, type Flow, rowsVar, rulesMark, SIGNERS } from '../../services/index.ts'
import { type Answer, BY_HAND, NONE } from './application.ts'

/** Languages that offices take letters in. */
export const LETTER_LANGS = ['kk', 'ru'] as const
export type LetterLang = (typeof LETTER_LANGS)[number]
export const isLetterLang = (value: string): value is LetterLang => LETTER_LANGS.some((lang) => lang === value)

/** What a letter is made of. */
export interface Form {
  readonly flow: Flow
  readonly form: Application
}

/** Marks that stand before a value while the letter is put together; no answer has them (see `cleaned`). */
const MARK = { given: '\uE000', none: '\uE001', hand: '\uE002', table: '\uE003' } as const
const ALL_MARKS = /[\uE000-\uE003]/g
/** Lines to write on, in underscores, by the kind of field. */
const BLANK: Readonly<Record<Field['type'], number>> = {
  name: 40,
  text: 26,
  iin: 24,
  date: 20,
  phone: 24,
  email: 30,
  address: 56,
  number: 12,
  choice: 20,
  table: 20,
}
/** Shares of a table's width by the kind of column. */
const SHARES = { name: 3, text: 2, iin: 1.6, date: 1.3, number: 1.1 } as const
const BLANK_ROWS = 4
/** Where two people apply together, both sign. */
const MOST_SIGNERS = 4

/**
 * The whole letter of an application.
 * @param answers null for a blank form: lines to fill in by hand
 */
export function letterOf(
  texts: Texts,
  lang: LetterLang,
  { flow, form, act }: Form & { readonly act: Act | null },
  answers: Readonly<Record<string, Answer>> | null,
  now: Date,
): Letter {
  const rules = plainText(rulesMark(texts, lang, flow, act, local(now).toISODate() ?? ''))
  const known = answers ?? Object.fromEntries(form.fields.map(({ id }) => [id, BY_HAND]))
  const today = answers ? local(now).toFormat('dd.MM.yyyy') : texts.t(lang, 'applications-paper-date-blank')
  const signers = signersOf(form, answers)
  const vars = {
    ...Object.fromEntries(form.fields.map((field) => [field.id, written(texts, lang, flow, field, known[field.id] ?? BY_HAND)])),
    ...Object.fromEntries(form.fields.filter(({ type }) => type === 'table').map(({ id }) => [rowsVar(id), rowsIn(known[id])])),
    [SIGNERS]: signers.filter((name) => name !== '').length,
  }
  const part = (name: 'title' | 'to' | 'body') => texts.t(lang, `${flow.id}-letter-${form.annex}-${name}`, name === 'title' ? {} : vars)
  const table = (id: string): Table | null => {
    const field = form.fields.find((one) => one.id === id)
    return field ? tableOf(texts, lang, flow, field, known[id] ?? BY_HAND) : null
  }
  return {
    lang,
    made: now,
    title: part('title'),
    to: withoutEmpty([part('to').split('\n')])
      .flat()
      .map(unmarked),
    body: blocksOf(part('body'), table),
    date: texts.t(lang, 'applications-paper-date', { date: today }),
    signatures: signers.map((name) => ({ label: texts.t(lang, 'applications-paper-signature'), name })),
    // The form is the annex of a standard: its year stands in the small print, outside of the words that the form orders.
    ...(rules === '' ? {} : { note: rules }),
  }
}

const rowsIn = (answer: Answer | undefined): number => (Array.isArray(answer) ? answer.length : 0)

/** A field's words inside the letter, with the mark that says whether there are any. */
function written(texts: Texts, lang: Lang, flow: Flow, field: Field, answer: Answer): string {
  if (answer === NONE) return MARK.none
  if (field.type === 'table') return MARK.table + field.id + MARK.table
  if (answer === BY_HAND || typeof answer !== 'string') return MARK.hand + blankOf(texts, lang, flow, field)
  return MARK.given + (field.type === 'choice' ? texts.t(lang, `${flow.id}-field-${field.id}-${answer}`) : answer)
}

const blankOf = (texts: Texts, lang: Lang, flow: Flow, field: Field): string => {
  if (field.type === 'date') return texts.t(lang, 'applications-paper-date-blank')
  if (field.type !== 'choice') return '_'.repeat(BLANK[field.type])
  const options = (field.options ?? []).map((option) => texts.t(lang, `${flow.id}-field-${field.id}-${option}`)).join(' / ')
  return texts.t(lang, 'applications-paper-underline', { options })
}

/** Drops what has nothing to say: a paragraph, or a line of one, whose every value the citizen does not have. */
const withoutEmpty = (paragraphs: readonly (readonly string[])[]): string[][] =>
  paragraphs.filter((lines) => !isEmpty(lines.join('\n'))).map((lines) => lines.filter((line) => !isEmpty(line)))

const isEmpty = (text: string): boolean => text.includes(MARK.none) && !/[\uE000\uE002\uE003]/.test(text)

const unmarked = (line: string): string => line.replaceAll(MARK.none, '_'.repeat(BLANK.text)).replace(ALL_MARKS, '')

/** The body as paragraphs, with its tables between them. */
function blocksOf(body: string, table: (id: string) => Table | null): Block[] {
  const blocks: Block[] = []
  for (const lines of withoutEmpty(body.split(/\n\s*\n/).map((paragraph) => paragraph.split('\n')))) {
    let words: string[] = []
    for (const line of lines) {
      const found = /^\s*\uE003(.+)\uE003\s*$/.exec(line)?.[1]
      const drawn = found === undefined ? null : table(found)
      if (!drawn) words.push(unmarked(line))
      else {
        if (words.length > 0) blocks.push(words.join('\n'))
        words = []
        blocks.push(drawn)
      }
    }
    if (words.length > 0) blocks.push(words.join('\n'))
  }
  return blocks
}

function tableOf(texts: Texts, lang: Lang, flow: Flow, field: Field, answer: Answer): Table {
  const columns = field.columns ?? []
  return {
    // The heads are the questions that were asked.
    heads: columns.map(({ id }) => texts.t(lang, `${flow.id}-field-${field.id}-${id}`).replace(/\?$/, '')),
    shares: columns.map(({ type }) => SHARES[type]),
    rows: Array.isArray(answer) ? answer : Array.from({ length: BLANK_ROWS }, () => columns.map(() => '')),
  }
}

/** Who signs: everybody named as applicants, or the first person of the form. */
function signersOf(form: Application, answers: Readonly<Record<string, Answer>> | null): string[] {
  const together = form.fields.find(({ id }) => id === 'applicants')
  const who = together ?? form.fields.find(({ type }) => type === 'name')
  const named = who && answers?.[who.id]
  if (typeof named !== 'string' || named === NONE) return together && !answers ? ['', ''] : ['']
  const names = together ? named.split(/\s*[,;/]\s*|\s+(?:және|и|and)\s+/).filter(Boolean) : [named]
  return names.slice(0, MOST_SIGNERS)
}

/** The field that names the addressee: the one in the first line of the letter. */
export function addresseeField(texts: Texts, { flow, form }: Form): Field | null {
  const probe = Object.fromEntries(form.fields.map(({ id }) => [id, MARK.given + id + MARK.given]))
  const [first = ''] = texts.t('kk', `${flow.id}-letter-${form.annex}-to`, probe).split('\n')
  const id = /\uE000(.+?)\uE000/.exec(first)?.[1]
  return form.fields.find((field) => field.id === id && field.type === 'text') ?? null
}

/** The name of an akim's or an akimat's body, up to what kind of body it is. */
const BODY = /\s(әкімінің|әкімдігінің|әкімшілігінің)\s.*$/

/**
 * What to write as the addressee when the case's office is one of an akim or of an akimat: the place it answers for.
 * @param area names a district in a language
 * @returns null for other offices: papers handed in there are addressed to somebody else
 */
export function addresseeOf(
  office: Office,
  lang: Lang,
  area: (region: string, district: string | null, lang: Lang) => string,
): string | null {
  const body = BODY.exec(office.name)
  if (!body) return null
  if (body[1] === 'әкімінің' || !office.region) return office.name.slice(0, body.index)
  // Letters are in Kazakh or Russian; only the Russian one is likely to be read by whoever chats in Russian.
  return area(office.region, office.district, lang === 'ru' ? 'ru' : 'kk')
}
