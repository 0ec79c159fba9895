import type { Lang } from '../../i18n.ts'

/** One kind of thing that addresses name, as `data/titles.json` has it. */
interface AddressKind {
  /** How the print writes it, the full word first, then what it is abbreviated to: «көшесі», «к-сі». */
  readonly forms: readonly string[]
  /** `{name}` is the name or number beside it. */
  readonly ru: string
  readonly en: string
  /** The usual name of such a thing has its kind in it: «Абайский район». */
  readonly whole?: boolean | undefined
}

/** What the rules need of their surroundings. */
interface AddressRules {
  readonly kinds: readonly AddressKind[]
  /** A Kazakh name in the letters of a language. */
  readonly spelt: (name: string, lang: Lang) => string
}

/** The usual name of a district, town or region by its full Kazakh one; null where it has none. */
export type UsualArea = (name: string) => string | null

const escaped = (form: string): string => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/**
 * Addresses of the print for readers of Russian and English: «Абай к-сі, 8-үй» is «ул. Абай, д. 8». Words of a kind are turned
 * by the table, names are spelt in the letters of the language, numbers stand as they are. Nothing is left out.
 */
export function createAddresses({ kinds, spelt }: AddressRules) {
  const byForm = new Map(kinds.flatMap((kind) => kind.forms.map((form) => [form, kind] as const)))
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map(escaped)
  // A number before its kind, «15-шағын ауданы», «11-ші кіреберіс»; or a name, «Абай к-сі», «Шет ауданы.»
  const between = '(?:-(?:ші|шы)?\\s*|\\s+|(?<=[".»\\d])|^)'
  const phrase = new RegExp(`^(?<name>[^,;()]*?)${between}(?<form>${forms.join('|')})(?![\\p{L}\\d-])\\.?`, 'u')
  const words = (text: string, lang: 'ru' | 'en', usual: UsualArea): string => {
    const said: string[] = []
    let rest = text.trim()
    for (let found = phrase.exec(rest)?.groups; found; found = phrase.exec(rest)?.groups) {
      const kind = byForm.get(found.form ?? '')
      const name = (found.name ?? '').trim().replace(/^№ ?/, '')
      const own = usual(`${name} ${kind?.forms[0]}`)
      said.push(own !== null && kind?.whole ? own : (kind?.[lang] ?? '').replace('{name}', own ?? spelt(name, lang)).trim())
      rest = rest.replace(phrase, '').trimStart()
    }
    return [...said, spelt(rest, lang)].filter((one) => one !== '').join(', ')
  }
  return (address: string, lang: 'ru' | 'en', usual: UsualArea): string =>
    address
      .replaceAll('\\', '/')
      .split(/(\s*[,;()]+\s*)/)
      .map((piece, index) => (index % 2 === 0 ? words(piece, lang, usual) : piece))
      .join('')
}
