import { fork } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Clock } from '../../clock.ts'
import { dayOf } from '../../deadlines/index.ts'
import { ContentError, type ContentIssue, issueLine, locateFaults } from '../../faults/index.ts'
import { LANGS, type Lang } from '../../i18n.ts'
import { type Content, loadContent } from '../content.ts'

/** What became of the last look at the content. */
export interface ContentState {
  /** How often it was looked at since the start. */
  readonly looks: number
  /** False: it is faulty, and the bot speaks as before. */
  readonly taken: boolean
  /** True while it is looked at. */
  readonly looking: boolean
  /** What is wrong with it, a line each, errors first. */
  readonly faults: Readonly<Record<Lang, readonly string[]>>
}

export interface ContentReload {
  state(): ContentState
  /** Looks at the content and takes it where it has no errors. */
  look(): Promise<ContentState>
  /** Tells of every change of the state; gives what ends it. */
  onChange(listener: () => void): () => void
  /** Looks whenever a file changes, until the function that it gives is called. */
  watch(): Promise<() => Promise<void>>
  /** Ends the look that is under way. */
  close(): Promise<void>
}

const LAUNCH = fileURLToPath(new URL('../../launch.js', import.meta.url))
/** Saving many files is one change. */
const QUIET_MS = 150

/**
 * Everything that is wrong with the content, looked at in a process of its own.
 * @throws where it ended without a word
 */
function check(root: string, day: string): Promise<readonly ContentIssue[]> {
  const child = fork(LAUNCH, ['app/live/check-child', root, day], { execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
  let said = ''
  child.stderr?.on('data', (text) => {
    said += String(text)
  })
  return new Promise((resolve, reject) => {
    child.once('message', (issues) => resolve(issues as ContentIssue[]))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`the check ended with ${code}: ${said.trim().split('\n').at(-1)}`)))
  })
}

const saying = (issues: readonly ContentIssue[]): ContentState['faults'] => {
  const sorted = [...issues].sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'))
  return Object.fromEntries(LANGS.map((lang) => [lang, sorted.map((issue) => issueLine(issue, lang))])) as Record<Lang, string[]>
}

/**
 * Where changed content comes in while the bot runs: it is checked, and taken whole or not at all.
 * @param take puts the bot on the new content
 */
export function createContentReload(root: string, clock: Clock, take: (content: Content) => Promise<void>): ContentReload {
  const listeners = new Set<() => void>()
  let state: ContentState = { looks: 0, taken: true, looking: false, faults: saying([]) }
  let under: Promise<ContentState> | null = null
  let again = false

  function become(next: Partial<ContentState>): ContentState {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
    return state
  }

  async function once(): Promise<ContentState> {
    become({ looking: true })
    const issues = await check(root, dayOf(clock.now()))
    const taken = !issues.some(({ severity }) => severity === 'error')
    if (taken) await take(loadContent(root))
    return become({ looks: state.looks + 1, taken, looking: false, faults: saying(issues) })
  }

  /** A file that is changed or gone while it is read is looked at anew; a look that fails is told like a fault. */
  const safely = (): Promise<ContentState> =>
    once().catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error)
      const issues =
        error instanceof ContentError
          ? locateFaults(root, error.issues)
          : [{ file: root, key: '', code: 'read', message, severity: 'error' as const }]
      return become({ looks: state.looks + 1, taken: false, looking: false, faults: saying(issues) })
    })

  async function settle(): Promise<ContentState> {
    for (;;) {
      again = false
      const end = await safely()
      if (again) continue
      under = null
      return end
    }
  }

  /** Who asks while it is looked at hears of the look after it. */
  function look(): Promise<ContentState> {
    again = true
    under ??= settle()
    return under
  }

  return {
    state: () => state,
    look,
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async watch() {
      // Whoever does not watch need not load what watches.
      const { watch } = await import('chokidar')
      const watcher = watch(
        ['flows', 'locales', 'data'].map((part) => join(root, part)),
        { ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: QUIET_MS, pollInterval: 50 } },
      )
      let soon: NodeJS.Timeout | undefined
      watcher.on('all', () => {
        clearTimeout(soon)
        soon = setTimeout(look, QUIET_MS)
      })
      await new Promise<void>((resolve) => watcher.once('ready', () => resolve()))
      return async () => {
        clearTimeout(soon)
        await watcher.close()
      }
    },
    async close() {
      await under
    },
  }
}
