import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, type as system, totalmem } from 'node:os'
import { join } from 'node:path'
import { compile } from '../../src/compile.js'
import { figure, type Row } from './measure.ts'

/**
 * `npm run bench`: every bench in a process of its own; `npm run bench -- tick webhook`: these only, the rest of RESULTS.md stays;
 * `npm run bench -- deaths:brief,own`: these of its parts, which are said and not written down.
 */

const HERE = import.meta.dirname
const RESULTS = join(HERE, 'RESULTS.md')
const COMPILED = join(HERE, '../../node_modules/.cache/anyqtama-bench')
/** Files here that are no benches. */
const TOOLS = ['main', 'one', 'stub', 'cannon', 'ground', 'measure', 'filled']
const ORDER = ['tick', 'webhook', 'handlers', 'steps', 'growth', 'start']
/** They take minutes. */
const LAST = ['faults', 'deaths']
const PACKAGES = ['grammy', '@grammyjs/conversations', 'mongoose', 'classic-level', 'fastify', 'telegraf', 'autocannon', 'tsx']

/** The heap is as `npm start` has it. */
const HEAP = (JSON.parse(readFileSync(join(HERE, '../../package.json'), 'utf8')) as { scripts: { start: string } }).scripts.start
  .split(' ')
  .filter((flag) => flag.startsWith('--'))

interface Section {
  readonly title: string
  readonly rows: readonly Row[]
}

const benches = (): string[] => {
  const there = readdirSync(HERE)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3))
    .filter((name) => !TOOLS.includes(name))
  const rest = there.filter((name) => !ORDER.includes(name) && !LAST.includes(name)).sort()
  return [...ORDER, ...rest, ...LAST].filter((name) => there.includes(name))
}

async function measure(name: string, chosen: readonly string[]): Promise<Section> {
  const node = [...HEAP, '--expose-gc', '--max-old-space-size=8192', join(COMPILED, 'one.js'), name, ...chosen]
  const child = spawn(process.execPath, node, { stdio: ['ignore', 'pipe', 'inherit'] })
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text
  })
  const [code] = (await once(child, 'close')) as [number]
  if (code !== 0) throw new Error(`the bench ${name} ended with ${code}`)
  const { title, rows } = JSON.parse(out.trim().split('\n').at(-1) ?? '') as { title: string | null; rows: Row[] }
  return { title: title ?? name, rows }
}

function cell(value: Row[string] | null): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'number') return String(Number.isInteger(value) ? value : figure(value))
  return value === true ? 'yes' : value === false ? '**no**' : value
}

/** Rows as a table; columns in the order in which rows name them. */
function table(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(columns), line(columns.map(() => '---')), ...rows.map((row) => line(columns.map((column) => cell(row[column]))))].join('\n')
}

const version = (name: string): string =>
  (JSON.parse(readFileSync(join(HERE, '../../node_modules', name, 'package.json'), 'utf8')) as { version: string }).version

const machine = (): string =>
  [
    `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${system()}; Node ${process.version};`,
    `${PACKAGES.map((name) => `${name} ${version(name)}`).join(', ')}.`,
  ].join('\n')

/** The parts of RESULTS.md by their heading; what stands before the first is under the empty one. */
function parts(): Map<string, string> {
  const text = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : '# Results of `npm run bench`\n\n'
  const found = text
    .split(/^## /m)
    .map((part, index) => (index === 0 ? (['', part] as const) : ([part.slice(0, part.indexOf('\n')), part] as const)))
  return new Map(found)
}

/** What was asked for: benches, with the parts that were chosen of each. */
const asked = process.argv.slice(2).map((word) => {
  const [name = '', parts = ''] = word.split(':')
  return { name, chosen: parts.split(',').filter((part) => part !== '') }
})
const unknown = asked.map(({ name }) => name).filter((name) => !benches().includes(name))
if (unknown.length > 0) {
  console.error(`no bench ${unknown.join(', ')}; there are ${benches().join(', ')}`)
  process.exit(2)
}
// What is measured runs as `npm start` runs it: compilers that go along name every function that is made, which costs the handlers a fifth.
await compile(['one'], HERE, COMPILED)
for (const { name, chosen } of asked.length > 0 ? asked : benches().map((one) => ({ name: one, chosen: [] }))) {
  console.error(`${name} …`)
  const { title, rows } = await measure(name, chosen)
  console.log(`\n${title}\n${table(rows)}`)
  if (chosen.length > 0) continue
  const all = parts()
  all.set(title, `${title}\n\n${machine()}\n\n${table(rows)}\n\n`)
  const [head = '', ...rest] = all.values()
  writeFileSync(RESULTS, head + rest.map((part) => `## ${part.trimEnd()}\n`).join('\n'))
}
