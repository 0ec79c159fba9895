import { appendFileSync, cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { en } from '../../src/faults/en.ts'
import { type ContentIssue, issueLine, locateFaults } from '../../src/faults/index.ts'
import { kk } from '../../src/faults/kk.ts'
import { ru } from '../../src/faults/ru.ts'
import { LANGS, type Lang } from '../../src/i18n.ts'
import { checkContent, readContent } from '../../src/services/index.ts'
import { folders, HOUSE, inventedHouse } from './house.ts'

const folder = folders()

const house = (): string => inventedHouse(folder())

/** What an editor is told of a house. */
function found(dir: string): ContentIssue[] {
  const { input, issues } = readContent(dir, '2012-07-01')
  return locateFaults(dir, [...issues, ...checkContent(input)])
}

/** The same, a line each. */
const told = (dir: string, lang: Lang): string[] => found(dir).map((issue) => issueLine(issue, lang))

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

/** Bytes of a Russian text in an encoding with a byte for every letter, as old programs save it. */
const bytewise =
  (label: string) =>
  (text: string): Buffer => {
    const letters = new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
    return Buffer.from([...text].map((letter) => Math.max(letters.indexOf(letter), 0) || 0x2d))
  }

const both =
  (...spoils: readonly Spoil[]): Spoil =>
  (dir) => {
    for (const spoil of spoils) spoil(dir)
  }
const everywhere = (spoil: (lang: Lang) => Spoil): Spoil => both(...LANGS.map(spoil))

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
  [
    'texts of a service under a misspelt name',
    move(words('kk'), 'locales/kk/services/bicycle-licens.ftl'),
    'locales/kk/services/bicycle-licens.ftl:1: ',
    /bicycle-licence\.ftl/,
  ],
  ['a tab', put(BIKE, '    directory: psc', '\tdirectory: psc'), `${BIKE}:${lineOf(BIKE, 'directory: psc')}: `, /./],
  ['no space after a colon', put(BIKE, 'version: 1', 'version:1'), `${BIKE}:${lineOf(BIKE, 'version: 1')}: `, /«:»/],
  ['a bracket that is left open', put(BEES, 'questions: []', 'questions: ['), `${BEES}:${lineOf(BEES, 'questions: []')}: `, /\[/],
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
  ['a file that Windows saved', resave(words('ru'), bytewise('windows-1251')), `${words('ru')}:1: `, /Windows-1251.*UTF-8/],
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
  // How the file was saved
  ['a file in wide letters', resave(BIKE, (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')), `${BIKE}:1: `, /UTF-16/],
  ['a file in wide letters without a mark', resave(BIKE, (text) => Buffer.from(text, 'utf16le')), `${BIKE}:1: `, /UTF-16/],
  ['a file that DOS saved', resave(words('ru'), bytewise('ibm866')), `${words('ru')}:1: `, /DOS-866/],
  ['a file in the letters of old mail', resave(words('ru'), bytewise('koi8-r')), `${words('ru')}:1: `, /KOI8-R/],
  [
    'a file that Windows saved, with its ends of lines',
    both(
      resave(words('ru'), (text) => text.replaceAll('\n', '\r\n')),
      resave(words('ru'), bytewise('windows-1251')),
    ),
    `${words('ru')}:1: `,
    /Windows-1251/,
  ],
  [
    'a mark at the beginning, and ends of lines as in Windows',
    resave(words('kk'), (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`),
    `${words('kk')}:1: `,
    /BOM.*CRLF/,
  ],
  [
    'two versions of a flow that were joined halfway',
    put(BIKE, 'version: 1', '<<<<<<< HEAD\nversion: 1\n=======\nversion: 2\n>>>>>>> other'),
    `${BIKE}:${lineOf(BIKE, 'version: 1')}: `,
    /<<<<<<<.*=======.*>>>>>>>/,
  ],
  [
    'two versions of a text that were joined halfway',
    put(words('ru'), /^(bicycle-licence-what = ).*$/m, '<<<<<<< HEAD\n$1Одно\n=======\n$1Другое\n>>>>>>> other'),
    `${words('ru')}:${lineOf(words('ru'), 'bicycle-licence-what =')}: `,
    /<<<<<<</,
  ],
  // What looks right on the screen
  ['quotes of print', put(BIKE, "clause: '5.4'", 'clause: ‘5.4’'), `${BIKE}:${lineOf(BIKE, '- { id: statute')}: `, /'5\.4'/],
  ['quotes of Russian print', put(BIKE, "clause: '5.4'", 'clause: «5.4»'), `${BIKE}:${lineOf(BIKE, '- { id: statute')}: `, /'5\.4'/],
  ['a hard space', put(BIKE, 'act: invented-1', 'act:\u00a0invented-1'), `${BIKE}:${lineOf(BIKE, 'act: ')}: `, /act:/],
  [
    'a hard space in a value',
    put(BIKE, 'act: invented-1', 'act: invented-1\u00a0'),
    `${BIKE}:${lineOf(BIKE, 'act: ')}: act: `,
    /invented-1/,
  ],
  ['a Cyrillic letter in a field', put(BIKE, 'version: 1', 'vеrsion: 1'), `${BIKE}:${lineOf(BIKE, 'version: 1')}: `, /vеrsion\./],
  [
    'a Cyrillic letter in a kind',
    put(BIKE, 'kind: notarised-copy', 'kind: notarised-сopy'),
    `${BIKE}:${lineOf(BIKE, '- { id: absence')}: `,
    /сopy/,
  ],
  [
    'a Cyrillic letter in the name of a text',
    put(words('ru'), 'bicycle-licence-who =', 'bicycle-licence-whо ='),
    `${words('ru')}:${lineOf(words('ru'), 'bicycle-licence-who =')}: bicycle-licence-who: `,
    /«bicycle-licence-who = …»/,
  ],
  [
    'spaces in the name of a text',
    put(words('ru'), 'bicycle-licence-who =', 'bicycle licence who ='),
    `${words('ru')}:${lineOf(words('ru'), 'bicycle-licence-who =')}: bicycle-licence-who: `,
    /«bicycle-licence-who = …»/,
  ],
  [
    'a Cyrillic letter in a value',
    put(words('ru'), '{ $colour }', '{ $соlour }'),
    `${words('ru')}:${lineOf(words('ru'), 'letter-1-body')}: bicycle-licence-letter-1-body: `,
    /\{ \$name \}/,
  ],
  // YAML
  [
    'a text with a colon inside brackets',
    put(BIKE, "reason: Talks of the office's own books.", 'reason: Talks: of books'),
    `${BIKE}:${lineOf(BIKE, 'reason: ')}: `,
    /«: »/,
  ],
  [
    'a comma that is left out',
    put(BEES, 'id: passport, clause', 'id: passport clause'),
    `${BEES}:${lineOf(BEES, 'id: passport')}: `,
    /«: »/,
  ],
  [
    'an apostrophe between apostrophes',
    put(BIKE, "reason: Talks of the office's own books.", "reason: 'Talks of the office's own books.'"),
    `${BIKE}:${lineOf(BIKE, 'reason: ')}: `,
    /"…"/,
  ],
  ['a quote that is left open', put(BIKE, "clause: '5.4'", "clause: '5.4"), `${BIKE}:${lineOf(BIKE, '- { id: statute')}: `, /"…"/],
  ['a bracket that is left out', put(BEES, 'returned: true }] }', 'returned: true }]'), `${BEES}:${lineOf(BEES, 'id: passport')}: `, /\{/],
  ['a star before an item', put(BEES, '  - { id: passport', '  * { id: passport'), `${BEES}:${lineOf(BEES, 'id: passport')}: `, /«- »/],
  ['an alias of nothing', put(BIKE, 'act: invented-1', 'act: *invented'), `${BIKE}:${lineOf(BIKE, 'act: ')}: `, /\*/],
  ['a remark with slashes', put(BIKE, 'version: 1', '// 2012\nversion: 1'), `${BIKE}:${lineOf(BIKE, 'version: 1')}: `, /«#»/],
  [
    'a line in the middle that begins another document',
    put(BIKE, 'facts:\n', '---\nfacts:\n'),
    `${BIKE}:${lineOf(BIKE, 'facts:')}: `,
    /---/,
  ],
  [
    'a tab between brackets',
    put(BIKE, '{ id: consent, clause', '{ id: consent,\tclause'),
    `${BIKE}:${lineOf(BIKE, '- { id: consent')}: `,
    /./,
  ],
  // Fields and values
  ['a number with a comma', put(BIKE, 'amount: 0.5', 'amount: 0,5'), `${BIKE}:${lineOf(BIKE, 'fee: ')}: `, /0,5.*0\.5/],
  [
    'numbers for options',
    put(BIKE, 'options: [adult, minor]', 'options: [18, 17]'),
    `${BIKE}:${lineOf(BIKE, '- { id: age')}: `,
    /'18', '17'/,
  ],
  [
    'names for days of the week',
    put(
      BIKE,
      "acceptance: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:30' }]",
      "acceptance: [{ days: [mon, tue], from: '09:00', to: '18:30' }]",
    ),
    `${BIKE}:${lineOf(BIKE, "to: '18:30'")}: `,
    /«days»/,
  ],
  ['a field that is named quite otherwise', put(BEES, '    hours:', '    clock:'), `${BEES}:${lineOf(BEES, '    hours:')}: `, /«hours»/],
  [
    'a line of the annex without its second digit',
    put(BEES, 'indicators: []', "indicators:\n  - { line: '1', measure: in-time, clause: annex-2 }"),
    `${BEES}:${lineOf(BEES, 'indicators: []') + 1}: `,
    /'1\.1'/,
  ],
  ['a printed standard without its end', put(BIKE, 'lastClause: 8\n', ''), `${BIKE}:1: `, /«lastClause»/],
  [
    'hours that overlap',
    put(
      BIKE,
      "acceptance: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:30' }]",
      "acceptance: [{ days: [1, 2], from: '09:00', to: '13:00' }, { days: [2, 3], from: '12:00', to: '18:30' }]",
    ),
    `${BIKE}:${lineOf(BIKE, "to: '18:30'")}: `,
    /09:00–13:00.*12:00–18:30/,
  ],
  // What refers to what
  [
    'a question that waits for itself',
    put(BIKE, 'options: [adult, minor], when: [{ applicant: [person] }]', 'options: [adult, minor], when: [{ age: [minor] }]'),
    `${BIKE}:${lineOf(BIKE, '- { id: age')}: `,
    /«age»/,
  ],
  [
    'a question that was copied',
    put(BIKE, /( {2}- \{ id: age.*\n)/, '$1$1'),
    `${BIKE}:${lineOf(BIKE, 'questions:')}: questions: `,
    /«age»/,
  ],
  [
    'a service that is close to itself',
    put(BIKE, 'fee:', 'see: [{ service: bicycle-licence }]\nfee:'),
    `${BIKE}:${lineOf(BIKE, 'fee:')}: see › `,
    /./,
  ],
  [
    'a close service that is misspelt',
    put(BIKE, 'fee:', 'see: [{ service: beehive-recrod }]\nfee:'),
    `${BIKE}:${lineOf(BIKE, 'fee:')}: see › `,
    /«beehive-record»/,
  ],
  [
    'a close service that does not point back',
    both(
      put(BIKE, 'fee:', 'see: [{ service: beehive-record }]\nfee:'),
      everywhere((lang) => (dir) => appendFileSync(join(dir, words(lang)), 'bicycle-licence-see-beehive-record = 7?\n')),
    ),
    `${BIKE}:${lineOf(BIKE, 'fee:')}: see › `,
    /flows\/beehive-record\.yaml.*\{ service: bicycle-licence \}/,
  ],
  [
    'a document whose id was misspelt',
    put(BIKE, 'id: statute,', 'id: stautte,'),
    `${BIKE}:${lineOf(BIKE, '- { id: statute')}: documents › stautte: `,
    /«stautte».*«statute»/,
  ],
  [
    'an answer that was misspelt',
    put(BIKE, 'options: [adult, minor]', 'options: [adult, minro]'),
    `${BIKE}:${lineOf(BIKE, '- { id: age')}: questions › age: `,
    /«minro».*«minor»/,
  ],
  [
    'a question whose id was misspelt',
    put(BIKE, 'id: parents,', 'id: parnets,'),
    `${BIKE}:${lineOf(BIKE, '- { id: parents')}: questions › parnets: `,
    /«parnets».*«parents»/,
  ],
  ['a table that is not there', (dir) => rmSync(join(dir, 'flows/_names.yaml')), 'flows/_names.yaml:1: ', /git checkout/],
  ['the acts that are not there', (dir) => rmSync(join(dir, 'data/acts.json')), 'data/acts.json:1: ', /git checkout/],
  ['the indexes that are not there', (dir) => rmSync(join(dir, 'data/mci.yaml')), 'data/mci.yaml:1: ', /git checkout/],
  [
    'a list of names that is misspelt',
    put('flows/_names.yaml', 'situations:', 'situation:'),
    `flows/_names.yaml:${lineOf('flows/_names.yaml', 'situations:')}: `,
    /«situations»/,
  ],
  ['a flow in Cyrillic letters', move(BIKE, 'flows/велосипед.yaml'), 'flows/велосипед.yaml:1: ', /flows\/bicycle-licence\.yaml/],
  [
    'a text of a room that no language has',
    everywhere((lang) => put(`locales/${lang}/bell.ftl`, /^bell-ring = .*\n/m, '')),
    'locales/kk/bell.ftl:',
    /«bell-ring = …»/,
  ],
  [
    'a room whose file is gone while others show its texts',
    both(
      everywhere((lang) => put(words(lang), 'bicycle-licence-who = ', 'bicycle-licence-who = { bell-ring } ')),
      (dir) => rmSync(join(dir, 'locales/ru/bell.ftl')),
    ),
    'locales/ru/bell.ftl:1: ',
    /2/,
  ],
  // Texts
  [
    'a value that one translation lacks',
    put(words('kk'), '{ $colour }', ''),
    `${words('kk')}:${lineOf(words('kk'), 'letter-1-body')}: `,
    /\{ \$colour \}/,
  ],
  [
    'a value that is misspelt in one language',
    put(words('kk'), '{ $colour }', '{ $color }'),
    `${words('kk')}:${lineOf(words('kk'), 'letter-1-body')}: `,
    /«\$color».*«\$colour»/,
  ],
  [
    'a value without its dollar',
    put(words('ru'), '{ $colour }', '{ colour }'),
    `${words('ru')}:${lineOf(words('ru'), 'letter-1-body')}: `,
    /\{ \$colour \}/,
  ],
  [
    'a value without brackets',
    put(words('ru'), '{ $colour }', '$colour'),
    `${words('ru')}:${lineOf(words('ru'), 'letter-1-body')}: `,
    /\{ \$colour \}/,
  ],
  [
    'a value of a room that the first language lacks',
    everywhere((lang) => (dir) => put(`locales/${lang}/bell.ftl`, /^(bell-ring = .*)$/m, lang === 'kk' ? '$1 7' : '$1 { $n }')(dir)),
    `locales/kk/bell.ftl:`,
    /\[n\]/,
  ],
  [
    'a choice without its star',
    put(words('ru'), /^(bicycle-licence-what = ).*$/m, '$1{ $n ->\n    [one] Одно\n    [many] Много\n  }'),
    `${words('ru')}:`,
    /\*\[other\]/,
  ],
  [
    'a function that is not there',
    put(words('ru'), 'bicycle-licence-what = ', 'bicycle-licence-what = { NUMER(5) } '),
    `${words('ru')}:${lineOf(words('ru'), 'licence-what')}: `,
    /«NUMER\(…\)»/,
  ],
  [
    'a text inside that is not there',
    put(words('ru'), 'bicycle-licence-what = ', 'bicycle-licence-what = { bicycle-licence-tittle } '),
    `${words('ru')}:${lineOf(words('ru'), 'licence-what')}: `,
    /«bicycle-licence-tittle»/,
  ],
  [
    'a term that is not there',
    put(words('ru'), 'bicycle-licence-what = ', 'bicycle-licence-what = { -brand } '),
    `${words('ru')}:${lineOf(words('ru'), 'licence-what')}: `,
    /«-brand»/,
  ],
  [
    'texts that show each other',
    both(
      put(words('ru'), 'bicycle-licence-what = ', 'bicycle-licence-what = { bicycle-licence-who } '),
      put(words('ru'), 'bicycle-licence-who = ', 'bicycle-licence-who = { bicycle-licence-what } '),
    ),
    `${words('ru')}:${lineOf(words('ru'), 'licence-what')}: `,
    /\{/,
  ],
  [
    'a space before a text',
    put(words('ru'), 'bicycle-licence-who =', ' bicycle-licence-who ='),
    `${words('ru')}:${lineOf(words('ru'), 'licence-who')}: `,
    /«bicycle-licence-who = …»/,
  ],
  [
    'a line of a text that begins with a bracket',
    put(words('ru'), /^(bicycle-licence-what = )(.*)$/m, '$1\n    [$2]'),
    `${words('ru')}:`,
    /\[/,
  ],
  [
    'a line of a text that begins with a dot',
    put(words('ru'), /^(bicycle-licence-what = .*)$/m, '$1\n    .слово'),
    `${words('ru')}:${lineOf(words('ru'), 'licence-what') + 1}: `,
    / \.|\. /,
  ],
  [
    'a remark without its space',
    put(words('ru'), 'bicycle-licence-what =', '#слово\nbicycle-licence-what ='),
    `${words('ru')}:${lineOf(words('ru'), 'licence-what')}: `,
    /«#»/,
  ],
  [
    'no words after «=»',
    put(words('ru'), /^(bicycle-licence-who =).*$/m, '$1'),
    `${words('ru')}:${lineOf(words('ru'), 'licence-who')}: `,
    /«=»/,
  ],
  [
    'a text in its own file and in that of another service',
    (dir) => appendFileSync(join(dir, words('ru', 'beehive-record')), 'bicycle-licence-who = Снова\n'),
    `${words('ru', 'beehive-record')}:`,
    /services\/bicycle-licence\.ftl/,
  ],
  [
    'a Russian text among English ones',
    put(words('en'), /^(bicycle-licence-who = ).*$/m, '$1Любой житель этого города'),
    `${words('en')}:${lineOf(words('en'), 'licence-who')}: `,
    /Любой/,
  ],
  [
    'an English text among Russian ones',
    put(words('ru'), /^(bicycle-licence-who = ).*$/m, '$1Any person who rides'),
    `${words('ru')}:${lineOf(words('ru'), 'licence-who')}: `,
    /Any/,
  ],
  [
    'a Russian text among Kazakh ones',
    put(words('kk'), /^(bicycle-licence-who = ).*$/m, '$1Любой житель города, который хочет кататься'),
    `${words('kk')}:${lineOf(words('kk'), 'licence-who')}: `,
    /Любой/,
  ],
  ['a Russian file among Kazakh ones', copy(words('ru'), words('kk')), `${words('kk')}:1: `, /\d/],
  [
    'stars around a word',
    put(words('ru'), 'bicycle-licence-what = ', 'bicycle-licence-what = **Важно:** '),
    `${words('ru')}:${lineOf(words('ru'), 'licence-what')}: `,
    /<b>/,
  ],
  [
    'quotes around a text',
    put(words('ru'), /^(bicycle-licence-who = )(.*)$/m, '$1"$2"'),
    `${words('ru')}:${lineOf(words('ru'), 'licence-who')}: `,
    /./,
  ],
  [
    'a caption that is too long',
    put(words('ru'), /^(bicycle-licence-short = ).*$/m, '$1Права на велосипед, самокат, лодку и вертолёт'),
    `${words('ru')}:${lineOf(words('ru'), 'licence-short')}: `,
    /40/,
  ],
  [
    'a tag that Telegram has not',
    put(words('ru'), 'bicycle-licence-what = ', 'bicycle-licence-what = а<br>б '),
    `${words('ru')}:${lineOf(words('ru'), 'licence-what')}: `,
    /<br>/,
  ],
]

describe.each(MISTAKES)('%s', (_, spoil, where, names) => {
  const lines = (lang: Lang) => seen().map((issue) => issueLine(issue, lang))
  let issues: ContentIssue[] | undefined
  const seen = () => {
    const dir = issues ? '' : house()
    if (!issues) spoil(dir)
    issues ??= found(dir)
    return issues
  }
  test.each(LANGS)('is one sentence in %s, with its line', (lang) => {
    const [line = '', ...more] = lines(lang)
    expect(more).toEqual([])
    expect(line.slice(0, where.length)).toBe(where)
    expect(line).toMatch(names)
    expect(line).toMatch(/^[^:]+:\d+: /)
    expect(line).not.toMatch(/expected|received|\^\[|undefined|\[object|[a-z]\.\d/i)
  })
  test('is another sentence in every language', () => expect(new Set(LANGS.map((lang) => lines(lang)[0])).size).toBe(LANGS.length))
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

  test('of a close service that is not offered any more, and of a schema that knows other names', () => {
    const dir = house()
    put(BEES, 'version: 1', 'version: 1\nstatus: retired\nretiredOn: 2012-06-01\nsee: [{ service: bicycle-licence }]')(dir)
    put(BIKE, 'version: 1', 'version: 1\nsee: [{ service: beehive-record }]')(dir)
    for (const lang of LANGS) {
      appendFileSync(
        join(dir, words(lang, 'beehive-record')),
        '\nbeehive-record-retired = 7777\nbeehive-record-see-bicycle-licence = 7777\n',
      )
      appendFileSync(join(dir, words(lang)), '\nbicycle-licence-see-beehive-record = 7777\n')
    }
    writeFileSync(join(dir, 'flows/flow.schema.json'), '{}\n')
    expect(told(dir, 'en')).toEqual([
      expect.stringMatching(/flow\.schema\.json:1: warning: .*npm run -s cli -- schema/),
      expect.stringMatching(/bicycle-licence\.yaml:\d+: see › beehive-record: warning: «beehive-record» is not offered any more/),
    ])
  })

  test('of a link that leads nowhere', () => {
    const dir = house()
    put(words('en'), 'bicycle-licence-what = ', 'bicycle-licence-what = <a href="https://egov">eGov</a> ')(dir)
    expect(told(dir, 'en')).toEqual([expect.stringMatching(/warning: «https:\/\/egov»/)])
  })
})
