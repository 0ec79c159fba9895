import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readYaml, YamlError } from '../src/yaml.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const files = ['flows', 'data'].flatMap((dir) =>
  readdirSync(join(root, dir), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(dir, name)),
)

test.each(files)('%s means the same to two readers', (file) => {
  const source = readFileSync(join(root, file), 'utf8')
  expect(readYaml(source)).toEqual(parse(source))
})

test.each([
  ['2010-11-16', '2010-11-16'],
  ['[no, yes, on, 0o14, 014, 1e3, ~]', ['no', 'yes', 'on', 12, 14, 1000, null]],
  ['{"a": [1, null]}', { a: [1, null] }],
  ['', null],
  ['# nothing', null],
  ['a: &x [1]\nb: *x', { a: [1], b: [1] }],
])('%j', (source, value) => {
  expect(readYaml(source)).toEqual(value)
})

test.each([['a: [1'], ['a: 1\na: 2'], ['a: 1\n b: 2'], ['\ta: 1'], ['a: 1\n---\nb: 2']])('%j is refused in one line', (source) => {
  expect(() => readYaml(source)).toThrow(YamlError)
  expect(() => readYaml(source)).toThrow(/^[^\n]+$/)
})
