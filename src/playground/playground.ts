import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Duration } from 'luxon'
import { slugify } from 'transliteration'
import type { MovableClock } from '../clock.ts'
import type { Lang } from '../i18n.ts'
import { type PageAct, perform } from './acts.ts'
import type { BotApi } from './bot-api.ts'
import { FIRST_PANES, type Pane, personOf } from './panes.ts'
import { Recorder } from './recorder.ts'
import { Remembering, recall } from './remember.ts'
import { PlaygroundError } from './telegram/user.ts'
import { Activity, paneView } from './view.ts'
import { pageWords } from './words.ts'

export interface PlaygroundOptions {
  /** 0: any free one. */
  port: number
  clock: MovableClock
  /** Freshly started; no bot has called it yet. */
  botApi: BotApi
  /** Told after the clock was moved, so that what is due can be done at once. */
  onAdvance?: (now: Date) => void | Promise<void>
  /** The start of the next working day after a moment. */
  nextWorkingDay: (date: Date) => Date
  /** The folder into which chat tests may be written; without it they are only offered for download. */
  saveTranscript?: string
  /** The file that keeps chats and the moved clock over a restart. */
  remember?: string
  /** The clerks' group, shown in the second pane. */
  staffChatId?: number
}

export type Step = 'hour' | 'day' | 'working-day'

const HOUR_MS = 3_600_000

/** The people of the page, their phones and the clock they live by. */
export class Playground {
  private panes: Pane[]
  private movedMs = 0
  private readonly options: PlaygroundOptions
  private readonly api: BotApi
  private readonly recorder: Recorder
  private readonly activity: Activity
  private readonly remembering: Remembering | undefined
  private readonly listeners = new Set<() => void>()
  private readonly words = pageWords()
  private readonly stopWatching: () => void

  constructor(options: PlaygroundOptions) {
    this.options = options
    this.api = options.botApi
    const memory = options.remember ? recall(options.remember) : undefined
    this.panes = memory?.panes ?? [...FIRST_PANES]
    if (memory) {
      this.api.restore(memory.world)
      this.move(memory.movedMs)
    } else this.api.updatesFrom(this.api.world.seconds())
    for (const pane of this.panes) personOf(this.api, pane)
    if (options.staffChatId !== undefined) this.api.group(options.staffChatId, this.words('kk')['staff-group'] ?? '')
    this.recorder = new Recorder(this.api)
    this.activity = new Activity(this.api, () => this.changed())
    this.remembering = options.remember
      ? new Remembering(options.remember, () => ({ panes: this.panes, movedMs: this.movedMs, world: this.api.save() }))
      : undefined
    this.stopWatching = this.api.world.onChange(() => this.changed())
  }

  close(): void {
    this.stopWatching()
    this.remembering?.now()
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** All that the page shows. */
  state() {
    return {
      now: this.options.clock.now().toISOString(),
      canSave: this.options.saveTranscript !== undefined,
      panes: this.panes.map((pane) => paneView(this.api, pane, this.activity, this.words)),
    }
  }

  /** @throws PlaygroundError for what a Telegram client would not let them do */
  act(key: Pane['key'], chatId: number, act: PageAct): void {
    const pane = this.pane(key)
    perform(this.api, personOf(this.api, pane), chatId, act, (named) => this.recorder.note(pane.userId, named))
  }

  /** Sends a file of the user; a picture may go as a photo. */
  upload(key: Pane['key'], kind: 'photo' | 'document', name: string, bytes: Buffer, caption: string): void {
    const pane = this.pane(key)
    const user = personOf(this.api, pane)
    this.recorder.note(pane.userId, kind === 'photo' ? { photo: caption } : { document: name, ...(caption ? { caption } : {}) })
    if (kind === 'photo') user.photo(bytes, caption)
    else user.document(name, bytes, caption)
  }

  file(fileId: string) {
    return this.api.world.files.get(fileId)
  }

  setLanguage(key: Pane['key'], lang: Lang): void {
    const pane = this.pane(key)
    if (this.recorder.began(pane.userId)) this.recorder.note(pane.userId, { language: lang })
    personOf(this.api, pane).setLanguage(lang)
  }

  /** A citizen becomes a new person whom the bot has never seen; a clerk keeps their id and gets an empty chat. */
  reset(key: Pane['key']): void {
    const old = this.pane(key)
    this.recorder.forget(old.userId)
    this.api.world.chats.get(old.userId)?.messages.clear()
    if (key === 'citizen') {
      const lang = this.api.world.users.get(old.userId)?.language_code
      const next = { ...old, userId: old.userId + 1 }
      this.panes = this.panes.map((pane) => (pane.key === key ? next : pane))
      if (lang) personOf(this.api, next).setLanguage(lang)
    }
    this.changed()
  }

  /** Moves the clock of the whole bot to the same time in an hour or on the next day, or to the next working day. */
  async advance(step: Step): Promise<void> {
    const { clock, nextWorkingDay, onAdvance } = this.options
    const now = clock.now()
    const next = step === 'working-day' ? nextWorkingDay(now).getTime() - now.getTime() : step === 'day' ? 24 * HOUR_MS : HOUR_MS
    const ms = Math.ceil(next / 1000) * 1000
    this.recorder.noteAdvance(Duration.fromMillis(ms).rescale().toISO())
    this.move(ms)
    this.changed()
    await onAdvance?.(clock.now())
  }

  /** The pane's conversation as YAML; nothing when it has not begun. */
  transcript(key: Pane['key'], title: string): string | undefined {
    return this.recorder.transcript(this.pane(key).userId, title)
  }

  /**
   * Writes the conversation into the folder for chat tests, never over another.
   * @returns the path
   */
  saveTranscript(key: Pane['key'], title: string): string {
    const directory = this.options.saveTranscript
    const yaml = this.transcript(key, title)
    if (directory === undefined || yaml === undefined) throw new PlaygroundError('there is nothing to save, or nowhere')
    mkdirSync(directory, { recursive: true })
    const name = slugify(title) || 'chat'
    const free = ['', ...Array.from({ length: 99 }, (_, i) => `-${i + 2}`)].find((n) => !existsSync(join(directory, `${name}${n}.yaml`)))
    const path = join(directory, `${name}${free ?? ''}.yaml`)
    writeFileSync(path, yaml, { flag: 'wx' })
    return path
  }

  private move(ms: number): void {
    this.options.clock.advance(ms)
    this.movedMs += ms
  }

  private changed(): void {
    this.remembering?.soon()
    for (const listener of this.listeners) listener()
  }

  private pane(key: Pane['key']): Pane {
    return this.panes.find((p) => p.key === key) as Pane
  }
}
