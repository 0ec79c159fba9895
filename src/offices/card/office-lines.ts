import { escapeHtml, type Lang } from '../../i18n.ts'
import { printPhone } from '../../input/index.ts'
import type { Directories } from '../directories/directories.ts'
import type { Office } from '../office.ts'
import type { TitleWords } from '../places/title.ts'

/** Titles, addresses and phones of offices: as much of the directories as lines are made of. */
export interface OfficeWords extends Pick<Directories, 'title' | 'phones'> {
  readonly words: Pick<TitleWords, 'address'>
}

/** In whose language. */
export interface LineReader {
  readonly lang: Lang
  readonly t: (key: string, vars?: Readonly<Record<string, string | number>>) => string
}

/** How an office is reached, as plain text. */
export interface Contacts {
  /** Postal index and address in the reader's language, then as printed where that differs; empty where none is printed. */
  readonly where: readonly string[]
  /** Grouped, with who answers; empty where none is printed. */
  readonly phones: string
}

/** Address and phones of an office for a reader. */
export function contactsOf({ words, phones }: OfficeWords, { lang, t }: LineReader, office: Office): Contacts {
  const said = words.address(office, lang)
  const numbers = phones(office).map(({ number, role }) => {
    const printed = printPhone({ number, extension: null })
    return role ? `${printed} (${t(`offices-phone-${role}`)})` : printed
  })
  return {
    where: [
      [office.postalIndex, said ?? office.address].filter(Boolean).join(', '),
      ...(said && office.address ? [t('offices-printed', { text: office.address })] : []),
    ].filter(Boolean),
    phones: numbers.join(', '),
  }
}

/** Title, address and phones of an office, line by line, as Telegram HTML. */
export function officeLines(book: OfficeWords, reader: LineReader, office: Office): string[] {
  const { where, phones } = contactsOf(book, reader, office)
  return [`📍 <b>${escapeHtml(book.title(office, reader.lang))}</b>`, ...where.map(escapeHtml), ...(phones ? [`📞 ${phones}`] : [])]
}
