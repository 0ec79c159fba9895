import { connect, createServer, type Socket } from 'node:net'
import type { Document } from 'bson'
import type { Transformer } from 'grammy'
import { backend } from './proxy.ts'
import { answerTo, bodyOf, messageReader, requestOf } from './wire.ts'

/** What outlives the process that did it: a write that the store confirmed, or a call that Telegram carried out. */
export type Deed =
  | { readonly kind: 'write'; readonly on: string }
  | { readonly kind: 'call'; readonly method: string; readonly payload: Readonly<Record<string, unknown>> }

/** The two ways by which a process reaches the world, which end when it dies. */
export interface Mortal {
  /** The store, as the process reaches it. */
  readonly uri: string
  /** Between the process and Telegram. */
  readonly calls: Transformer
  readonly alive: () => boolean
  /** Resolves when it has died. */
  readonly dead: Promise<void>
  close(): Promise<void>
}

class Dead extends Error {}

const WRITES = new Set(['insert', 'update', 'delete', 'findAndModify'])
/** What the bot says of itself, at every start, in the same words: no life depends on it, and it is left out. */
const PROFILE = /^(getMy|setMy|setChatMenuButton)/
/** Nothing is done by these that anybody would see later. */
const PASSING = /^(getMe$|getChat$|getUpdates|sendChatAction|answerCallbackQuery)/

/** Whether a store has written anything for this answer. */
function wrote(answer: Document): boolean {
  const { lastErrorObject, nModified, upserted, n } = answer
  if (lastErrorObject) return Number((lastErrorObject as Document).n) > 0
  return nModified === undefined ? Number(n) > 0 : Number(nModified) > 0 || Array.isArray(upserted)
}

/**
 * Stands before the store at `uri` and before Telegram, and sees every deed when it is done and before the process knows.
 * @param done told of a deed; true lets the process die of it: it hears of nothing any more, and nobody of it
 */
export async function mortal(uri: string, done: (deed: Deed) => boolean): Promise<Mortal> {
  const open = new Set<Socket>()
  let alive = true
  let tell = (): void => undefined
  const dead = new Promise<void>((resolve) => {
    tell = resolve
  })
  const server = createServer((client) => {
    if (!alive) return void client.destroy()
    const store = connect(backend(uri))
    const asked = new Map<number, string>()
    for (const [socket, other] of [
      [client, store],
      [store, client],
    ] as const) {
      open.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => {
        open.delete(socket)
        other.destroy()
      })
    }
    const hear = messageReader((message) => {
      const command = bodyOf(message)
      const [name = ''] = Object.keys(command ?? {})
      if (WRITES.has(name)) asked.set(requestOf(message), `${name} ${command?.[name]}`)
    })
    const answer = messageReader((message) => {
      const on = asked.get(answerTo(message))
      asked.delete(answerTo(message))
      if (alive && on !== undefined && wrote(bodyOf(message) ?? {})) did({ kind: 'write', on })
      if (alive) client.write(message)
    })
    client.on('data', (bytes) => {
      hear(bytes)
      store.write(bytes)
    })
    store.on('data', answer)
  })
  const end = (): void => {
    alive = false
    for (const socket of open) socket.destroy()
    server.close()
    tell()
  }
  function did(deed: Deed): void {
    if (done(deed)) end()
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  return {
    uri: `mongodb://127.0.0.1:${port}${new URL(uri).pathname}`,
    async calls(prev, method, payload, signal) {
      if (!alive || PROFILE.test(method)) throw new Dead()
      const answer = await prev(method, payload, signal)
      if (alive && answer.ok && !PASSING.test(method)) did({ kind: 'call', method, payload: { ...payload } })
      if (!alive) throw new Dead()
      return answer
    },
    alive: () => alive,
    dead,
    async close() {
      if (alive) end()
    },
  }
}
