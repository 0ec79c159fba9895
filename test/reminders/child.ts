import { Api } from 'grammy'
import mongoose from 'mongoose'
import pino from 'pino'
import { type Screen, transport } from '../../src/chat/index.ts'
import { systemClock } from '../../src/clock.ts'
import { createDispatcher } from '../../src/reminders/dispatch/dispatcher.ts'
import { telegramSender } from '../../src/reminders/dispatch/sender.chat.ts'
import { createReminderStore } from '../../src/reminders/reminder.store.ts'

// One dispatching process: `child.ts STORE_URI API_ROOT TOKEN LEASE_MS RATE [LANES]`, by the clock of CLOCK_OFFSET, with LANES or one. It says «ready», and at every message ticks until nothing is due.
const [uri = '', apiRoot = '', token = '', leaseMs = '', rate = '', lanes = '1'] = process.argv.slice(2)
const connection = await mongoose.createConnection(uri, { autoIndex: false }).asPromise()
const clock = systemClock(process.env.CLOCK_OFFSET)
const dispatcher = createDispatcher<Screen>({
  ...{
    store: createReminderStore(connection),
    clock,
    real: clock,
    rate: Number(rate),
    leaseMs: Number(leaseMs),
    random: Math.random,
    lanes: Number(lanes),
  },
  // The words are the renderer's tests; here it is about arriving.
  render: async (_, claimed) => ({ message: { text: claimed.map(({ note }) => note).join('\n') }, owed: claimed, obsolete: [] }),
  send: telegramSender(new Api(token, { apiRoot, fetch: transport() })),
  log: pino({ level: 'silent' }),
})
process.on('message', () => {
  void dispatcher.tick().then(() => process.send?.('idle'))
})
process.send?.('ready')
