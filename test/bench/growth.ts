import { openGround } from './ground.ts'
import { figure, inTurn, type Row, round } from './measure.ts'
import { floorBot } from './tick.ts'

export const title = 'One tick with many citizens, cases and sessions in the store'

const SIZES = (process.env.GROWTH ?? '1000,100000,1000000').split(',').map(Number)
const BATCH = 10_000
const FIRST = 10_000_000_000

/** One tick and the floor, in turn, while the store grows. */
export async function benchGrowth(): Promise<Row[]> {
  const ground = await openGround(200)
  try {
    const { connection } = ground.running.store
    const floor = floorBot(ground.stub.root, connection)
    const { handle } = ground.running.app.shell
    const [one] = await connection.collection('cases').find().limit(1).toArray()
    await handle(ground.press(0))
    const [chat] = await connection.collection('chats').find().limit(1).toArray()
    const rows: Row[] = []
    let there = 0
    for (const size of SIZES) {
      for (; there < size; there += BATCH) {
        const ids = Array.from({ length: Math.min(BATCH, size - there) }, (_, n) => FIRST + there + n)
        await connection.collection('chats').insertMany(ids.map((id) => ({ ...chat, _id: id as never })))
        await connection.collection('cases').insertMany(ids.map((id) => ({ ...one, _id: `g${id}` as never, citizen: id })))
      }
      const seen = await inTurn(5, {
        floor: () => round(1_000, 50, (n) => floor.handleUpdate(ground.press(n))),
        ours: () => round(1_000, 50, (n) => handle(ground.press(n))),
      })
      rows.push({
        'citizens, cases and sessions': size,
        'updates/s': figure(seen.ours.perSecond),
        'floor, updates/s': figure(seen.floor.perSecond),
        ratio: figure(seen.floor.perSecond / seen.ours.perSecond),
        'CPU ms': figure(seen.ours.cpuMs),
        'MB of memory': Math.round(process.memoryUsage.rss() / 1e6),
      })
    }
    const cost = rows.map((row) => Number(row['CPU ms']))
    return rows.map((row, index) => ({ ...row, 'CPU to the first': figure((cost[index] ?? 0) / (cost[0] ?? 1)) }))
  } finally {
    await ground.close()
  }
}
