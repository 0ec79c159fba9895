import { join } from 'node:path'
import type { Command } from 'commander'
import { type Watch, watch } from '../progress.ts'
import { IngestError, type IngestReport, runIngest } from './index.ts'

export interface IngestCliDeps {
  /** The folder that holds `data`. */
  readonly root: string
  readonly print: (text: string) => void
  /** Counts what takes long; on stderr unless told otherwise. */
  readonly watch?: Watch
}

/** Adds `ingest` to `program`: builds data/ from the source texts, or checks that it is what they give. */
export function ingestCommand(program: Command, deps: IngestCliDeps): void {
  program
    .command('ingest')
    .description('read the published annexes into data/')
    .requiredOption('--source <dir>', 'directory with the texts of the two acts')
    .option('--check', 'compare with data/ and write nothing; exit code 1 when they differ')
    .option('--json', 'counts as one JSON document')
    .action(async (options: { source: string; check?: boolean; json?: boolean }) => {
      const fail = (message: string): never => program.error(message, { exitCode: 1, code: 'ingest' })
      const bar = (deps.watch ?? watch())('tables')
      const result = await runIngest({
        sourceDir: options.source,
        dataDir: join(deps.root, 'data'),
        check: options.check ?? false,
        told: bar.told,
      }).catch((error: unknown) => {
        bar.end()
        if (error instanceof IngestError) return fail(error.message)
        throw error
      })
      bar.end()
      deps.print(options.json ? JSON.stringify(countsOf(result.report), null, 2) : countsText(result.report))
      if (result.ok) return
      fail(result.differences.map(({ file, line, detail }) => `data/${file}${line === null ? '' : `:${line}`}: ${detail}`).join('\n'))
    })
}

/** Offices per directory and region. */
const countsOf = ({ offices, directories }: IngestReport) => ({
  offices,
  directories: Object.fromEntries(Object.entries(directories).map(([id, one]) => [id, { offices: one.offices, regions: one.regions }])),
})

const countsText = (report: IngestReport): string =>
  Object.entries(report.directories)
    .map(([id, one]) =>
      [
        `${String(one.offices).padStart(5)}  ${id}`,
        ...Object.entries(one.regions).map(([region, count]) => `${String(count).padStart(11)}  ${region}`),
      ].join('\n'),
    )
    .join('\n')
