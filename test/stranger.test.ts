import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

/** What a stranger meets at GitHub is read by nobody before it is there: a form that does not fit its schema is not shown. */
const at = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const FORMS = '.github/ISSUE_TEMPLATE'

interface Field {
  readonly type: string
  readonly id?: unknown
  readonly attributes: Readonly<Record<string, unknown>>
  readonly validations?: Readonly<Record<string, unknown>>
}
interface Form {
  readonly name: unknown
  readonly description: unknown
  readonly labels?: unknown
  readonly body: readonly Field[]
}

/** Per kind of field: what it must say, and what it may. */
const KINDS: Readonly<Record<string, { must: readonly string[]; may: readonly string[] }>> = {
  markdown: { must: ['value'], may: [] },
  input: { must: ['label'], may: ['description', 'placeholder', 'value'] },
  textarea: { must: ['label'], may: ['description', 'placeholder', 'value', 'render'] },
  dropdown: { must: ['label', 'options'], may: ['description', 'multiple', 'default'] },
  checkboxes: { must: ['label', 'options'], may: ['description'] },
}
const forms = readdirSync(new URL(`../${FORMS}`, import.meta.url)).filter((name) => name !== 'config.yml')

describe.each(forms)('the form %s', (name) => {
  const form = parse(at(`${FORMS}/${name}`)) as Form

  test('has a name, a description and a question, and nothing that GitHub does not know', () => {
    for (const text of [form.name, form.description]) expect(String(text).length).toBeGreaterThan(2)
    expect([...Object.keys(form)].sort()).toEqual(['body', 'description', 'labels', 'name'])
    expect(form.body.some(({ type }) => type !== 'markdown')).toBe(true)
  })

  test('each field is of a kind, says what that kind must say, and has a text of its own as id', () => {
    const ids = form.body.filter(({ type }) => type !== 'markdown').map(({ id }) => id)
    for (const id of ids) expect(id).toEqual(expect.stringMatching(/^[\w-]+$/))
    const labels = form.body.map(({ attributes }) => attributes.label).filter((label) => label !== undefined)
    for (const named of [ids, labels]) expect(new Set(named).size).toBe(named.length)
    for (const { type, attributes, validations } of form.body) {
      const kind = KINDS[type]
      const said = Object.keys(attributes)
      expect(kind?.must.filter((key) => !said.includes(key))).toEqual([])
      expect(said.filter((key) => !kind?.must.includes(key) && !kind?.may.includes(key))).toEqual([])
      if (validations) expect(validations).toEqual({ required: true })
      if (Array.isArray(attributes.options)) for (const option of attributes.options) expect(option).toEqual(expect.any(String))
    }
  })
})

test('the oldest Node that package.json promises is one of those that the workflow tries', () => {
  const { engines } = JSON.parse(at('package.json')) as { engines: { node: string } }
  const { jobs } = parse(at('.github/workflows/ci.yml')) as { jobs: { test: { strategy: { matrix: { node: unknown[] } } } } }
  expect(jobs.test.strategy.matrix.node.map(String)).toContain(engines.node.replace('>=', ''))
})

test('the page on contributing names commands and files that are there', () => {
  const page = at('.github/CONTRIBUTING.md')
  const { scripts } = JSON.parse(at('package.json')) as { scripts: Record<string, string> }
  const named = [...page.matchAll(/`npm (?:run (?:-s )?)?(?!ci)(\w+)/g)].map(([, script = '']) => script)
  expect(named.length).toBeGreaterThan(2)
  for (const script of named) expect(Object.keys(scripts)).toContain(script)
  for (const [, file = ''] of page.matchAll(/`((?:src|test|flows)\/[\w/.]+\.\w+)`/g)) expect(at(file).length, file).toBeGreaterThan(0)
})
