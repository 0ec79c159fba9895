import { existsSync } from 'node:fs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Where a Chromium is; null, and a warning, where there is none. */
export function chromiumPath(): string | null {
  const found = process.env.CHROMIUM ?? PLACES.find((path) => existsSync(path))
  if (!found) process.emitWarning('No Chromium was found (set CHROMIUM to its path): the browser tests are left out.')
  return found ?? null
}

/** How it is started: no network of its own. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
