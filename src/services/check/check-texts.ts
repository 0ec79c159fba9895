import { ContentError, type ContentIssue, didYouMean, type FaultId, type FaultValues, fault } from '../../faults/index.ts'
import { LANGS, type Lang, type Texts } from '../../i18n.ts'
import type { Act } from '../flows/act.ts'
import type { Card, Flow, Variant } from '../flows/flow.ts'
import type { Names } from '../flows/names.ts'
import { plainText, renderings } from '../texts/render.ts'
import { cardKeys, keysOf, MESSAGE_LIMIT, type NeededKey, roomKeys } from '../texts/text-keys.ts'
import { misprinted } from './check-digits.ts'
import { flowFile } from './check-flow.ts'
import { foreignWords, htmlFault, isAddress, linksIn, visibleLength } from './language.ts'
import type { Usage } from './text-usage.ts'

const error = (file: string, key: string, code: string, id: FaultId, values: FaultValues = {}) => fault({ file, key }, code, id, values)
const serviceFile = (lang: Lang, flow: Flow) => `locales/${lang}/services/${flow.inForce ? 'today/' : ''}${flow.id}.ftl`

/** The value that was perhaps meant by a strange one: one that the text has not got yet. */
function meantBy(name: string, vars: readonly string[], has: readonly string[]): FaultValues {
  const { like: meant } = didYouMean(
    name,
    vars.filter((one) => !has.includes(one)),
  )
  return meant === undefined ? {} : { like: `$${meant}` }
}

/** The texts that a flow or a card needs: there, in their file, with no variables of their own; and nothing else in that file. */
function ownTexts(
  needed: readonly NeededKey[],
  file: string,
  source: string,
  texts: Texts,
  lang: Lang,
  all: ReadonlyMap<string, NeededKey>,
): ContentIssue[] {
  const issues = needed.flatMap(({ key, vars }) => {
    const info = texts.info(lang, key)
    if (!info) return [error(file, key, 'missing-key', 'missing-text', { key })]
    const strange = info.vars.filter((name) => !vars.includes(name))
    return [
      ...(info.file === file ? [] : [error(info.file, key, 'wrong-file', 'wrong-file', { file })]),
      ...strange.map((name) =>
        error(file, key, 'unknown-variable', 'unknown-variable', { name: `$${name}`, ...meantBy(name, vars, info.vars) }),
      ),
    ]
  })
  const unused = texts.keys(lang).filter((key) => texts.info(lang, key)?.file === file && !all.has(key))
  return [...issues, ...unused.map((key) => error(file, key, 'unused', 'unused-text', { source }))]
}

/** Every field that is asked stands in the letter: its addressee lines or its body. */
function letterFields(flow: Flow, texts: Texts, lang: Lang): ContentIssue[] {
  return flow.applications.flatMap(({ annex, fields }) => {
    const body = `${flow.id}-letter-${annex}-body`
    const vars = new Set([...(texts.info(lang, `${flow.id}-letter-${annex}-to`)?.vars ?? []), ...(texts.info(lang, body)?.vars ?? [])])
    if (!texts.has(lang, body) || (lang === 'en' && vars.size === 0)) return []
    return fields
      .filter(({ id, type }) => type !== 'table' && !vars.has(id))
      .map(({ id }) => error(serviceFile(lang, flow), body, 'letter-field', 'letter-field', { id, name: `$${id}` }))
  })
}

/** What a screen adds to each of its lines: a box, a number, a clause. */
const LINE_EXTRA = 30
/** What a screen says besides its lines: title, progress, the age of the act. */
const HEAD = 400

/** Lines that citizens see together fit one message: a section's facts, the routes of complaint, the whole checklist. */
function screens(flow: Flow, texts: Texts, lang: Lang): ContentIssue[] {
  const length = (part: string) => {
    const info = texts.info(lang, `${flow.id}-${part}`)
    return info ? visibleLength(plainText(info.entry)) + LINE_EXTRA : 0
  }
  const longest = (id: string, variants: readonly Variant[]): string =>
    [`doc-${id}`, ...variants.map(({ as }) => `doc-${id}-${as}`)].reduce((most, one) => (length(one) > length(most) ? one : most))
  const sum = (parts: readonly string[]) => parts.map(length).reduce((all, one) => all + one, HEAD)
  const sections = new Set(flow.facts.map(({ section }) => section))
  const lists: Array<[string, readonly string[]]> = [
    ['documents', flow.documents.flatMap(({ id, when, variants }) => [longest(id, variants), ...(when ? [`doc-${id}-if`] : [])])],
    ['complaints', flow.complaints.map(({ id }) => `complaint-${id}`)],
    ...[...sections].map((section): [string, readonly string[]] => [
      `facts of ${section}`,
      flow.facts.filter((fact) => fact.section === section).map(({ id }) => `fact-${id}`),
    ]),
  ]
  return lists
    .filter(([, parts]) => sum(parts) > MESSAGE_LIMIT)
    .map(([name, parts]) =>
      error(serviceFile(lang, flow), name, 'screen-too-long', 'screen-too-long', { n: sum(parts), max: MESSAGE_LIMIT }),
    )
}

/** What a card adds to each of its facts: the act, the point and the day. */
const SOURCE_EXTRA = 80

/** All that a card tells fits one message. */
function cardScreen(card: Card, texts: Texts, lang: Lang): ContentIssue[] {
  const length = ({ key }: NeededKey) => {
    const info = texts.info(lang, key)
    return info ? visibleLength(plainText(info.entry)) + SOURCE_EXTRA : 0
  }
  const sum = cardKeys(card)
    .map(length)
    .reduce((all, one) => all + one, HEAD)
  const file = `locales/${lang}/services/today/${card.id}.ftl`
  return sum > MESSAGE_LIMIT ? [error(file, card.id, 'screen-too-long', 'screen-too-long', { n: sum, max: MESSAGE_LIMIT })] : []
}

/** Two parts of a flow whose ids run together into one key. */
function clashes(flow: Flow): ContentIssue[] {
  const parts = [
    ...flow.questions.flatMap(({ id, options }) => [`q-${id}`, ...options.map((option) => `q-${id}-${option}`)]),
    ...flow.documents.flatMap(({ id, when, variants }) => [
      ...[id, ...variants.map(({ as }) => `${id}-${as}`)].flatMap((name) => [`doc-${name}`, `doc-${name}-more`]),
      ...(when ? [`doc-${id}-if`] : []),
    ]),
  ]
  return parts
    .filter((part, index) => parts.indexOf(part) !== index)
    .map((part) => error(flowFile(flow), part, 'key-clash', 'key-clash', { key: `${flow.id}-${part}` }))
}

/** Where a text of a room belongs: beside the texts whose names begin alike, else in a file of that name. */
function roomFile(texts: Texts, lang: Lang, key: string): string {
  const [room = ''] = key.split('-')
  const sister = LANGS.flatMap((one) =>
    texts.keys(one).flatMap((other) => (other.startsWith(`${room}-`) ? [texts.info(one, other)?.file ?? ''] : [])),
  )
  const file = sister.find((one) => !one.includes('/services/'))
  return (file ?? `locales/${lang}/${room}.ftl`).replace(/^locales\/[a-z]+/, `locales/${lang}`)
}

/** Keys that the code or the schema asks for and a language lacks, and keys that nobody asks for. */
function roomTexts(
  texts: Texts,
  room: readonly string[],
  usage: Usage,
  services: ReadonlySet<string>,
  needed: ReadonlyMap<string, NeededKey>,
  unread: readonly string[],
): ContentIssue[] {
  const schema = new Set(room)
  // While a table cannot be read, nobody knows which names have texts.
  const unknown = [
    ...(unread.includes('flows/_names.yaml') ? ['situation-', 'channel-', 'addressee-', 'issuer-'] : []),
    ...(unread.includes('data/acts.json') ? ['act-issuer-'] : []),
  ]
  const missing = LANGS.flatMap((lang) => [
    ...[...schema]
      .filter((key) => !texts.has(lang, key))
      .map((key) => error(`locales/${lang}/services.ftl`, key, 'missing-key', 'missing-text', { key })),
    ...usage.called
      .filter(({ key }) => !texts.has(lang, key))
      .map(({ file, key }) => error(roomFile(texts, lang, key), key, 'missing-key', 'missing-text-shown', { key, by: file })),
  ])
  const shown = (lang: Lang) => new Set(texts.keys(lang).flatMap((key) => texts.info(lang, key)?.refs ?? []))
  const idle = LANGS.flatMap((lang) => {
    const inside = shown(lang)
    return texts.keys(lang).flatMap((key) => {
      const file = texts.info(lang, key)?.file ?? ''
      const service = /\/services\/(?:today\/)?([^/]+)\.ftl$/.exec(file)?.[1]
      if (service !== undefined) return services.has(service) ? [] : [error(file, '', 'unused', 'no-flow', { service })]
      return unknown.some((prefix) => key.startsWith(prefix)) || schema.has(key) || needed.has(key) || inside.has(key) || usage.uses(key)
        ? []
        : [error(file, key, 'unused', 'unused-room')]
    })
  })
  return [...missing, ...idle]
}

/** A key stands in all languages or in none, with the same variables. */
function parity(texts: Texts, free: ReadonlySet<string>): ContentIssue[] {
  const every = new Set(LANGS.flatMap((lang) => texts.keys(lang)))
  return [...every].flatMap((key) => {
    const infos = LANGS.flatMap((lang) => {
      const info = texts.info(lang, key)
      return info ? [{ lang, info }] : []
    })
    const [first] = infos
    if (!first) return []
    const absent = LANGS.filter((lang) => !texts.has(lang, key)).map((lang) =>
      error(first.info.file.replace(`locales/${first.lang}/`, `locales/${lang}/`), key, 'missing-key', 'missing-text', { key }),
    )
    const compared = infos.filter(({ lang, info }) => !(lang === 'en' && info.vars.length === 0 && free.has(key)))
    const alike = (one: string) => compared.filter(({ info }) => info.vars.join() === one)
    // Two languages outvote the third, whichever it is.
    const right = compared.find(({ info }) => alike(info.vars.join()).length > 1) ?? first
    const different = compared
      .filter(({ info }) => info.vars.join() !== right.info.vars.join())
      .map(({ info }) =>
        error(info.file, key, 'variables', 'variables', {
          mine: info.vars.join(', '),
          other: right.info.file,
          theirs: right.info.vars.join(', '),
        }),
      )
    return [...absent, ...different]
  })
}

/** One text: renders, is HTML that Telegram takes, keeps its limit, and speaks its own language. */
function oneText(texts: Texts, lang: Lang, key: string, limit: number, misprints: ReadonlySet<string>): ContentIssue[] {
  const info = texts.info(lang, key)
  if (!info) return []
  const issues: ContentIssue[] = []
  try {
    const rendered = renderings(texts, lang, key)
    const broken = rendered.map(htmlFault).find((fault) => fault !== null)
    if (broken) issues.push(error(info.file, key, 'html', broken.id, broken.values))
    const longest = Math.max(...rendered.map(visibleLength))
    const link = rendered.flatMap(linksIn).find((href) => !isAddress(href))
    if (link !== undefined) issues.push(fault({ file: info.file, key }, 'broken-link', 'broken-link', { value: link }, 'warning'))
    if (longest > limit) issues.push(error(info.file, key, 'too-long', 'too-long', { n: longest, max: limit }))
  } catch (fault) {
    if (!(fault instanceof ContentError)) throw fault
    issues.push(...fault.issues)
  }
  const wrong = misprinted(plainText(info.entry)).filter((number) => !misprints.has(number))
  if (wrong.length > 0) issues.push(error(info.file, key, 'check-digits', 'check-digits', { numbers: wrong.join(', ') }))
  // «language-ask-ru» is Russian on every screen.
  const { foreign, mixed } = foreignWords(plainText(info.entry), LANGS.find((own) => key.endsWith(`-${own}`)) ?? lang)
  // Keywords and stop words are what people type, in any language.
  const typed = key.endsWith('-keywords') || key === 'services-stop-words' || key.startsWith('intents-')
  if (foreign.length > 0 && !typed) issues.push(error(info.file, key, 'foreign-words', 'foreign-words', { words: foreign.join(', ') }))
  const source = plainText(info.entry)
  if (/^(["']).*\1$/s.test(source.trim()) && !typed) issues.push(fault({ file: info.file, key }, 'quoted', 'quoted-text', {}, 'warning'))
  const mark = /\*\*(?=\S)[^*]+\*\*|\[[^\]]+\]\(https?:/.exec(source)?.[0]
  if (mark !== undefined) issues.push(fault({ file: info.file, key }, 'markdown', 'markdown', { mark: mark[0] ?? '' }, 'warning'))
  if (mixed.length > 0) issues.push(error(info.file, key, 'mixed-letters', 'mixed-letters', { words: mixed.join(', ') }))
  return issues
}

/** What was found in one part, with the part counted. */
export function counting(issues: readonly ContentIssue[], step: () => void): readonly ContentIssue[] {
  step()
  return issues
}

/** Texts that miss their whole file are one fault: it is not there, or lies under another name. */
function wholeFiles(issues: readonly ContentIssue[], texts: Texts, unread: readonly string[]): ContentIssue[] {
  const infoOf = (key: string) => LANGS.map((lang) => texts.info(lang, key)).find((info) => info !== null)
  const there = new Set(LANGS.flatMap((lang) => texts.keys(lang).map((key) => texts.info(lang, key)?.file)))
  const homeOf = ({ code, file, key, said }: ContentIssue): string | null => {
    if (code === 'wrong-file') return String(said?.values.file)
    if (code !== 'missing-key') return null
    return file.endsWith('.ftl') ? file : (infoOf(key)?.file.replace(/^locales\/[a-z]+/, file) ?? null)
  }
  const groups = new Map<string, ContentIssue[]>()
  for (const issue of issues) {
    const home = homeOf(issue)
    if (home !== null && !there.has(home)) groups.set(home, [...(groups.get(home) ?? []), issue])
  }
  const whole = [...groups].filter(([home, group]) => unread.includes(home) || new Set(group.map(({ key }) => key)).size > 1)
  const told = new Set(whole.flatMap(([, group]) => group))
  const said = whole
    .filter(([home]) => !unread.includes(home))
    .map(([home, group]) => {
      const moved = group.find(({ code }) => code === 'wrong-file')
      const keys = [...new Set(group.map(({ key }) => key))]
      return moved
        ? error(moved.file, '', 'wrong-file', 'file-moved', { file: home })
        : error(home, '', 'missing-file', 'missing-file', { n: keys.length, keys: keys.join(', ') })
    })
  return [...issues.filter((issue) => !told.has(issue)), ...said]
}

/** So many texts in another language, and it is the file that stands in the wrong folder. */
const SWAPPED = { texts: 5, share: 0.2 }

/** A file of another language is one fault, not one for each of its texts. */
function manyOfOneFile(issues: readonly ContentIssue[], texts: Texts): ContentIssue[] {
  const files = LANGS.flatMap((lang) => {
    const sizes = new Map<string, number>()
    for (const key of texts.keys(lang)) {
      const file = texts.info(lang, key)?.file ?? ''
      sizes.set(file, (sizes.get(file) ?? 0) + 1)
    }
    return [...sizes]
  })
  const foreign = (file: string) => issues.filter((one) => one.code === 'foreign-words' && one.file === file)
  const swapped = files
    .map(([file, size]) => ({ file, size, n: foreign(file).length }))
    .filter(({ size, n }) => n >= SWAPPED.texts && n >= size * SWAPPED.share)
  return [
    ...issues.filter(({ code, file }) => code !== 'foreign-words' || !swapped.some((one) => one.file === file)),
    ...swapped.map(({ file, n }) => error(file, '', 'foreign-words', 'file-language', { n })),
  ]
}

/** Everything that can be wrong with the texts, given the flows and the code that show them; `broken` are ids of services whose flow cannot be read, `unread` files that are said to be at fault already, `step` is called for every flow and language. */
export function checkTexts(
  texts: Texts,
  flows: readonly Flow[],
  cards: readonly Card[],
  names: Names,
  acts: readonly Act[],
  usage: Usage,
  broken: readonly string[],
  unread: readonly string[],
  step: () => void,
): ContentIssue[] {
  const needed = new Map<string, NeededKey>([...flows.flatMap(keysOf), ...cards.flatMap(cardKeys)].map((one) => [one.key, one]))
  const misprints = new Set(flows.flatMap((flow) => flow.misprints))
  const free = new Set([...needed.values()].filter(({ freeInEnglish }) => freeInEnglish).map(({ key }) => key))
  const found = [
    ...flows.flatMap((flow) =>
      counting(
        [
          ...clashes(flow),
          ...LANGS.flatMap((lang) => [
            ...ownTexts(keysOf(flow), serviceFile(lang, flow), flowFile(flow), texts, lang, needed),
            ...letterFields(flow, texts, lang),
            ...screens(flow, texts, lang),
          ]),
        ],
        step,
      ),
    ),
    ...cards.flatMap((card) =>
      LANGS.flatMap((lang) => [
        ...ownTexts(cardKeys(card), `locales/${lang}/services/today/${card.id}.ftl`, `flows/today/${card.id}.yaml`, texts, lang, needed),
        ...cardScreen(card, texts, lang),
      ]),
    ),
    ...roomTexts(
      texts,
      roomKeys(names, acts, cards),
      usage,
      new Set([...[...flows, ...cards].map(({ id }) => id), ...broken]),
      needed,
      unread,
    ),
    ...parity(texts, free),
    ...LANGS.flatMap((lang) =>
      counting(
        texts.keys(lang).flatMap((key) => oneText(texts, lang, key, needed.get(key)?.limit ?? MESSAGE_LIMIT, misprints)),
        step,
      ),
    ),
  ]
  return manyOfOneFile(wholeFiles(found, texts, unread), texts)
}
