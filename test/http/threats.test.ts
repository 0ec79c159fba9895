import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url)
const page = readFileSync(at('src/http/THREATS.md'), 'utf8')
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (who|---)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))

/** Titles of a test file, as they are written in it: the first text after `test(`, `it(`, `describe(` or after the rows of an `each`. */
const titles = (file: string): string[] => {
  const source = readFileSync(at(file), 'utf8')
  const said = /(?:\b(?:test|it|describe)|\))\(\s*(?:'((?:[^'\\]|\\.)*)'|`((?:[^`\\]|\\.)*)`)\s*,/g
  return [...source.matchAll(said)].map(([, plain, templated]) => plain ?? templated ?? '')
}

/** The tests that a cell names: `` `file` «title», «title»; … `` */
const named = (cell: string): { file: string; title: string }[] =>
  cell.split(';').flatMap((part) => {
    const file = /`(test\/[^`]+)`/.exec(part)?.[1] ?? ''
    return [...part.matchAll(/«([^»]+)»/g)].map(([, title = '']) => ({ file, title }))
  })

test('the threats that a national desk would ask about have a row each', () => {
  const all = rows.map(([, who, what]) => `${who} ${what}`).join('\n')
  const asked = [
    'webhook',
    'another',
    'staff commands',
    'MongoDB',
    'HTML',
    '`../../x`',
    'tokens',
    '`/metrics`',
    'playground',
    'clerk',
    'backup',
    'package',
  ]
  for (const word of asked) expect(all).toContain(word)
})

test.each(rows.map(([, who = '', what = '', , shown = '']) => [`${who}: ${what}`, shown] as const))(
  '%s — is shown by tests that exist',
  (_threat, shown) => {
    expect(named(shown)).not.toEqual([])
    for (const { file, title } of named(shown)) {
      expect(existsSync(at(file)), file).toBe(true)
      expect(
        titles(file).some((one) => one.includes(title)),
        `${file} has no «${title}»`,
      ).toBe(true)
    }
  },
)
