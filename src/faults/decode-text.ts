import { type ContentIssue, fault } from './fault.ts'

/** How programs save Cyrillic letters in one byte each, by the names that editors know and those that the decoder knows. */
const BYTEWISE = [
  { encoding: 'Windows-1251', label: 'windows-1251' },
  { encoding: 'DOS-866', label: 'ibm866' },
  { encoding: 'KOI8-R', label: 'koi8-r' },
] as const

interface Saved {
  readonly encoding: string
  readonly label: string
}

/** Every second byte of Latin text in UTF-16 is nothing: in the second place where the small byte is first. */
function wide(bytes: Uint8Array): Saved | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'UTF-16', label: 'utf-16le' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'UTF-16', label: 'utf-16be' }
  const nothing = (place: number) => bytes.filter((byte, index) => byte === 0 && index % 2 === place).length
  if (!bytes.includes(0)) return null
  const [first, second] = [nothing(0), nothing(1)]
  if (first + second < bytes.length / 10) return null
  return { encoding: 'UTF-16', label: second > first ? 'utf-16le' : 'utf-16be' }
}

/** The encoding in which most letters are small Cyrillic ones: words are written so. */
function bytewise(bytes: Uint8Array): Saved {
  const small = ({ label }: Saved) => new TextDecoder(label).decode(bytes).match(/[а-яё]/g)?.length ?? 0
  return BYTEWISE.reduce<Saved>((best, one) => (small(one) > small(best) ? one : best), BYTEWISE[0])
}

const utf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The first line that has a letter which is not UTF-8. */
const firstBroken = (bytes: Uint8Array): number => (new TextDecoder().decode(bytes).split('\uFFFD', 1)[0] ?? '').split('\n').length

const MARK = /^(<{7}|={7}|>{7}|\|{7})( .*)?$/

/** The first of two versions that git could not join, the other one left out, with every line where it was; null where all is joined. */
function joined(text: string): { text: string; line: number } | null {
  const lines = text.split('\n')
  const line = lines.findIndex((one) => /^<{7} /.test(one))
  if (line < 0) return null
  let other = false
  const kept = lines.map((one) => {
    const mark = MARK.exec(one)?.[1]?.[0]
    if (mark !== undefined) other = mark === '=' || mark === '|'
    return mark !== undefined || other ? '' : one
  })
  return { text: kept.join('\n'), line: line + 1 }
}

/** What is to be said of a file that is UTF-8, and was saved by Windows all the same. */
function windows(file: string, text: string): ContentIssue[] {
  const [bom, crlf] = [text.startsWith('\uFEFF'), text.includes('\r')]
  if (!bom && !crlf) return []
  const at = { file, key: '', line: 1 }
  return [fault(at, 'encoding', bom && crlf ? 'saved-windows' : bom ? 'bom' : 'crlf', {}, 'warning')]
}

/**
 * The text of a file as an editor's program saved it. What can be read all the same is read, so that one fault of saving is
 * one fault, and not one for every text of the file.
 * @returns the text with LF and without a mark, and what is to be said of how it was saved
 */
export function decodeText(file: string, bytes: Uint8Array): { text: string; faults: ContentIssue[] } {
  const faults: ContentIssue[] = []
  const broad = wide(bytes)
  let text = broad ? null : utf8(bytes)
  if (text === null) {
    const { encoding, label } = broad ?? bytewise(bytes)
    faults.push(fault({ file, key: '', line: broad ? 1 : firstBroken(bytes) }, 'encoding', 'not-utf8', { encoding }))
    text = new TextDecoder(label).decode(bytes)
  } else faults.push(...windows(file, text))
  text = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const whole = joined(text)
  if (whole) faults.push(fault({ file, key: '', line: whole.line }, 'syntax', 'conflict'))
  return { text: whole?.text ?? text, faults }
}
