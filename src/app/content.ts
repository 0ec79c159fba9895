import { join } from 'node:path'
import { loadCalendar } from '../deadlines/index.ts'
import { loadTexts } from '../i18n.ts'
import { loadDirectories } from '../offices/index.ts'
import { loadCatalogue } from '../services/index.ts'

/**
 * Flows, texts, offices and calendar of the house at `root`.
 * @throws ContentError: anything wrong in them stops the start
 */
export const loadContent = (root: string) => ({
  texts: loadTexts(join(root, 'locales')),
  catalogue: loadCatalogue(root),
  directories: loadDirectories(root),
  calendar: loadCalendar(root),
})

/** All that the bot says and knows. */
export type Content = ReturnType<typeof loadContent>
