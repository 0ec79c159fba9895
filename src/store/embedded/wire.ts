import { serialize } from 'bson'
import { badValue } from './errors.ts'

const OP_REPLY = 1
const OP_QUERY = 2004
const OP_MSG = 2013
const HEADER = 16
const MORE_TO_COME = 1 << 1
const CHECKSUM = 1 << 0
/** Required flag bits of OP_MSG that are not known must be refused; these are known. */
const REQUIRED_FLAGS = 0xffff

/** The largest message that is taken, as `hello` tells the client. */
export const MAX_MESSAGE = 48_000_000

/** A request: the command as BSON, and the document sequences beside it (`documents`, `updates`, `deletes`). */
export interface Request {
  id: number
  /** OP_QUERY, the form of a driver's first greeting, is answered by OP_REPLY. */
  old: boolean
  /** The client wants no answer. */
  silent: boolean
  body: Uint8Array
  sequences: Map<string, Uint8Array[]>
}

/** A stored document in an answer: its bytes go out as they are. */
export class Raw {
  readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }
}

/** Cuts a stream of bytes into requests. */
export class Parser {
  #chunks: Buffer[] = []
  #length = 0

  /** Takes the next bytes and gives the requests that are complete. Throws when they are no MongoDB wire protocol. */
  push(chunk: Buffer): Request[] {
    this.#chunks.push(chunk)
    this.#length += chunk.length
    const requests: Request[] = []
    for (;;) {
      const message = this.#take()
      if (!message) return requests
      requests.push(parse(message))
    }
  }

  #take(): Buffer | undefined {
    if (this.#length < HEADER) return undefined
    if ((this.#chunks[0] as Buffer).length < 4) this.#join()
    const size = (this.#chunks[0] as Buffer).readInt32LE(0)
    if (size < HEADER || size > MAX_MESSAGE) throw badValue(`a message of ${size} bytes`)
    if (this.#length < size) return undefined
    const all = this.#join()
    this.#chunks = all.length > size ? [all.subarray(size)] : []
    this.#length -= size
    return all.subarray(0, size)
  }

  #join(): Buffer {
    const all = this.#chunks.length === 1 ? (this.#chunks[0] as Buffer) : Buffer.concat(this.#chunks)
    this.#chunks = [all]
    return all
  }
}

function parse(message: Buffer): Request {
  const id = message.readInt32LE(4)
  const operation = message.readInt32LE(12)
  if (operation === OP_MSG) return parseMessage(id, message)
  if (operation !== OP_QUERY) throw badValue(`wire operation ${operation}`)
  const name = message.indexOf(0, HEADER + 4)
  return { id, old: true, silent: false, body: document(message, name + 9), sequences: new Map() }
}

function parseMessage(id: number, message: Buffer): Request {
  const flags = message.readUInt32LE(HEADER)
  if (flags & REQUIRED_FLAGS & ~(CHECKSUM | MORE_TO_COME)) throw badValue(`wire flags ${flags}`)
  const end = message.length - (flags & CHECKSUM ? 4 : 0)
  const request: Request = { id, old: false, silent: (flags & MORE_TO_COME) !== 0, body: new Uint8Array(), sequences: new Map() }
  for (let at = HEADER + 4; at < end; ) {
    const kind = message[at++]
    if (kind === 0) {
      request.body = document(message, at)
      at += request.body.length
    } else {
      const size = message.readInt32LE(at)
      const name = message.indexOf(0, at + 4)
      request.sequences.set(message.toString('utf8', at + 4, name), documents(message, name + 1, at + size))
      at += size
    }
  }
  return request
}

function document(message: Buffer, at: number): Uint8Array {
  const size = message.readInt32LE(at)
  if (size < 5 || at + size > message.length) throw badValue('a document reaches beyond its message')
  return message.subarray(at, at + size)
}

function documents(message: Buffer, from: number, end: number): Uint8Array[] {
  const found: Uint8Array[] = []
  for (let at = from; at < end; ) {
    const one = document(message, at)
    found.push(one)
    at += one.length
  }
  return found
}

/** The answer to a request, ready for the socket. */
export function answer(request: Request, reply: Record<string, unknown>): Buffer {
  const parts: Uint8Array[] = []
  writeDocument(reply, parts)
  const prefix = request.old ? HEADER + 20 : HEADER + 5
  const head = Buffer.alloc(prefix)
  const size = parts.reduce((sum, part) => sum + part.length, prefix)
  head.writeInt32LE(size, 0)
  head.writeInt32LE(request.id, 8)
  head.writeInt32LE(request.old ? OP_REPLY : OP_MSG, 12)
  if (request.old) {
    head.writeInt32LE(8, HEADER)
    head.writeInt32LE(1, HEADER + 16)
  }
  return Buffer.concat([head, ...parts], size)
}

const END = Buffer.alloc(1)

/** Writes a document whose values may be `Raw`, at any depth, as BSON parts. */
function writeDocument(fields: Record<string, unknown>, parts: Uint8Array[]): number {
  const size = Buffer.alloc(4)
  parts.push(size)
  let length = 5
  for (const [name, value] of Object.entries(fields)) length += writeElement(name, value, parts)
  parts.push(END)
  size.writeInt32LE(length)
  return length
}

function writeElement(name: string, value: unknown, parts: Uint8Array[]): number {
  if (value === undefined) return 0
  if (!holdsRaw(value)) {
    const bytes = serialize({ [name]: value }).subarray(4, -1)
    parts.push(bytes)
    return bytes.length
  }
  const head = Buffer.from(`${Array.isArray(value) ? '\x04' : '\x03'}${name}\0`)
  parts.push(head)
  if (!(value instanceof Raw)) return head.length + writeDocument(value as Record<string, unknown>, parts)
  parts.push(value.bytes)
  return head.length + value.bytes.length
}

/** Arrays and documents of answers hold stored documents either at once or not at all, so the first entries tell. */
function holdsRaw(value: unknown): boolean {
  if (value instanceof Raw) return true
  if (Array.isArray(value)) return value[0] instanceof Raw
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype && Object.values(value).some(holdsRaw)
  )
}
