import type { Connection } from 'mongoose'
import * as caseButtons from '../cases/buttons.ts'
import { caseTalk } from '../cases/case.chat.ts'
import { createCaseStore, newCaseId } from '../cases/index.ts'
import { Buttons, createChatStore } from '../chat/index.ts'
import type { Clock } from '../clock.ts'
import type { Calendar } from '../deadlines/index.ts'
import type { Texts } from '../i18n.ts'
import type { Log } from '../log.ts'
import type { Directories } from '../offices/index.ts'
import { officeTalk } from '../offices/office.chat.ts'
import { buildSearch, type Catalogue } from '../services/index.ts'
import { createShell } from './bot.ts'
import { homeTalk } from './home.chat.ts'
import { groups } from './outside.ts'
import { serviceTalk } from './service.chat.ts'

/** What the rooms stand on. */
export interface Ground {
  readonly token: string
  readonly apiRoot: string
  readonly connection: Connection
  readonly clock: Clock
  /** n random bytes. */
  readonly random: (n: number) => Uint8Array
  readonly texts: Texts
  readonly catalogue: Catalogue
  readonly directories: Directories
  readonly calendar: Calendar
  readonly log: Log
  /** Name of this process among those that share the store. */
  readonly owner: string
  readonly observe?: (done: { route: string; result: 'ok' | 'error' | 'repeated'; ms: number }) => void
}

/** Puts the rooms' talk together into one bot. */
export function assemble(ground: Ground) {
  const { connection, texts, catalogue, directories, calendar } = ground
  const buttons = new Buttons()
  const chats = createChatStore(connection)
  const cases = createCaseStore(connection)
  const newId = () => newCaseId(ground.random)

  const services = serviceTalk(
    {
      texts,
      catalogue,
      search: buildSearch(catalogue.flows, texts),
      begin: (ctx, service) => [[caseButtons.start.to(ctx.t('service-begin'), { service, case: newId() })]],
    },
    buttons,
  )
  const offices = officeTalk({ texts, directories, catalogue, calendar, connection }, buttons)
  const casesTalk = caseTalk(
    {
      cases,
      texts,
      catalogue,
      directories,
      calendar,
      newId,
      extras: { near: () => [], more: () => [] },
      changed: async () => undefined,
      ended: async () => [],
    },
    buttons,
  )
  const start = homeTalk(
    {
      situations: services.situations,
      ways: (ctx) => [[caseButtons.list.to(ctx.t('home-cases'), { page: '0' }), offices.findButton(ctx)]],
      privacyRows: () => [],
      search: services.find,
      async follow(ctx, link) {
        const [kind, id] = [link.slice(0, 2), link.slice(2)]
        if (kind === 's-') return services.open(ctx, id)
        if (kind === 'o-') return offices.open(ctx, id)
        if (kind === 'c-') await casesTalk.open(ctx, id)
        return kind === 'c-'
      },
    },
    buttons,
  )
  const shell = createShell({
    token: ground.token,
    apiRoot: ground.apiRoot,
    chats,
    clock: ground.clock,
    texts,
    log: ground.log,
    owner: ground.owner,
    buttons,
    talks: [offices, casesTalk, start],
    outside: groups(texts),
    onError: start.apology,
    fallback: start.fallback,
    isStoreError,
    ...(ground.observe ? { observe: ground.observe } : {}),
  })
  return { shell, chats, cases }
}

/** Codes of a server that cannot write now: stepping down, shutting down, without a majority, without room on its disk. */
const PASSING = new Set([39, 64, 91, 100, 189, 9001, 10107, 11600, 11602, 13435, 13436, 14031])

/** Errors of a store that is away and may come back, as the driver and mongoose name them. */
const isStoreError = (error: unknown): boolean =>
  error instanceof Error &&
  (/^(MongoNetwork|MongoServerSelection|MongooseServerSelection|MongoPool|MongoTopology|MongoNotConnected|PoolCleared)/.test(error.name) ||
    (error.name.startsWith('Mongo') && PASSING.has(Number((error as { code?: unknown }).code))))

export type App = ReturnType<typeof assemble>
