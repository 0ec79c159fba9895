import { type Command, InvalidArgumentError, Option } from 'commander'
import { DateTime } from 'luxon'
import { local, ZONE } from '../clock.ts'
import { LANGS } from '../i18n.ts'
import { type Direction, readTime } from './time/time.ts'

export interface InputCliDeps {
  /** Writes one line, or one JSON document, to stdout. */
  readonly print: (text: string) => void
}

function moment(text: string): Date {
  const at = DateTime.fromISO(text, { zone: ZONE })
  if (!at.isValid) throw new InvalidArgumentError('write it like 2026-03-02T10:30; without an offset it is Almaty time')
  return at.toJSDate()
}

/** The contract of `read-time --json` in DESIGN.md: local time, and null where a word was not understood. */
function timeJson(text: string, now: Date, kind: Direction) {
  const { value, unread } = readTime(text, now, kind)
  const at = value && local(value.at)
  return {
    text,
    at: at ? at.startOf('minute').toISO({ suppressMilliseconds: true }) : null,
    day: at ? at.toISODate() : null,
    hasTime: value?.timed ?? false,
    unread,
  }
}

/** Adds `read-time` to `program`; wrong usage is commander's own. */
export function readTimeCommand(program: Command, deps: InputCliDeps): void {
  program
    .command('read-time <text...>')
    .description('what moment a text means, and which of its words were not understood')
    .addOption(new Option('--now <iso>', 'the moment at which it is read').argParser(moment).makeOptionMandatory())
    .addOption(new Option('--lang <lang>', 'language of the chat; all three are read').choices([...LANGS]).default('kk'))
    .addOption(new Option('--kind <kind>', 'which way a date without a year looks').choices(['past', 'future']).default('future'))
    .option('--json', 'one JSON document')
    .action((texts: string[], { now, kind, json }: { now: Date; kind: Direction; json?: boolean }) => {
      const rows = texts.map((text) => timeJson(text, now, kind))
      const line = ({ text, at, hasTime, day, unread }: (typeof rows)[number]) =>
        day === null ? `${text}: not understood: ${unread.join(', ')}` : `${text}: ${hasTime ? at : day}`
      deps.print(json ? JSON.stringify(rows, null, 2) : rows.map(line).join('\n'))
    })
}
