import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DateTime, Duration } from 'luxon'
import type * as Transliteration from 'transliteration'
import { type MovableClock, ZONE } from '../clock.ts'
import { isLang, type Lang } from '../i18n.ts'
import { lazily } from '../lazy.ts'
import type { BotApi } from './bot-api.ts'
import { type PageAction, performAction } from './page-actions.ts'
import { pageWords } from './page-words.ts'
import { FIRST_PANES, type Pane, personOf } from './panes.ts'
import { Recorder } from './recorder.ts'
import { type Offer, type RehearsalOptions, walk } from './rehearsal.ts'
import { Remembering, restorePage } from './saved-page.ts'
import { PlaygroundError } from './telegram/user.ts'
import { Activity, paneView } from './view.ts'

const transliteration = lazily<typeof Transliteration>('transliteration')

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
  /** Flows and texts that can change while the bot runs. */
  content?: ContentOptions
  /** Services that can be opened anywhere. */
  rehearsal?: RehearsalOptions
  /** The clerks' group, shown in the second pane. */
  staffChatId?: number
}

/** What became of the last look at flows and texts, and the way to the next one. */
export interface ContentOptions {
  state(): {
    readonly looks: number
    readonly taken: boolean
    readonly looking: boolean
    readonly faults: Readonly<Record<Lang, readonly string[]>>
  }
  look(): Promise<unknown>
  onChange(listener: () => void): () => void
}

export type Step = 'hour' | 'day' | 'working-day'

const HOUR_MS = 3_600_000

/** Where a rehearsal begins. */
export interface Opening {
  readonly service: string
  readonly edition: string
  /** None: the card of the service. */
  readonly question?: string | undefined
  /** ISO date in Almaty; none: the bot's day. */
  readonly day?: string | undefined
}

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
  private readonly watched: Array<() => void>

  constructor(options: PlaygroundOptions) {
    this.options = options
    this.api = options.botApi
    const memory = options.remember ? restorePage(options.remember) : undefined
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
    const change = () => this.changed()
    this.watched = [this.api.world.onChange(change), ...(options.content ? [options.content.onChange(change)] : [])]
  }

  close(): void {
    for (const end of this.watched) end()
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
      canOpen: this.options.rehearsal !== undefined,
      content: this.options.content?.state(),
      panes: this.panes.map((pane) => paneView(this.api, pane, this.activity, this.words)),
    }
  }

  /** @throws PlaygroundError for what a Telegram client would not let them do */
  act(key: Pane['key'], chatId: number, act: PageAction): void {
    const pane = this.pane(key)
    performAction(this.api, personOf(this.api, pane), chatId, act, (named) => this.recorder.note(pane.userId, named))
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

  /** The services that can be opened, in the language of the citizen. @param day ISO date in Almaty; none: the bot's day */
  services(day?: string): Offer[] {
    const lang = this.api.world.users.get(this.pane('citizen').userId)?.language_code
    return this.options.rehearsal?.services(isLang(lang) ? lang : 'en', this.momentOf(day)) ?? []
  }

  /**
   * Lets a new citizen walk to a question of a service, on a day.
   * @throws PlaygroundError where there is no such service or question, or the bot does not show the way
   */
  async open({ service, edition, question, day }: Opening): Promise<void> {
    const at = this.momentOf(day)
    const steps = this.options.rehearsal?.steps(service, edition, question ?? null, at)
    if (!steps) throw new PlaygroundError('there is no such service or question on that day')
    this.reset('citizen')
    if (day !== undefined) {
      for (const { userId } of this.panes) this.recorder.forget(userId)
      this.move(at.getTime() - this.options.clock.now().getTime())
      this.changed()
      await this.options.onAdvance?.(this.options.clock.now())
    }
    const { userId } = this.pane('citizen')
    await walk(this.api, personOf(this.api, this.pane('citizen')), steps, (act) => this.recorder.note(userId, act))
  }

  /** Looks at changed flows and texts, and takes them where they have no errors. */
  async lookAtContent(): Promise<void> {
    await this.options.content?.look()
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
    const name = transliteration().slugify(title) || 'chat'
    const free = ['', ...Array.from({ length: 99 }, (_, i) => `-${i + 2}`)].find((n) => !existsSync(join(directory, `${name}${n}.yaml`)))
    const path = join(directory, `${name}${free ?? ''}.yaml`)
    writeFileSync(path, yaml, { flag: 'wx' })
    return path
  }

  /** Ten in the morning of a day; now where no day is named. */
  private momentOf(day: string | undefined): Date {
    return day === undefined ? this.options.clock.now() : DateTime.fromISO(`${day}T10:00`, { zone: ZONE }).toJSDate()
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
