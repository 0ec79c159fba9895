import { connect, createServer, type NetConnectOpts, type Socket } from 'node:net'
import type { Document } from 'bson'
import { commandReader } from './wire.ts'

/** How the proxy treats its connections: `pass` on, `refuse` (cut and refuse), `hang` (accept and say nothing). */
export type Way = 'pass' | 'refuse' | 'hang'

/** A TCP proxy that can be taken down between a client and a store. */
export interface StoreProxy {
  readonly uri: string
  way: Way
  /** Real milliseconds that every answer waits. */
  delayMs: number
  /** Told of every command that a client sends. */
  heard: (command: Document) => void
  close(): Promise<void>
}

const BACK = 'mongodb://127.0.0.1:'

/** How the store at `uri` (one host, or a unix socket) is reached. */
export const backend = (uri: string): NetConnectOpts => {
  const host = decodeURIComponent(new URL(uri).host)
  const port = /^(.*):(\d+)$/.exec(host)
  return port ? { host: port[1] as string, port: Number(port[2]) } : { path: host }
}

/** Opens a proxy on a free port before the store at `uri` (one host, or a unix socket). */
export async function openProxy(uri: string): Promise<StoreProxy> {
  const to = backend(uri)
  const open = new Set<Socket>()
  let way: Way = 'pass'
  const cut = () => {
    for (const socket of open) socket.destroy()
    open.clear()
  }
  const keep = (socket: Socket, other: () => Socket | undefined) => {
    open.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => {
      open.delete(socket)
      other()?.destroy()
    })
  }
  const proxy: StoreProxy = {
    uri: '',
    delayMs: 0,
    heard: () => undefined,
    get way() {
      return way
    },
    set way(next: Way) {
      // What hung has lost bytes: neither side could go on with it.
      if (next === 'refuse' || (way === 'hang' && next === 'pass')) cut()
      way = next
    },
    async close() {
      cut()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  const server = createServer((client) => {
    if (way === 'refuse') return void client.destroy()
    const store = connect(to)
    keep(client, () => store)
    keep(store, () => client)
    const read = commandReader((command) => proxy.heard(command))
    client.on('data', (bytes) => {
      read(bytes)
      if (way === 'pass') store.write(bytes)
    })
    store.on('data', (bytes) => {
      const pass = () => {
        if (way === 'pass' && client.writable) client.write(bytes)
      }
      if (proxy.delayMs > 0) setTimeout(pass, proxy.delayMs)
      else pass()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address() as { port: number }
  return Object.defineProperty(proxy, 'uri', { value: `${BACK}${address.port}${new URL(uri).pathname}` })
}
