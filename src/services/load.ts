import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, YAMLParseError } from 'yaml'
import { ContentError, type ContentIssue } from '../i18n.ts'
import { buildCatalogue, type Catalogue, type Parsed } from './catalogue.ts'

function read(root: string, file: string, issues: ContentIssue[]): Parsed {
  const source = readFileSync(join(root, file), 'utf8')
  try {
    // YAML holds JSON too.
    return { file, value: parse(source) }
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error
    issues.push({ file, key: '', code: 'syntax', message: error.message.split('\n')[0] ?? error.code, severity: 'error' })
    return { file, value: undefined }
  }
}

/** Reads `flows/*.yaml`, `data/acts.json` and `data/mci.yaml` under `root`, with everything that is wrong with them. */
export function readCatalogue(root: string): { catalogue: Catalogue; issues: ContentIssue[] } {
  const unreadable: ContentIssue[] = []
  const names = readdirSync(join(root, 'flows'))
    .filter((name) => name.endsWith('.yaml'))
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
