import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { declaredKinds } from './faults/kinds.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SRC = join(ROOT, 'src')
const folders = (of: string): string[] => readdirSync(of, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []))
const rooms = folders(SRC)

test('what time it really is is read in one place of the program, and in one of the tests', () => {
  // The starter looks how old a file is; the page in a browser, its test and the bench live at the time that it is.
  const may = /^(src\/clock\.ts|src\/launch\.js|src\/playground\/page\/.*|test\/clock\.ts|test\/house\.test\.ts|test\/(bench|browser)\/.*)$/
  const reads = /\bDate\.now\(|\bnew Date\(\)|\bDateTime\.(?:now|local|utc)\(\)/
  const files = ['src', 'test'].flatMap((of) =>
    readdirSync(join(ROOT, of), { recursive: true, encoding: 'utf8' }).map((name) => `${of}/${name.replaceAll('\\', '/')}`),
  )
  const code = files.filter((name) => /\.(ts|js)$/.test(name) && !may.test(name))
  expect(code.length).toBeGreaterThan(500)
  expect(code.filter((name) => reads.test(readFileSync(join(ROOT, name), 'utf8')))).toEqual([])
})

test('a screen is a pure function of a view: none that is called so waits for anything, or is given the whole of a room', () => {
  const impure = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const source = ts.createSourceFile(name, readFileSync(join(SRC, name), 'utf8'), ts.ScriptTarget.Latest, true)
      const found: string[] = []
      const visit = (node: ts.Node): void => {
        const called = ts.isFunctionDeclaration(node) ? node.name?.text : ts.isVariableDeclaration(node) ? node.name.getText() : undefined
        const made = ts.isVariableDeclaration(node) ? node.initializer : node
        if (
          called?.endsWith('Screen') &&
          !called.startsWith('send') &&
          made &&
          (ts.isFunctionDeclaration(made) || ts.isArrowFunction(made))
        ) {
          const waits =
            made.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) || /\bPromise\b/.test(made.type?.getText() ?? '')
          const given = made.parameters.some((one) => one.name.getText() === 'deps' || /Deps\b/.test(one.type?.getText() ?? ''))
          if (waits || given || /\bdeps\b/.test(made.body?.getText() ?? '')) found.push(`${name} ${called}`)
        }
        ts.forEachChild(node, visit)
      }
      visit(source)
      return found
    })
  expect(impure.sort()).toEqual([])
})

describe('the map of the house agrees with its folders', () => {
  test('the README names every room, and none that is not there', () => {
    const named = new Set(
      [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/^\|.*$/gm)].flatMap(([row]) =>
        [...row.matchAll(/`src\/([a-z]+)`/g)].map(([, room]) => room),
      ),
    )
    expect([...named].sort()).toEqual(rooms.sort())
  })

  test.each(rooms)('%s: its README names its wings', (room) => {
    const wings = folders(join(SRC, room))
    if (wings.length === 0) return expect(readdirSync(join(SRC, room)).length).toBeGreaterThan(0)
    const readme = readFileSync(join(SRC, room, 'README.md'), 'utf8')
    expect(wings.filter((wing) => !readme.includes(`${wing}/`))).toEqual([])
  })

  test('the plan of screens names each kind of button once, and gives no screen more than three ways on', () => {
    const plan = readFileSync(join(SRC, 'chat/README.md'), 'utf8').matchAll(/^\| (.+?) \| .+? \| (.+?) \| (`.+`) \|$/gm)
    const screens = [...plan].map(([, name = '', ways = '', kinds = '']) => ({
      name,
      ways: ways.split(' · '),
      kinds: kinds.match(/\w+/g) ?? [],
    }))
    expect(screens.filter(({ ways }) => ways.length > 3).map(({ name }) => name)).toEqual([])
    const known = declaredKinds().flatMap(({ action, file }) => (file.startsWith('desk/') ? [] : [action]))
    expect(screens.flatMap(({ kinds }) => kinds).sort()).toEqual(known.sort())
  })

  const readmes = rooms.map((room) => `src/${room}/README.md`).filter((readme) => existsSync(join(ROOT, readme)))
  test.each(readmes)('%s names only files that are there', (readme) => {
    const here = dirname(join(ROOT, readme))
    // Words beside the table speak of a wing's file by its name alone.
    const inRoom = readdirSync(here, { recursive: true, encoding: 'utf8' }).map((name) => `/${name.replaceAll('\\', '/')}`)
    const named = [...readFileSync(join(ROOT, readme), 'utf8').matchAll(/`([a-z][\w./-]*\.(?:ts|js|md|css))`/g)].map(
      ([, file = '']) => file,
    )
    const there = (file: string) => [join(SRC, file), join(ROOT, file)].some(existsSync) || inRoom.some((name) => name.endsWith(`/${file}`))
    expect(named.filter((file) => !there(file))).toEqual([])
  })
})
