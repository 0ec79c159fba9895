import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const DIRECTORY = new URL('./page/', import.meta.url)
const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
}

export interface PageFile {
  path: string
  type: string
  bytes: Buffer
}

/** The static files of the page, read once. */
export function pageFiles(): PageFile[] {
  return readdirSync(fileURLToPath(DIRECTORY)).map((name) => ({
    path: name === 'index.html' ? '/' : `/${name}`,
    type: TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    bytes: readFileSync(new URL(name, DIRECTORY)),
  }))
}
