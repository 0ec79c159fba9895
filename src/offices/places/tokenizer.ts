import { type KindWord, kindOf, plain, wordsOf } from './spelling.ts'

/**
 * What a word of a typed address is: perhaps of a name; the kind of a place; a word of the sentence around; the country;
 * part of a street or house; a number; of the place that somebody has left.
 */
export type Role = 'name' | 'kind' | 'small' | 'country' | 'street' | 'number' | 'left'

/** A word of what somebody typed. */
export interface Token {
  /** In small letters. */
  readonly word: string
  readonly role: Role
  readonly kind: KindWord | null
  /** Words of one piece have no comma between them. */
  readonly piece: number
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(plain))

/** Words of the sentences in which people say where they live, in three languages. */
const SMALL = set(
  [
    'в во на из с со у к от по до около возле близ рядом недалеко и я мы он она мне меня мой моя мое наш наша нашем имени им это где есть',
    'живу живем живет проживаю проживаем проживает нахожусь находимся находится родом адрес адресу адреса прописан прописана прописка',
    'зарегистрирован зарегистрирована зарегистрированы тут здесь место жительства проживания населенный пункт пункте',
    'мен біз менің біздің тұрамын тұрамыз тұрады тұратын жүрмін жүрміз жақын жанында маңында мекенжайы мекенжайым мекенжай мекен',
    'қайда атындағы бойынша орналасқан болам боламын келдім келемін тіркелгенмін тіркелген елді жерім тұрғын тұрғыны тұрғынымын боламыз',
    'the in at near from of to i we my our am is are live living lives located address place where im have been lived was',
    'жил жила жили проживал проживала тұрдым тұрдық тұрғанмын тұратынмын болғанмын келдік келді көшіп көштім көштік көшті көшкенмін көшкенбіз',
    'қоныстандым қоныстандық переехал переехала переехали переезжаю переезжаем перебрался перебралась перебрались moved moving relocated',
    'родился родилась родились born раньше ранее прежде бұрын бұрынғы formerly previously originally used туғанмын',
    'жазып жаздым отырмын отырмыз жатырмын жатырмыз тұрам пишу пишем звоню звоним обращаюсь обращаемся writing calling',
    'теперь сейчас ныне нынче қазір енді now currently already уже',
  ].join(' '),
)

const COUNTRY = set(
  'казахстан казахстана казахстане қазақстан қазақстанда қазақстанның kazakhstan qazaqstan рк қр kz республика республики республикасы республике republic',
)

/** Between two places that are both named: «or», «and». */
const JOINTS = set('или либо and or и және немесе әлде мен пен бен')
/** «из Алматы в Астану»: from one place to another. */
const FROM = set('из с со от from')
const TO = set('в во на до к to')
const ABLATIVE = /[дтн][ае]н$/
const DATIVE = /(?:[ғгқк]|н)[ае]$/

/** «Переехал из X в Y», «X-тен Y-ке көштім». */
const MOVED = set(
  'переехал переехала переехали переезжаю переезжаем перебрался перебралась перебрались көшіп көштім көштік көшті көшкенмін көшкенбіз қоныстандым қоныстандық moved moving relocated',
)
/** «Раньше жил в X, теперь в Y», «родом из X, живу в Y». */
const FORMERLY = set(
  'раньше ранее прежде бұрын бұрынғы formerly previously originally used родом родился родилась родились born туғанмын тұрғанмын тұратынмын',
)
/** What begins to tell of today. */
const TODAY = set('теперь сейчас ныне нынче қазір енді now currently живу живем живёт проживаю проживаем live living')

/** Words before or after the name of a street or a part of a town. */
const STREET =
  /^(?:ул|улиц[аыеу]|көше(?:сі)?(?:н?де|нің|сіндегі)?|кошеси?(?:нде)?|пр|просп|пркт|проспект(?:е|а)?|мкр|мкрн|микро?район(?:е|а)?|шағын(?:аудан\p{L}*)?|шагын(?:аудан\p{L}*)?|пер|переул(?:ок|ке)|тұйы[қғ]ы?|бульвар[еа]?|даңғыл(?:ы|ында)?|дангыл(?:ы|ында)?|street|str|avenue|ave|microdistrict|квартал[еа]?)$/u
/** Beside a number: a house, a flat. */
const HOUSE = /^(?:д|дом|доме|үй|уй|кв|квартира|п[әа]тер|корпус|корп|оф|офис|house|building|bldg|apartment|apt|flat)$/u
const NUMBER = /^\d+\p{L}?$/u

/** The words of a text, each with what it is. */
export const tokenize = (text: string): Token[] => withoutLeft(rolesOf(text))

function rolesOf(text: string): Token[] {
  const tokens = text.split(/[,;\n]/).flatMap((piece, index) => wordsOf(piece).map((word): Token => token(word, index)))
  return tokens.map((one, at) => {
    // «Или» is also a river, and so a district.
    if (one.role === 'name' && JOINTS.has(plain(one.word)) && tokens[at - 1]?.role === 'name' && tokens[at + 1])
      return { ...one, role: 'small' }
    const before = tokens[at - 1]
    const after = tokens[at + 1]
    const beside = (other: Token | undefined) => other?.role === 'street' && other.piece === one.piece
    // «шағын ауданы»: no district.
    if (one.role === 'kind' && beside(before) && /^шагын$/.test(plain(before?.word ?? ''))) return { ...one, role: 'street', kind: null }
    // «дом 5», «5-үй»
    if (HOUSE.test(one.word) && [before, after].some((other) => other?.role === 'number' && other.piece === one.piece))
      return { ...one, role: 'street', kind: null }
    if (one.role !== 'name') return one
    if (beside(before) && !behind(tokens, at - 1)) return { ...one, role: 'street' }
    return beside(after) && behind(tokens, at + 1) ? { ...one, role: 'street' } : one
  })
}

const says = (words: ReadonlySet<string>, { word, role }: Token): boolean => role === 'small' && words.has(plain(word))
const named = (tokens: readonly Token[]): boolean => tokens.some(({ role }) => role === 'name')

/** Marks the place that somebody has left, where the text also names the one where they live now: that one alone is meant. */
function withoutLeft(tokens: Token[]): Token[] {
  const left = new Set([...movedFrom(tokens), ...livedBefore(tokens)])
  const rest = tokens.filter((one) => !left.has(one))
  if (left.size === 0 || !named(rest)) return tokens
  return tokens.map((one) => (left.has(one) && one.role !== 'small' ? { ...one, role: 'left', kind: null } : one))
}

/** The X of «переехал из X в Y» and «X-тен Y-ке көштім». */
function movedFrom(tokens: readonly Token[]): Token[] {
  if (!tokens.some((one) => says(MOVED, one))) return []
  const from = tokens.findIndex((one) => says(FROM, one))
  if (from >= 0) {
    const end = tokens.findIndex((one, at) => at > from && one.role === 'small')
    return tokens.slice(from, end < 0 ? tokens.length : end)
  }
  const last = tokens.findLastIndex(({ word, role }) => (role === 'name' || role === 'kind') && ABLATIVE.test(word))
  return tokens.slice(0, last + 1)
}

/** The X of «раньше жил в X, теперь в Y». */
function livedBefore(tokens: readonly Token[]): Token[] {
  const clauses: Token[][] = []
  for (const [at, one] of tokens.entries()) {
    const begins = one.piece !== tokens[at - 1]?.piece || says(FORMERLY, one) || says(TODAY, one)
    if (begins) clauses.push([one])
    else clauses.at(-1)?.push(one)
  }
  return clauses.filter((clause) => clause.some((one) => says(FORMERLY, one))).flat()
}

/** «Қарағандыдан Теміртауға»; only of names that are inflected: «Қазақстан», «Березовка» end alike. */
export const moves = (tokens: readonly Token[], left: number, right: number): boolean =>
  ABLATIVE.test(tokens[left - 1]?.word ?? '') && DATIVE.test(tokens[right]?.word ?? '')

/**
 * Whether two places are both meant: «X или Y», «из X в Y».
 * @param left behind the last word of the one
 * @param right the first word of the other
 */
export function joins(tokens: readonly Token[], left: number, right: number): boolean {
  const between = tokens.slice(left, right).filter(({ role }) => role === 'small')
  if (between.some(({ word }) => JOINTS.has(plain(word)))) return true
  const before = tokens.slice(0, left)
  return before.some(({ word }) => FROM.has(plain(word))) && between.some(({ word }) => TO.has(plain(word)))
}

function token(word: string, piece: number): Token {
  const kind = kindOf(word)
  const role: Role = STREET.test(word)
    ? 'street'
    : kind
      ? 'kind'
      : NUMBER.test(word)
        ? 'number'
        : SMALL.has(plain(word))
          ? 'small'
          : COUNTRY.has(plain(word))
            ? 'country'
            : 'name'
  return { word, role, kind: role === 'kind' ? kind : null, piece }
}

/** Kazakh and English say «Абай көшесі», «Abay street»; Russian «улица Абая». */
function behind(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? ''
  if (/^(?:көше|коше|даңғыл|дангыл|шағын|шагын|тұйы)/u.test(word)) return true
  if (!/^(?:street|str|avenue|ave|microdistrict|мкр)$/.test(word)) return false
  // «мкр» and «street» stand on either side.
  const next = tokens[at + 1]
  return next === undefined || next.piece !== tokens[at]?.piece || next.role === 'number'
}
