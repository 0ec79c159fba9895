import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type House, openHouse } from '../faults/house.ts'

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url)
const page = readFileSync(at('src/http/OPERATIONS.md'), 'utf8')

let house: House
beforeAll(async () => {
  house = await openHouse({ mode: 'webhook' })
})
afterAll(() => house.close())

test('the page names every variable that the configuration reads, and no other', () => {
  const config = readFileSync(at('src/config.ts'), 'utf8')
  const read = [...config.matchAll(/^ {2}([A-Z_]+): /gm)].map(([, name = '']) => name)
  const rows = [...page.matchAll(/^ +\| (`[A-Z_]+`.*?) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([A-Z_]+)`/g)].map(([, name = '']) => name),
  )
  expect(rows.sort()).toEqual(read.sort())
})

test('the metrics to watch are there', async () => {
  const text = await (await fetch(`${house.running.url}/metrics`)).text()
  const named = [...page.matchAll(/`((?:anyqtama|nodejs)_\w+)/g)].map(([, name = '']) => name)
  expect(named.length).toBeGreaterThan(5)
  for (const name of named) expect(text).toContain(`# TYPE ${name} `)
})

test('the alert rules are YAML, and the figures that they watch are there', async () => {
  const rules = parse(readFileSync(at('src/http/deploy/alerts.yml'), 'utf8')) as { groups: { rules: { alert: string; expr: string }[] }[] }
  const all = rules.groups.flatMap((group) => group.rules)
  expect(all.length).toBeGreaterThan(5)
  const text = await (await fetch(`${house.running.url}/metrics`)).text()
  for (const { alert, expr } of all)
    for (const [, name = ''] of expr.matchAll(/((?:anyqtama|nodejs)_\w+?)(?:_bucket)?\b/g)) expect(text, alert).toContain(`# TYPE ${name} `)
})

test('the image takes along what the program reads, and starts it as the unit, the page and `npm start` do', () => {
  const [docker, unit] = [
    readFileSync(at('src/http/deploy/Dockerfile'), 'utf8'),
    readFileSync(at('src/http/deploy/anyqtama.service'), 'utf8'),
  ]
  for (const folder of ['data', 'flows', 'locales', 'src']) expect(docker).toContain(`COPY ${folder} ./${folder}`)
  const { scripts } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { scripts: { start: string } }
  const started = /CMD (\[.*\])/.exec(docker)?.[1] ?? '[]'
  expect((JSON.parse(started) as string[]).join(' ')).toBe(scripts.start)
  expect(/^ExecStart=\/usr\/bin\/(.*)$/m.exec(unit)?.[1]).toBe(scripts.start)
  expect(page).toContain(`\`${scripts.start}\``)
  expect(existsSync(at('src/main.ts'))).toBe(true)
})

test('the commands and files that it names are there', () => {
  const { scripts } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { scripts: Record<string, string> }
  for (const [, script = ''] of page.matchAll(/npm run ([\w:]+)/g)) expect(Object.keys(scripts)).toContain(script)
  for (const [, file = ''] of page.matchAll(/`(\.\.\/[\w/]+\.md)`/g))
    expect(existsSync(new URL(file, at('src/http/OPERATIONS.md'))), file).toBe(true)
  for (const [, file = ''] of page.matchAll(/src\/launch\.js (\w+)/g)) expect(existsSync(at(`src/${file}.ts`)), file).toBe(true)
})

test('it is one page', () => {
  expect(page.split('\n').length).toBeLessThan(50)
})
