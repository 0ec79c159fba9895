import type { Office } from '../office.ts'

/** Who answers a phone. Words: `offices-phone-<role>`. */
export const ROLES = ['reception', 'specialist', 'head', 'complaints', 'director', 'chair'] as const
export type PhoneRole = (typeof ROLES)[number]

/** A phone in E.164, and who answers it where the print tells. */
export interface OfficePhone {
  readonly number: string
  readonly role: PhoneRole | null
}

/** Endings of what the print calls an official, with the role. */
const POSTS: ReadonlyArray<readonly [RegExp, PhoneRole]> = [
  [/төрағасы$/u, 'chair'],
  [/директоры$/u, 'director'],
  [/басты[ғқ]ы$/u, 'head'],
  [/сарапшысы$/u, 'specialist'],
]
/** Whom a citizen calls first: who gives information, then those who decide. */
const ORDER: readonly (PhoneRole | null)[] = [null, ...ROLES]

/** Roles of phones by number: of the officials that directories name one by one. */
export function rolesOf(offices: Iterable<Office>): Map<string, PhoneRole> {
  const roles = new Map<string, PhoneRole>()
  for (const { name, phones } of offices) {
    const role = POSTS.find(([post]) => post.test(name))?.[1]
    if (role) for (const phone of phones) roles.set(phone, role)
  }
  return roles
}

/** The phones of an office, those of its reception and specialists before those of its head. */
export function phonesOf(office: Office, roles: ReadonlyMap<string, PhoneRole>): OfficePhone[] {
  const reception = receptionDigits(office.phonesRaw ?? '')
  return office.phones
    .map((number): OfficePhone => ({ number, role: roles.get(number) ?? (reception(number) ? 'reception' : null) }))
    .sort((a, b) => rank(a) - rank(b))
}

const rank = ({ role }: OfficePhone): number => ORDER.indexOf(role)

/** The cell «…; 8(7162)40-10-63 қабылдау бөлмесі» is the phone of the reception. */
function receptionDigits(printed: string): (number: string) => boolean {
  const cell = printed.split(';').find((one) => one.includes('қабылдау бөлмесі')) ?? ''
  const digits = cell.split(',').map((one) => one.replace(/\D/g, '').slice(-6))
  return (number) => digits.some((last) => last !== '' && number.endsWith(last))
}
