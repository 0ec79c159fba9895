import { createRequire } from 'node:module'
import type { Socket } from 'node:net'

type ConnectionType = new (socket: Socket, options: unknown) => object

const driver = createRequire(createRequire(import.meta.url).resolve('mongoose'))
const { Connection } = driver('mongodb/lib/cmap/connection.js') as { Connection: ConnectionType }

/**
 * The driver's connection, whose writes end with its socket.
 * The driver (7.8, 7.9) waits for "drain" when it writes to a socket that is just closing, and nothing ends that wait. Where the write
 * was its monitor's greeting, the monitor never looks again: the process stays without its store though the store is back. After the
 * wait the driver itself asks whether the connection has failed.
 */
export class EndingConnection extends Connection {
  constructor(socket: Socket, options: unknown) {
    super(socket, options)
    socket.once('close', () => socket.emit('drain'))
  }
}
