import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Running, start } from '../../src/app/index.ts'
import type { Complete } from '../../src/complaints/draft.ts'
import { readConfig } from '../../src/config.ts'
import { figure, median, type Row } from './measure.ts'

export const title = 'The queue of the desk as a page, on the embedded store: the median of 40 requests'

const DAY_MS = 86_400_000
const SIZES = [100, 10_000] as const
const BATCH = 1_000
const ROUNDS = 40
const PATHS = {
  queue: '/desk',
  late: '/desk?show=late',
  'page 3 of a subject': '/desk?about=rudeness&page=3',
  'last page of all': '/desk?show=all&page=9999',
  'middle of all': '/desk?show=all&page=200',
  'changed last': '/desk?sort=changed&page=100',
  'nobody’s, the latest': '/desk?clerk=none&sort=latest&page=20',
  'last page that waits': '/desk?page=9999',
  'answered at least once': '/desk?show=decided',
  'came back': '/desk?show=reopened&page=2',
  'an office': '/desk?office=psc-02&show=all',
  'a region': '/desk?region=03&show=all&page=9999',
  'a colleague’s, late': '/desk?clerk=907&show=late',
  'service and subject': '/desk?service=apostille&about=deadline&show=all&page=9999',
  'a period': `/desk?show=all&from=${new Date(Date.now() - 30 * DAY_MS).toISOString().slice(0, 10)}&page=9999`,
  closed: '/desk?show=closed&page=9999',
} as const
/** A list that has a full page of few complaints, too. */
const FULL = '/desk?show=all'
const STATES = ['new', 'taken', 'asked', 'forwarded', 'answered', 'closed'] as const

/** A number of complaints in every state, the same one over and over but for state, term and office. */
async function fill({ store, app }: Running, from: number, to: number): Promise<void> {
  const now = new Date()
  const { complaints } = app.stores
  const all = store.connection.collection('complaints')
  if (from === 0) {
    const draft = await complaints.drafts.create(
      'd.bench00001',
      77,
      {
        ...{ service: 'apostille', channel: 'psc', office: 'psc-01', about: 'rudeness', happened: '2026-02-27', files: [] },
        texts: ['Кезекте екі сағат тұрдым, терезеде ешкім болмады, сұрағыма жауап бермеді. '.repeat(8)],
        person: { name: 'Ахметова Әсел', contact: { way: 'phone', value: '+77011234567' } },
        done: ['service', 'channel', 'office', 'about', 'when', 'text', 'files', 'name', 'contact'],
      },
      now,
    )
    await complaints.register.register(draft as Complete, { route: 'psc-director', lang: 'kk' }, now)
  }
  const one = await all.findOne({})
  const row = (n: number) => ({
    ...one,
    _id: `2025-${String(n).padStart(6, '0')}` as never,
    draft: `b${n}`,
    state: STATES[n % STATES.length],
    clerk: n % STATES.length === 0 ? null : 900 + (n % 20),
    about: n % 2 === 0 ? 'rudeness' : 'deadline',
    office: `psc-${String((n % 16) + 1).padStart(2, '0')}`,
    registered: new Date(now.getTime() - (n % 40) * DAY_MS),
    due: new Date(now.getTime() + (15 - (n % 40)) * DAY_MS),
    owing: false,
    changed: new Date(now.getTime() - (n % 97) * DAY_MS),
    decided: n % STATES.length >= 4,
    reopened: n % 10 === 0 ? 1 : 0,
    owed: [],
  })
  for (let at = from; at < to; at += BATCH) await all.insertMany(Array.from({ length: Math.min(BATCH, to - at) }, (_, n) => row(at + n)))
}

/** A desk of its own with so many complaints, and what a page of it takes in milliseconds. */
async function deskWith(size: number): Promise<{ took(path: string): Promise<{ ms: number; lines: number }>; stop(): Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-desk-'))
  const running = await start(readConfig({ DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent' }))
  await fill(running, 0, size)
  const came = await fetch(`${running.url}/desk`)
  const cookie = came.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  return {
    async took(path) {
      const begun = performance.now()
      const response = await fetch(`${running.url}${path}`, { headers: { cookie } })
      const text = await response.text()
      const ms = performance.now() - begun
      if (!response.ok) throw new Error(`${path}: ${response.status}`)
      return { ms, lines: text.split('name="number"').length - 1 }
    },
    async stop() {
      await running.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/**
 * Milliseconds of every page with few complaints and with many, in turn: what else the machine does slows both. Where few have not as many
 * lines to show, the page is compared with a full one of theirs: a line costs what it costs, however many there are that are not shown.
 */
export async function benchDesk(): Promise<Row[]> {
  const [few, many] = [await deskWith(SIZES[0]), await deskWith(SIZES[1])]
  try {
    const rows: Row[] = []
    for (const [page, path] of Object.entries(PATHS)) {
      const asked = [() => few.took(path), () => many.took(path), () => few.took(FULL)]
      const all = asked.map((): number[] => [])
      let lines: number[] = []
      for (let round = -5; round < ROUNDS; round++) {
        const came = []
        for (const ask of asked) came.push(await ask())
        lines = came.map((one) => one.lines)
        if (round >= 0) for (const [at, { ms }] of came.entries()) all[at]?.push(ms)
      }
      const [withFew = 0, withMany = 0, full = 0] = all.map(median)
      const alike = lines[0] === lines[1]
      const ratio = withMany / (alike ? withFew : full)
      rows.push({
        ...{ page, [`ms with ${SIZES[0]}`]: figure(withFew), [`ms with ${SIZES[1]}`]: figure(withMany) },
        lines: `${lines[0]} and ${lines[1]}`,
        'compared with': alike ? 'the same page' : `a full page of ${SIZES[0]}: ${figure(full)} ms`,
        ...{ ratio: figure(ratio), 'within 200 ms and 1.5': withMany <= 200 && ratio <= 1.5 },
      })
    }
    return rows
  } finally {
    for (const desk of [few, many]) await desk.stop()
  }
}
