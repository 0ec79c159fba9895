/** The cell «Елді мекен атауы»: which places an office serves. */
import type { Served } from '../../offices/index.ts'
import { clean } from './text.ts'

/** Words of the print for kinds of places, longest first, and the word that stands for each. */
const KINDS: [RegExp, string][] = [
  [/^тұрғын жай массиві(?= |$)/u, 'тұрғын жай массиві'],
  [/^(?:ауылдық|селолық) округтері(?= |$)/u, 'ауылдық округ'],
  [/^(?:ауылдық|селолық|ауылы) округі?(?= |$)/u, 'ауылдық округ'],
  [/^орман (?:шаруашылығы|қожалығы)(?= |$)/u, 'орман шаруашылығы'],
  [/^қалалық әкімдігі(?= |$)/u, 'қала'],
  [/^елді мекен(?:і|дері)?(?= |$)/u, 'елді мекен'],
  [/^саяжай орыны(?= |$)/u, 'саяжай орны'],
  [/^ат зауыты(?= |$)/u, 'ат зауыты'],
  [/^ауыл(?! ауылы(?: |$))(?= |$)/u, 'ауыл'],
  [/^(?:ауылы|ауылдары)(?= |$)/u, 'ауыл'],
  [/^сел(?:осы|олары)(?= |$)/u, 'село'],
  [/^кент(?:і|тері)(?= |$)/u, 'кент'],
  [/^қала(?:сы|лары)(?= |$)/u, 'қала'],
  [/^(?:станция(?:сы|лары)|ст)(?= |$)/u, 'станция'],
  [/^(?:разъезд(?:і|тері)?|раз|р)(?= |$)/u, 'разъезд'],
  [/^(?:бөлімше(?:сі|лері)?|бөл|б)(?= |$)/u, 'бөлімше'],
  [/^бөлімі(?= |$)/u, 'бөлім'],
  [/^е\.м(?= |$)/u, 'елді мекен'],
  [/^м(?= |$)/u, 'мекен'],
  [/^қыстағы?(?= |$)/u, 'қыстақ'],
  [/^бекеті?(?! ауыл)(?= |$)/u, 'бекет'],
  [/^кеңшары(?= |$)/u, 'кеңшар'],
  [/^шипажайы(?= |$)/u, 'шипажай'],
  [/^санатарий(?= |$)/u, 'санаторий'],
  [/^өткелі(?= |$)/u, 'өткел'],
  [/^фермасы?(?= |$)/u, 'ферма'],
]

const ABBREVIATED = /(?<![\p{L}.])(ст|раз|р|бөл|б|е\. ?м|м)\./gu
const STREET = /(?:\p{Lu}\. ?)?\p{L}+ к-сі,?(?: \d+)?/u

/** One line in which only white space and commas separate places. */
function level(raw: string): string {
  return clean(raw)
    .replace(STREET, ',')
    .replace(/\((?!\d+\))|(?<!\(\d+)\)/g, ',')
    .replace(/ ?- (?=\p{L})| -(?=\p{L})/gu, '-')
    .replace(ABBREVIATED, (_, word: string) => `${word.replace(' ', '')} `)
    .replace(/(ауылы|ауыл|округі?)\./gu, '$1,')
    .replace(/(?<=\p{L})\. (?=\d)/gu, ' р ')
    .replace(/ және /gu, ', ')
    .replace(/ +/g, ' ')
}

/** «Құрлық р.82», «Алтықұдық 87 р»: a siding is called by its name, and by its number only when it has none. */
function nameOf(words: readonly string[], kind: string | null): string {
  const name = words.join(' ').replace(/[.;]+$/, '')
  return kind === 'разъезд' ? name.replace(/(?<=\p{L}) \d+$/u, '') : name
}

/** Places of one piece between commas; `pending` are names before it that still wait for their kind. */
function readPiece(piece: string, pending: Served[]): Served[] {
  const found: Served[] = []
  let words: string[] = []
  let rest = piece
  const give = (kind: string | null): void => {
    if (words.length > 0) found.push({ name: nameOf(words, kind), kind })
    words = []
  }
  while (rest) {
    const kind = KINDS.find(([pattern]) => pattern.test(rest))
    const match = kind?.[0].exec(rest)
    if (kind && match && (words.length > 0 || pending.length > 0)) {
      if (words.length > 0) give(kind[1])
      else for (const place of pending) place.kind = kind[1]
      pending.length = 0
      rest = rest.slice(match[0].length).trim()
      if (kind[1] === 'разъезд' && match[0] === 'р') rest = rest.replace(/^\d+(?: |$)/, '')
    } else {
      const word = rest.split(' ', 1)[0] ?? ''
      words.push(word)
      rest = rest.slice(word.length).trim()
    }
  }
  give(null)
  return found
}

/**
 * Reads the places an office serves, in the order of print, each with the word of the print for its kind.
 *
 * «Абай ауылы, Қопа ауылы Жарма ст.» gives three; a name with no kind keeps `null`, except where several numbers or
 * names between commas share the kind after the last («360, 366 разъезд», «Абай, Қопа ауылдары», «Сарысай, ауылы»).
 * @param raw the cell as printed, its halves joined
 */
export function parseServes(raw: string): Served[] {
  const places: Served[] = []
  let pending: Served[] = []
  for (const piece of level(raw).split(/[,;]/)) {
    const text = piece.trim()
    if (!text) continue
    const plural = /(?:ауылдары|округтері|кенттері|селолары|станциялары|қалалары)(?: |$)/u.test(text)
    const beginsWithKind = KINDS.some(([pattern]) => pattern.test(text))
    const numbers = pending.length > 0 && pending.every((place) => /^(?:№ ?)?\d+$/.test(place.name))
    const sharing = plural || numbers ? pending : beginsWithKind ? pending.slice(-1) : []
    const found = readPiece(text, [...sharing])
    const first = found[0]?.kind ?? null
    if ((plural || numbers) && first) for (const place of sharing) place.kind = first
    places.push(...found)
    const last = found.at(-1)
    pending = last?.kind === null ? [...(found.length === 1 ? pending : []), last] : []
  }
  return places.filter((place) => place.name)
}
