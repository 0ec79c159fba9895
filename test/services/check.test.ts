import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { ContentIssue } from '../../src/faults/index.ts'
import { LANGS } from '../../src/i18n.ts'
import { checkContent } from '../../src/services/check/check.ts'
import { readContent } from '../../src/services/flows/load.ts'
import { renderings } from '../../src/services/texts/render.ts'
import { folders, HOUSE, inventedHouse, ROOT } from './house.ts'

interface Edit {
  readonly find?: string
  readonly put: string
}
interface Fault extends Edit {
  readonly fault: string
  readonly file: string
  readonly and?: Edit
  readonly expect: { readonly file: string; readonly key: string; readonly code: string }
}

const faults = parse(readFileSync(join(HOUSE, '../faults.yaml'), 'utf8')) as Fault[]
const DAY = '2012-07-01'
const folder = folders()

const house = (): string => inventedHouse(folder())

function edit(dir: string, file: string, { find, put }: Edit): void {
  const path = join(dir, file)
  if (find === undefined) {
    mkdirSync(dirname(path), { recursive: true })
    appendFileSync(path, `${put}\n`)
    return
  }
  const text = readFileSync(path, 'utf8')
  if (!text.includes(find)) throw new Error(`${file} has no «${find}»`)
  writeFileSync(path, text.replace(find, put))
}

function check(dir: string, day = DAY): ContentIssue[] {
  const { input, issues } = readContent(dir, day)
  return [...issues, ...checkContent(input)]
}

describe('the check', () => {
  it('finds nothing in a house without faults', () => expect(check(house())).toEqual([]))

  it.each(faults.map((fault) => [fault.fault, fault] as const))('finds %s', (_, { file, find, put, and, expect: wanted }) => {
    const dir = house()
    edit(dir, file, find === undefined ? { put } : { find, put })
    if (and) edit(dir, file, and)
    expect(check(dir).map(({ file, key, code }) => ({ file, key, code }))).toContainEqual(wanted)
  })

  it('reports every fault at once', () => {
    const dir = house()
    const several = faults.filter(({ expect: { code } }) => ['unknown-act', 'html', 'mci-gap', 'unused'].includes(code))
    for (const { file, find, put } of several.slice(0, 4)) edit(dir, file, find === undefined ? { put } : { find, put })
    expect(new Set(check(dir).map(({ code }) => code)).size).toBeGreaterThanOrEqual(3)
  })

  it('finds facts that fit one by one and not together', () => {
    const dir = house()
    const ids = ['a', 'b', 'c', 'd', 'e'].map((id) => `long-${id}`)
    edit(dir, 'flows/beehive-record.yaml', {
      find: 'facts: []',
      put: `facts: [${ids.map((id) => `{ id: ${id}, section: note, clause: '1' }`).join(', ')}]`,
    })
    for (const lang of LANGS) {
      for (const id of ids)
        edit(dir, `locales/${lang}/services/beehive-record.ftl`, { put: `beehive-record-fact-${id} = ${'7'.repeat(990)}` })
    }
    const key = 'facts of note'
    expect(check(dir).map(({ file, key, code }) => ({ file, key, code }))).toEqual(
      [...LANGS].sort().map((lang) => ({ file: `locales/${lang}/services/beehive-record.ftl`, key, code: 'screen-too-long' })),
    )
  })

  it('only warns when the table of indexes has run out, and only once it has', () => {
    const dir = house()
    expect(check(dir, '2012-12-31')).toEqual([])
    expect(check(dir, '2013-01-01')).toMatchObject([{ code: 'mci-past', severity: 'warning' }])
  })
})

describe('the real content', () => {
  const { input, issues } = readContent(ROOT, '2026-03-01')

  it('loads', () => expect(issues).toEqual([]))

  it('has no fault in its flows', () => {
    expect(checkContent(input).filter(({ file, severity }) => file.startsWith('flows/') && severity === 'error')).toEqual([])
  })

  it('has no fault in the texts of services', () => {
    expect(checkContent(input).filter(({ file, severity }) => /locales\/.*services/.test(file) && severity === 'error')).toEqual([])
  })

  it.each(LANGS)('renders every key in %s', (lang) => {
    for (const key of input.texts.keys(lang))
      for (const text of renderings(input.texts, lang, key)) expect(text, key).not.toMatch(/\{ ?\$|[⁦-⁩]/)
  })
})
