import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, stop } from 'esbuild'

/** Files that stand beside a source are found from where it stands. */
const ownPlace = {
  name: 'own-place',
  setup: (building) =>
    building.onLoad({ filter: /\.[jt]s$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8')
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
      loader: 'ts',
    })),
}

/**
 * Puts programs and all of ours that they need into a few files of JavaScript; packages stay where they are.
 * @param programs paths from `base`, without the ending
 * @param folder where the programs stand afterwards, with the same paths: below a folder from which packages are found
 */
export async function compile(programs, base, folder) {
  await build({
    entryPoints: programs.map((name) => join(base, `${name}.ts`)),
    ...{ outdir: folder, outbase: base, bundle: true, splitting: true, packages: 'external', plugins: [ownPlace] },
    ...{ platform: 'node', format: 'esm', target: 'node20', sourcemap: true, sourcesContent: false, logLevel: 'silent' },
  })
  await stop()
}
