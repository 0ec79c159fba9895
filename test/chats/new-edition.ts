import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Content, loadContent } from '../../src/app/content.ts'
import { LANGS } from '../../src/i18n.ts'

const ROOT = join(import.meta.dirname, '../..')

/**
 * Puts the content of the repository into a folder, with one edition more, as an editor adds it: files, no code. From 2 December 2026 the
 * rides to school want a photograph in place of the school's certificate, and take 7 working days on the portal; the application has
 * another id.
 */
export function addEdition(house: string): void {
  for (const part of ['flows', 'locales', 'data']) cpSync(join(ROOT, part), join(house, part), { recursive: true })
  const from = 'school-transport-2026'
  const to = 'school-transport-2027'
  const read = (file: string) => readFileSync(join(house, file), 'utf8').replaceAll(from, to)
  const flow = read(`flows/today/${from}.yaml`)
    .replace(/from: .*\n {2}wording: .*\n {2}read: .*/, 'from: 2026-12-02\n  wording: 2026-12-02\n  read: 2026-12-02')
    .replace('{ id: application, clause', '{ id: request, was: [application], clause')
    .replace('id: school-certificate,', 'id: photo,')
    .replace("{ amount: 5, unit: working-day, clause: 'R 13' }", "{ amount: 7, unit: working-day, clause: 'R 13' }")
  writeFileSync(join(house, `flows/today/${to}.yaml`), flow)
  for (const lang of LANGS) {
    const words = read(`locales/${lang}/services/today/${from}.ftl`)
      .replaceAll('doc-application', 'doc-request')
      .replaceAll('doc-school-certificate', 'doc-photo')
    writeFileSync(join(house, `locales/${lang}/services/today/${to}.ftl`), words.replace(/(doc-photo) = .*/, '$1 = 3×4'))
  }
}

let loaded: Content | undefined

/** The content with the edition that `addEdition` adds, loaded once. */
export function contentWithNewEdition(): Content {
  if (loaded) return loaded
  const house = mkdtempSync(join(tmpdir(), 'edition-'))
  try {
    addEdition(house)
    loaded = loadContent(house)
    return loaded
  } finally {
    rmSync(house, { recursive: true, force: true })
  }
}
