import type { Update } from 'grammy/types'
import * as complaints from '../../src/complaints/buttons.ts'
import { openGround, pressed } from './ground.ts'
import { figure, median, type Row } from './measure.ts'

export const title = 'The k-th step of the longest conversation'

const STEPS = 40
const CITIZENS = 40
const WARM = 10
const LIMIT = 1.3

/** A complaint whose text comes in forty messages: each a step of one conversation, with its draft growing. */
export async function benchSteps(): Promise<Row[]> {
  const ground = await openGround(CITIZENS + WARM)
  const { handle } = ground.running.app.shell
  const { drafts } = ground.running.app.stores.complaints
  let update = 10_000_000
  const took = Array.from({ length: STEPS }, () => [] as number[])
  try {
    for (const [n, id] of ground.chats.entries()) {
      const chat = { id, type: 'private' as const, first_name: 'A' }
      const from = { id, is_bot: false, first_name: 'A', language_code: 'kk' }
      const press = (data: string) => handle(pressed(update++, chat, data))
      const say = (text: string) => handle({ update_id: update++, message: { message_id: update, date: 1, chat, from, text } } as Update)
      await press(complaints.begin.to('', {}).callback_data)
      const draft = (await drafts.list(id))[0]?.id ?? ''
      await press(complaints.service.to('', { draft, service: 'apostille' }).callback_data)
      await press(complaints.channel.to('', { draft, channel: 'psc' }).callback_data)
      await press(complaints.noOffice.to('', { draft }).callback_data)
      await press(complaints.about.to('', { draft, about: 'quality' }).callback_data)
      await press(complaints.when.to('', { draft, back: '1' }).callback_data)
      for (let k = 0; k < STEPS; k++) {
        // Nobody writes forty messages in a minute.
        ground.clock.advance(10_000)
        const begun = performance.now()
        await say(`Екі сағат күттім, ${k + 1}-хабарлама.`)
        if (n >= WARM) took[k]?.push(performance.now() - begun)
      }
      const texts = (await drafts.list(id))[0]?.texts ?? []
      if (texts.length !== STEPS) throw new Error(`${texts.length} of ${STEPS} messages are in the draft`)
    }
    const cost = took.map((times) => median(times))
    const ratio = figure((cost[STEPS - 1] ?? Number.NaN) / (cost[0] ?? Number.NaN))
    return [
      ...[1, 2, 5, 10, 20, 30, 40].map((k) => ({
        step: k,
        'median ms': figure(cost[k - 1] ?? Number.NaN),
        'to step 1': figure((cost[k - 1] ?? 0) / (cost[0] ?? 1)),
      })),
      { step: '40 to 1', 'to step 1': ratio, limit: LIMIT, met: ratio <= LIMIT },
    ]
  } finally {
    await ground.close()
  }
}
