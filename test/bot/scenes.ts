import { expect } from 'vitest'
import { momentOf } from '../../src/deadlines/index.ts'
import type { Lang } from '../../src/i18n.ts'
import { typedFor } from '../cases/application-sample.ts'
import { registered } from '../complaints/world.ts'
import { bot, clock, content, type Somebody } from './people.ts'

const DAY_MS = 86_400_000
const CLERK = 700_002_999

/** Somebody whose every screen is looked at after each act. */
export interface Watched {
  readonly who: Somebody
  readonly lang: Lang
  /** Presses the first button of the screen whose data begins so. */
  press(...beginnings: string[]): Promise<void>
  say(text: string): Promise<void>
  send(act: Parameters<Somebody['send']>[0]): Promise<void>
  has(beginning: string): boolean
}

/** Begins a case of a service by a link, by the button that begins so, and answers until there is a list. */
async function begun(at: Watched, service: string, by = '1:cs:'): Promise<string> {
  await at.say(`/start s-${service}`)
  await at.press(by)
  for (let n = 0; n < 20 && !at.has('1:cu:'); n++) await at.press(at.has('1:ca:') ? '1:ca:' : '1:ck:')
  return (await bot.app().stores.cases.list(at.who.id)).find((one) => one.service === service)?.id ?? ''
}

/** The form that a service orders, to its letter, by every kind of its buttons; then another one, thrown away. */
async function application(at: Watched): Promise<void> {
  const service = 'minor-housing-sale'
  const form = content.catalogue.flow(service)?.applications[0]
  const id = await begun(at, service)
  const toForm = [`1:cd:${id}:${form?.document}`, '1:api:']
  const row = async () => {
    const columns = form?.fields.find(({ type }) => type === 'table')?.columns ?? []
    for (const [index, column] of columns.entries()) await at.say(typedFor(column, index))
  }
  await at.press(...toForm, '1:apk:', '1:apl:', '1:aps:', '1:aph:', '1:apb:', '1:ape:')
  await at.say('/cases')
  await at.press(`1:c:${id}`, ...toForm, '1:apr')
  for (let n = 0; n < 40 && !at.has('1:apm:'); n++) {
    if (at.has('1:aph:children')) {
      await row()
      await at.press('1:apt:children:anew')
      await row()
      await at.press('1:apt:children:more')
      await row()
      await at.press('1:apt:children:end')
    } else await at.press(['1:apo:', '1:apn:'].find((one) => at.has(one)) ?? '1:aph:')
  }
  await at.press('1:apv:', '1:apf:shelter', '1:ape:', '1:apm:', '1:c:')
  // Its paper is ticked by now; the button of the older list still opens it.
  await at.who.press(`1:api:${id}:${form?.annex}`)
  await at.press('1:aps:', '1:apd')
}

/** Handing in: a moment that was typed, at one of two places; a day on which the counter is closed, «and yet it was so». */
async function handingIn(at: Watched): Promise<void> {
  const id = await begun(at, 'apostille')
  await at.press('1:ch:')
  await at.say('29.11 11:00')
  await at.press(`1:cat:${id}:psc`, '1:cid:', '1:cl:', '1:rtt:')
  for (let n = 0; n < 8 && at.has('1:rts:'); n++) await at.press('1:rts:')
  await at.press('1:rtm:', '1:rtd:', '1:rtm:')
  await at.say('Рахмет')
}

/** What is reminded of before papers are handed in: the morning on which one goes, a paper that expires, a reception. */
async function reminding(at: Watched): Promise<void> {
  await begun(at, 'school-transport', '1:cst:')
  await at.press('1:cu:', '1:mw:', '1:me:')
  await at.say('20.12.2026')
  const [akim] = content.directories.directory('akim-offices').filter(({ reception }) => reception.length > 0)
  await at.say('/find')
  await at.press('1:oo')
  await at.who.press(`1:oc:-:${akim?.id}`)
  await at.press('1:mr:')
  await at.say('/start s-preschool-registration')
  await at.press('1:sk:')
}

/** When the counters are closed: tomorrow, with a reminder. */
async function atNight(at: Watched): Promise<void> {
  const evening = momentOf('2026-12-02', '20:30').getTime() - clock.now().getTime()
  if (evening > 0) clock.advance(evening)
  const id = await begun(at, 'apostille')
  await at.press('1:cw:', `1:cc:${id}:psc`)
  await at.who.press(`1:op:${id}:psc-01`)
  await at.press('1:cgo:', '1:cgr:')
}

/** Words that may mean several services: none of them. */
async function noneOfThem(at: Watched): Promise<void> {
  await at.say({ kk: 'баланың үйі', ru: 'квартира ребёнка', en: 'child home' }[at.lang])
  await at.press('1:in')
}

/** A complaint told step by step, with a voice message and a photo; added to by a second one; then answered, not enough, and carried on. */
async function complaint(at: Watched): Promise<void> {
  const { stores } = bot.app()
  const yesterday = new Date(clock.now().getTime() - DAY_MS)
  const others = [0, 1, 2]
  for (const n of others) await registered(stores.complaints, `0me${n}${at.who.id}`, yesterday, 800_000_000 + n)
  for (const first of [true, false]) {
    await at.say('/complain')
    const [draft] = await stores.complaints.drafts.list(at.who.id)
    await at.press(`1:kv:${draft?.id}:apostille`, `1:kh:${draft?.id}:psc`)
    await at.who.press(`1:op:${draft?.id}:psc-01`)
    await at.press(`1:ka:${draft?.id}:action`)
    if (first) {
      await at.press('1:kp:')
    } else {
      await at.say('Құжаттарымды қабылдамады, себебін айтпады.')
      await at.press('1:kx:')
      await at.say('Құжаттарымды қабылдамады, терезені жауып қойды.')
      await at.press('1:kd:')
    }
    await at.press('1:kw:')
    await at.send((user) => user.voice())
    await at.send((user) => user.photo())
    await at.press('1:kd:')
    if (first) await at.say('Ахметова Айша')
    await at.press('1:ky:')
    await at.press('1:kr:')
    if (!first) await at.press('1:km:')
  }
  const [of] = await stores.complaints.complaints.list(at.who.id)
  const number = of?.number ?? ''
  expect(of?.files.map(({ kind }) => kind)).toEqual(['voice', 'photo'])
  for (const move of [{ what: 'take' }, { what: 'answer', text: 'Қаралды.', files: [], founded: true }] as const)
    await stores.complaints.complaints.apply(number, move, { by: 'staff', id: CLERK, role: 'clerk' }, clock.now(), null)
  await at.say('/complaints')
  await at.press(`1:k:${number}`, `1:kj:${number}:0`, '1:kb:', `1:k:${number}`)
  // One that was never answered may be carried on to the next body.
  await registered(stores.complaints, `0late${at.who.id}`, momentOf('2026-10-01', '10:00'), at.who.id)
  await at.say('/complaints')
  await at.press(...(await stores.complaints.complaints.list(at.who.id)).slice(-1).map((one) => `1:k:${one.number}`), '1:ke:', '1:ke:')
}

/** Another language, and the right to be forgotten. */
async function leaving(at: Watched): Promise<void> {
  await at.say('/language')
  await at.press('1:lang:')
  await at.say('/forget')
  await at.press('1:pfo', '1:pfy')
}

/** What the walk does not come to by itself: it needs words, a photo, an hour of the night, or an answer of the staff. */
export const SCENES = [application, handingIn, reminding, noneOfThem, complaint, atNight, leaving]
