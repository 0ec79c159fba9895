/** A file that Telegram keeps: we keep its id. */
export interface Attachment {
  readonly kind: 'photo' | 'document' | 'voice' | 'video' | 'audio' | 'video-note'
  /** Telegram's file id. */
  readonly file: string
  readonly name: string | null
}

interface SentFile {
  readonly file_id: string
  readonly file_name?: string
  readonly mime_type?: string
  readonly file_size?: number
}

/** What of a message matters for a file; sizes in bytes. */
export interface Sent {
  readonly photo?: ReadonlyArray<SentFile>
  readonly document?: SentFile
  readonly voice?: SentFile
  readonly video?: SentFile
  readonly audio?: SentFile
  readonly video_note?: SentFile
}

/** How many files go with a complaint, and how large one may be (bots can fetch up to 20 MB). */
export const FILES = { count: 10, megabytes: 20 } as const

/** What an office can open: the ending, and how Telegram names the type of a file that has none. */
const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  heic: 'image/heic',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  txt: 'text/plain',
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  m4a: 'audio/mp4',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
}

/** Endings of what is taken, as they are told to people. */
export const FILE_ENDINGS: readonly string[] = Object.keys(TYPES)

/** Why a file is not taken. */
export type FileFault = 'file-large' | 'file-type' | 'file-many'

/** The file of a message: an attachment, what is wrong with it, or null when there is none. A document is known by its ending or by its type. */
export function readFile(sent: Sent): Attachment | FileFault | null {
  const found = fileOf(sent)
  if (!found) return null
  const { kind, of } = found
  if ((of.file_size ?? 0) > FILES.megabytes * 1024 * 1024) return 'file-large'
  const ending = /\.([a-z0-9]+)$/i.exec(of.file_name ?? '')?.[1]?.toLowerCase()
  const known = ending === undefined ? Object.values(TYPES).includes(of.mime_type ?? '') : ending in TYPES
  if (kind === 'document' && !known) return 'file-type'
  return { kind, file: of.file_id, name: of.file_name ?? null }
}

function fileOf({ photo, document, voice, video, audio, video_note }: Sent): { kind: Attachment['kind']; of: SentFile } | null {
  const largest = photo?.at(-1)
  if (largest) return { kind: 'photo', of: largest }
  if (document) return { kind: 'document', of: document }
  if (voice) return { kind: 'voice', of: voice }
  if (audio) return { kind: 'audio', of: audio }
  if (video_note) return { kind: 'video-note', of: video_note }
  return video ? { kind: 'video', of: video } : null
}
