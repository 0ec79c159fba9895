import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { STATES } from '../../src/complaints/index.ts'
import type { Reminder } from '../../src/reminders/reminder.ts'
import { LATE_MS } from '../../src/reminders/store-types.ts'
import { type House, openHouse } from '../faults/house.ts'
import { owner, SECRETS } from '../faults/owner.ts'

const OWNER = 760_001_111
const SLEEPERS = [760_002_001, 760_002_002, 760_002_003]

let house: House
beforeAll(async () => {
  house = await openHouse({ mode: 'webhook' })
  await owner(house, OWNER)
})
afterAll(() => house.close())

/** One scrape, as Prometheus does it. */
async function scrape(): Promise<Map<string, number>> {
  const text = await (await fetch(`${house.running.url}/metrics`)).text()
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]))
}
const one = async (name: string): Promise<number | undefined> => (await scrape()).get(name)
const named = (figures: Map<string, number>, pattern: RegExp): string[] => [...figures.keys()].filter((name) => pattern.test(name))

describe('after a real run', () => {
  test('updates are counted by kind, route and result, and timed', async () => {
    const figures = await scrape()
    const updates = (kind: string, route: string) => figures.get(`anyqtama_updates_total{kind="${kind}",route="${route}",result="ok"}`)
    expect(updates('message', 'command')).toBe(2)
    expect(updates('message', 'location')).toBe(1)
    expect(updates('message', 'text')).toBeGreaterThan(3)
    expect(updates('callback_query', 'button ct')).toBe(1)
    expect(figures.get('anyqtama_update_seconds_count{route="location"}')).toBe(1)
    expect(named(figures, /result="error"/)).toEqual([])
  })

  test('what is no private chat is counted too', async () => {
    house.api.user({ id: OWNER, firstName: 'Әсел', languageCode: 'kk' }).inlineQuery('Балқаш')
    await house.api.idle()
    await house.running.app.shell.handle({ update_id: 2, poll: {} as never })
    const figures = await scrape()
    expect(named(figures, /updates_total\{kind="(inline_query|other)"/)).toHaveLength(2)
  })

  test('each call to Telegram is counted by method and code, those that were repeated too', async () => {
    const citizen = house.api.user({ id: OWNER, firstName: 'Әсел', languageCode: 'kk' })
    // They leave the form that they were in: the next command has one answer.
    citizen.send('/help')
    await house.api.idle()
    await house.running.app.delivered()
    const before = await scrape()
    house.api.fault({ kind: '429', retryAfter: 1, method: 'sendMessage', times: 1 })
    house.api.fault({ kind: '500', method: 'sendMessage', times: 1 })
    citizen.send('/help')
    const grown = async (code: number) => {
      const name = `anyqtama_telegram_calls_total{method="sendMessage",code="${code}"}`
      return ((await scrape()).get(name) ?? 0) - (before.get(name) ?? 0)
    }
    await expect.poll(() => Promise.all([200, 429, 500].map(grown)), { timeout: 20_000 }).toEqual([1, 1, 1])
    house.api.clearFaults()
  })

  test('complaints are counted by state, in every state', async () => {
    const figures = await scrape()
    const counted = Object.fromEntries(STATES.map((state) => [state, figures.get(`anyqtama_complaints{state="${state}"}`)]))
    expect(counted).toEqual({ ...Object.fromEntries(STATES.map((state) => [state, 0])), new: 1 })
  })

  test('reminders are counted when they are sent, and those that are due and late while they are not', async () => {
    expect(await one('anyqtama_reminders_total{result="sent"}')).toBe(0)
    const { reminders } = house.running.app.stores
    const at = new Date(house.now().getTime() - 1)
    const own: Reminder = {
      id: 'a.own',
      citizen: OWNER,
      case: null,
      kind: 'own',
      subject: null,
      note: 'дәрігер',
      planned: at,
      at,
      state: 'waiting',
    }
    await reminders.put(own)
    await expect.poll(() => one('anyqtama_reminders_total{result="sent"}'), { timeout: 10_000 }).toBe(1)
    // Telegram asks everybody to wait: what is due stays so.
    house.api.fault({ kind: '429', retryAfter: 3_600, method: 'sendMessage' })
    // The late ones first: dispatch may begin between any two of them, and is to try a late one.
    for (const [n, citizen] of SLEEPERS.entries()) {
      const at = new Date(house.now().getTime() - (n < 2 ? 2 * LATE_MS : LATE_MS / 2))
      await reminders.put({ ...own, id: `sleeper-${n}.own`, citizen, planned: at, at })
    }
    await expect.poll(() => one('anyqtama_reminders_total{result="wait"}'), { timeout: 10_000 }).toBe(1)
    // One of the two late ones was tried, and waits for the pause to end.
    await expect
      .poll(async () => [await one('anyqtama_reminders_backlog{state="due"}'), await one('anyqtama_reminders_backlog{state="late"}')])
      .toEqual([2, 1])
    house.api.clearFaults()
  })

  test('queues: chats at work and updates that wait for an earlier one of their chat', async () => {
    house.api.fault({ kind: 'delay', delayMs: 3_000, chatId: OWNER })
    const { shell } = house.running.app
    const update = (id: number, text: string) =>
      shell.handle({
        update_id: 800_000_000 + id,
        message: {
          message_id: 90_000 + id,
          date: 1,
          text,
          from: { id: OWNER, is_bot: false, first_name: 'Әсел' },
          chat: { id: OWNER, type: 'private', first_name: 'Әсел' },
        },
      })
    const work = [update(1, 'апостиль'), update(2, 'апостиль'), update(3, 'апостиль')]
    expect([await one('anyqtama_chats_running'), await one('anyqtama_updates_waiting')]).toEqual([1, 2])
    house.api.clearFaults()
    await Promise.all(work)
    expect([await one('anyqtama_chats_running'), await one('anyqtama_updates_waiting')]).toEqual([0, 0])
  })

  test('the event loop, the memory and the store tell how they are', async () => {
    const figures = await scrape()
    expect(figures.get('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0)
    expect(figures.get('process_resident_memory_bytes')).toBeGreaterThan(1e7)
    expect(figures.get('anyqtama_store_up')).toBe(1)
  })

  test('labels hold kinds, codes and states, and nothing of a person', async () => {
    const all = [...(await scrape()).keys()].join('\n')
    const labels = new Set([...all.matchAll(/([a-z_]+)="/g)].map(([, label]) => label))
    const ours = ['kind', 'route', 'result', 'method', 'code', 'state', 'le']
    const ofNode = ['version', 'major', 'minor', 'patch', 'type', 'space']
    expect([...labels].filter((label) => ![...ours, ...ofNode].includes(label ?? ''))).toEqual([])
    for (const word of [String(OWNER), ...SLEEPERS.map(String), ...Object.values(SECRETS).flat().map(String)])
      expect(all).not.toContain(word)
  })

  test('each figure says in its help whether it is of this process or of the whole store', async () => {
    const text = await (await fetch(`${house.running.url}/metrics`)).text()
    const help = text.split('\n').filter((line) => line.startsWith('# HELP anyqtama_'))
    expect(help.length).toBeGreaterThan(9)
    for (const line of help) expect(line).toMatch(/this process|whole store/)
  })
})

test.each(['refuse', 'hang'] as const)('with the store away (connections %s) a scrape still tells the rest, and soon', async (way) => {
  house.proxy.way = way
  const started = performance.now()
  const figures = await scrape()
  house.proxy.way = 'pass'
  expect(performance.now() - started).toBeLessThan(5_000)
  expect(figures.get('anyqtama_store_up')).toBe(0)
  expect(named(figures, /^anyqtama_(complaints|reminders_backlog)/)).toEqual([])
  expect(figures.get('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0)
  expect(named(figures, /^anyqtama_updates_total/).length).toBeGreaterThan(0)
  await expect.poll(() => one('anyqtama_store_up'), { timeout: 30_000 }).toBe(1)
})
