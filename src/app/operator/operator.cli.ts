import { randomBytes } from 'node:crypto'
import type { Command } from 'commander'
import { Api } from 'grammy'
import { followMigrations } from '../../chat/index.ts'
import { type Clock, systemClock } from '../../clock.ts'
import { openComplaints } from '../../complaints/index.ts'
import { readConfig } from '../../config.ts'
import { commonChat } from '../../desk/audience.chat.ts'
import { openStore } from '../../store/index.ts'
import { loadContent } from '../content.ts'
import { DEVELOPMENT_KEY } from '../encrypted-fields.ts'
import { keyState } from './data-key.store.ts'
import { doctorCommand } from './doctor.cli.ts'
import { createStoreFigures } from './doctor.store.ts'
import { examine, type Finding } from './doctor.ts'
import { rekeyCommand } from './rekey.cli.ts'

export interface OperatorCliDeps {
  readonly root: string
  readonly clock: Clock
  readonly print: (text: string) => void
}

/** Adds what operators need in a terminal, on the store and the token of the environment; the doctor looks beside a running bot. */
export function operatorCommands(program: Command, { root, clock, print }: OperatorCliDeps): void {
  const open = (beside: boolean) => () => {
    const { mongoUri, dataDir } = readConfig(process.env)
    return openStore({ uri: mongoUri, dataDir, clock, beside })
  }
  doctorCommand(program, { texts: () => loadContent(root).texts, examine: () => lookAt(root, clock, open(true)), print })
  rekeyCommand(program, {
    print,
    random: randomBytes,
    keys() {
      const { dataKey, newDataKey } = readConfig(process.env)
      return { from: dataKey ?? DEVELOPMENT_KEY, to: newDataKey }
    },
    // Whoever runs would go on with the old key.
    open: open(false),
  })
}

function apiOf(token: string, apiRoot: string): Api {
  const api = new Api(token, { apiRoot })
  api.config.use(followMigrations())
  return api
}

async function lookAt(root: string, clock: Clock, open: () => ReturnType<typeof openStore>): Promise<Finding[]> {
  const config = readConfig(process.env)
  const content = loadContent(root)
  const dataKey = config.dataKey ?? DEVELOPMENT_KEY
  const store = await open()
  try {
    const { staff } = openComplaints(store.connection, {
      dataKey,
      random: randomBytes,
      staffIds: config.staff.ids,
      calendar: content.calendar,
    })
    return await examine({
      ...content,
      ...{ store, clock, dataDir: config.dataDir, staffChat: () => commonChat({ staff, staffChat: config.staff.chatId }) },
      realClock: config.clockOffset ? undefined : systemClock(),
      keyState: () => keyState(store.connection, dataKey),
      developmentKey: config.dataKey === undefined,
      api: config.token ? apiOf(config.token, config.apiRoot) : undefined,
      figures: createStoreFigures(store.connection),
      isStaff: async (id) => (await staff.member(id)) !== null,
    })
  } finally {
    await store.close()
  }
}
