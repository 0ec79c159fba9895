/** autocannon in a process of its own, so that its work is not the bot's: posts updates to a webhook and says what it saw. */
import autocannon from 'autocannon'
import type { Update } from 'grammy/types'

/** What to shoot at. */
export interface Target {
  readonly url: string
  readonly secret: string
  readonly connections: number
  readonly seconds: number
  /** Updates to post, round and round; every one goes out under an id of its own. */
  readonly updates: readonly Update[]
  readonly firstId: number
}

/** What the gunner saw. */
export interface Seen {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly failed: number
  readonly posted: number
}

async function shoot(target: Target): Promise<Seen> {
  let next = 0
  const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': target.secret }
  const setupRequest = (request: autocannon.Request): autocannon.Request => {
    const update = target.updates[next % target.updates.length]
    return { ...request, body: JSON.stringify({ ...update, update_id: target.firstId + next++ }) }
  }
  const seen = await autocannon({
    url: target.url,
    connections: target.connections,
    duration: target.seconds,
    method: 'POST',
    headers,
    requests: [{ setupRequest }],
  })
  return {
    perSecond: seen.requests.total / seen.duration,
    p50: seen.latency.p50,
    p99: seen.latency.p99,
    failed: seen.non2xx + seen.errors,
    posted: next,
  }
}

process.on('message', async (target: Target) => void process.send?.(await shoot(target)))
process.on('disconnect', () => process.exit(0))
