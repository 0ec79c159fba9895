import { type Document, deserialize } from 'bson'

const OP_MSG = 2013
const HEADER = 16
const FLAGS = 4

/** Cuts the bytes of one direction of a connection, as they come, into the messages of the wire protocol. */
export function messageReader(heard: (message: Buffer) => void): (bytes: Buffer) => void {
  let held: Buffer = Buffer.alloc(0)
  return (bytes) => {
    held = Buffer.concat([held, bytes])
    while (held.length >= HEADER && held.length >= held.readInt32LE(0)) {
      const message = held.subarray(0, held.readInt32LE(0))
      held = held.subarray(message.length)
      heard(message)
    }
  }
}

/** By what a driver names a message, and which of its messages a store answers. */
export const requestOf = (message: Buffer): number => message.readInt32LE(4)
export const answerTo = (message: Buffer): number => message.readInt32LE(8)

/**
 * The command or the answer that a message holds; nothing for the handshake of old.
 * Further documents of a command (section kind 1) are passed over.
 */
export const bodyOf = (message: Buffer): Document | undefined =>
  message.readInt32LE(12) === OP_MSG ? body(message.subarray(HEADER + FLAGS)) : undefined

/** Reads what a driver says to a store: gives a function for the bytes of one connection, in their order, which tells of every command. */
export const commandReader = (heard: (command: Document) => void): ((bytes: Buffer) => void) =>
  messageReader((message) => {
    const command = bodyOf(message)
    if (command) heard(command)
  })

/** The section of kind 0, wherever it stands. */
function body(sections: Buffer): Document | undefined {
  for (let at = 0; at < sections.length; ) {
    const size = sections.readInt32LE(at + 1)
    if (sections[at] === 0) return deserialize(sections.subarray(at + 1, at + 1 + size))
    at += 1 + size
  }
  return undefined
}
