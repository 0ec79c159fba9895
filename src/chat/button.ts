import type { InlineKeyboardButton } from '@grammyjs/types'

/** Raised when what a button's data means changes; older buttons then answer politely and show the current state. */
const VERSION = '1'
const LIMIT = 64

/** A button's data would not fit Telegram's 64 bytes, or holds the separator: a fault of the code, not of the citizen. */
export class ButtonDataError extends Error {
  readonly code = 'BUTTON_DATA'
  override readonly name = 'ButtonDataError'
}

type Values<F extends readonly string[]> = { readonly [K in F[number]]: string }

/** One kind of button: how its data is written and read back. */
export interface ButtonKind<F extends readonly string[]> {
  readonly action: string
  /** An inline button with `label` that carries `values`. */
  to(label: string, values: Values<F>): InlineKeyboardButton.CallbackButton
  /** The values in a button's data, or null when it is not of this kind and version. */
  read(data: string): Values<F> | null
}

/**
 * Declares a kind of button: `1:<action>:<field>:<field>…`.
 * @param action unique within the bot, as short as can be
 * @param fields names of the values it carries, in order; values hold no colon
 */
export function button<const F extends readonly string[]>(action: string, ...fields: F): ButtonKind<F> {
  const prefix = [VERSION, action].join(':')
  return {
    action,
    to(label, values) {
      let data = prefix
      let torn = false
      for (const field of fields) {
        const value = values[field as F[number]]
        torn ||= value.includes(':')
        data += `:${value}`
      }
      if (torn || Buffer.byteLength(data) > LIMIT) throw new ButtonDataError(`button ${action}: ${data.length} characters`)
      return { text: label, callback_data: data }
    },
    read(data) {
      const [version, name, ...values] = data.split(':')
      if (version !== VERSION || name !== action || values.length !== fields.length) return null
      return Object.fromEntries(fields.map((field, index) => [field, values[index] ?? ''])) as Values<F>
    },
  }
}
