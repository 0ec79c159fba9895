import { escapeHtml } from '../i18n.ts'

/** Length of a complaint in characters as people see them. */
export const TEXT = { min: 20, max: 4_000 } as const
/** A draft takes no more than this: what is over `TEXT.max` goes along as an addition. */
const HOARD = 8_000
/** Telegram takes 4,096 characters a message; ours keep room for a heading. */
const PIECE = 3_500

const segmenter = new Intl.Segmenter('kk', { granularity: 'grapheme' })
/** Marks that stand for nothing by themselves. */
const NOTHING = /^[\s\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}]+$/u

/** Letters and marks of our languages that never join: most texts, and no segmenter is needed for them. */
const PLAIN = /^[\n\u0020-\u007e\u00a0-\u02ff\u0400-\u0482\u048a-\u04ff\u2010-\u201f\u2026\u2116]*$/

/** The characters of a text as people see them: an emoji with its joiners is one. */
const graphemes = (text: string): string[] =>
  PLAIN.test(text) ? text.split('') : [...segmenter.segment(text)].map(({ segment }) => segment)

/** How long a text is, in characters as people see them; white space and invisible marks count only inside the limit above. */
export const lengthOf = (text: string): number => graphemes(text).length

/** How many characters can be seen: what decides whether somebody wrote enough. */
export const visibleOf = (text: string): number => graphemes(text).filter((one) => !NOTHING.test(one)).length

/** Several messages as one text. */
export const joined = (texts: readonly string[]): string => texts.join('\n\n')

/** Whether one more piece still fits a draft. */
export const fits = (texts: readonly string[], more: string): boolean => lengthOf(joined([...texts, more])) <= HOARD

/** The complaint's own text, and what is over its length. */
export function cut(text: string): { text: string; rest: string } {
  const all = graphemes(text)
  return { text: all.slice(0, TEXT.max).join(''), rest: all.slice(TEXT.max).join('') }
}

/** The beginning of a text, at most `limit` of Telegram's characters and cut between people's, with an ellipsis where it was cut. */
export function excerpt(text: string, limit: number): string {
  if (text.length <= limit) return text
  let kept = ''
  for (const one of graphemes(text)) {
    if (kept.length + one.length >= limit) break
    kept += one
  }
  return `${kept.trimEnd()}…`
}

/** A text in pieces that each fit a message, cut between characters and rather at a line's end. Joined they are the text again. */
export function pieces(text: string, size = PIECE): string[] {
  const found: string[] = []
  let piece = ''
  let breakAt = 0
  for (const one of graphemes(text)) {
    if (piece.length + one.length > size && piece !== '') {
      const end = breakAt > size / 2 ? breakAt : piece.length
      found.push(piece.slice(0, end))
      piece = piece.slice(end)
      breakAt = 0
    }
    piece += one
    if (one === '\n' || one === '\r\n') breakAt = piece.length
  }
  return piece === '' ? found : [...found, piece]
}

/**
 * Words of a stranger as Telegram HTML: intact, in a block of their own. Bidi controls work only up to the end of their
 * paragraph, so nothing of ours stands on a line with them.
 */
export const quoted = (text: string): string => `<blockquote>${escapeHtml(text)}</blockquote>`
