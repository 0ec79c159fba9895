import { fold } from '../../input/index.ts'

/** What a word says of the kind of place that stands beside it. */
export type KindWord = 'region' | 'district' | 'town' | 'settlement'

/** Endings of Kazakh kind words: «селосында», «ауданының», «қаласына». */
const END = '(?:н?[дт][ае]н?(?:м[ыіи][нз]|б[ыіи]з)?|н?[дт][ае][ғг][ыіи]|н?[ае]|[ғгқк][ае]|н[ыіи][ңн]?|[дт][ыіи][ңн])?'
const LATIN_END = '(?:n?d[ae]n?|n[ae]|ny[nñ]?|ni[nñ]?)?'
const kinds: ReadonlyArray<readonly [KindWord, RegExp]> = [
  ['region', new RegExp(`^(?:облыс(?:ы|и)?${END}|област(?:[ьи]|ью)|обл|region|oblast|oblysy${LATIN_END})$`)],
  ['district', new RegExp(`^(?:аудан(?:ы|и)?${END}|район(?:[ауе]|ом)?|рн[ауе]?|district|raion|rayon|audany${LATIN_END})$`)],
  ['town', new RegExp(`^(?:[қк]ала(?:сы|си)?${END}|город(?:[ауе]|ом)?|гор|горд|[гқ]|town|city|[qk]alasy${LATIN_END})$`)],
  [
    'settlement',
    new RegExp(
      [
        `^(?:ауыл(?:ы|и)?${END}|аул(?:[аеу]|ы)?|сел(?:о|а|е|у|осы|оси)${END}|кент(?:[іи])?${END}|пос[её]л(?:ок|ка|ке|ку)|пос|п|с|а|ст`,
        `ауылды[қк]|селолы[қк]|сельск(?:ий|ого|ом)|округ(?:[іиеа])?${END}|станци(?:я|и|ю|ясы|яси)${END}|разъезд?(?:[іиеау])?|рзд`,
        'б[өо]лимше(?:си)?|б[өо]лімше(?:сі)?|бекет[иі]?|шипажай(?:ы)?|санатори(?:й|и|я|ййи|йи|йі)|ферма(?:сы)?|деревн[яие]|станиц[аые]',
        `village|settlement|rural|okrug|station|siding|auyly${LATIN_END}|ayly|kenti${LATIN_END}|selosy|b[oö]limshe)$`,
      ].join('|'),
    ),
  ],
]

/** Endings as they sound after folding, Kazakh and Russian. */
const ENDINGS = new Set([
  ...['sinda', 'sinde', 'dagi', 'degi', 'tagi', 'tegi', 'nda', 'nde', 'dan', 'den', 'tan', 'ten', 'nan', 'nen', 'nin', 'din', 'tin'],
  // «Семейденмін», «Алматыданбыз», «Ақтаудамын».
  ...['damin', 'demin', 'tamin', 'temin', 'damiz', 'demiz', 'tamiz', 'temiz'],
  ...['danmin', 'denmin', 'tanmin', 'tenmin', 'nanmin', 'nenmin', 'danbiz', 'denbiz', 'tanbiz', 'tenbiz', 'nanbiz', 'nenbiz'],
  ...['ogo', 'ego', 'omu', 'oiu', 'om', 'em', 'oi', 'ei', 'im', 'iu', 'da', 'de', 'ta', 'te', 'ga', 'ge', 'ka', 'ke', 'na', 'ne'],
  // «Темиртауский район», «в Экибастузском районе»: Russian makes the district of a town by itself.
  ...['ski', 'skogo', 'skom', 'skomu', 'skaia', 'skoi'],
  ...['ni', 'di', 'ti', 'si', 'u', 'e', 'i', 'a', 'o'],
])
const LENGTHS = [1, 2, 3, 4, 5, 6]
/** What a Russian name may end in when its ending is taken off. */
const RESTORED = ['', 'a', 'o', 'e', 'i', 'ii', 'ei', 'oe', 'aia']
/** A root is at least so long. */
const ROOT = 3
/** Kazakh endings have «т» behind a voiceless sound only: «Қарағанта» is not «in Қараған». */
const VOICELESS = /[ptksfhc]$/

/** What a small word says of the kind of the place beside it, or null. */
export const kindOf = (word: string): KindWord | null => kinds.find(([, shape]) => shape.test(word))?.[0] ?? null

const KAZAKH: Readonly<Record<string, string>> = { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ё: 'е' }
/** A small word without the Kazakh letters that a Russian keyboard lacks. */
export const plain = (word: string): string => word.replace(/[әғқңөұүһіё]/g, (letter) => KAZAKH[letter] ?? letter)

/** Letters and digits of a text in small words; hyphens and full stops part words, apostrophes do not. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    // What a common transliteration makes of «ә».
    .replaceAll('@', 'a')
    .replace(/(?<!\p{L})р[-./\s]+н(?=[ауе]?(?:$|[^\p{L}]))/gu, 'рн')
    .replace(/(?<!\p{L})(?:м[-./]+н|ш[-./]+а)(?!\p{L})/gu, 'мкр')
    .replace(/(?<!\p{L})к[-./]+с[іи](?!\p{L})/gu, 'көшесі')
    .replace(/['’ʼ`´]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** The name as one folded word: «Усть-Каменогорск» and «Устькаменогорск» are one. */
export const joined = (words: readonly string[]): string => fold(words.join(''))

/** The words of a name without the kinds at its ends; a name that is nothing else stays: «Кент» alone is a name. */
export function nameWords(name: string): string[] {
  const all = wordsOf(name)
  const first = all.findIndex((word) => !kindOf(word))
  if (first < 0) return all
  const last = all.findLastIndex((word) => !kindOf(word))
  return all.slice(first, last + 1)
}

/** A name of the data without its kind word: «Балқаш қаласы» is «Балқаш»; a name that is nothing else stays. */
export function bareName(name: string): string {
  const bare = name
    .split(/\s+/)
    .filter((word) => !kindOf(word.toLowerCase()))
    .join(' ')
  return bare || name
}

/**
 * The folded names that a folded word may be the inflected form of, in steps: those that take off least come first.
 * The word itself is not among them.
 */
export function roots(word: string): string[][] {
  return LENGTHS.map((length) => {
    const [root, ending] = [word.slice(0, -length), word.slice(-length)]
    if (root.length < ROOT || !ENDINGS.has(ending)) return []
    // Folded, «Шымкенттен» has one «т».
    const doubled = /^[tdnk]/.test(ending) ? [root + ending.slice(0, 1)] : []
    const plainly = ending.startsWith('t') && !VOICELESS.test(root) ? [] : RESTORED.map((restored) => root + restored)
    return [...plainly, ...doubled].filter((name) => name !== word)
  }).filter((step) => step.length > 0)
}

/** A folded word without the differences that people do not keep: «Балхаш» and «Балқаш», «Мартук» and «Мәртөк». */
export const loose = (folded: string): string =>
  folded
    .replace(/ng/g, 'n')
    .replace(/ts/g, 's')
    .replace(/h/g, 'k')
    .replace(/c/g, 's')
    .replace(/dj/g, 'j')
    .replace(/^ie/, 'e')
    .replace(/[ou]/g, 'u')
    .replace(/ei|ai/g, 'a')
    .replace(/[ie]/g, 'i')
    .replace(/v/g, 'u')
    .replace(/(.)\1+/g, '$1')
