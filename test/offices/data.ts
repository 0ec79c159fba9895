import { fileURLToPath } from 'node:url'
import { loadDirectories } from '../../src/offices/index.ts'
import { loadCatalogue } from '../../src/services/index.ts'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** The directories and flows of the repository. */
export const directories = loadDirectories(ROOT)
export const catalogue = loadCatalogue(ROOT)
