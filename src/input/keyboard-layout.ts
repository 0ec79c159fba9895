const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./"
const RUSSIAN = 'ёйцукенгшщзхъфывапролджэячсмитьбю.'
/** The same keys with Shift, where they bear signs. */
const SHIFTED = '~{}:"<>'
const CAPITALS = 'ёхъжэбю'
/** The row of digits on the Kazakh keyboard, and the same with Shift. */
const DIGITS = '2345890-=@#$%*()_+'
const KAZAKH = 'әіңғүұқөһәіңғүұқөһ'

const table = (from: string, to: string): Map<string, string> =>
  new Map([...from].map((letter, index) => [letter, [...to][index] ?? letter]))
const toRussian = table(`${LATIN}${SHIFTED}`, `${RUSSIAN}${CAPITALS}`)
const toKazakh = new Map([...toRussian, ...table(DIGITS, KAZAKH)])
const toLatin = table(RUSSIAN, LATIN)

/** What a text is in the other keyboard layouts: «cflbr» is «садик», «фзщыешдду» is "apostille". */
export function otherLayouts(text: string): string[] {
  const typed = text.toLowerCase()
  const through = (map: ReadonlyMap<string, string>) => [...typed].map((letter) => map.get(letter) ?? letter).join('')
  const tried = /[a-z]/.test(typed) ? [through(toRussian), through(toKazakh)] : /[а-яё]/.test(typed) ? [through(toLatin)] : []
  return [...new Set(tried)].filter((other) => other !== typed)
}
