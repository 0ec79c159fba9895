import type { Command } from 'commander'
import { DateTime } from 'luxon'
import { local, ZONE } from '../clock.ts'
import { loadCatalogue } from '../services/index.ts'
import { type Due, dueFor, type Skip } from './deadline.ts'
import { loadCalendar } from './load.ts'

export interface DeadlinesCliDeps {
  /** The folder with `flows` and `data`. */
  readonly root: string
  /** Writes one line, or one JSON document, to stdout. */
  readonly print: (text: string) => void
}

/** Before, there was no law on holidays; after, the term of nobody who lives. */
const YEARS = { first: 2002, last: 2099 } as const
const HOW = 'write it like 2026-03-02, 2026-03-02T10:30 or 2026-03-02T10:30+05:00; without an offset it is Almaty time'
/** Offsets of the world run from −12 to +14 hours, in quarters of an hour. */
const OFFSET = /^[+-](\d{2}):?(\d{2})?$/

/** What is wrong with the zone at the end of an ISO date-time, or null. */
function zoneFault(text: string): string | null {
  const zone = /\[([^\]]*)\]$/.exec(text)?.[1]
  if (zone !== undefined && !DateTime.local({ zone }).isValid) return `there is no time zone «${zone}»`
  const offset = /T.*?([+-][\d:]+)(\[|$)/.exec(text)?.[1]
  const parts = offset === undefined ? null : OFFSET.exec(offset)
  if (
    offset === undefined ||
    (parts && Number(parts[1]) * 60 + Number(parts[2] ?? 0) <= limitOf(offset) && Number(parts[2] ?? 0) % 15 === 0)
  )
    return null
  return `there is no offset «${offset}»`
}

const limitOf = (offset: string): number => (offset.startsWith('-') ? 12 : 14) * 60

/** Reads the moment of submission, or says in a sentence why it cannot be read. */
function readSubmitted(text: string): { readonly at: Date } | { readonly fault: string } {
  const fault = zoneFault(text)
  if (fault) return { fault: `«${text}»: ${fault}; ${HOW}` }
  const at = DateTime.fromISO(text, { zone: ZONE })
  if (at.isValid && at.year >= YEARS.first && at.year <= YEARS.last) return { at: at.toJSDate() }
  if (at.isValid) return { fault: `«${text}» is not of ${YEARS.first} to ${YEARS.last}; ${HOW}` }
  const what = at.invalidReason === 'unit out of range' ? 'is not a date that exists' : 'is not an ISO date'
  return { fault: `«${text}» ${what}; ${HOW}` }
}

const whyOf = (why: Skip): string => (why.kind === 'holiday' ? why.names.en : why.kind)

/** The contract of `deadline --json` in DESIGN.md; `guessed`, where there is one: the years without a calendar. */
const deadlineJson = (due: Due) => ({
  due: due.exact ? local(due.due).startOf('second').toISO({ suppressMilliseconds: true }) : local(due.due).toISODate(),
  collectBy: due.collectBy,
  counted: due.counted,
  skipped: due.skipped.map(({ date, why }) => ({ date, why: whyOf(why) })),
  clause: due.clause,
  ...(due.guessed.length > 0 ? { guessed: due.guessed } : {}),
})

/**
 * Adds `deadline` to `program`.
 * A service, channel or date that cannot be used ends in `program.error` with exit code 1; wrong usage is commander's own.
 */
export function deadlineCommand(program: Command, deps: DeadlinesCliDeps): void {
  const fail = (message: string): never => program.error(message, { exitCode: 1, code: 'deadline' })
  program
    .command('deadline <service>')
    .description('when the result is due, until when it is kept, and why')
    .requiredOption('--channel <channel>', 'where the papers were handed in')
    .requiredOption('--submitted <iso>', 'when: a date, or a date and time')
    .option('--json', 'one JSON document')
    .action((service: string, options: { channel: string; submitted: string; json?: boolean }) => {
      const catalogue = loadCatalogue(deps.root)
      const flow =
        catalogue.flow(service) ?? fail(`there is no service «${service}»; there are ${catalogue.flows.map(({ id }) => id).join(', ')}`)
      const there = flow.channels.map(({ id }) => id).join(', ')
      const channel =
        flow.channels.find(({ id }) => id === options.channel) ?? fail(`«${service}» has no channel «${options.channel}»; it has ${there}`)
      const submitted = readSubmitted(options.submitted)
      if ('fault' in submitted) return fail(submitted.fault)
      const found = deadlineJson(dueFor(channel, submitted.at, loadCalendar(deps.root)))
      deps.print(options.json ? JSON.stringify(found, null, 2) : deadlineText(found))
    })
}

function deadlineText({ due, collectBy, counted, skipped, clause, guessed }: ReturnType<typeof deadlineJson>): string {
  const parts = [
    `due: ${due}`,
    collectBy ? `collect by: ${collectBy}` : '',
    counted.length > 0 ? `counted: ${counted.join(', ')}` : '',
    ...skipped.map(({ date, why }) => `not counted: ${date} (${why})`),
    ...(guessed ?? []).map((year) => `no calendar for ${year}: its holidays are guessed`),
    `clause: ${clause}`,
  ]
  return parts.filter(Boolean).join('\n')
}
