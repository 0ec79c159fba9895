import { badRequest, forbidden, TelegramError, tooManyRequests } from './errors.ts'

/** A fault to show on demand. Without `times` it lasts until the faults are cleared. */
export interface FaultRule {
  /** Case-insensitive name, or a pattern. Without it every method but getUpdates. */
  method?: string | RegExp
  chatId?: number
  /** Only what is for a topic of a group. */
  topics?: true
  times?: number
  kind: '429' | '400' | '401' | '403' | '500' | 'drop' | 'delay'
  /** Seconds, for 429. */
  retryAfter?: number
  /** Real milliseconds before the call is carried out, for delay. */
  delayMs?: number
  /** Replaces the usual text of 400, 403 and 500. */
  description?: string
  /** The group that this was sent to lives on under that id; said beside a refusal. */
  movedTo?: number
  /** For drop and 500: the call is carried out, and only its answer is lost. */
  executed?: boolean
}

/** The rules in force, oldest first; the first that fits a call strikes. */
export class Faults {
  private rules: { rule: FaultRule; left: number }[] = []

  add(rule: FaultRule): void {
    this.rules.push({ rule, left: rule.times ?? Number.POSITIVE_INFINITY })
  }

  clear(): void {
    this.rules = []
  }

  /** The fault that strikes this call, counted as used. */
  strike(method: string, chatId: number | undefined, topic = false): FaultRule | undefined {
    if (this.rules.length === 0) return undefined
    const hit = this.rules.find(
      ({ rule }) => fits(rule, method) && (rule.chatId === undefined || rule.chatId === chatId) && (topic || rule.topics === undefined),
    )
    if (!hit) return undefined
    hit.left--
    if (hit.left <= 0) this.rules = this.rules.filter((r) => r !== hit)
    return hit.rule
  }
}

function fits({ method }: FaultRule, called: string): boolean {
  if (method === undefined) return called.toLowerCase() !== 'getupdates'
  return typeof method === 'string' ? method.toLowerCase() === called.toLowerCase() : method.test(called)
}

/** The answer that a fault of this kind gives; nothing for drop and delay. */
export function faultError(rule: FaultRule): TelegramError | undefined {
  if (rule.movedTo !== undefined)
    return new TelegramError(Number(rule.kind), 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: rule.movedTo,
    })
  if (rule.kind === '429') return tooManyRequests(rule.retryAfter ?? 1)
  if (rule.kind === '400') return rule.description ? new TelegramError(400, rule.description) : badRequest('a fault on demand')
  if (rule.kind === '401') return new TelegramError(401, 'Unauthorized')
  if (rule.kind === '403') return rule.description ? new TelegramError(403, rule.description) : forbidden('bot was blocked by the user')
  if (rule.kind === '500') return new TelegramError(500, rule.description ?? 'Internal Server Error')
  return undefined
}
