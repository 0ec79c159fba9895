import type { Phrases, Taken, Token } from '../tokens.ts'
import * as say from './words.ts'

export type Which = 'last' | 'this' | 'next'

/** A day as it was said. */
export type SaidDay =
  | { readonly kind: 'date'; readonly day: number; readonly month: number; readonly year: number | null }
  | { readonly kind: 'away'; readonly days: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: Which | null }
  | { readonly kind: 'month-day'; readonly day: number; readonly which: Which | null }
  /** A span from now of days, weeks, months, years. */
  | { readonly kind: 'span'; readonly span: Span }

export type Span = Partial<Record<say.Unit, number>>

/** A piece of a text that was understood; `from` and `to` are places of its tokens. */
export type Piece = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'day'; readonly day: SaidDay }
  /** `face`: as on the face of a clock, so that the hour may be of the morning or of the afternoon. */
  | { readonly kind: 'time'; readonly hour: number; readonly minute: number; readonly face: boolean }
  | { readonly kind: 'part'; readonly part: say.DayPart }
  /** So long from now, in minutes and hours. */
  | { readonly kind: 'moment'; readonly span: Span }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'year-away'; readonly years: number }
  | { readonly kind: 'week'; readonly which: Which }
  | { readonly kind: 'not' | 'was-not' | 'but' | 'passed' | 'unread' }
)
export type Said = Piece extends infer P ? (P extends Piece ? Omit<P, 'from' | 'to'> : never) : never
export type Found = { readonly said: Said; readonly to: number } | null
/** What was understood before a place decides what a lone number may be. */
export interface Before {
  readonly at: boolean
  readonly day: boolean
  readonly part: boolean
}
export type Rule = (tokens: readonly Token[], at: number, before: Before) => Found

/** The value of a number of so many digits at most. */
export const number = (tokens: readonly Token[], at: number, digits: number): number | null => {
  const token = tokens[at]
  return token?.number !== null && token !== undefined && token.text.length <= digits ? token.number : null
}
/** One of these signs, right behind what stands before it. */
export const sign = (tokens: readonly Token[], at: number, signs: string): boolean =>
  tokens[at]?.glued === true && signs.includes(tokens[at]?.key ?? ' ')
/** Behind a phrase, if it stands there. */
export const skip = (phrases: Phrases<unknown>, tokens: readonly Token[], at: number): number => phrases.at(tokens, at)?.to ?? at
/** Behind «5», «5-го», «10-да»: the ending that the number carries. */
export function ending(phrases: Phrases<unknown>, tokens: readonly Token[], at: number): number {
  const dash = sign(tokens, at, '-') ? at + 1 : at
  return tokens[dash]?.glued ? (phrases.at(tokens, dash)?.to ?? at) : at
}

/** «двадцать пять», «он бес», «жиырма». */
export function numberWord(tokens: readonly Token[], at: number): Taken<number> | null {
  const first = say.NUMBERS.at(tokens, at)
  if (!first) return null
  const second = first.value >= 10 && first.value % 10 === 0 ? say.NUMBERS.at(tokens, first.to) : null
  return second && second.value < 10 ? { value: first.value + second.value, to: second.to } : first
}
