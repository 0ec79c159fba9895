import { plain, russified } from './normalize.ts'

const YES = new Set(
  'иа ия ийа да ага угу конечно верно правильно ок окей yes y yep yeah sure ok okay true + барши айа арине канешна конечна дурыс yup'.split(
    ' ',
  ),
)
const NO = new Set('жок нет не неа нету no n nope false - емес'.split(' '))

/** Reads «иә», «да», «yes», «жоқ», «нет», «no», alone or said twice; null for everything else. */
export function readYesNo(text: string): boolean | null {
  const said = russified(plain(text))
    .replace(/[.,!?)(]+/g, ' ')
    .replace(/👍|✅/gu, ' yes ')
    .replace(/👎|❌/gu, ' no ')
    .trim()
    .split(/\s+/)
  if (said.every((word) => YES.has(word))) return true
  return said.every((word) => NO.has(word)) ? false : null
}

/** A whole number of 0 to 999,999,999 with blanks between thousands: «12 000», «№ 5»; null when anything else is said. */
export function readWholeNumber(text: string): number | null {
  const said = plain(text)
    .replace(/^(?:№|#|n|no\.?)\s*/iu, '')
    .replace(/[.)]$/, '')
  return /^\d{1,9}$|^\d{1,3}(?: \d{3}){1,2}$/.test(said) ? Number(said.replaceAll(' ', '')) : null
}
