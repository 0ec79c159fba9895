import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import module from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * `node src/launch.js main`, `… cli check`: runs a program of `src/` by its path without the ending; what follows are its arguments.
 * Node 22.18 and later strip types by themselves and keep what they compiled. For older ones the sources are put into a few files of
 * JavaScript once: a compiler that goes with the program doubles its start and stays in its memory.
 */
const SRC = fileURLToPath(new URL('.', import.meta.url))
const CACHE = join(SRC, '../node_modules/.cache/anyqtama')
const PROGRAMS = ['main', 'cli', 'app/live/check-child']
/** Nobody starts from such an old one any more. */
const STALE_MS = 7 * 24 * 3_600_000

/** The files of `src/` by what they hold: a folder of times is no witness, since copies keep theirs; and by where they stand, which is compiled in. */
function digest() {
  const hash = createHash('sha256').update(`${process.version}\n${SRC}\n`)
  const names = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => /\.[jt]s$/.test(name))
  for (const name of names.sort()) hash.update(`${name}\n`).update(readFileSync(join(SRC, name)))
  return hash.digest('hex').slice(0, 16)
}

/** @returns the folder with the programs in JavaScript, made where it is missing */
async function compiled() {
  const folder = join(CACHE, digest())
  if (statSync(folder, { throwIfNoEntry: false })) return folder
  const { compile } = await import('./compile.js')
  const half = `${folder}.${process.pid}`
  await compile(PROGRAMS, SRC, half)
  try {
    renameSync(half, folder)
  } catch (error) {
    // Another process was first.
    rmSync(half, { recursive: true })
    if (!statSync(folder, { throwIfNoEntry: false })) throw error
  }
  for (const name of readdirSync(CACHE)) {
    const old = join(CACHE, name)
    if (statSync(old).mtimeMs < Date.now() - STALE_MS) rmSync(old, { recursive: true })
  }
  return folder
}

async function find(program) {
  if (process.features.typescript) {
    // Packages keep their caches there; Node goes on without where it cannot write.
    module.enableCompileCache?.(join(SRC, '../node_modules/.cache/node'))
    return join(SRC, `${program}.ts`)
  }
  try {
    return join(await compiled(), `${program}.js`)
  } catch (error) {
    console.error(
      `Node ${process.version} needs the program compiled into node_modules/.cache: ${error.message}. Node 22.18 and later do not.`,
    )
    process.exit(1)
  }
}

const [, , program = ''] = process.argv
process.argv.splice(1, 2, join(SRC, `${program}.ts`))
await import(pathToFileURL(await find(program)).href)
