import { liveThrough } from '../faults/deaths.ts'
import { judge } from '../faults/judge.ts'
import type { Life } from '../faults/life.ts'
import { LIVES, RECORDED, recorded } from '../faults/lives.ts'
import { figure, type Row } from './measure.ts'

export const title = 'Killed after every write and call'

/** Every life by its name. */
const ALL: Readonly<Record<string, Life>> = { ...LIVES, ...Object.fromEntries(RECORDED.map((name) => [name, recorded(name)])) }

/** The process dies of every single thing that it does in a step: in the n-th round of the n-th, until nobody dies. */
async function row(life: Life): Promise<Row> {
  const started = performance.now()
  const without = await liveThrough(life, null)
  const all = { rounds: 0, deaths: 0, doubled: 0, lost: 0 }
  for (let died = true; died; ) {
    all.rounds++
    const end = await liveThrough(life, all.rounds)
    const { doubled, lost } = judge(without, end)
    for (const one of [...doubled, ...lost]) console.error(`round ${all.rounds}: ${one}`)
    all.deaths += end.deaths
    all.doubled += doubled.length
    all.lost += lost.length
    died = end.deaths > 0
  }
  return { life: life.title, steps: life.steps.length, ...all, seconds: figure((performance.now() - started) / 1000) }
}

/**
 * Lives with deaths, each told of when it is done.
 * @param chosen names of lives; none: all
 */
export async function benchDeaths(...chosen: string[]): Promise<Row[]> {
  const unknown = chosen.filter((name) => !(name in ALL))
  if (unknown.length > 0) throw new RangeError(`no life ${unknown.join(', ')}; there are ${Object.keys(ALL).join(', ')}`)
  const rows: Row[] = []
  for (const [name, life] of Object.entries(ALL)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue
    rows.push(await row(life))
    console.error(`${name}: ${JSON.stringify(rows.at(-1))}`)
  }
  return rows
}
