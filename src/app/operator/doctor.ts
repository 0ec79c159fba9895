import { statfs } from 'node:fs/promises'
import { type Api, GrammyError } from 'grammy'
import { profileIsWritten } from '../../bot/index.ts'
import { type Clock, local } from '../../clock.ts'
import { OWED_STATES } from '../../complaints/index.ts'
import { addDays, type Calendar, dayOf } from '../../deadlines/index.ts'
import type { Texts } from '../../i18n.ts'
import { type Catalogue, lastDay } from '../../services/index.ts'
import { clockOffset, lastBackup, OFFSET_LIMIT_MS, type Store } from '../../store/index.ts'
import type { KeyState } from './data-key.store.ts'
import type { StoreFigures } from './doctor.store.ts'

/** How one thing is: `bad` wants an operator now, `warn` soon, `unknown` could not be asked. */
export type Health = 'ok' | 'warn' | 'bad' | 'unknown'

/** One thing that was looked at; its words are `doctor-<check>-<health>`. */
export interface Finding {
  readonly check: Check
  readonly health: Health
  readonly vars: Readonly<Record<string, string | number>>
}

export const CHECKS = [
  'store',
  'clock',
  'disk',
  'data-key',
  'staff-chat',
  'profile',
  'outbox',
  'holders',
  'services',
  'calendar',
  'mci',
  'backup',
] as const
export type Check = (typeof CHECKS)[number]

/** With one of these bad a process had better get no updates. */
export const SERVING = ['store', 'clock', 'disk', 'data-key'] as const satisfies readonly Check[]
export const mayServe = (findings: readonly Finding[]): boolean =>
  !findings.some(({ check, health }) => (SERVING as readonly Check[]).includes(check) && health === 'bad')

/** What the doctor may ask. */
export interface Patient {
  readonly store: Store
  /** The clock without an offset; absent in a rehearsal, where clocks differ on purpose. */
  readonly realClock: Clock | undefined
  readonly clock: Clock
  readonly dataDir: string
  /** How the key of this process stands to the store: it may be changed while a process runs. */
  readonly keyState: () => Promise<KeyState>
  /** True for the key that everybody knows. */
  readonly developmentKey: boolean
  /** Absent: there is no token. */
  readonly api: Api | undefined
  /** The common chat of the staff under the id that it has now, if there is one. */
  readonly staffChat: () => Promise<number | undefined>
  readonly texts: Texts
  readonly catalogue: Catalogue
  readonly calendar: Calendar
  readonly figures: StoreFigures
  /** Whether somebody is of the staff. */
  readonly isStaff: (id: number) => Promise<boolean>
}

type Looked = { readonly health: Health; readonly vars?: Finding['vars'] }

const MB = 1024 * 1024
const DISK_MB = { warn: 1024, bad: 200 }
const OWING = 50
/** So long before a year ends its successor has to be there. */
const AHEAD_DAYS = 60
/** A backup is older than it should be after a week, and its rehearsal after half a year. */
const BACKUP_DAYS = { made: 7, rehearsed: 183 }

const LOOKS: Readonly<Record<Check, (of: Patient) => Promise<Looked>>> = {
  store: async ({ store }) => {
    await store.ping()
    return { health: 'ok', vars: { kind: store.kind } }
  },
  async clock({ store, realClock }) {
    if (store.kind === 'embedded' || !realClock) return { health: 'ok', vars: { ms: 0 } }
    const ms = await clockOffset(store.connection, realClock)
    const far = Math.abs(ms)
    return { health: far > OFFSET_LIMIT_MS ? 'bad' : far > OFFSET_LIMIT_MS / 5 ? 'warn' : 'ok', vars: { ms } }
  },
  async disk({ store, dataDir }) {
    if (store.kind !== 'embedded') return { health: 'ok', vars: { mb: 0 } }
    const { bavail, bsize } = await statfs(dataDir)
    const mb = Math.floor((bavail * bsize) / MB)
    return { health: mb < DISK_MB.bad ? 'bad' : mb < DISK_MB.warn ? 'warn' : 'ok', vars: { mb } }
  },
  'data-key': async ({ developmentKey, keyState }) => ({ health: (await keyState()) !== 'fits' ? 'bad' : developmentKey ? 'warn' : 'ok' }),
  async 'staff-chat'({ api, staffChat }) {
    if (!api) return { health: 'unknown' }
    const id = await staffChat()
    if (id === undefined) return { health: 'warn', vars: { chat: '' } }
    const chat = String(id)
    try {
      await api.getChat(id)
      const me = await api.getMe()
      const { status } = await api.getChatMember(id, me.id)
      return { health: ['left', 'kicked'].includes(status) ? 'bad' : 'ok', vars: { chat } }
    } catch (error) {
      if (error instanceof GrammyError && [400, 403].includes(error.error_code)) return { health: 'bad', vars: { chat } }
      throw error
    }
  },
  async profile({ api, texts }) {
    if (!api) return { health: 'unknown' }
    return { health: (await profileIsWritten(api, texts)) ? 'ok' : 'warn' }
  },
  async outbox({ figures, clock }) {
    const count = await figures.owing(clock.now())
    return { health: count > OWING ? 'bad' : count > 0 ? 'warn' : 'ok', vars: { count } }
  },
  async holders({ figures, isStaff }) {
    let count = 0
    for (const [id, open] of await figures.heldComplaints(OWED_STATES)) if (!(await isStaff(id))) count += open
    return { health: count > 0 ? 'bad' : 'ok', vars: { count } }
  },
  async services({ figures, catalogue }) {
    const lost = [...(await figures.openCases())].filter(([service]) => catalogue.flow(service) === null)
    const count = lost.reduce((sum, [, open]) => sum + open, 0)
    return { health: count > 0 ? 'bad' : 'ok', vars: { count, services: lost.map(([service]) => service).join(', ') } }
  },
  async calendar({ calendar, clock }) {
    const today = dayOf(clock.now())
    const soon = addDays(today, AHEAD_DAYS)
    const year = soon.slice(0, 4)
    return { health: !calendar.covers(today) ? 'bad' : calendar.covers(soon) ? 'ok' : 'warn', vars: { year } }
  },
  async mci({ catalogue, clock }) {
    const last = lastDay(catalogue.mci)
    const today = dayOf(clock.now())
    const year = String(local(clock.now()).plus({ days: AHEAD_DAYS }).year)
    return { health: last < today ? 'bad' : last < addDays(today, AHEAD_DAYS) ? 'warn' : 'ok', vars: { year, last } }
  },
  async backup({ store, clock }) {
    // A MongoDB is backed up by its own tools, which tell us nothing.
    if (store.kind !== 'embedded') return { health: 'unknown' }
    const { backup, rehearsal } = await lastBackup(store.connection)
    const old = (at: Date | null, days: number) => at === null || local(at).plus({ days }) < local(clock.now())
    const late = old(backup, BACKUP_DAYS.made) || old(rehearsal, BACKUP_DAYS.rehearsed)
    const day = (at: Date | null) => (at === null ? '–' : dayOf(at))
    return { health: late ? 'warn' : 'ok', vars: { day: day(backup), rehearsed: day(rehearsal) } }
  },
}

/**
 * Looks at everything that an operator has to know and that goes wrong in silence. What cannot be asked is `unknown`, but a store that
 * does not answer is bad.
 */
export async function examine(patient: Patient, checks: readonly Check[] = CHECKS): Promise<Finding[]> {
  return Promise.all(
    checks.map(async (check) => {
      try {
        const { health, vars = {} } = await LOOKS[check](patient)
        return { check, health, vars }
      } catch {
        return { check, health: check === 'store' ? ('bad' as const) : ('unknown' as const), vars: {} }
      }
    }),
  )
}

/** A line of words for each finding. */
export const told = (findings: readonly Finding[], t: (key: string, vars: Finding['vars']) => string): string[] =>
  findings.map(({ check, health, vars }) => t(`doctor-${check}-${health}`, vars))

export const SIGNS: Readonly<Record<Health, string>> = { ok: '🟢', warn: '🟡', bad: '🔴', unknown: '⚪️' }
