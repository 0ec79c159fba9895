import { Binary } from 'bson'
import type { Result } from './cursors.ts'
import { showSpec } from './indexes.ts'
import type { Command, Engine, Handler } from './session.ts'
import { encode } from './values.ts'
import { Raw } from './wire.ts'

/** Small enough to be held twice, large enough to be quick. */
const BATCH = 1000

/**
 * The command `{snapshot: 1}`, which no MongoDB has: a cursor over all that the database holds at this moment, whatever is
 * written while it is read. Of each collection first `{name, indexes}`, then a `{name, document}` for each document, with
 * its bytes as a Binary.
 */
async function snapshot(command: Command, engine: Engine): Promise<Record<string, unknown>> {
  const taken = capture(command.db, engine)
  // What was captured may be on its way to disk still.
  await engine.database.journal.settled()
  const ns = `${command.db}.$cmd.snapshot`
  const results = read(taken)
  const page = engine.cursors.first(ns, results, BATCH, false, engine.now, () => results)
  return { cursor: { firstBatch: page.results.map((bytes) => new Raw(bytes)), id: page.id, ns } }
}

interface Captured {
  name: string
  indexes: ReturnType<typeof showSpec>[]
  documents: Uint8Array[]
}

/** Documents are replaced, never changed in place: their bytes can be kept as they are. */
function capture(db: string, { database }: Engine): Captured[] {
  return [...database.collections.values()]
    .filter(({ ns }) => ns.startsWith(`${db}.`))
    .map((collection) => ({
      name: collection.ns.slice(db.length + 1),
      indexes: collection.indexes.map((index) => showSpec(index.spec)),
      documents: [...collection.byId.values()].map((stored) => stored.bytes),
    }))
}

function* read(taken: Captured[]): Generator<Result> {
  for (const { name, indexes, documents } of taken) {
    yield { bytes: encode({ name, indexes }), turn: 0 }
    for (const bytes of documents) yield { bytes: encode({ name, document: new Binary(bytes) }), turn: 0 }
  }
}

/** The commands for backups. */
export const SNAPSHOT_COMMANDS: Record<string, Handler> = { snapshot: { options: ['cursor'], run: snapshot } }
