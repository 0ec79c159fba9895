import type { Message, PhotoSize } from 'grammy/types'
import { Args, isUpload, type Params } from '../args.ts'
import { badRequest } from '../errors.ts'
import type { StoredFile, World } from '../world.ts'
import type { Methods } from './method.ts'
import { type Content, captionOf, sendContent } from './send.ts'

const MAX_DOWNLOAD = 20 * 1024 * 1024
const MIME: Record<string, string> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  ics: 'text/calendar',
  txt: 'text/plain',
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ogg: 'audio/ogg',
}

export const mimeOf = (name: string): string => MIME[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream'

/** A file as part of a message. */
export const describe = (file: StoredFile) => ({ file_id: file.id, file_unique_id: file.uniqueId, file_size: file.bytes.length })
export const asDocument = (file: StoredFile) => ({ ...describe(file), file_name: file.name, mime_type: file.mime })
export const asPhoto = (file: StoredFile): PhotoSize[] => [
  { ...describe(file), width: 90, height: 90 },
  { ...describe(file), width: 800, height: 800 },
]
export const asVoice = (file: StoredFile) => ({ ...describe(file), duration: 1, mime_type: file.mime })

/** The file that a parameter brings (an upload) or names (a file_id). Links are not fetched: the server stays on this machine. */
function fileOf(world: World, value: unknown, kind: 'document' | 'photo' | 'voice'): StoredFile {
  if (isUpload(value)) {
    if (value.bytes.length === 0) throw badRequest('file must be non-empty')
    return world.addFile(value.name, value.bytes, `${kind}s`, kind === 'photo' ? 'image/jpeg' : mimeOf(value.name))
  }
  if (value === undefined || value === '') throw badRequest(`there is no ${kind} in the request`)
  const known = typeof value === 'string' ? world.files.get(value) : undefined
  if (known) return known
  if (/^https?:/.test(String(value))) throw badRequest('failed to get HTTP URL content')
  throw badRequest('wrong file identifier/HTTP URL specified')
}

const CONTENT: Record<'document' | 'photo' | 'voice', (file: StoredFile) => Content> = {
  document: (file) => ({ document: asDocument(file) }),
  photo: (file) => ({ photo: asPhoto(file) }),
  voice: (file) => ({ voice: asVoice(file) }),
}

function sendFile(kind: 'document' | 'photo' | 'voice', args: Args, world: World): Message {
  world.writableChat(args.params.chat_id)
  const caption = captionOf(args)
  return sendContent(args, world, { ...CONTENT[kind](fileOf(world, args.params[kind], kind)), ...caption })
}

export const fileMethods: Methods = {
  sendDocument: (args, { world }) => sendFile('document', args, world),
  sendPhoto: (args, { world }) => sendFile('photo', args, world),
  sendVoice: (args, { world }) => sendFile('voice', args, world),

  sendMediaGroup: (args, { world }) => {
    world.writableChat(args.params.chat_id)
    const media = args.list('media') as Params[]
    if (media.length < 1 || media.length > 10) throw badRequest('wrong number of media: expected 1-10')
    const group = String(1_000_000_000 + world.seconds())
    const contents = media.map((medium): Content => {
      const kind = medium.type
      if (kind !== 'photo' && kind !== 'document') throw badRequest(`can't parse InputMedia: type must be one of photo, document`)
      return { ...CONTENT[kind](fileOf(world, medium.media, kind)), ...captionOf(new Args(medium)), media_group_id: group }
    })
    return contents.map((content) => sendContent(args, world, content))
  },

  getFile: (args, { world }) => {
    const file = world.files.get(args.text('file_id'))
    if (!file) throw badRequest(args.has('file_id') ? 'invalid file_id' : 'file_id not specified')
    if (file.bytes.length > MAX_DOWNLOAD) throw badRequest('file is too big')
    return { ...describe(file), file_path: file.path }
  },
}
