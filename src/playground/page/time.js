/** Kazakhstan is 5 hours ahead of UTC the year round. */
const OFFSET_MS = 5 * 3600 * 1000

const two = (n) => String(n).padStart(2, '0')
const local = (iso) => new Date(Date.parse(iso) + OFFSET_MS)

/** "22 November", as the language writes it. */
export function dayOf(iso, { months }, lang) {
  const at = local(iso)
  return lang === 'en' ? `${months[at.getUTCMonth()]} ${at.getUTCDate()}` : `${at.getUTCDate()} ${months[at.getUTCMonth()]}`
}

export function timeOf(iso) {
  const at = local(iso)
  return `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`
}

/** "Sun, 22 November, 07:16". */
export const momentOf = (iso, calendar, lang) =>
  `${calendar.weekdays[local(iso).getUTCDay()]}, ${dayOf(iso, calendar, lang)}, ${timeOf(iso)}`

export function sizeOf(bytes, { units }) {
  const step = bytes < 1024 ? 0 : bytes < 1024 * 1024 ? 1 : 2
  return `${Number((bytes / 1024 ** step).toFixed(1))} ${units[step]}`
}
