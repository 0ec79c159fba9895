import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import Fastify from 'fastify'
import { webhookCallback } from 'grammy'
import type { Seen, Target } from './cannon.ts'
import { openGround, SECRET } from './ground.ts'
import { figure, median, type Row } from './measure.ts'
import { floorBot } from './tick.ts'

export const title = 'The same tick over HTTP: webhook, 50 connections'

const CHATS = 500
const CONNECTIONS = 50
const SECONDS = 4
const ROUNDS = 5

/** One update after another at both webhooks in turn, from a process of its own. */
export async function benchWebhook(): Promise<Row[]> {
  const ground = await openGround(CHATS)
  const floor = Fastify()
  floor.post('/telegram', webhookCallback(floorBot(ground.stub.root, ground.running.store.connection), 'fastify', { secretToken: SECRET }))
  const floorUrl = await floor.listen({ host: '127.0.0.1', port: 0 })
  const cannon = fork(join(import.meta.dirname, 'cannon.ts'), { execArgv: ['--import', 'tsx'] })
  const updates = Array.from({ length: 2 * CHATS }, (_, n) => ground.press(n))
  let firstId = 1_000_000

  async function shoot(url: string): Promise<Seen> {
    const target: Target = { url: `${url}/telegram`, secret: SECRET, connections: CONNECTIONS, seconds: SECONDS, updates, firstId }
    cannon.send(target)
    const [seen] = (await once(cannon, 'message')) as [Seen]
    firstId += seen.posted
    return seen
  }

  try {
    const seen = { floor: [] as Seen[], ours: [] as Seen[] }
    for (let turn = 0; turn <= ROUNDS; turn++) {
      const [bare, whole] = [await shoot(floorUrl), await shoot(ground.running.url)]
      if (turn === 0) continue
      seen.floor.push(bare)
      seen.ours.push(whole)
    }
    const middle = (all: readonly Seen[], key: keyof Seen) => median(all.map((one) => one[key]))
    const line = (what: string, all: readonly Seen[]): Row => ({
      what,
      'updates/s': figure(middle(all, 'perSecond')),
      'p50 ms': figure(middle(all, 'p50')),
      'p99 ms': figure(middle(all, 'p99')),
      'not 2xx': all.reduce((sum, { failed }) => sum + failed, 0),
      'ratio to the floor': figure(middle(seen.floor, 'perSecond') / middle(all, 'perSecond')),
    })
    return [line('one tick', seen.ours), line("floor: grammY's webhookCallback on Fastify", seen.floor)]
  } finally {
    cannon.disconnect()
    await floor.close()
    await ground.close()
  }
}
