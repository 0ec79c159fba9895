import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { loadTexts } from '../../src/i18n.ts'
import { loadCatalogue } from '../../src/services/index.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const FOLDER = join(ROOT, 'data/offices')

const Offices = z.array(z.object({ id: z.string(), name: z.string(), region: z.string().nullable() }))
const directories = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => [file.replace('.json', ''), Offices.parse(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')))] as const)
const offices = new Map(directories.flatMap(([, list]) => list.map((office) => [office.id, office] as const)))

/** The real services, offices and texts, as the report meets them. */
export const catalogue = loadCatalogue(ROOT)
export const texts = loadTexts(join(ROOT, 'locales'))
export const ground = { flows: catalogue.flows, offices: new Map(directories.map(([id, list]) => [id, list.map((office) => office.id)])) }
export const regionOf = (id: string): string | null => offices.get(id)?.region ?? null
export const officeName = (id: string): string | null => offices.get(id)?.name ?? null
export const known = { flows: catalogue.flows, regionOf }
