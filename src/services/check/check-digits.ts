/** An account number: the country, two check digits, and what its banks use. */
const ACCOUNT = /\bKZ\d{2}[A-Z0-9]{10,26}\b/g
/** A business or personal number after its name. */
const PERSON = /(?:БСН|БИН|BIN|ЖСН|ИИН|IIN)\P{L}{0,3}?(\d{12})(?!\d)/gu
/** Length of an account number of Kazakhstan. */
const ACCOUNT_LENGTH = 20

const FIRST_WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const
const SECOND_WEIGHTS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2] as const

const weighed = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0) % 11

/** The check digit of the first eleven digits of an IIN or a BIN (both have the same one), or null for a number that is never given out. */
export function iinCheckDigit(digits: readonly number[]): number | null {
  const first = weighed(digits, FIRST_WEIGHTS)
  if (first < 10) return first
  const second = weighed(digits, SECOND_WEIGHTS)
  return second < 10 ? second : null
}

/** Whether an account number is whole: its length, and ISO 7064 MOD 97-10 of it with its head at its tail. */
export function accountFits(account: string): boolean {
  const digits = [...account.slice(4), ...account.slice(0, 4)].map((sign) => Number.parseInt(sign, 36)).join('')
  return account.length === ACCOUNT_LENGTH && BigInt(digits) % 97n === 1n
}

const personFits = (number: string): boolean => {
  const digits = [...number].map(Number)
  return iinCheckDigit(digits) === digits[11]
}

/** The account numbers and the business and personal numbers in `text` whose check digits are wrong: misprinted, or mistyped. */
export const misprinted = (text: string): string[] => [
  ...[...text.matchAll(ACCOUNT)].map(([account]) => account).filter((account) => !accountFits(account)),
  ...[...text.matchAll(PERSON)].flatMap(([, number]) => (number && !personFits(number) ? [number] : [])),
]
