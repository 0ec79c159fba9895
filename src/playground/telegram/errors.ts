import type { ResponseParameters } from 'grammy/types'

/** A refusal in Telegram's own words; becomes `{ok: false, error_code, description, parameters}`. */
export class TelegramError extends Error {
  readonly code: number
  readonly parameters: ResponseParameters | undefined

  constructor(code: number, description: string, parameters?: ResponseParameters) {
    super(description)
    this.name = 'TelegramError'
    this.code = code
    this.parameters = parameters
  }
}

export const badRequest = (what: string): TelegramError => new TelegramError(400, `Bad Request: ${what}`)
export const forbidden = (what: string): TelegramError => new TelegramError(403, `Forbidden: ${what}`)
export const conflict = (what: string): TelegramError => new TelegramError(409, `Conflict: ${what}`)
export const tooManyRequests = (seconds: number): TelegramError =>
  new TelegramError(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds })
