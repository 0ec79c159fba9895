import { chmod, unlink } from 'node:fs/promises'
import { createServer, type Server, type Socket } from 'node:net'
import { StoreFolder } from '../errors.ts'
import { ADMIN_COMMANDS, checkOptions } from './admin-commands.ts'
import { CommandError } from './errors.ts'
import { READ_COMMANDS } from './read-commands.ts'
import { Command, type Engine, type Handler } from './session.ts'
import { SNAPSHOT_COMMANDS } from './snapshot.ts'
import { decode } from './values.ts'
import { answer, Parser, type Request } from './wire.ts'
import { WRITE_COMMANDS } from './write-commands.ts'

const COMMANDS: Record<string, Handler> = { ...ADMIN_COMMANDS, ...READ_COMMANDS, ...WRITE_COMMANDS, ...SNAPSHOT_COMMANDS }

const DUPLICATE = 11000

/** Does one request; errors become answers, as MongoDB has them. */
async function execute(request: Request, engine: Engine): Promise<Record<string, unknown>> {
  try {
    return { ...(await run(request, engine)), ok: 1 }
  } catch (error) {
    if (error instanceof CommandError) return { ok: 0, errmsg: error.message, code: error.code, codeName: error.codeName, ...error.extra }
    return {
      ok: 0,
      errmsg: `the embedded store failed: ${error instanceof Error ? error.message : String(error)}`,
      code: 1,
      codeName: 'InternalError',
    }
  }
}

async function run(request: Request, engine: Engine): Promise<Record<string, unknown>> {
  const doc = decode(request.body)
  const name = Object.keys(doc)[0] ?? ''
  const handler = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!handler) throw new CommandError(59, 'CommandNotFound', `no such command: '${name}'`)
  checkOptions(doc, name, handler)
  engine.tick()
  try {
    return await handler.run(new Command(name, doc, request.sequences), engine)
  } catch (error) {
    // "It exists already" must not be said before what exists is on disk.
    if (error instanceof CommandError && error.code === DUPLICATE) await engine.database.journal.settled()
    throw error
  }
}

/** Serves one client until it leaves. A client that does not speak the protocol is disconnected. */
function serve(socket: Socket, engine: Engine): void {
  const parser = new Parser()
  socket.setNoDelay(true)
  socket.on('error', () => socket.destroy())
  socket.on('data', (chunk) => {
    let requests: Request[]
    try {
      requests = parser.push(chunk)
    } catch {
      socket.destroy()
      return
    }
    for (const request of requests) respond(socket, request, engine).catch(() => socket.destroy())
  })
}

async function respond(socket: Socket, request: Request, engine: Engine): Promise<void> {
  const reply = await execute(request, engine)
  if (!request.silent && socket.writable) socket.write(answer(request, reply))
}

/** A listening server. */
export interface Listener {
  /** What a MongoDB client connects to, without database. */
  host: string
  /** Cuts all connections and stops. */
  close(): Promise<void>
}

/**
 * Listens on a unix socket that only this user may open, or on a free loopback port when there is no path.
 * Throws `StoreFolder` when the socket cannot be made.
 */
export async function listen(engine: Engine, socketPath: string | undefined): Promise<Listener> {
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    serve(socket, engine)
  })
  try {
    await start(server, socketPath)
  } catch (cause) {
    throw new StoreFolder(`The store's socket ${socketPath ?? 'on 127.0.0.1'} cannot be made: ${(cause as Error).message}`, { cause })
  }
  const address = server.address()
  const host = typeof address === 'object' && address ? `127.0.0.1:${address.port}` : encodeURIComponent(socketPath as string)
  const close = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    for (const socket of open) socket.destroy()
    await closed
  }
  return { host, close }
}

async function start(server: Server, socketPath: string | undefined): Promise<void> {
  // A process that was killed leaves its socket behind; the lock on the folder says that nobody listens there.
  if (socketPath) await unlink(socketPath).catch(() => undefined)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    const listening = (): void => {
      server.off('error', reject)
      resolve()
    }
    if (socketPath) server.listen(socketPath, listening)
    else server.listen(0, '127.0.0.1', listening)
  })
  if (socketPath) await chmod(socketPath, 0o600)
}
