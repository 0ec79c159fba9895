import * as cases from '../../src/cases/buttons.ts'
import * as shared from '../../src/cases/shared/buttons.ts'
import { keyOf } from '../../src/cases/shared/share.ts'
import { receptionDays } from '../../src/cases/submission/reception-days.ts'
import type { ButtonKind } from '../../src/chat/index.ts'
import * as complaints from '../../src/complaints/buttons.ts'
import { loadCalendar } from '../../src/deadlines/index.ts'
import * as experience from '../../src/experience/buttons.ts'
import * as offices from '../../src/offices/buttons.ts'
import { loadDirectories } from '../../src/offices/index.ts'
import * as ratings from '../../src/ratings/buttons.ts'
import { loadCatalogue } from '../../src/services/index.ts'
import { Citizen } from './citizen.ts'
import type { House } from './house.ts'
import { askForName, boxes, nearName, openList, ROOT, SERVICE, tick } from './rehearsal.ts'

/** What the owner typed or chose and nobody else may be shown; the phone as the bot may write it, too. */
export const SECRETS = {
  name: 'Құпиялы пәтер 48217',
  person: 'Әсел Құпияқызы',
  phone: '+77017731948',
  text: 'Мені екі рет қайтарды, себебін айтпады: құпия оқиға 90113',
  comment: 'Құпия пікір 33790',
  note: 'Құпия қателік 61204',
  location: [43.238949, 76.889709],
} as const

/** Everything of it that could stand in a message. */
export const secretWords: readonly string[] = [
  SECRETS.name,
  SECRETS.person,
  SECRETS.phone,
  SECRETS.phone.slice(-7),
  SECRETS.text,
  SECRETS.comment,
  SECRETS.note,
  ...SECRETS.location.map(String),
]

/** The owner's ids in every room, as forged buttons would carry them. */
export interface Owned {
  readonly citizen: Citizen
  readonly cases: readonly string[]
  readonly drafts: readonly string[]
  readonly numbers: readonly string[]
  readonly reminders: readonly string[]
  readonly ratings: readonly string[]
  readonly documents: readonly string[]
  readonly office: string
}

/** A citizen with something in every room: cases, a registered complaint and a draft, reminders, a rating, a report on an office. */
export async function owner(house: House, id: number): Promise<Owned> {
  const { api } = house
  const { stores } = house.running.app
  const citizen = new Citizen(api, id, { firstName: 'Әсел', languageCode: 'kk' })
  const settle = () => api.idle(30_000)
  const press = async <const F extends readonly string[]>(kind: ButtonKind<F>, values: { readonly [K in F[number]]: string }) => {
    const button = kind.to('', values)
    citizen.client.tap(citizen.heard.at(-1)?.id ?? 0, button.callback_data)
    await settle()
  }
  const say = async (text: string) => {
    citizen.say(text)
    await settle()
  }

  await openList(citizen)
  const documents = [...boxes(citizen).keys()]
  await tick(citizen, documents[0] ?? '')
  await nearName(citizen)
  await askForName(citizen)
  await say(SECRETS.name)
  const [of] = await stores.cases.list(id)
  if (!of) throw new Error('the owner has no case')
  const office = loadDirectories(ROOT).directory('psc')[0]?.id ?? ''
  await press(cases.channel, { case: of.id, channel: 'psc' })
  citizen.client.location(...SECRETS.location)
  await settle()
  await press(offices.pick, { case: of.id, office })
  await press(offices.wrongWhat, { case: '-', office, what: 'moved' })
  await say(SECRETS.note)
  await press(shared.openDoor, { case: of.id })
  const share = await stores.shares.shown(of.id)
  if (!share) throw new Error('the owner shares no list')
  const husband = new Citizen(api, id + 1, { firstName: 'Марат', languageCode: 'kk' })
  husband.say(`/start l-${keyOf(share)}`)
  await settle()
  husband.press(shared.mark)
  await settle()
  const flow = loadCatalogue(ROOT).flow(SERVICE)
  const channel = flow?.channels.find((one) => one.id === 'psc')
  if (!channel) throw new Error('no such channel')
  const [day = ''] = receptionDays(channel, house.now(), loadCalendar(ROOT), 1)
  await press(cases.day, { case: of.id, channel: 'psc', day })

  // The same service once more is for somebody else, who is named.
  await press(cases.anew, { service: SERVICE, edition: 'printed' })
  await say(SECRETS.name)
  const ended = (await stores.cases.list(id)).find((one) => one.id !== of.id)?.id ?? ''
  await press(cases.closed, { case: ended, outcome: 'received' })
  await press(experience.took, { case: ended, took: 'week' })
  await press(experience.another, { case: ended, document: '-' })
  const rated = `c.${ended}`
  await press(ratings.open, { of: rated })
  await press(ratings.comment, { of: rated })
  await say(SECRETS.comment)

  await complain()
  await press(complaints.fromCase, { case: of.id })

  /** From the case to a registered complaint, question by question as the draft asks them. */
  async function complain(): Promise<void> {
    await press(complaints.fromCase, { case: of?.id ?? '' })
    const [draft] = await stores.complaints.drafts.list(id)
    if (!draft) throw new Error('the owner has no draft')
    const at = { draft: draft.id }
    await press(complaints.noOffice, at)
    await press(complaints.about, { ...at, about: 'quality' })
    await press(complaints.when, { ...at, back: '1' })
    await say(SECRETS.text)
    await press(complaints.ready, { ...at, step: 'text' })
    await press(complaints.ready, { ...at, step: 'files' })
    await say(SECRETS.person)
    await press(complaints.way, { ...at, way: 'phone' })
    await say(SECRETS.phone)
    await press(complaints.register, { ...at, sure: '1' })
  }

  return {
    citizen,
    cases: (await stores.cases.list(id)).map((one) => one.id),
    drafts: (await stores.complaints.drafts.list(id)).map((one) => one.id),
    numbers: (await stores.complaints.complaints.list(id)).map(({ number }) => number),
    reminders: (await stores.reminders.waiting(id)).map((one) => one.id),
    ratings: [rated],
    documents,
    office,
  }
}
