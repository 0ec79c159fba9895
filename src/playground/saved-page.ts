import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { SavedWorld } from './bot-api.ts'
import type { Pane } from './panes.ts'

const VERSION = 1
const WRITE_EVERY_MS = 200

/** What the page remembers over a restart. */
export interface Memory {
  panes: Pane[]
  /** How far the clock was moved, in ms. */
  movedMs: number
  world: SavedWorld
}

/** What was remembered in `file`; nothing when there is no such file, or it is of another version or torn. */
export function restorePage(file: string): Memory | undefined {
  try {
    const { version, ...memory } = JSON.parse(readFileSync(file, 'utf8')) as Memory & { version: number }
    return version === VERSION ? memory : undefined
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Writes what `current` gives into `file`, at most every 200 ms and never half. */
export class Remembering {
  private timer: NodeJS.Timeout | undefined
  private readonly file: string
  private readonly current: () => Memory

  constructor(file: string, current: () => Memory) {
    this.file = file
    this.current = current
    mkdirSync(dirname(file), { recursive: true })
  }

  soon(): void {
    this.timer ??= setTimeout(() => {
      try {
        this.now()
      } catch {
        // A full disk must not stop the bot: the next change tries again, and closing says what is wrong.
      }
    }, WRITE_EVERY_MS)
  }

  now(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    writeFileSync(`${this.file}.new`, JSON.stringify({ version: VERSION, ...this.current() }))
    renameSync(`${this.file}.new`, this.file)
  }
}
