import type { GrammyError } from 'grammy'
import { schedule } from 'node-cron'
import { writeProfile } from '../bot/index.ts'
import { APPLICATION_ROOM } from '../cases/index.ts'
import { type Clock, local, ZONE } from '../clock.ts'
import { dayOf } from '../deadlines/index.ts'
import type { Texts } from '../i18n.ts'
import { cronLog, type Log, nameOf } from '../log.ts'
import type { App } from './assemble.ts'
import { type Finding, SIGNS, told } from './operator/doctor.ts'

const EVERY_MINUTE = '0 * * * * *'
/** Hours in Almaty: when citizens are asked once more for a rating, and when the week's report goes out. */
const RATING_HOUR = 11
/** When cases that rest are asked about. */
const REST_HOUR = 10
const REPORT_HOUR = 9
const MONDAY = 1

export interface JobOptions {
  readonly app: App
  readonly clock: Clock
  readonly log: Log
  readonly texts: Texts
  readonly doctor: () => Promise<Finding[]>
}

/**
 * What happens by the passing of time besides reminders: the staff desk's terms and digest, the one question about a case that rests, the one
 * reminder to rate, the week's report,
 * the end of applications that were left lying, and the bot's profile until Telegram has all of it.
 * Any number of processes may run it: what must happen once is leased in the store before it is done.
 */
export function startJobs({ app, clock, log, texts, doctor }: JobOptions) {
  const { chats, complaints, jobs } = app.stores
  let profileWritten = false
  async function profile(): Promise<void> {
    if (profileWritten) return
    try {
      await writeProfile(app.shell.bot.api, texts)
      profileWritten = true
    } catch (error) {
      log.warn({ code: (error as GrammyError).error_code }, 'the bot profile was not written, the next minute tries again')
    }
  }
  /** What is bad and nobody notices, once a day to those who can mend it or know who can. */
  async function tellSupervisors(): Promise<void> {
    const bad = (await doctor()).filter(({ health }) => health === 'bad')
    if (bad.length === 0) return
    log.error({ checks: bad.map(({ check }) => check) }, 'the doctor found something bad')
    for (const { id, role } of await complaints.staff.members()) {
      if (role !== 'supervisor') continue
      const lang = (await chats.peek(id))?.lang ?? 'kk'
      const lines = told(bad, (key, vars) => texts.t(lang, key, vars)).map((line) => `${SIGNS.bad} ${line}`)
      const text = [texts.t(lang, 'doctor-daily'), ...lines].join('\n')
      await app.shell.bot.api
        .sendMessage(id, text, { parse_mode: 'HTML' })
        .catch((error: unknown) => log.warn(nameOf(error), 'a supervisor was not told'))
    }
  }

  async function minute(): Promise<void> {
    const now = clock.now()
    await profile()
    await app.staffTick(now)
    const at = local(now)
    const day = dayOf(now)
    // Nothing to claim: deleted twice is deleted once, and an index makes it cheap when there is nothing.
    await chats.expire(APPLICATION_ROOM, now)
    await app.tellOfEditions(now)
    if (at.hour >= REST_HOUR) await jobs.once('resting', day, now, () => app.askAboutResting(now))
    if (at.hour >= RATING_HOUR) await jobs.once('rating-reminders', day, now, app.rating.remind)
    if (at.hour >= REPORT_HOUR) await jobs.once('doctor', day, now, tellSupervisors)
    if (at.weekday === MONDAY && at.hour >= REPORT_HOUR)
      await jobs.once('weekly-report', day, now, () =>
        app.inStaffChat((chat, lang) => app.rating.weekly(chat, lang, (part, work) => jobs.once(`weekly-report ${part}`, day, now, work))),
      )
  }
  const tick = () =>
    minute().catch((error: unknown) =>
      log.error({ err: (error as Error).name, code: (error as { code?: unknown }).code }, 'jobs stopped short'),
    )
  const task = schedule(EVERY_MINUTE, tick, { timezone: ZONE, noOverlap: true, name: 'jobs', logger: cronLog(log) })
  return {
    tick,
    /** Writes the profile if it has not been written yet. */
    profile,
    stop: async () => void (await task.destroy()),
  }
}
