import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isLoopbackHost } from '../loopback.ts'
import type { Params } from './args.ts'
import { TelegramError } from './errors.ts'
import { readParams } from './request.ts'
import type { StoredFile } from './world.ts'

/** What the HTTP server serves. */
export interface Served {
  token: string
  /** Carries out a call; nothing for a connection that is to be dropped. */
  call(method: string, params: Params, gone: AbortSignal): Promise<{ result: unknown } | undefined>
  file(path: string): StoredFile | undefined
}

/**
 * Listens on 127.0.0.1 for `/bot<token>/<method>` and `/file/bot<token>/<path>`.
 * @param port 0 for any free one
 */
export async function listen(served: Served, port: number): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    serve(served, request, response).catch((error: unknown) => answerError(response, error))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return { server, port: (server.address() as AddressInfo).port }
}

async function serve(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isLoopbackHost(request.headers.host)) throw new TelegramError(403, 'Forbidden: loopback only')
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const match = /^\/(file\/)?bot([^/]+)\/(.+)$/.exec(decodeURIComponent(url.pathname))
  if (!match || !/^\d+:/.test(match[2] ?? '')) throw new TelegramError(404, 'Not Found')
  if (match[2] !== served.token) throw new TelegramError(401, 'Unauthorized')
  const path = match[3] ?? ''
  if (match[1]) {
    sendFile(response, served.file(path))
    return
  }
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  const answer = await served.call(path, await readParams(request, url), gone.signal)
  if (answer) sendJson(response, 200, { ok: true, result: answer.result })
  else request.socket.destroy()
}

function sendFile(response: ServerResponse, file: StoredFile | undefined): void {
  if (!file) throw new TelegramError(404, 'Not Found')
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': file.bytes.length })
  response.end(file.bytes)
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const bytes = Buffer.from(JSON.stringify(body))
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': bytes.length })
  response.end(bytes)
}

function answerError(response: ServerResponse, error: unknown): void {
  if (response.headersSent || response.destroyed) return
  const { code, message, parameters } = error instanceof TelegramError ? error : new TelegramError(500, 'Internal Server Error')
  if (parameters?.retry_after) response.setHeader('retry-after', String(parameters.retry_after))
  sendJson(response, code, { ok: false, error_code: code, description: message, ...(parameters ? { parameters } : {}) })
}
