import { fileURLToPath } from 'node:url'
import { ContentError } from '../faults/index.ts'
import { buildTexts, type Lang, readTextSources } from '../i18n.ts'

const LOCALES = fileURLToPath(new URL('../../locales', import.meta.url))
const PREFIX = 'playground-'

/** The page's own words of one language, by key without the prefix. */
export type Words = Readonly<Record<string, string>>

/**
 * The words of the page, from `locales/<lang>/playground.ftl`.
 * @throws ContentError when a file is broken or a language lacks a word
 */
export function pageWords(): (lang: Lang) => Words {
  const { texts, issues } = buildTexts(readTextSources(LOCALES).filter(({ file }) => file.endsWith('/playground.ftl')))
  if (issues.some(({ severity }) => severity === 'error')) throw new ContentError(issues)
  const keys = texts.keys('kk')
  return (lang) => Object.fromEntries(keys.map((key) => [key.slice(PREFIX.length), texts.t(lang, key)]))
}

/** How dates and sizes are written in a language; a browser may not know Kazakh. */
export interface Calendar {
  /** As in "22 November". */
  months: string[]
  /** Sunday first, short. */
  weekdays: string[]
  /** Bytes, kilobytes, megabytes. */
  units: string[]
}

export function calendar(lang: Lang): Calendar {
  const part = (date: Date, type: 'month' | 'weekday', options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }).formatToParts(date).find((p) => p.type === type)?.value ?? ''
  const unit = (name: string) =>
    new Intl.NumberFormat(lang, { style: 'unit', unit: name }).formatToParts(5).find((p) => p.type === 'unit')?.value ?? name
  return {
    months: Array.from({ length: 12 }, (_, i) => part(new Date(Date.UTC(2026, i, 15)), 'month', { day: 'numeric', month: 'long' })),
    weekdays: Array.from({ length: 7 }, (_, i) => part(new Date(Date.UTC(2026, 1, 1 + i)), 'weekday', { weekday: 'short' })),
    units: ['byte', 'kilobyte', 'megabyte'].map(unit),
  }
}
