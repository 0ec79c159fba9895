import limiter, { type RateLimitPluginOptions } from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'

/** So often a minute may one address ask for what needs a code, a link or Telegram's word. */
export const TRIES_A_MINUTE = 30

/**
 * Bounds how often one address asks; more is answered with 429, an error like any other of the app.
 * @param options.global false: only where a route says so
 */
export async function limitTries(app: FastifyInstance, options: Pick<RateLimitPluginOptions, 'max' | 'global'>): Promise<void> {
  await app.register(limiter, { timeWindow: '1 minute', ...options })
}
