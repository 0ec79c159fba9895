import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import type { Clock } from '../clock.ts'
import { type BackupManifest, backup, record, restore } from './backup.ts'
import { BackupError } from './errors.ts'
import { openStore, type Store } from './store.ts'

export interface BackupCliDeps {
  /** Opens the store that the environment names; beside a running bot when `beside`. */
  readonly open: (beside: boolean) => Promise<Store>
  readonly clock: Clock
  readonly print: (text: string) => void
  /** Begins to count documents where somebody watches. */
  readonly watch: (what: string) => { told(done: number, all?: number): void; end(): void }
}

/**
 * Adds `backup DIR` and `restore DIR` to `program`. With `--json` they print the manifest of the backup.
 * What goes wrong ends in `program.error` with exit code 1.
 */
export function backupCommands(program: Command, deps: BackupCliDeps): void {
  program
    .command('backup')
    .argument('<dir>', 'a new folder')
    .description('copies the embedded store into a new folder, as it is at this moment; the bot may run')
    .option('--json', 'one JSON document')
    .action((dir: string, { json }: { json?: boolean }) =>
      guarded(program, deps, async (told) => {
        const manifest = await using(deps.open(true), async (store) => {
          refuseMongo(store)
          return backup(store.connection, resolve(dir), deps.clock.now(), told)
        })
        deps.print(json ? JSON.stringify(manifest) : `${count(manifest)} documents are in ${dir}. Try it now and then: restore --rehearse.`)
      }),
    )
  program
    .command('restore')
    .argument('<dir>', 'a folder made by backup')
    .description('puts a backup into an empty store; stop the bot first, or only try it with --rehearse')
    .option('--rehearse', 'restore into a folder of its own, compare, remove it, and write down in the store that this was done')
    .option('--json', 'one JSON document')
    .action((dir: string, { rehearse, json }: { rehearse?: boolean; json?: boolean }) =>
      guarded(program, deps, async (told) => {
        const manifest = rehearse ? await rehearsed(resolve(dir), deps, told) : await restored(resolve(dir), deps, told)
        const said = rehearse ? 'can be restored: nothing differs.' : 'are restored, and nothing differs. Start the bot.'
        deps.print(json ? JSON.stringify(manifest) : `${count(manifest)} documents ${said}`)
      }),
    )
}

type Told = (done: number) => void

const restored = (dir: string, deps: BackupCliDeps, told: Told): Promise<BackupManifest> =>
  using(deps.open(false), (store) => {
    refuseMongo(store)
    return restore(store.connection, dir, told)
  })

async function rehearsed(dir: string, deps: BackupCliDeps, told: Told): Promise<BackupManifest> {
  const dataDir = await mkdtemp(join(tmpdir(), 'anyqtama-rehearsal-'))
  try {
    const manifest = await using(openStore({ dataDir, clock: deps.clock }), ({ connection }) => restore(connection, dir, told))
    await using(deps.open(true), ({ connection }) => record(connection, 'rehearsal', deps.clock.now()))
    return manifest
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

function refuseMongo({ kind }: Store): void {
  if (kind === 'mongodb')
    throw new BackupError('A MongoDB is backed up with mongodump and restored with mongorestore: src/store/MONGODB.md.')
}

async function using<T>(opening: Promise<Store>, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await opening
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** The file system's own sentence names the folder: no room, no right, no such place. */
const isOfFiles = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string'

async function guarded(program: Command, deps: BackupCliDeps, work: (told: Told) => Promise<void>): Promise<void> {
  const bar = deps.watch('documents')
  try {
    await work((done) => bar.told(done))
  } catch (error) {
    if (!(error instanceof BackupError) && !isOfFiles(error)) throw error
    program.error(error.message, { exitCode: 1, code: 'backup' })
  } finally {
    bar.end()
  }
}

const count = ({ collections }: BackupManifest): number => Object.values(collections).reduce((sum, { documents }) => sum + documents, 0)
