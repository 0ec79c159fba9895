import { readdirSync, readFileSync } from 'node:fs'

const DIRECTORY = new URL('./assets/', import.meta.url)
const TYPES: Readonly<Record<string, string>> = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8' }

/** A file that pages ask for: no build, served as it stands. */
export interface Asset {
  readonly name: string
  readonly type: string
  readonly bytes: Buffer
}

/** The style and the scripts of the page, read once. */
export const readAssets = (): Asset[] =>
  readdirSync(DIRECTORY).flatMap((name) => {
    const type = TYPES[name.split('.').at(-1) ?? '']
    return type ? [{ name, type, bytes: readFileSync(new URL(name, DIRECTORY)) }] : []
  })
