import { appendFileSync, cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { en } from '../../src/faults/en.ts'
import { issueLine, readable } from '../../src/faults/index.ts'
import { kk } from '../../src/faults/kk.ts'
import { ru } from '../../src/faults/ru.ts'
import { LANGS, type Lang } from '../../src/i18n.ts'
import { checkContent, readContent } from '../../src/services/index.ts'
import { folders, HOUSE, inventedHouse } from './house.ts'

const folder = folders()

const house = (): string => inventedHouse(folder())

/** What an editor is told of a house, a line each. */
function told(dir: string, lang: Lang): string[] {
  const { input, issues } = readContent(dir, '2012-07-01')
  return readable(dir, [...issues, ...checkContent(input)]).map((issue) => issueLine(issue, lang))
}

const BIKE = 'flows/bicycle-licence.yaml'
const BEES = 'flows/beehive-record.yaml'
const words = (lang: Lang, service = 'bicycle-licence') => `locales/${lang}/services/${service}.ftl`

type Spoil = (dir: string) => void

/** Puts one thing in the place of another, in the file as it is saved. */
const put =
  (file: string, find: string | RegExp, other: string): Spoil =>
  (dir) => {
    const text = readFileSync(join(dir, file), 'utf8')
    if (text.replace(find, '') === text) throw new RangeError(`${file} has no «${find}»`)
    writeFileSync(join(dir, file), text.replace(find, other))
  }

/** Bytes of a Russian text as Windows saves them by default. */
const cp1251 = (text: string): Buffer =>
  Buffer.from(
    [...text].map((letter) =>
      /[а-я]/i.test(letter) ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter < '\x80' ? letter.charCodeAt(0) : 0x2d,
    ),
  )

const resave =
  (file: string, save: (text: string) => string | Buffer): Spoil =>
  (dir) =>
    writeFileSync(join(dir, file), save(readFileSync(join(dir, file), 'utf8')))

const move =
  (from: string, to: string): Spoil =>
  (dir) => {
    mkdirSync(dirname(join(dir, to)), { recursive: true })
    renameSync(join(dir, from), join(dir, to))
  }

const copy =
  (from: string, to: string): Spoil =>
  (dir) =>
    cpSync(join(dir, from), join(dir, to))

const lineOf = (file: string, text: string): number =>
  readFileSync(join(HOUSE, file), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(text)) + 1

/** The mistake, where it is said to be, and what any of the three languages names. */
const MISTAKES: ReadonlyArray<readonly [name: string, spoil: Spoil, where: string, names: RegExp]> = [
  [
    'a clause without quotes',
    put(BIKE, "clause: '5.4'", 'clause: 5.40'),
    `${BIKE}:${lineOf(BIKE, '- { id: statute')}: documents › statute › clause: `,
    /'5\.40'/,
  ],
  ['a tab', put(BIKE, '    directory: psc', '\tdirectory: psc'), `${BIKE}:${lineOf(BIKE, 'directory: psc')}: `, /./],
  ['no space after a colon', put(BIKE, 'version: 1', 'version:1'), `${BIKE}:${lineOf(BIKE, 'version: 1')}: `, /«:»/],
  ['a bracket that is left open', put(BEES, 'questions: []', 'questions: ['), `${BEES}:${lineOf(BEES, 'questions: []') + 1}: `, /./],
  ['a misspelt field', put(BIKE, 'lastClause: 8', 'lastClaus: 8'), `${BIKE}:${lineOf(BIKE, 'lastClause')}: lastClaus: `, /«lastClause»/],
  ['a misspelt required field', put(BEES, 'documents:', 'documnets:'), `${BEES}:${lineOf(BEES, 'documents:')}: documnets: `, /«documents»/],
  [
    'a misspelt field inside',
    put(BIKE, 'waits: []', 'wiats: []'),
    `${BIKE}:${lineOf(BIKE, 'waits: []')}: channels › committee › wiats: `,
    /«waits»/,
  ],
  [
    'a misspelt kind of paper',
    put(BIKE, 'kind: notarised-copy', 'kind: notarized-copy'),
    `${BIKE}:${lineOf(BIKE, '- { id: absence')}: documents › absence › copies › № 1 › kind: `,
    /«notarised-copy»/,
  ],
  [
    'a condition on a misspelt answer',
    put(BIKE, 'age: [minor], parents: [one]', 'age: [minor], parents: [oen]'),
    `${BIKE}:${lineOf(BIKE, '- { id: absence')}: documents › absence › when: `,
    /«one»/,
  ],
  ['a field without a value', put(BIKE, 'act: invented-1', 'act:'), `${BIKE}:${lineOf(BIKE, 'act: ')}: act: `, /«act»/],
  [
    'an option that is no list',
    put(BIKE, 'options: [adult, minor]', 'options: adult'),
    `${BIKE}:${lineOf(BIKE, '- { id: age')}: questions › age › options: `,
    /«options»/,
  ],
  [
    'a misspelt text in all languages',
    (dir) => {
      for (const lang of LANGS) put(words(lang), 'doc-envelope =', 'doc-envelop =')(dir)
    },
    `${words('kk')}:${lineOf(words('kk'), 'doc-envelope =')}: bicycle-licence-doc-envelop: `,
    /«bicycle-licence-doc-envelope»/,
  ],
  [
    'a misspelt text in one language',
    put(words('ru'), 'doc-envelope =', 'doc-envelop ='),
    `${words('ru')}:${lineOf(words('ru'), 'doc-envelope =')}: bicycle-licence-doc-envelop: `,
    /«bicycle-licence-doc-envelope»/,
  ],
  [
    'a text that one language has and nobody needs',
    (dir) => appendFileSync(join(dir, words('ru')), 'bicycle-licence-doc-bell = Звонок\n'),
    `${words('ru')}:${readFileSync(join(HOUSE, words('ru')), 'utf8').split('\n').length}: bicycle-licence-doc-bell: `,
    /./,
  ],
  [
    'a text that one language lacks',
    put(words('ru'), `bicycle-licence-q-age = `, `# `),
    `${words('ru')}:${lineOf(words('ru'), 'bicycle-licence-q-age-minor =')}: bicycle-licence-q-age: `,
    /«bicycle-licence-q-age = …»/,
  ],
  [
    'a line of a text that is not indented',
    (dir) => appendFileSync(join(dir, words('ru')), 'и ещё слова\n'),
    `${words('ru')}:${readFileSync(join(HOUSE, words('ru')), 'utf8').split('\n').length}: `,
    /«и ещё слова»/,
  ],
  [
    'a bracket in a text',
    put(words('en'), 'bicycle-licence-short = ', 'bicycle-licence-short = {'),
    `${words('en')}:${lineOf(words('en'), 'bicycle-licence-short')}: bicycle-licence-short: `,
    /{/,
  ],
  [
    'a tag left open',
    put(words('en'), 'bicycle-licence-what = ', 'bicycle-licence-what = <b>'),
    `${words('en')}:${lineOf(words('en'), 'bicycle-licence-what')}: bicycle-licence-what: `,
    /<b>.*<\/b>/,
  ],
  ['a file that Windows saved', resave(words('ru'), cp1251), `${words('ru')}:1: `, /Windows-1251.*UTF-8/],
  ['a file that begins with a mark', resave(BIKE, (text) => `\uFEFF${text}`), `${BIKE}:1: `, /BOM/],
  ['lines that end as in Windows', resave(words('kk'), (text) => text.replaceAll('\n', '\r\n')), `${words('kk')}:1: `, /CRLF/],
  ['the same key twice', put(BIKE, 'version: 1', 'version: 1\nversion: 2'), `${BIKE}:${lineOf(BIKE, 'version: 1') + 1}: `, /«version»/],
  [
    'a file that is named otherwise',
    put(BIKE, 'id: bicycle-licence', 'id: bycicle-licence'),
    `${BIKE}:${lineOf(BIKE, 'id: bicycle')}: id: `,
    /bycicle-licence/,
  ],
  [
    'an act that is not there',
    put(BIKE, 'act: invented-1', 'act: invented1'),
    `${BIKE}:${lineOf(BIKE, 'act: ')}: act: `,
    /«invented-[12]»/,
  ],
  [
    'a last clause that is too small',
    put(BIKE, 'lastClause: 8', 'lastClause: 1'),
    `${BIKE}:${lineOf(BIKE, 'lastClause')}: lastClause: `,
    /8/,
  ],
  [
    'a line that stands too far left',
    put(BIKE, '    directory: psc', '   directory: psc'),
    `${BIKE}:${lineOf(BIKE, 'directory: psc')}: `,
    /./,
  ],
  [
    'an application of a paper that is not there',
    put(BIKE, 'document: form', 'document: from'),
    `${BIKE}:${lineOf(BIKE, '- document: form')}: applications › 1 › document: `,
    /«form»/,
  ],
  [
    'questions that wait for each other',
    put(BIKE, 'options: [person, company] }', 'options: [person, company], when: [{ age: [adult] }] }'),
    `${BIKE}:${lineOf(BIKE, '- { id: applicant')}: questions › applicant › when: `,
    /«age»/,
  ],
  ['a misspelt channel', put(BIKE, '- id: psc', '- id: psk'), `${BIKE}:${lineOf(BIKE, '- id: psc')}: channels › psk › id: `, /«psc»/],
  [
    'an empty list',
    put(BIKE, 'options: [adult, minor]', 'options: []'),
    `${BIKE}:${lineOf(BIKE, '- { id: age')}: questions › age › options: `,
    /2/,
  ],
  [
    'a date in another order',
    put(BIKE, 'version: 1', 'version: 1\nstatus: retired\nretiredOn: 01.12.2012'),
    `${BIKE}:${lineOf(BIKE, 'version: 1') + 2}: retiredOn: `,
    /«01\.12\.2012»/,
  ],
  [
    'an option without text',
    put(BIKE, 'options: [adult, minor]', 'options: [adult, minor, old]'),
    `${words('kk')}:${lineOf(words('kk'), 'q-age-minor =')}: bicycle-licence-q-age-old: `,
    /«bicycle-licence-q-age-old = …»/,
  ],
  [
    'a paper that was copied',
    put(BIKE, /( {2}- \{ id: rider.*\n)/, '$1$1'),
    `${BIKE}:${lineOf(BIKE, 'documents:')}: documents: `,
    /«rider»/,
  ],
  [
    'a colon in the place of «=»',
    put(words('ru'), 'bicycle-licence-what = ', 'bicycle-licence-what : '),
    `${words('ru')}:${lineOf(words('ru'), 'bicycle-licence-what =')}: `,
    /«bicycle-licence-what : /,
  ],
  [
    'a value that nobody gives',
    put(words('ru'), 'bicycle-licence-what = ', 'bicycle-licence-what = { $nme } '),
    `${words('ru')}:${lineOf(words('ru'), 'bicycle-licence-what =')}: bicycle-licence-what: `,
    /«\$nme»/,
  ],
  ['a fee below nothing', put(BIKE, 'amount: 0.5', 'amount: -1'), `${BIKE}:${lineOf(BIKE, 'fee:')}: fee › amount: `, /-1.*0/],
  [
    'hours with one digit',
    put(BIKE, "from: '13:00'", "from: '9:00'"),
    `${BIKE}:${lineOf(BIKE, "from: '13:00'")}: channels › committee › hours › lunch › from: `,
    /«9:00»/,
  ],
  [
    'hours that end before they begin',
    put(BIKE, "from: '13:00'", "from: '15:00'"),
    `${BIKE}:${lineOf(BIKE, "from: '13:00'")}: channels › committee › hours › lunch`,
    /15:00/,
  ],
  [
    'hours that end when they begin',
    put(BIKE, /from: '13:00', to: '[\d:]+'/, "from: '13:00', to: '13:00'"),
    `${BIKE}:${lineOf(BIKE, "from: '13:00'")}: channels › committee › hours › lunch`,
    /13:00.*13:00/,
  ],
  [
    'a break in the night',
    put(BIKE, /from: '13:00', to: '[\d:]+'/, "from: '01:00', to: '02:00'"),
    `${BIKE}:${lineOf(BIKE, "from: '13:00'")}: channels › committee › hours › lunch`,
    /01:00–02:00/,
  ],
  ['a file of texts that is not there', (dir) => rmSync(join(dir, words('ru'))), `${words('ru')}:`, /./],
  ['a file of texts of a room that is not there', (dir) => rmSync(join(dir, 'locales/ru/services.ftl')), 'locales/ru/services.ftl:', /./],
  ['a file of texts that is empty', (dir) => writeFileSync(join(dir, words('en')), ''), `${words('en')}:`, /./],
  ['a flow that ends in .yml', move(BIKE, 'flows/bicycle-licence.yml'), 'flows/bicycle-licence.yml:', /flows\/bicycle-licence\.yaml/],
  ['a flow in capital letters', move(BIKE, 'flows/Bicycle-Licence.YAML'), 'flows/Bicycle-Licence.YAML:', /flows\/bicycle-licence\.yaml/],
  [
    'a flow in another folder',
    move(BIKE, 'flows/new/bicycle-licence.yaml'),
    'flows/new/bicycle-licence.yaml:',
    /flows\/bicycle-licence\.yaml/,
  ],
  ['a copy of a flow', copy(BIKE, 'flows/bicycle-licence (1).yaml'), 'flows/bicycle-licence (1).yaml:', /flows\/bicycle-licence\.yaml/],
  ['a flow that an editor has kept', copy(BIKE, `${BIKE}~`), `${BIKE}~:`, /flows\/bicycle-licence\.yaml\b/],
  [
    'texts that end otherwise',
    move(words('kk'), words('kk').replace('.ftl', '.FTL')),
    `${words('kk').replace('.ftl', '.FTL')}:`,
    /bicycle-licence\.ftl/,
  ],
  [
    'a copy of texts',
    copy(words('kk'), words('kk').replace('.ftl', ' (2).ftl')),
    `${words('kk').replace('.ftl', ' (2).ftl')}:`,
    /bicycle-licence\.ftl/,
  ],
  [
    'texts in another folder',
    move(words('kk'), 'locales/kk/bicycle-licence.ftl'),
    'locales/kk/bicycle-licence.ftl:',
    /services\/bicycle-licence\.ftl/,
  ],
  [
    'a text in the file of another service',
    (dir) => {
      const [line = ''] = /^bicycle-licence-doc-envelope = .*\n/m.exec(readFileSync(join(dir, words('ru')), 'utf8')) ?? []
      put(words('ru'), line, '')(dir)
      appendFileSync(join(dir, words('ru', 'beehive-record')), line)
    },
    `${words('ru', 'beehive-record')}:`,
    /services\/bicycle-licence\.ftl/,
  ],
]

describe.each(MISTAKES)('%s', (_, spoil, where, names) => {
  const dir = house()
  spoil(dir)
  test.each(LANGS)('is one sentence in %s, with its line', (lang) => {
    const lines = told(dir, lang)
    expect(lines).toHaveLength(1)
    expect(lines[0]?.slice(0, where.length)).toBe(where)
    expect(lines[0]).toMatch(names)
    expect(lines[0]).not.toMatch(/expected|received|\^\[|undefined|[a-z]\.\d/i)
  })
  test('is another sentence in every language', () => expect(new Set(LANGS.map((lang) => told(dir, lang)[0])).size).toBe(LANGS.length))
})

test('every sentence has the same values in every language', () => {
  const values = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
  for (const id of Object.keys(en) as Array<keyof typeof en>)
    for (const other of [kk, ru]) expect(new Set(values(other[id])), id).toEqual(new Set(values(en[id])))
})

describe('warnings', () => {
  test('of one office for everybody where there are many, and of offices that cannot be found', () => {
    const dir = house()
    writeFileSync(join(dir, 'data/offices/committee.json'), JSON.stringify([{ id: 'a' }, { id: 'b' }]))
    writeFileSync(join(dir, 'data/offices/rural-akims.json'), JSON.stringify([{ id: 'c', serves: [] }]))
    expect(told(dir, 'en')).toEqual([
      expect.stringMatching(/beehive-record\.yaml:\d+: channels › rural-akim › choose: warning: .*«rural-akims».*serves/),
      expect.stringMatching(/bicycle-licence\.yaml:\d+: channels › committee › choose: warning: .*«committee» has 2/),
    ])
  })

  test('of a keyword that two services share, unless it is known to mean both', () => {
    const dir = house()
    for (const lang of LANGS) put(words(lang, 'beehive-record'), 'keywords = ', 'keywords = wheels, ')(dir)
    put(words('ru'), 'keywords = ', 'keywords = WHEELS, ')(dir)
    expect(told(dir, 'ru')).toEqual([
      expect.stringMatching(/bicycle-licence\.ftl:\d+: bicycle-licence-keywords: предупреждение: .*beehive-record/),
    ])
    writeFileSync(join(dir, 'flows/_words.yaml'), 'shared: [wheels]\n')
    expect(told(dir, 'ru')).toEqual([])
  })

  test('of a link that leads nowhere', () => {
    const dir = house()
    put(words('en'), 'bicycle-licence-what = ', 'bicycle-licence-what = <a href="https://egov">eGov</a> ')(dir)
    expect(told(dir, 'en')).toEqual([expect.stringMatching(/warning: «https:\/\/egov»/)])
  })
})
