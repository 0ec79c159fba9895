import { local } from '../clock.ts'
import type { ApiCall, BotApi } from './bot-api.ts'
import { renderCall, type Transcript, toTranscript, type UserAct } from './transcript.ts'

interface Recording {
  since: Date
  language: string
  steps: { user: UserAct; calls: ApiCall[] }[]
}

/** Notes what the users of the page did and what the bot did for it, to be saved as a chat test. */
export class Recorder {
  private readonly recordings = new Map<number, Recording>()
  private readonly api: BotApi

  constructor(api: BotApi) {
    this.api = api
    api.onCall((call) => {
      if (call.chatId !== undefined) this.recordings.get(call.chatId)?.steps.at(-1)?.calls.push(call)
    })
  }

  /** To be called before the act is carried out, so that the answers fall to it. */
  note(userId: number, user: UserAct): void {
    const world = this.api.world
    const recording = this.recordings.get(userId) ?? {
      since: world.clock.now(),
      language: world.users.get(userId)?.language_code ?? 'kk',
      steps: [],
    }
    this.recordings.set(userId, recording)
    recording.steps.push({ user, calls: [] })
  }

  /** The clock was moved: each conversation that has begun went through it. */
  noteAdvance(duration: string): void {
    for (const recording of this.recordings.values()) recording.steps.push({ user: { advance: duration }, calls: [] })
  }

  began(userId: number): boolean {
    return this.recordings.has(userId)
  }

  forget(userId: number): void {
    this.recordings.delete(userId)
  }

  /** The conversation so far as the YAML of a chat test; nothing when it has not begun. */
  transcript(userId: number, title: string): string | undefined {
    const recording = this.recordings.get(userId)
    if (!recording) return undefined
    const steps: Transcript['steps'] = recording.steps.map(({ user, calls }) => ({
      user,
      bot: calls.flatMap((call) => renderCall(call) ?? []),
    }))
    const clock = local(recording.since).startOf('second').toISO({ suppressMilliseconds: true }) ?? ''
    return toTranscript({ title, language: recording.language, clock, steps })
  }
}
