import { badRequest } from './errors.ts'

/** A file sent with a request. */
export interface Upload {
  name: string
  bytes: Buffer
}

export type Params = Record<string, unknown>

export const isUpload = (value: unknown): value is Upload =>
  typeof value === 'object' && value !== null && Buffer.isBuffer((value as Upload).bytes)

/** The parameters of one call, read with Telegram's leniency: numbers, booleans and JSON may come as strings. */
export class Args {
  readonly params: Params

  constructor(params: Params) {
    this.params = params
  }

  /** '' when absent. */
  text(name: string): string {
    const value = this.params[name]
    return value === undefined || value === null || typeof value === 'object' ? '' : String(value)
  }

  /** `fallback` when absent or not a number. */
  number(name: string, fallback = 0): number {
    const value = Number(this.params[name] ?? Number.NaN)
    return Number.isFinite(value) ? value : fallback
  }

  flag(name: string): boolean {
    const value = this.params[name]
    return value === true || value === 'true' || value === 'True' || value === '1' || value === 1
  }

  has(name: string): boolean {
    return this.params[name] !== undefined && this.params[name] !== null && this.params[name] !== ''
  }

  list(name: string): unknown[] {
    const value = this.params[name]
    return Array.isArray(value) ? value : []
  }

  object(name: string): Record<string, unknown> | undefined {
    const value = this.params[name]
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined
  }

  /** The coordinate `name` in degrees. */
  degrees(name: string, max: number): number {
    const value = this.number(name, Number.NaN)
    if (Number.isNaN(value)) throw badRequest(`${name} is empty`)
    if (Math.abs(value) > max) throw badRequest(`wrong ${name} specified`)
    return value
  }
}
