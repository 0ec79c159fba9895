import { Agent as PlainAgent, request as plain } from 'node:http'
import { Agent as SecureAgent, request as secure } from 'node:https'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ApiClientOptions } from 'grammy'

/** What grammY hands to fetch. */
interface Call {
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string | Readable
  readonly signal?: AbortSignal
}

/**
 * grammY's calls over Node's own HTTP client with connections that stay open: of `fetch` it has what grammY uses, at about
 * half the processor time of node-fetch.
 */
export function transport(): NonNullable<ApiClientOptions['fetch']> {
  const agents = { plain: new PlainAgent({ keepAlive: true }), secure: new SecureAgent({ keepAlive: true }) }

  function send(url: string, { method = 'GET', headers = {}, body, signal }: Call): Promise<{ json(): Promise<unknown> }> {
    return new Promise((resolve, reject) => {
      const begin = url.startsWith('https:') ? secure : plain
      const bytes = typeof body === 'string' ? Buffer.from(body) : undefined
      const out = begin(url, {
        method,
        headers: bytes ? { ...headers, 'content-length': bytes.length } : headers,
        agent: url.startsWith('https:') ? agents.secure : agents.plain,
      })
      const abort = () => out.destroy(new Error('aborted'))
      signal?.addEventListener('abort', abort)
      out.on('close', () => signal?.removeEventListener('abort', abort))
      out.on('error', reject)
      out.on('response', (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('error', reject)
        answer.on('end', () => resolve({ json: async () => JSON.parse(Buffer.concat(chunks).toString('utf8')) }))
      })
      if (body === undefined || bytes) out.end(bytes)
      else pipeline(body as Readable, out).catch(reject)
    })
  }
  return send as unknown as NonNullable<ApiClientOptions['fetch']>
}
