import { afterEach, describe, expect, test } from 'vitest'
import { classicLevel, type Level, type MakeLevel } from '../../src/store/embedded/disk.ts'
import type { Citizen } from './citizen.ts'
import { type House, openHouse } from './house.ts'
import { askForName, boxes, citizensWithLists, citizenWithList, nearName, scale, tick, words } from './rehearsal.ts'

/** How long the store stays away after the citizen was told; the issue asks for 60 s, `npm test` has less time. */
const OUTAGE_MS = scale('OUTAGE_MS', 3_000)
const TOLD_MS = 40_000

let house: House
afterEach(() => house.close())

const told = (citizen: Citizen) => citizen.heard.filter(({ text }) => text === words('bot-store-away')).length
/** Updates that were handled badly or not at all. */
const givenUp = () => house.complaints.filter(({ update }) => update !== undefined)
const names = async (citizen: number) => (await house.cases.list(citizen)).map(({ name }) => name)

async function inTheMiddleOfAForm(options?: Parameters<typeof openHouse>[0]): Promise<Citizen> {
  house = await openHouse(options)
  const citizen = await citizenWithList(house.api)
  await nearName(citizen)
  await askForName(citizen)
  await house.api.idle()
  return citizen
}

describe.each(['refuse', 'hang'] as const)('the store away: connections %s', (way) => {
  test('the citizen is told once, what they typed survives, and work goes on by itself', async () => {
    const citizen = await inTheMiddleOfAForm()
    house.proxy.way = way
    citizen.say('Сары үй')
    await citizen.sees(() => told(citizen) > 0, TOLD_MS)
    citizen.say('апостиль')
    await new Promise((resolve) => setTimeout(resolve, OUTAGE_MS))
    house.proxy.way = 'pass'
    await citizen.sees(() => citizen.screen.includes('Сары үй'))
    await house.api.idle(30_000)
    expect(told(citizen)).toBe(1)
    expect(await names(citizen.id)).toEqual(['Сары үй'])
    expect(citizen.screen).not.toContain(words('bot-error'))
    expect(givenUp()).toEqual([])
  })
})

test('the store goes away while a handler is at work: the tick is made, and shown, when it is back', async () => {
  house = await openHouse()
  const citizen = await citizenWithList(house.api)
  const [document = ''] = boxes(citizen).keys()
  let struck = false
  // The handler answers Telegram between its reads and its last write.
  const off = house.api.onCall(({ method }) => {
    if (struck || method !== 'editMessageText') return
    struck = true
    house.proxy.way = 'refuse'
    setTimeout(() => {
      house.proxy.way = 'pass'
    }, 1_000)
  })
  await tick(citizen, document)
  off()
  await house.api.idle(30_000)
  expect(struck).toBe(true)
  const [of] = await house.cases.list(citizen.id)
  expect(of?.ticks).toEqual([document])
  expect(citizen.screen).not.toContain(words('bot-error'))
})

test('the store goes away within an answer: what was typed is taken when it is back, and nobody hears of an error', async () => {
  const citizen = await inTheMiddleOfAForm()
  let struck = false
  house.proxy.heard = (command) => {
    if (struck || (command.findAndModify ?? command.update) !== 'cases') return
    struck = true
    house.proxy.way = 'refuse'
    setTimeout(() => {
      house.proxy.way = 'pass'
    }, 1_000)
  }
  citizen.say('Сары үй')
  await citizen.sees(() => citizen.screen.includes('Сары үй'))
  await house.api.idle(30_000)
  expect(struck).toBe(true)
  expect(await names(citizen.id)).toEqual(['Сары үй'])
  expect(citizen.screen).not.toContain(words('bot-error'))
  expect(givenUp()).toEqual([])
})

test('a slow store makes slow answers, in their order, and nothing worse', async () => {
  house = await openHouse()
  const citizens = await citizensWithLists(house.api, 5)
  house.proxy.delayMs = 200
  await Promise.all(
    citizens.map(async (citizen) => {
      for (const document of boxes(citizen).keys()) await tick(citizen, document)
    }),
  )
  house.proxy.delayMs = 0
  for (const citizen of citizens) {
    const [of] = await house.cases.list(citizen.id)
    expect([...(of?.ticks ?? [])].sort()).toEqual([...boxes(citizen).keys()].sort())
    expect(told(citizen)).toBe(0)
  }
  expect(givenUp()).toEqual([])
})

/** A disk without room while `full` says so. */
function fillable(state: { full: boolean }): MakeLevel {
  return (folder) => {
    const level = classicLevel(folder)
    const wrapped: Level = {
      open: (options) => level.open(options),
      close: () => level.close(),
      iterator: (options) => level.iterator(options),
      async batch(operations, options) {
        if (state.full) throw Object.assign(new Error('No space left on device'), { code: 'LEVEL_IO_ERROR' })
        await level.batch(operations, options)
      },
    }
    return wrapped
  }
}

test('a full disk: the citizen is told once, what they typed survives, and work goes on by itself when there is room', async () => {
  const disk = { full: false }
  const citizen = await inTheMiddleOfAForm({ makeLevel: fillable(disk) })
  disk.full = true
  citizen.say('Сары үй')
  await citizen.sees(() => told(citizen) > 0, TOLD_MS)
  disk.full = false
  await citizen.sees(() => citizen.screen.includes('Сары үй'))
  expect(told(citizen)).toBe(1)
  expect(await names(citizen.id)).toEqual(['Сары үй'])
  expect(givenUp()).toEqual([])
})
