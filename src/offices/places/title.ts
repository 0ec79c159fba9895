import { z } from 'zod'
import type { Lang } from '../../i18n.ts'
import { ROLES } from '../card/phones.ts'
import type { Office } from '../office.ts'
import { createAddresses } from './address.ts'
import type { Place } from './place.ts'
import { bareName } from './spelling.ts'

const pair = z.strictObject({ ru: z.string().min(1), en: z.string().min(1) })

/** `data/titles.json`: how offices and kinds of settlements are called in Russian and English. */
export const Titles = z.strictObject({
  /** By directory; `{place}` is the place that the office works for. */
  offices: z.record(z.string(), pair),
  /** By the print's word for a kind of settlement; `{name}` is its name. */
  kinds: z.record(z.string(), pair),
  /** Words of addresses; see `createAddresses`. */
  address: z.array(pair.extend({ forms: z.array(z.string().min(1)).min(1), whole: z.literal(true).optional() })),
  /** Phones of which the text of a standard says whom they are for, in E.164, with its clause. */
  phones: z.record(z.string(), z.strictObject({ role: z.enum(ROLES), clause: z.string().min(1) })),
})
export type Titles = z.infer<typeof Titles>

/** The usual Russian and English name of a region or district, by its Kazakh one. */
export type UsualName = (region: string, district: string | null) => { readonly ru: string; readonly en: string } | null

const RUSSIAN: Readonly<Record<string, string>> = { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' }
const LATIN: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o' },
  ...{ п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e' },
  ...{ ю: 'yu', я: 'ya' },
}

const replaced = (text: string, letters: Readonly<Record<string, string>>): string =>
  [...text]
    .map((letter) => {
      const small = letter.toLowerCase()
      const other = letters[small]
      if (other === undefined) return letter
      return small === letter ? other : other.charAt(0).toUpperCase() + other.slice(1)
    })
    .join('')

/** A Kazakh name in Russian letters, or in Latin ones as maps in English have them. */
export const transliterated = (name: string, lang: Lang): string => {
  if (lang === 'kk') return name
  const russian = replaced(name, RUSSIAN)
  return lang === 'ru' ? russian : replaced(russian, LATIN)
}

const OWN_NAME = /^(.+?) (ауылдық округ|селолық округ|кент|қала|ауыл|село)(?:і|ы|сы|осы|інің|ының|сының)? (?:әкім|қала|ауыл)/u

/** The settlement or rural district that an office is named after: «… Қырық-Құдық ауылдық округі әкімінің аппараты». */
export function namedAfter(office: Pick<Office, 'name'>): { name: string; kind: string } | null {
  const withoutDistrict = office.name.replace(/^.*?(?:аудан(?:ы(?:ның)?)?|қаласы(?:ның)?),? (?=\p{Lu})/u, '')
  const [, name, kind] = OWN_NAME.exec(withoutDistrict) ?? []
  return name && kind ? { name, kind } : null
}

/** The office is the whole town's, a town of regional rank or a city of the republic: these have usual names. */
const isTown = ({ region, district }: Pick<Office, 'region' | 'district'>, kind: string): boolean =>
  kind === 'қала' && (district ?? region ?? '').endsWith(' қаласы')

/** Names offices and places in a language. Kazakh is the print's. */
export function createTitles(titles: Titles, usual: UsualName) {
  const settlement = (name: string, kind: string | null, lang: 'ru' | 'en'): string => {
    const pattern = kind ? titles.kinds[kind] : undefined
    const plain = transliterated(name, lang)
    return pattern ? pattern[lang].replace('{name}', plain) : plain
  }
  const around = (region: string | null, district: string | null, lang: 'ru' | 'en'): string => {
    if (!region) return ''
    const name = usual(region, district)?.[lang]
    return name ?? transliterated(bareName(district ?? region), lang)
  }
  const addresses = createAddresses({ kinds: titles.address, spelt: transliterated })
  /** One line: what the office is and for which place. */
  const title = (office: Office, lang: Lang): string => {
    if (lang === 'kk') return office.name
    const pattern = titles.offices[office.directory]?.[lang]
    if (!pattern) return transliterated(office.name, lang)
    const after = namedAfter(office)
    const own = after && !isTown(office, after.kind) ? after : null
    const parts = [own ? settlement(own.name, own.kind, lang) : '', around(office.region, office.district, lang)]
    const number = /№ ?\d+/.exec(office.name)?.[0] ?? ''
    return [pattern.replace('{place}', parts.filter(Boolean).join(', ')), number].filter(Boolean).join(' ')
  }
  return {
    office: title,
    /** For lists inside one district: the rural district or settlement that the office is named after, else its title. */
    short(office: Office, lang: Lang): string {
      const own = namedAfter(office)
      if (!own) return title(office, lang)
      if (lang === 'kk') return kazakh(own.name, own.kind)
      // «Караганда», not the Kazakh name in Russian letters.
      return isTown(office, own.kind) ? around(office.region, office.district, lang) : settlement(own.name, own.kind, lang)
    },
    /** The printed address in the words of a language; null in Kazakh, where it is as printed, and where none is printed. */
    address({ region, address }: Pick<Office, 'region' | 'address'>, lang: Lang): string | null {
      if (lang === 'kk' || address === null) return null
      return addresses(address, lang, (name) => (region ? (usual(region, name) ?? usual(name, null)) : null)?.[lang] ?? null)
    },
    /** The place alone: «село Кенгир», «Абайский район». */
    place(place: Place, lang: Lang): string {
      if (place.today) return lang === 'kk' ? place.name : place.today[lang]
      const kind = place.types[0] ?? null
      if (place.kind === 'settlement') return lang === 'kk' ? kazakh(place.name, kind) : settlement(place.name, kind, lang)
      return lang === 'kk' ? place.name : around(place.region, place.district, lang)
    },
    /** What the place lies in: «Абайский район, Карагандинская область»; empty for a region. */
    within(place: Place, lang: Lang): string {
      if (place.kind === 'region' && !place.today) return ''
      if (place.today) {
        // The parts of a town lie in the town.
        const town = place.today.region === null && place.district?.endsWith(' қаласы') ? place.district : null
        return lang === 'kk' ? (town ?? place.region) : around(place.region, town, lang)
      }
      const district = place.kind === 'settlement' ? place.district : null
      if (lang === 'kk') return [district, place.region].filter(Boolean).join(', ')
      return [district ? around(place.region, district, lang) : '', around(place.region, null, lang)].filter(Boolean).join(', ')
    },
    /** A region or district by its Kazakh name. */
    area: (region: string, district: string | null, lang: Lang): string =>
      lang === 'kk' ? (district ?? region) : around(region, district, lang),
  }
}
export type TitleWords = ReturnType<typeof createTitles>

const POSSESSED: Readonly<Record<string, string>> = {
  ...{ ауыл: 'ауылы', село: 'селосы', кент: 'кенті', қала: 'қаласы', станция: 'станциясы', разъезд: 'разъезі', бөлімше: 'бөлімшесі' },
  ...{ 'ауылдық округ': 'ауылдық округі', 'селолық округ': 'селолық округі' },
}

const kazakh = (name: string, kind: string | null): string => (kind ? `${name} ${POSSESSED[kind] ?? kind}` : name)
