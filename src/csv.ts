/** What spreadsheets take for a formula: also behind blanks, and in the wide signs of East Asian keyboards. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u

/** A field of CSV (RFC 4180): quoted where it must be, and never the beginning of a formula; null is an empty one. */
export function csvField(value: string | number | null): string {
  if (value === null) return ''
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value)
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
