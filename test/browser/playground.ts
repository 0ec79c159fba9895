import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { type Running, start } from '../../src/app/index.ts'
import { readConfig } from '../../src/config.ts'
import { runningClock } from '../clock.ts'
import { launchChromium } from './chromium.ts'

/** Where pictures of screens go, to be looked at. */
export const SHOTS = fileURLToPath(new URL('shots', import.meta.url))

/** A playground and a browser for the tests of a block; what it gives is there from its first test on. */
export function inPlayground(executablePath: string | null): { readonly running: Running; readonly browser: Browser } {
  const dataDir = mkdtempSync(join(tmpdir(), 'anyqtama-'))
  let running: Running
  let browser: Browser
  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true })
    running = await start(readConfig({ DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'error' }), { clock: runningClock() })
    browser = await launchChromium(executablePath)
  })
  afterAll(async () => {
    await browser?.close()
    await running?.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })
  return {
    get running() {
      return running
    },
    get browser() {
      return browser
    },
  }
}
