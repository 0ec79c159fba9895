import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { isLang, LANGS, type Lang, loadTexts, type Texts } from '../../i18n.ts'
import { easeOfTexts } from '../check/check-wording.ts'
import { LEAST_WORDS, MEASURES } from '../check/ease.ts'
import { ORIGINAL, recordText, renewed, staleTexts, TRANSLATIONS } from '../check/read-texts.ts'
import { loadReadRecord, READ_FILE } from '../flows/load.ts'
import { plainText } from '../texts/render.ts'

export interface TextsCliDeps {
  /** The folder with `locales`. */
  readonly root: string
  readonly print: (text: string) => void
}

/** Adds `read` and `ease` to `program`: translations beside their originals, and how easily texts are read. */
export function textsCommands(program: Command, { root, print }: TextsCliDeps): void {
  const fail = (message: string): never => program.error(message, { exitCode: 1, code: 'content' })

  program
    .command('read [keys...]')
    .description('shows translations that are older than their originals; with keys, or --all, takes them as read and right')
    .option('--all', 'all of them')
    .option('--lang <lang>', `only this translation: ${TRANSLATIONS.join(', ')}`)
    .action((keys: string[], { all, lang }: { all?: true; lang?: string }) => {
      if (lang !== undefined && !TRANSLATIONS.some((one) => one === lang)) fail(`--lang is one of ${TRANSLATIONS.join(', ')}`)
      const [texts, record] = [loadTexts(join(root, 'locales')), loadReadRecord(root)]
      const stale = staleTexts(texts, record).filter((one) => lang === undefined || one.lang === lang)
      const strange = keys.filter((key) => !stale.some((one) => one.key === key))
      if (strange.length > 0) fail(`not older than the original: ${strange.join(', ')}`)
      const meant = (one: { key: string; lang: Lang }) => (lang === undefined || one.lang === lang) && (all || keys.includes(one.key))
      if (all || keys.length > 0) writeFileSync(join(root, READ_FILE), recordText(renewed(texts, record, meant)))
      const rows = stale.map(({ file, key, lang: of }) => [`${file}: ${key}`, said(texts, ORIGINAL, key), said(texts, of, key)].join('\n'))
      print(rows.length === 0 ? 'every translation is as new as its original' : rows.join('\n\n'))
    })

  program
    .command('ease')
    .description('how easily the texts are read, by the measure of each language, and the hardest of them')
    .option('--lang <lang>', `one language: ${LANGS.join(', ')}`)
    .option('--json', 'one JSON document')
    .action(({ lang, json }: { lang?: string; json?: true }) => {
      if (lang !== undefined && !isLang(lang)) fail(`--lang is one of ${LANGS.join(', ')}`)
      const texts = loadTexts(join(root, 'locales'))
      const reports = LANGS.filter((one) => lang === undefined || one === lang).map((one) => easeReport(texts, one))
      print(json ? JSON.stringify(reports, null, 2) : reports.map(reportText).join('\n\n'))
    })
}

/** A text without its values, for somebody who compares two. */
function said(texts: Texts, lang: Lang, key: string): string {
  const entry = texts.info(lang, key)?.entry
  return `  ${lang}: ${entry ? plainText(entry) : ''}`
}

const HARDEST = 10

/** The spread of the reading ease of one language's texts, with the hardest of them. */
function easeReport(texts: Texts, lang: Lang) {
  const rows = easeOfTexts(texts, lang)
  const { name, source } = MEASURES[lang]
  const at = (part: number) => rows[Math.floor(part * (rows.length - 1))]?.ease ?? null
  return { lang, measure: name, source, texts: rows.length, tenth: at(0.1), middle: at(0.5), hardest: rows.slice(0, HARDEST) }
}

const reportText = ({ lang, measure, source, texts, tenth, middle, hardest }: ReturnType<typeof easeReport>): string =>
  [
    `${lang}: ${measure}: ${source}`,
    `  texts of ${LEAST_WORDS} words or more ${texts}, half above ${middle ?? '-'}, nine in ten above ${tenth ?? '-'}; the hardest:`,
    ...hardest.map(({ file, key, ease, words, sentences }) => `  ${ease} ${file}: ${key} (${words} words, ${sentences} sentences)`),
  ].join('\n')
