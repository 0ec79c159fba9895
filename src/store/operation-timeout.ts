import type { Connection } from 'mongoose'
import { StoreSilent } from './errors.ts'

/** An object of the driver, seen as its methods. */
type Methods = Record<string, (...args: unknown[]) => unknown>

/** What asks the store once. (Building an index takes as long as there are documents, and is not limited.) */
const OPERATIONS = [
  ...['findOne', 'findOneAndUpdate', 'findOneAndReplace', 'findOneAndDelete', 'countDocuments', 'estimatedDocumentCount', 'distinct'],
  ...['insertOne', 'insertMany', 'updateOne', 'updateMany', 'replaceOne', 'deleteOne', 'deleteMany', 'bulkWrite'],
]
/** What gives a cursor, and how a cursor asks the store. */
const CURSORS = ['find', 'aggregate']
const READS = ['next', 'toArray']

/**
 * Lets every operation of `connection` fail with `StoreSilent` that got no answer within `limit` milliseconds.
 * The driver (7.8, 7.9) waits for "drain" when it writes on a connection that is just closing, and nothing ends that wait: its
 * `socketTimeoutMS` goes with the socket, its `timeoutMS` has no effect any more. One such operation would hold its chat for ever.
 */
export function limitOperations(connection: Connection, limit: number): void {
  const open: Connection['collection'] = connection.collection.bind(connection)
  const limited = new WeakSet<object>()
  connection.collection = (name, options) => {
    const collection = open(name, options)
    if (!limited.has(collection)) limitCollection(collection as unknown as Methods, limit)
    limited.add(collection)
    return collection as never
  }
}

function limitCollection(collection: Methods, limit: number): void {
  const heard = (asked: unknown) => within(asked as Promise<unknown>, limit)
  for (const operation of OPERATIONS) change(collection, operation, heard)
  for (const cursors of CURSORS) {
    change(collection, cursors, (cursor) => {
      for (const read of READS) change(cursor as Methods, read, heard)
      return cursor
    })
  }
}

/** Passes what a method returns through `then`. */
function change(object: Methods, method: string, then: (returned: unknown) => unknown): void {
  const original = object[method]?.bind(object)
  if (original) object[method] = (...args) => then(original(...args))
}

async function within(asked: Promise<unknown>, limit: number): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined
  const silent = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreSilent(`The store gave no answer for ${limit / 1000} s.`)), limit)
  })
  try {
    return await Promise.race([asked, silent])
  } finally {
    clearTimeout(timer)
  }
}
