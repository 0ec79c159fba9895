import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as to from '../../src/cases/buttons.ts'
import { loadTexts } from '../../src/i18n.ts'
import type { BotApi } from '../../src/playground/index.ts'
import { Citizen } from './citizen.ts'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** A service with no question first and a list of several papers. */
export const SERVICE = 'apostille'
const texts = loadTexts(join(ROOT, 'locales'))

/** What the bot says for a key, in the citizens' language here. */
export const words = (key: string): string => texts.t('en', key)

/** A whole number of the environment, for runs that are longer than `npm test` may be. */
export const scale = (name: string, usual: number): number => Number(process.env[name] ?? usual)

/** Numbers that are the same in every run of a seed. */
export function seeded(seed: number): () => number {
  let at = seed
  return () => {
    at = (at * 1_664_525 + 1_013_904_223) % 2 ** 32
    return at / 2 ** 32
  }
}

let born = 710_000_000

/** Citizens whom the bot has not met, each with an open case and its checklist on the screen. */
export async function citizensWithLists(api: BotApi, count: number): Promise<Citizen[]> {
  const citizens = Array.from({ length: count }, () => new Citizen(api, born++))
  await Promise.all(citizens.map(openList))
  return citizens
}

/** One such citizen. */
export async function citizenWithList(api: BotApi): Promise<Citizen> {
  const [citizen] = await citizensWithLists(api, 1)
  return citizen as Citizen
}

/** From /start to the checklist of a new case; questions on the way are passed over. */
export async function openList(citizen: Citizen): Promise<void> {
  citizen.say(`/start s-${SERVICE}`)
  await citizen.sees(() => citizen.buttons(to.start).length > 0 || citizen.buttons(to.anew).length > 0)
  if (citizen.buttons(to.start).length > 0) citizen.press(to.start)
  else {
    // A second case of the same service is for somebody else, who is asked for.
    citizen.press(to.anew)
    await citizen.sees(() => citizen.buttons(to.anew).length === 0)
    citizen.say('Екінші')
  }
  for (;;) {
    await citizen.sees(() => citizen.buttons(to.tick).length > 0 || citizen.buttons(to.pass).length > 0)
    if (citizen.buttons(to.tick).length > 0) return
    const asked = citizen.buttons(to.pass)[0]?.values.question
    citizen.press(to.pass)
    await citizen.sees(() => citizen.buttons(to.tick).length > 0 || citizen.buttons(to.pass)[0]?.values.question !== asked)
  }
}

/** To the screen with the button that renames a case. */
export async function nearName(citizen: Citizen): Promise<void> {
  citizen.press(to.more)
  await citizen.offered(to.rename)
}

/** To the question for the name of a case. */
export async function askForName(citizen: Citizen): Promise<void> {
  citizen.press(to.rename)
  await citizen.sees(() => citizen.buttons(to.rename).length === 0)
}

/** Documents on the screen, each with whether it is ticked. */
export const boxes = (citizen: Citizen): Map<string, boolean> =>
  new Map(citizen.buttons(to.tick).map(({ values }) => [values.document ?? '', values.on === '0']))

/** Presses the box of a document; it is on afterwards if it was off. */
export function toggle(citizen: Citizen, document: string): void {
  citizen.press(to.tick, ({ values }) => values.document === document)
}

/** Ticks a document and waits until the screen says so. */
export async function tick(citizen: Citizen, document: string, timeoutMs?: number): Promise<void> {
  const before = boxes(citizen).get(document)
  toggle(citizen, document)
  await citizen.sees(() => boxes(citizen).get(document) === !before, timeoutMs)
}
