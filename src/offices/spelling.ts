import { fold } from '../input/index.ts'

/** What a word says of the kind of place that stands beside it. */
export type KindWord = 'region' | 'district' | 'town' | 'settlement'

/** Endings of Kazakh kind words: «селосында», «ауданының», «қаласына». */
const END = '(?:н?[дт][ае]н?|н?[дт][ае][ғг][ыіи]|н?[ае]|[ғгқк][ае]|н[ыіи][ңн]|[дт][ыіи][ңн]|н[ыіи])?'
const kinds: ReadonlyArray<readonly [KindWord, RegExp]> = [
  ['region', new RegExp(`^(?:облыс(?:ы|и)?${END}|област[ьи]|обл|region|oblast|oblysy)$`)],
  ['district', new RegExp(`^(?:аудан(?:ы|и)?${END}|район(?:[ауе]|ом)?|рн|district|raion|rayon|audany)$`)],
  ['town', new RegExp(`^(?:[қк]ала(?:сы|си)?${END}|город[ауе]?|горд|[гқ]|town|city|qalasy|kalasy)$`)],
  [
    'settlement',
    new RegExp(
      `^(?:ауыл(?:ы|и)?${END}|аул(?:[аеу]|ы)?|сел(?:о|а|е|у|осы|оси)${END}|кент(?:[іи])?${END}|пос[её]л(?:ок|ка|ке|ку)|пос|п|с|а|ст|ауылды[қк]|селолы[қк]|сельск(?:ий|ого|ом)|округ(?:[іиеа])?${END}|станци(?:я|и|ю|ясы|яси)${END}|разъезд(?:[іиеа])?|village|settlement|rural|okrug|auyly|ayly|kenti|selosy|b[oö]limshe)$`,
    ),
  ],
]

/** Small words around a name: «в Темиртау», «near Aktau». */
const SMALL = new Set(
  'в во на из с со у к от по около возле близ рядом и я мы живу имени the in at near from of i live мен менің тұрамын жақын жанында'.split(
    ' ',
  ),
)

/** Endings as they sound after folding, Kazakh and Russian. */
const ENDINGS = new Set([
  ...['sinda', 'sinde', 'dagi', 'degi', 'tagi', 'tegi', 'nda', 'nde', 'dan', 'den', 'tan', 'ten', 'nan', 'nen', 'nin', 'din', 'tin'],
  ...['ogo', 'ego', 'omu', 'oiu', 'om', 'em', 'oi', 'ei', 'im', 'iu', 'da', 'de', 'ta', 'te', 'ga', 'ge', 'ka', 'ke', 'na', 'ne'],
  ...['ni', 'di', 'ti', 'si', 'u', 'e', 'i', 'a', 'o'],
])
const LENGTHS = [1, 2, 3, 4, 5, 6]
/** What a Russian name may end in when its ending is taken off. */
const RESTORED = ['', 'a', 'o', 'e', 'i', 'ii', 'oe', 'aia']
/** A root is at least so long. */
const ROOT = 3

/** One place out of what somebody typed: its name in folded words, and the kind if it was said. */
export interface Spoken {
  readonly words: readonly string[]
  readonly kind: KindWord | null
}

const kindOf = (word: string): KindWord | null => kinds.find(([, shape]) => shape.test(word))?.[0] ?? null

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
    .replace(/р[-.\s]+н(?=[ауе]?(?:$|[^\p{L}]))/gu, 'рн')
    .replace(/['’ʼ`´]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** The name as one folded word: «Усть-Каменогорск» and «Устькаменогорск» are one. */
export const joined = (words: readonly string[]): string => fold(words.join(''))

/**
 * Reads what somebody typed as one place, or as several that contain each other: «Абай ауылы, Қарқаралы ауданы».
 * A kind word ends a place, a comma does too.
 */
export function readSpoken(text: string): Spoken[] {
  const places = text.split(/[,;]/).flatMap((piece) => {
    const found: Spoken[] = []
    let words: string[] = []
    let kind: KindWord | null = null
    const give = () => {
      if (words.length > 0) found.push({ words, kind })
      words = []
      kind = null
    }
    for (const word of wordsOf(piece)) {
      const said = kindOf(word)
      if (said && words.length > 0) {
        // «город Абай Карагандинская область»: the kind before belongs to the first words, the one behind to the last.
        const last = kind && kind !== said && words.length > 1 ? words.pop() : undefined
        if (last) {
          give()
          words = [last]
        }
        kind ??= said
        give()
      } else if (said) {
        kind = said
      } else if (!(SMALL.has(word) && words.length === 0)) words.push(word)
    }
    give()
    return found
  })
  const words = wordsOf(text)
  // «Кент» alone is a name.
  return places.length > 0 || words.length === 0 ? places : [{ words, kind: null }]
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
    const root = word.slice(0, -length)
    if (root.length < ROOT || !ENDINGS.has(word.slice(-length))) return []
    return RESTORED.map((restored) => root + restored).filter((name) => name !== word)
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
