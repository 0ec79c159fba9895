import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

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

/** No network of its own. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts it. It does not bear a false time that we were started under: it has true time for itself. */
export function launchChromium(executablePath: string | null): Promise<Browser> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(LD_PRELOAD|FAKETIME)/.test(name)))
  return chromium.launch({ ...(executablePath ? { executablePath } : {}), args: FLAGS, env: env as Record<string, string> })
}
