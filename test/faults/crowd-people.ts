import * as to from '../../src/complaints/buttons.ts'
import * as desk from '../../src/desk/chat/staff-context.chat.ts'
import type { Citizen, Seen } from './citizen.ts'

/** Files of each complaint: an album of two, and a photo later. */
export const FILES = 3
/** A desk of two has a queue, and the bot may be killed several times before it comes to a step. */
export const WAIT_MS = 400_000

/** Words that nobody else types, and who typed them. */
export class Typed {
  readonly words: string[] = []
  readonly who: number

  constructor(who: number) {
    this.who = who
  }

  next(): string {
    const word = `сөз${this.who}n${this.words.length}ү`
    this.words.push(word)
    return `Терезе жабық болды, ешкім шықпады: ${word}`
  }
}

type Kind = Parameters<Citizen['press']>[0]
type Values = Readonly<Record<string, string>>

/** Waits until somebody sees it. @throws RangeError with the end of their chat when it does not come */
export async function seen(person: Citizen, look: () => boolean): Promise<void> {
  await person.sees(look, WAIT_MS).catch((cause: unknown) => {
    const last = person.heard
      .slice(-2)
      .map(({ text, inlineKeyboard }) => [text?.slice(0, 300), inlineKeyboard?.flat().map((one) => one.text)])
    throw new RangeError(`what ${person.id} waits for did not come; they see ${JSON.stringify(last)}`, { cause })
  })
}

/** Presses the newest button of a kind with these values, on whatever message it stands, when it is there. */
async function press(person: Citizen, kind: Kind, values: Values): Promise<void> {
  const there = () => find(person, kind, values)
  await seen(person, () => there() !== null)
  const button = there()
  if (button) await person.confirmed(person.client.tap(button.message, button.data), WAIT_MS)
}

const find = (person: Citizen, kind: Kind, values: Values): Seen | null =>
  person.everyButton(kind).find((seen) => Object.entries(values).every(([name, value]) => seen.values[name] === value)) ?? null

/** One who writes complaints, each to its end: to the answer, and the last word on it. */
export async function complain(person: Citizen, typed: Typed, drafts: readonly string[], handIn: (number: string) => void): Promise<void> {
  const numbers = new Set<string>()
  for (const draft of drafts) {
    await person.confirmed(person.say('/complain'), WAIT_MS)
    await press(person, to.resume, { draft })
    await seen(person, () => find(person, to.stop, { draft }) !== null)
    person.say(typed.next())
    await person.confirmed(person.say(typed.next()), WAIT_MS)
    await press(person, to.ready, { draft, step: 'text' })
    await seen(person, () => find(person, to.ready, { draft, step: 'files' }) !== null)
    await person.confirmed(person.client.album(2), WAIT_MS)
    await press(person, to.ready, { draft, step: 'files' })
    await press(person, to.way, { draft, way: 'chat' })
    await press(person, to.register, { draft })
    const fresh = () =>
      person.heard.map(({ text = '' }) => /20\d\d-\d{6}/.exec(text)?.[0]).find((one) => one !== undefined && !numbers.has(one))
    await seen(person, () => fresh() !== undefined)
    const number = fresh() ?? ''
    numbers.add(number)
    await person.confirmed(person.say('/complaints'), WAIT_MS)
    await press(person, to.open, { number })
    await press(person, to.say, { number })
    person.say(typed.next())
    await person.confirmed(person.client.photo(), WAIT_MS)
    handIn(number)
    await press(person, to.settled, { number, yes: '1' })
  }
}

/** One of the desk, who answers a complaint in two pieces. */
export async function answer(clerk: Citizen, typed: Typed, number: string): Promise<void> {
  await clerk.confirmed(clerk.say(number), WAIT_MS)
  await press(clerk, desk.act, { number, what: 'take' })
  await press(clerk, desk.judge, { number })
  const before = new Set(writings(clerk))
  await press(clerk, desk.compose, { number, what: 'answer', founded: '1' })
  const fresh = () => writings(clerk).find((id) => !before.has(id))
  await seen(clerk, () => fresh() !== undefined)
  clerk.say(typed.next())
  await clerk.confirmed(clerk.say(typed.next()), WAIT_MS)
  await press(clerk, desk.sendIt, { writing: fresh() ?? '' })
}

const writings = (clerk: Citizen): string[] => clerk.everyButton(desk.dropIt).map(({ values }) => values.writing ?? '')
