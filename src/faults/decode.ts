import { type ContentIssue, fault } from './fault.ts'

/** How a file was saved that is not UTF-8: Windows' Notepad knows two other ways, and one of them has a mark at the beginning. */
function foreign(bytes: Uint8Array): { encoding: string; label: string } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'UTF-16', label: 'utf-16le' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'UTF-16', label: 'utf-16be' }
  return { encoding: 'Windows-1251', label: 'windows-1251' }
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

/**
 * The text of a file as an editor's program saved it. What can be read all the same is read, so that one fault of saving is
 * one fault, and not one for every text of the file.
 * @returns the text with LF and without a mark, and what is to be said of how it was saved
 */
export function decodeText(file: string, bytes: Uint8Array): { text: string; faults: ContentIssue[] } {
  const faults: ContentIssue[] = []
  let text = utf8(bytes)
  if (text === null || text.includes('\0')) {
    const { encoding, label } = foreign(bytes)
    faults.push(fault({ file, key: '', line: text === null ? firstBroken(bytes) : 1 }, 'encoding', 'not-utf8', { encoding }))
    text = new TextDecoder(label).decode(bytes)
  } else if (text.startsWith('\uFEFF')) faults.push(fault({ file, key: '', line: 1 }, 'encoding', 'bom', {}, 'warning'))
  if (text.includes('\r')) faults.push(fault({ file, key: '', line: 1 }, 'encoding', 'crlf', {}, 'warning'))
  return { text: text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), faults }
}
