import { type ContentIssue, fault } from '../../faults/index.ts'

/** Names that a program gives to what it keeps for itself. */
const HIDDEN = /(^|\/)[.#]|\.sw[op]$|(^|\/)(Thumbs\.db|desktop\.ini)$/i
/** Names that editors and file managers give to copies. */
const COPY = /~$|\.(bak|orig|old|tmp|save)$|\(\d+\)\.\w+$|[-_ ](copy|копия|көшірме)( \(?\d+\)?)?\.\w+$/iu

/** The name that a file may have been meant to have: small letters, digits, hyphens, and the one ending. */
function wanted(name: string, ending: string): string {
  const plain = name.replace(/ ?\(\d+\)(?=\.)/, '').replace(/[-_ ](copy|копия|көшірме)( \(?\d+\)?)?(?=\.)/iu, '')
  const stem = plain.replace(/(\.\w+~?)+$/, '').toLowerCase()
  return `${stem.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'name'}${ending}`
}

/** A file that lies among the content and that nobody reads, with the name that it was perhaps meant to have. */
export interface StrayFile {
  readonly issue: ContentIssue
  /** Path of the file that it may have been meant to be. */
  readonly wanted: string
}

/**
 * The files of a folder that nobody reads: another ending, capital letters, a folder in which nobody looks, a copy beside.
 * @param dir the folder, as issues name it
 * @param names paths inside `dir`
 * @param read whether a path is read, or is known to be no content
 * @param home the folder inside `dir`, with its slash, in which a file of that path belongs
 * @param ending of what is read, with the dot
 * @param idOf the name that the file gives to itself, where it gives one
 */
export function strayFiles(
  dir: string,
  names: readonly string[],
  read: (name: string) => boolean,
  home: (name: string) => string,
  ending: string,
  idOf: (name: string) => string | undefined = () => undefined,
): StrayFile[] {
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !read(name) && !HIDDEN.test(name))
    .map((name) => {
      const own = idOf(name)
      const meant = `${dir}/${home(name)}${own === undefined ? wanted(name.split('/').at(-1) ?? name, ending) : `${own}${ending}`}`
      const at = { file: `${dir}/${name}`, key: '' }
      const copy = COPY.test(name)
      const values = { wanted: meant }
      return { issue: copy ? fault(at, 'stray', 'stray-copy', values, 'warning') : fault(at, 'stray', 'stray-file', values), wanted: meant }
    })
}
