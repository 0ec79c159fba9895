import { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { describe, expect, test } from 'vitest'
import { frozenClock } from '../src/clock.ts'
import { type Watch, watch } from '../src/progress.ts'
import { reportCommand } from '../src/ratings/report/report.cli.ts'
import { servicesCommands } from '../src/services/services.cli.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const clock = frozenClock(new Date('2026-12-31T10:00:00+05:00'))

/** What is written to a terminal, or to something that is none. */
function written(isTTY: boolean): { stream: NodeJS.WritableStream; text: () => string } {
  let text = ''
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk)
      done()
    },
  })
  return { stream: Object.assign(stream, { isTTY, columns: 120, rows: 40 }), text: () => text }
}

/** Tells until it is drawn: a bar is drawn a few times a second only. */
const until = (text: () => string, drawn: string, tell: () => void) =>
  expect
    .poll(() => {
      tell()
      return text()
    })
    .toContain(drawn)

describe('the count on stderr', () => {
  test('tells how far it is of how much', async () => {
    const { stream, text } = written(true)
    const bar = watch(stream)('tables')
    await until(text, ' 3/12 tables', () => bar.told(3, 12))
    bar.end()
  })

  test('tells how many, where nobody knows of how many', async () => {
    const { stream, text } = written(true)
    const bar = watch(stream)('rows')
    await until(text, '4000 rows', () => bar.told(4_000))
    bar.end()
  })

  test('is not written into a pipe', () => {
    const { stream, text } = written(false)
    const bar = watch(stream)('tables')
    bar.told(3, 12)
    bar.end()
    expect(text()).toBe('')
  })
})

/** Remembers what was told, and whether it ended. */
function remembering(): { watch: Watch; told: [number, number | undefined][]; ended: () => boolean } {
  const told: [number, number | undefined][] = []
  let ended = false
  return {
    told,
    ended: () => ended,
    watch: () => ({
      told: (done, all) => void told.push([done, all]),
      end() {
        ended = true
      },
    }),
  }
}

test('`check` counts to its end', async () => {
  const { watch: seen, told, ended } = remembering()
  const program = new Command().exitOverride()
  servicesCommands(program, {
    root,
    clock,
    print: () => undefined,
    others: () => [],
    above: () => ({ dueDay: () => null, message: () => '' }),
    watch: seen,
  })
  await program.parseAsync(['check'], { from: 'user' })
  const all = told[0]?.[1] ?? 0
  expect(all).toBeGreaterThan(13)
  expect(told).toEqual(Array.from({ length: all }, (_, n) => [n + 1, all]))
  expect(ended()).toBe(true)
})

test('`report` counts the rows that it reads', async () => {
  const { watch: seen, told, ended } = remembering()
  const cases = 2_500
  const sources = {
    async *cases() {
      for (let n = 0; n < cases; n++)
        yield {
          id: String(n),
          service: 'apostille',
          office: null,
          submitted: clock.now(),
          due: clock.now(),
          closed: clock.now(),
          outcome: 'received' as const,
        }
    },
    async *ratings() {},
    async *complaints() {},
    async *experiences() {},
  }
  const program = new Command().exitOverride()
  reportCommand(program, {
    root,
    clock,
    print: () => undefined,
    write: () => undefined,
    offices: () => ({ officeName: () => null, regionOf: () => null, regions: [], offices: () => [] }),
    open: async () => ({ sources, close: async () => undefined }),
    watch: seen,
  })
  await program.parseAsync(['report', '--from', '2026-01-01', '--to', '2026-12-31'], { from: 'user' })
  expect(told).toEqual([
    [1_000, undefined],
    [2_000, undefined],
  ])
  expect(ended()).toBe(true)
})
