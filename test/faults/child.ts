import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { TIME_ENV } from '../clock.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** What `npm start` runs, without `node`. */
const [, ...START] = (JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as { scripts: { start: string } }).scripts.start.split(' ')

/** `npm start` as a process of its own. */
export interface Child {
  readonly process: ChildProcess
  /** All that it wrote until now. */
  readonly stdout: () => string
  readonly stderr: () => string
  /** Resolves with the address when it says that it is ready; rejects when it ends before. */
  readonly ready: Promise<string>
  /** Resolves when it has ended: its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<number | string>
}

/** Starts what `npm start` does with `env` and nothing else of this process's settings. */
export function spawnBot(env: Readonly<Record<string, string>>): Child {
  const child = spawn(process.execPath, START, {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...TIME_ENV, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text
  })
  child.stdout.setEncoding('utf8')
  const ended = once(child, 'close').then(([code, signal]) => (code as number | null) ?? (signal as string))
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (text) => {
      stdout += text
      const url = /Anyqtama (?:talks|is ready).*?(http:\/\/[\d.:]+)/.exec(stdout)?.[1]
      if (url) resolve(url)
    })
    ended.then((end) => reject(new Error(`ended with ${end} before it was ready: ${stderr.slice(-500)}`)))
  })
  // Who waits for the end only does not hear of the start.
  ready.catch(() => undefined)
  return {
    process: child,
    stdout: () => stdout,
    stderr: () => stderr,
    ready,
    ended,
    end(signal) {
      child.kill(signal)
      return ended
    },
  }
}
