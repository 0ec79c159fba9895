import { Bot } from 'grammy'
import { type Connection, Schema } from 'mongoose'
import { type Ground, openGround, pressed, TOKEN } from './ground.ts'
import { figure, inTurn, type Row, round } from './measure.ts'

export const title = 'One tick on a checklist, end to end, against the floor'

const CHATS = 200
const TOGETHER = 50
const TIMES = 1_500
const ROUNDS = 7
const LIMITS = { ratio: 2, store: 3, calls: 2 }

interface Presses {
  _id: number
  presses: number
}

/** The floor: a bare grammY bot that does one findOneAndUpdate on the same store and one call to the same stub. */
export function floorBot(apiRoot: string, connection: Connection): Bot {
  const bot = new Bot(TOKEN, {
    client: { apiRoot },
    botInfo: { id: 1, is_bot: true, first_name: 'Floor', username: 'floor_bot' } as never,
  })
  const schema = new Schema<Presses>(
    { _id: { type: Number, required: true }, presses: { type: Number, default: 0 } },
    { collection: 'floors', versionKey: false },
  )
  const floors = connection.model<Presses>('Floor', schema)
  bot.on('callback_query:data', async (ctx) => {
    await floors.findOneAndUpdate({ _id: ctx.chatId as number }, { $inc: { presses: 1 } }, { upsert: true, returnDocument: 'after' }).lean()
    await ctx.editMessageText('☑')
  })
  return bot
}

/** Updates a second of one tick with everything that hangs on it, and of the floor, in turn. */
export async function benchTick(): Promise<Row[]> {
  const trips = await countTrips()
  const ground = await openGround(CHATS)
  try {
    const floor = floorBot(ground.stub.root, ground.running.store.connection)
    const { handle } = ground.running.app.shell
    const ours = (together: number, times: number) => () => round(times, together, (n) => handle(ground.press(n)))
    const bare = (together: number, times: number) => () => round(times, together, (n) => floor.handleUpdate(ground.press(n)))
    const many = await inTurn(ROUNDS, { floor: bare(TOGETHER, TIMES), ours: ours(TOGETHER, TIMES) })
    const single = await inTurn(ROUNDS, { floor: bare(1, 300), ours: ours(1, 300) })
    const line = (what: string, { floor, ours }: typeof many): Row => {
      const ratio = figure(floor.perSecond / ours.perSecond)
      return {
        what,
        'updates/s': figure(ours.perSecond),
        'floor, updates/s': figure(floor.perSecond),
        ratio,
        limit: LIMITS.ratio,
        met: ratio <= LIMITS.ratio,
        'p50 ms': figure(ours.p50),
        'floor p50 ms': figure(floor.p50),
        'CPU ms': figure(ours.cpuMs),
        'floor CPU ms': figure(floor.cpuMs),
      }
    }
    return [line(`${TOGETHER} chats at one time`, many), line('one after another', single), ...trips]
  } finally {
    await ground.close()
  }
}

/** Store round trips and API calls of one tick, counted by the driver and by the stub. */
async function countTrips(): Promise<Row[]> {
  const ground: Ground = await openGround(1, '?monitorCommands=true')
  try {
    const { handle } = ground.running.app.shell
    await handle(ground.press(0))
    const trips = { chats: 0, cases: 0, 'reminder-citizens': 0, complaints: 0 }
    const client = ground.running.store.connection.getClient()
    const chat = { id: ground.chats[0] as number, type: 'private' as const, first_name: 'A' }
    client.on('commandStarted', ({ command, commandName }) => {
      const collection = String((command as Record<string, unknown>)[commandName])
      if (collection in trips) trips[collection as keyof typeof trips]++
    })
    await ground.stub.counts()
    const TICKS = 20
    for (let n = 0; n < TICKS; n++) await handle(ground.press(0))
    const calls = Object.values(await ground.stub.counts()).reduce((sum, count) => sum + count, 0)
    const counted = trips.chats + trips.cases
    const beside = trips['reminder-citizens'] + trips.complaints
    // A press that no room knows costs the chat its turn alone: the counter counts what it should.
    trips.chats = 0
    await handle(pressed(5_000_000, chat, '1:nosuch'))
    if (trips.chats !== 2) throw new Error(`the counter saw ${trips.chats} round trips of a turn`)
    return [
      {
        what: 'store round trips a tick, one after another',
        count: counted / TICKS,
        limit: LIMITS.store,
        met: counted / TICKS <= LIMITS.store,
      },
      { what: 'store round trips beside them: does anything wait for who was away', count: beside / TICKS },
      { what: 'Bot API calls a tick', count: calls / TICKS, limit: LIMITS.calls, met: calls / TICKS <= LIMITS.calls },
    ]
  } finally {
    await ground.close()
  }
}
