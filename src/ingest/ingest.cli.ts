import { join } from 'node:path'
import { SingleBar } from 'cli-progress'
import type { Command } from 'commander'
import { IngestError, type IngestReport, runIngest } from './index.ts'

export interface IngestCliDeps {
  /** The folder that holds `data`. */
  readonly root: string
  readonly print: (text: string) => void
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
      // On stderr, and only where somebody watches.
      const bar = new SingleBar({ format: '{bar} {value}/{total} tables', clearOnComplete: true })
      bar.start(0, 0)
      const result = await runIngest({
        sourceDir: options.source,
        dataDir: join(deps.root, 'data'),
        check: options.check ?? false,
        told: (done, all) => {
          bar.setTotal(all)
          bar.update(done)
        },
      }).catch((error: unknown) => {
        bar.stop()
        if (error instanceof IngestError) return fail(error.message)
        throw error
      })
      bar.stop()
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
