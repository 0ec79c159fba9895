import type { Command } from 'commander'
import type { Connection } from 'mongoose'
import { type Watch, watch } from '../../progress.ts'
import { ENCRYPTED_FIELDS } from '../encrypted-fields.ts'
import { DataKeyError, rekey } from './data-key.store.ts'

export interface RekeyCliDeps {
  /** Opens the store that the environment names. */
  readonly open: () => Promise<{ connection: Connection; close(): Promise<void> }>
  /** The keys that the environment names, 32 bytes in hexadecimal. */
  readonly keys: () => { readonly from: string; readonly to: string | undefined }
  readonly random: (n: number) => Uint8Array
  readonly print: (text: string) => void
  readonly watch?: Watch
}

/**
 * Adds `rekey` to `program`: from DATA_KEY to NEW_DATA_KEY.
 * What goes wrong ends in `program.error` with exit code 1.
 */
export function rekeyCommand(program: Command, deps: RekeyCliDeps): void {
  program
    .command('rekey')
    .description('encrypts what stands encrypted in the store anew: from DATA_KEY to NEW_DATA_KEY; stop every process of the bot first')
    .option('--json', 'one JSON document')
    .action(async ({ json }: { json?: boolean }) => {
      const { from, to } = deps.keys()
      if (to === undefined) return program.error('NEW_DATA_KEY is missing: openssl rand -hex 32', { exitCode: 1, code: 'rekey' })
      const store = await deps.open()
      const bar = (deps.watch ?? watch())('values')
      try {
        const counts = await rekey(store.connection, ENCRYPTED_FIELDS, { from, to, random: deps.random, told: bar.told })
        const all = Object.values(counts).reduce((sum, n) => sum + n, 0)
        deps.print(
          json ? JSON.stringify({ encrypted: counts }) : `${all} values encrypted anew. Start the bot with DATA_KEY set to the new key.`,
        )
      } catch (error) {
        if (!(error instanceof DataKeyError)) throw error
        program.error(error.message, { exitCode: 1, code: 'rekey' })
      } finally {
        bar.end()
        await store.close()
      }
    })
}
