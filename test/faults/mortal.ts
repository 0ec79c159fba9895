import { connect, createServer, type Socket } from 'node:net'
import type { Document } from 'bson'
import type { Transformer } from 'grammy'
import { backend } from './proxy.ts'
import { answerTo, bodyOf, messageReader, requestOf } from './wire.ts'

/** A write that the store confirmed, with Telegram's ids of the messages that it names. */
export interface Write {
  readonly kind: 'write'
  readonly on: string
  readonly messages: readonly number[]
}

/** A call that Telegram carried out, with the id of the message that it sent. */
export interface Call {
  readonly kind: 'call'
  readonly method: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly message: number | undefined
}

/** What outlives the process that did it. */
export type Deed = Write | Call

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

/** Telegram's ids of the messages that a command names. */
const messagesIn = (command: unknown): number[] => [...JSON.stringify(command).matchAll(/"message":(\d+)/g)].map(([, id]) => Number(id))

const sentBy = (result: unknown): number | undefined => (result as { message_id?: number } | null)?.message_id

/**
 * Stands before the store at `uri` and before Telegram, and sees every deed when it is done and before the process knows.
 * @param done told of a deed; true lets the process die of it: it hears of nothing any more, and nobody of it
 * @param late told of a call that was under way when the process died, and that Telegram carried out
 */
export async function mortal(uri: string, done: (deed: Deed) => boolean, late: (call: Call) => void): Promise<Mortal> {
  const open = new Set<Socket>()
  let alive = true
  let tell = (): void => undefined
  const dead = new Promise<void>((resolve) => {
    tell = resolve
  })
  const server = createServer((client) => {
    if (!alive) return void client.destroy()
    const store = connect(backend(uri))
    const asked = new Map<number, Write>()
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
      if (WRITES.has(name))
        asked.set(requestOf(message), { kind: 'write', on: `${name} ${command?.[name]}`, messages: messagesIn(command) })
    })
    const answer = messageReader((message) => {
      const write = asked.get(answerTo(message))
      asked.delete(answerTo(message))
      if (alive && write && wrote(bodyOf(message) ?? {})) did(write)
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
      if (answer.ok && !PASSING.test(method)) {
        const call: Call = { kind: 'call', method, payload: { ...payload }, message: sentBy(answer.result) }
        if (alive) did(call)
        else late(call)
      }
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
