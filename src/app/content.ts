import { join } from 'node:path'
import { loadCalendar } from '../deadlines/index.ts'
import { loadTexts } from '../i18n.ts'
import { loadDirectories } from '../offices/index.ts'
import { loadCatalogue } from '../services/index.ts'
import { readingOf } from './reading.ts'

/**
 * Flows, texts, offices and calendar of the house at `root`, and what reads texts by them.
 * @throws ContentError: anything wrong in them stops the start
 */
export function loadContent(root: string) {
  const content = {
    texts: loadTexts(join(root, 'locales')),
    catalogue: loadCatalogue(root),
    directories: loadDirectories(root),
    calendar: loadCalendar(root),
  }
  return { ...content, reading: readingOf(content) }
}

/** All that the bot says and knows. */
export type Content = ReturnType<typeof loadContent>
