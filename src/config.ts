import { z } from 'zod'

/** A value of the environment that cannot be used: the start stops with its sentence. */
export class ConfigError extends Error {
  readonly code = 'CONFIG'
  override readonly name = 'ConfigError'
}

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
const blank = (value: unknown): unknown => (value === '' ? undefined : value)
const text = z.preprocess(blank, z.string().trim().min(1).optional())
const wholeFrom = (least: number, most = Number.MAX_SAFE_INTEGER) => {
  const error = `must be a whole number from ${least} ${most === Number.MAX_SAFE_INTEGER ? 'on' : `to ${most}`}`
  return z.coerce.number(error).int(error).min(least, error).max(most, error)
}

const hexKey = z.string().regex(/^[0-9a-f]{64}$/i, 'must be 64 hexadecimal digits (openssl rand -hex 32)')

const Environment = z.object({
  BOT_TOKEN: z.preprocess(
    blank,
    z
      .string()
      .regex(/^\d+:[\w-]{20,}$/, 'is not a bot token; BotFather gives one like 123456789:AA…')
      .optional(),
  ),
  TELEGRAM_API_ROOT: z.preprocess(
    blank,
    z.url({ protocol: /^https?$/, error: 'is not an http(s) address' }).default('https://api.telegram.org'),
  ),
  MONGODB_URI: z.preprocess(
    blank,
    z
      .string()
      .regex(/^mongodb(\+srv)?:\/\//, 'must begin with mongodb:// or mongodb+srv://')
      .optional(),
  ),
  DATA_DIR: z.preprocess(blank, z.string().default('./.local')),
  BOT_MODE: z.preprocess(blank, z.enum(['polling', 'webhook'], 'must be polling or webhook').default('polling')),
  WEBHOOK_URL: z.preprocess(blank, z.url({ protocol: /^https?$/, error: 'is not an http(s) address' }).optional()),
  WEBHOOK_SECRET: z.preprocess(
    blank,
    z
      .string()
      .regex(/^[\w-]{16,256}$/, 'must be 16 to 256 of A-Z a-z 0-9 _ -')
      .optional(),
  ),
  PUBLIC_URL: z.preprocess(blank, z.url({ protocol: /^https$/, error: 'is not an https address' }).optional()),
  OPEN311: z.preprocess(blank, z.enum(['on', 'off'], 'must be on or off').default('off')),
  PORT: z.preprocess(blank, wholeFrom(0, 65535).default(8080)),
  HOST: text,
  STAFF_CHAT_ID: z.preprocess(blank, z.coerce.number('must be a whole number').int('must be a whole number').optional()),
  STAFF_CARDS: z.preprocess(blank, z.enum(['full', 'bare'], 'must be full or bare').default('full')),
  STAFF_IDS: z.preprocess(
    blank,
    z
      .string()
      .regex(/^\d+(\s*,\s*\d+)*$/, 'must be Telegram ids with commas between')
      .optional(),
  ),
  LOG_LEVEL: z.preprocess(blank, z.enum(LEVELS, `must be one of ${LEVELS.join(', ')}`).default('info')),
  CLOCK_OFFSET: z.preprocess(
    blank,
    z
      .string()
      .regex(/^[+-]?P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/, 'is not an ISO 8601 duration such as P3DT2H')
      .optional(),
  ),
  DATA_KEY: z.preprocess(blank, hexKey.optional()),
  NEW_DATA_KEY: z.preprocess(blank, hexKey.optional()),
  SEND_RATE: z.preprocess(blank, wholeFrom(1).default(30)),
})

/** What the environment says, typed. Times in UTC offsets, rates a second. */
export interface Config {
  /** Absent: the playground. */
  readonly token: string | undefined
  readonly apiRoot: string
  readonly mongoUri: string | undefined
  readonly dataDir: string
  readonly mode: 'polling' | 'webhook'
  readonly webhook: { readonly url: string; readonly secret: string } | undefined
  /** Scheme, host and port under which browsers reach the HTTP server over TLS; absent: the desk has no page. */
  readonly publicOrigin: string | undefined
  /** Whether anybody may read states of complaints, without words and names, by Open311. */
  readonly open311: boolean
  readonly port: number
  /** Where the HTTP server listens; loopback unless told otherwise. */
  readonly host: string
  readonly staff: {
    readonly chatId: number | undefined
    readonly ids: readonly number[]
    /** Citizens' data stay out of the staff's Telegram: cards have number, service, office and state, all else is on the page. */
    readonly bareCards?: boolean
  }
  readonly logLevel: string
  readonly clockOffset: string | undefined
  /** Key for contact data at rest, 32 bytes in hexadecimal. */
  readonly dataKey: string | undefined
  /** The key that `rekey` goes to. */
  readonly newDataKey: string | undefined
  /** Messages a second in all. */
  readonly sendRate: number
}

/**
 * Environment → configuration.
 * @throws ConfigError naming every variable that cannot be used, and why
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = Environment.safeParse(env)
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; '))
  const e = parsed.data
  if (e.BOT_MODE === 'webhook' && !e.BOT_TOKEN) throw new ConfigError('BOT_TOKEN is missing: BOT_MODE=webhook needs one')
  if (e.BOT_MODE === 'webhook' && !e.WEBHOOK_URL) throw new ConfigError('WEBHOOK_URL is missing: BOT_MODE=webhook needs the public address')
  if (e.BOT_MODE === 'webhook' && !e.WEBHOOK_SECRET) throw new ConfigError('WEBHOOK_SECRET is missing: BOT_MODE=webhook needs one')
  if (e.MONGODB_URI && e.BOT_TOKEN && !e.DATA_KEY)
    throw new ConfigError('DATA_KEY is missing: contact data on a real MongoDB is encrypted with it')
  if (e.STAFF_CARDS === 'bare' && e.BOT_TOKEN && !originOf(e.PUBLIC_URL ?? e.WEBHOOK_URL))
    throw new ConfigError('PUBLIC_URL is missing: with STAFF_CARDS=bare complaints are answered on the page')
  return {
    token: e.BOT_TOKEN,
    apiRoot: e.TELEGRAM_API_ROOT.replace(/\/+$/, ''),
    mongoUri: e.MONGODB_URI,
    dataDir: e.DATA_DIR,
    mode: e.BOT_MODE,
    webhook: e.WEBHOOK_URL && e.WEBHOOK_SECRET ? { url: e.WEBHOOK_URL, secret: e.WEBHOOK_SECRET } : undefined,
    publicOrigin: originOf(e.PUBLIC_URL ?? e.WEBHOOK_URL),
    open311: e.OPEN311 === 'on',
    port: e.PORT,
    host: e.HOST ?? '127.0.0.1',
    staff: { chatId: e.STAFF_CHAT_ID, ids: e.STAFF_IDS?.split(',').map(Number) ?? [], bareCards: e.STAFF_CARDS === 'bare' },
    logLevel: e.LOG_LEVEL,
    clockOffset: e.CLOCK_OFFSET,
    dataKey: e.DATA_KEY,
    newDataKey: e.NEW_DATA_KEY,
    sendRate: e.SEND_RATE,
  }
}

const originOf = (url: string | undefined): string | undefined => (url?.startsWith('https:') ? new URL(url).origin : undefined)
