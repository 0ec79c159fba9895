import type { IncomingMessage } from 'node:http'
import type { Params, Upload } from './args.ts'
import { badRequest, TelegramError } from './errors.ts'

/** Telegram takes files up to 50 MB; a little more for the other fields. */
const MAX_BODY = 52 * 1024 * 1024

/** In forms every value is a string; these hold JSON. */
const JSON_FIELDS = new Set([
  'reply_markup',
  'entities',
  'caption_entities',
  'media',
  'results',
  'commands',
  'scope',
  'allowed_updates',
  'reply_parameters',
  'message_ids',
  'menu_button',
  'reaction',
  'link_preview_options',
  'button',
])
const NUMBER_FIELDS = /^(?:chat_id|from_chat_id|user_id|message_id|offset|limit|timeout|latitude|longitude|cache_time|max_connections)$/

export async function readBody(stream: IncomingMessage, max = MAX_BODY): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > max) throw new TelegramError(413, 'Request Entity Too Large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/**
 * The parameters of a call from its query string and its body (JSON, form or multipart).
 * Files, and values that point to them by `attach://`, come as `{name, bytes}`.
 */
export async function readParams(request: IncomingMessage, url: URL): Promise<Params> {
  const body = await readBody(request)
  const type = request.headers['content-type'] ?? ''
  const query = fromForm(url.searchParams)
  if (body.length === 0) return query
  if (type.startsWith('application/json')) return { ...query, ...fromJson(body) }
  if (type.startsWith('multipart/form-data')) return { ...query, ...fromMultipart(body, type) }
  if (type.startsWith('application/x-www-form-urlencoded')) return { ...query, ...fromForm(new URLSearchParams(body.toString('utf8'))) }
  return query
}

/** The parameters of a JSON body. */
export function fromJson(body: Buffer): Params {
  try {
    const parsed: unknown = JSON.parse(body.toString('utf8'))
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw badRequest("can't parse JSON: expected an Object")
    return fromStrings(Object.entries(parsed))
  } catch (error) {
    if (error instanceof TelegramError) throw error
    throw badRequest("can't parse JSON")
  }
}

const fromForm = (form: URLSearchParams): Params => fromStrings(form)

function fromStrings(entries: Iterable<[string, unknown]>): Params {
  const params: Params = {}
  for (const [name, value] of entries) params[name] = typeof value === 'string' ? typed(name, value) : value
  return params
}

function typed(name: string, value: string): unknown {
  if (NUMBER_FIELDS.test(name) && /^-?\d+(\.\d+)?$/.test(value)) return Number(value)
  if (!JSON_FIELDS.has(name)) return value
  try {
    return JSON.parse(value) as unknown
  } catch {
    return value
  }
}

/** Reads multipart/form-data; a file name need not be quoted, as Telegram allows. */
function fromMultipart(body: Buffer, type: string): Params {
  const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1]
  if (!boundary) throw badRequest('boundary is not specified')
  const values: [string, string][] = []
  const files = new Map<string, Upload>()
  for (const part of parts(body, Buffer.from(`--${boundary}`))) {
    const headerEnd = part.indexOf('\r\n\r\n')
    if (headerEnd < 0) continue
    const headers = part.subarray(0, headerEnd).toString('utf8')
    const content = part.subarray(headerEnd + 4)
    const name = /[; ]name="?([^";\r\n]+)"?/i.exec(headers)?.[1]
    const file = /filename="([^"\r\n]*)"|filename=([^;\r\n]*)/i.exec(headers)
    if (name === undefined) continue
    if (file) files.set(name, { name: file[1] ?? file[2] ?? '', bytes: Buffer.from(content) })
    else values.push([name, content.toString('utf8')])
  }
  const direct = [...files].filter(([name]) => !values.some(([, value]) => value.includes(`attach://${name}`)))
  return { ...(attached(fromStrings(values), files) as Params), ...Object.fromEntries(direct) }
}

function* parts(body: Buffer, delimiter: Buffer): Generator<Buffer> {
  let at = body.indexOf(delimiter)
  while (at >= 0) {
    const from = at + delimiter.length
    const next = body.indexOf(delimiter, from)
    if (next < 0) return
    yield body.subarray(from + 2, next - 2)
    at = next
  }
}

/** Puts each file in the place of its `attach://name`, however deep. */
function attached(value: unknown, files: Map<string, Upload>): unknown {
  if (typeof value === 'string' && value.startsWith('attach://')) {
    return files.get(value.slice('attach://'.length)) ?? value
  }
  if (Array.isArray(value)) return value.map((v) => attached(v, files))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, attached(v, files)]))
  }
  return value
}
