import { setTimeout as wait } from 'node:timers/promises'
import { autoRetry } from '@grammyjs/auto-retry'
import { HttpError, type Transformer } from 'grammy'

/** Pauses while Telegram does not answer; short, since a chat waits, and the last one is repeated. */
const PAUSES_MS = [500, 1_000, 2_000, 5_000]
/** After so many pauses (about ten minutes) the call fails. */
const TRIES = 120
/** Worth nothing when it comes late, or patient by itself. */
const AT_ONCE = new Set(['getUpdates', 'sendChatAction'])
/** How often a call is tried again that Telegram found too many, after the pause that it asks for. */
const FLOODS = 10
const LONGEST_FLOOD_S = 60

/**
 * Calls wait while Telegram is away, answers 5xx or 429, and go on by themselves; so the handler that made them goes on too.
 * (Alone, autoRetry doubles its pauses up to an hour, and would do so to the long poll as well, which has its own.)
 * @param stopping ends all waiting; the calls then fail as they did last
 */
export function retryCalls(stopping: AbortSignal): Transformer {
  const floods = autoRetry({
    maxRetryAttempts: FLOODS,
    maxDelaySeconds: LONGEST_FLOOD_S,
    rethrowHttpErrors: true,
    rethrowInternalServerErrors: true,
  })
  return (call, method, payload, signal) => {
    if (AT_ONCE.has(method)) return call(method, payload, signal)
    return floods(outages(call, stopping), method, payload, signal)
  }
}

type Call = Parameters<Transformer>[0]

function outages(call: Call, stopping: AbortSignal): Call {
  return async (method, payload, signal) => {
    for (let tries = 0; ; tries++) {
      const last = tries >= TRIES || stopping.aborted || signal?.aborted
      try {
        const answer = await call(method, payload, signal)
        if (last || answer.ok || answer.error_code < 500) return answer
      } catch (error) {
        if (last || !(error instanceof HttpError)) throw error
      }
      const pause = PAUSES_MS[Math.min(tries, PAUSES_MS.length - 1)]
      await wait(pause, undefined, { signal: stopping }).catch(() => undefined)
    }
  }
}
