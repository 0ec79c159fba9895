import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { expect, test } from 'vitest'
import { EndingConnection } from '../../src/store/driver-connection.ts'

/** More than the buffers of two sockets take. */
const MUCH = 'x'.repeat(8 * 1024 * 1024)

const commands = (connection: object) =>
  connection as {
    command(ns: { db: string }, command: object): Promise<unknown>
    destroy(): void
  }

test('a write that waits for a server which reads nothing ends with the connection', async () => {
  const accepted: Socket[] = []
  const server = createServer((socket) => void accepted.push(socket.pause()))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const socket = connect((server.address() as { port: number }).port, '127.0.0.1')
  await once(socket, 'connect')
  const connection = commands(new EndingConnection(socket, { id: 1, generation: 0, hostAddress: '127.0.0.1' }))
  const answer = connection.command({ db: 'admin' }, { ping: 1, MUCH })
  const ended = expect(answer).rejects.toThrow('closed')
  await expect.poll(() => socket.writableNeedDrain).toBe(true)
  connection.destroy()
  await ended
  for (const one of accepted) one.destroy()
  server.close()
})
