import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { buildTexts, ContentError, type ContentIssue, readTextSources } from '../i18n.ts'
import { readYaml, YamlError } from '../yaml.ts'
import { buildCatalogue, type Catalogue, type Parsed } from './catalogue.ts'
import type { CheckInput } from './check.ts'

function read(root: string, file: string, issues: ContentIssue[]): Parsed {
  const source = readFileSync(join(root, file), 'utf8')
  try {
    // YAML holds JSON too.
    return { file, value: readYaml(source) }
  } catch (error) {
    if (!(error instanceof YamlError)) throw error
    issues.push({ file, key: '', code: 'syntax', message: error.message, severity: 'error' })
    return { file, value: undefined }
  }
}

/** Reads `flows/*.yaml`, `flows/today/*.yaml`, `data/acts.json` and `data/mci.yaml` under `root`, with everything that is wrong with them. */
export function readCatalogue(root: string): { catalogue: Catalogue; issues: ContentIssue[] } {
  const unreadable: ContentIssue[] = []
  const names = readdirSync(join(root, 'flows'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(today\/)?[^/]+\.yaml$/.test(name))
    .sort()
  const flows = names.map((name) => read(root, `flows/${name}`, unreadable)).filter(({ value }) => value !== undefined)
  const { catalogue, issues } = buildCatalogue({
    flows,
    acts: read(root, 'data/acts.json', unreadable),
    mci: read(root, 'data/mci.yaml', unreadable),
  })
  return { catalogue, issues: [...unreadable, ...issues] }
}

/**
 * Loads the catalogue.
 * @param root the folder that holds `flows` and `data`.
 * @throws {ContentError} with every fault of every file at once.
 */
export function loadCatalogue(root: string): Catalogue {
  const { catalogue, issues } = readCatalogue(root)
  if (issues.length > 0) throw new ContentError(issues)
  return catalogue
}

/** The code under `dir`, the browser's too. */
const readCode = (root: string, dir: string) =>
  readdirSync(join(root, dir), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|js|html)$/.test(name))
    .sort()
    .map((name) => ({ file: relative(root, join(root, dir, name)), text: readFileSync(join(root, dir, name), 'utf8') }))

/**
 * Reads all that the check of the content looks at, and what is wrong already while reading.
 * @param root the folder with `flows`, `data`, `locales` and `src`.
 * @param day today, ISO date in Almaty.
 */
export function readContent(root: string, day: string): { input: CheckInput; issues: ContentIssue[] } {
  const { catalogue, issues } = readCatalogue(root)
  const { texts, issues: textIssues } = buildTexts(readTextSources(join(root, 'locales'), root))
  const directories = new Set(
    readdirSync(join(root, 'data/offices'))
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -'.json'.length)),
  )
  return { input: { catalogue, texts, directories, code: readCode(root, 'src'), day }, issues: [...issues, ...textIssues] }
}
