/** A file that Telegram keeps: we keep its id. */
export interface Attachment {
  readonly kind: 'photo' | 'document' | 'voice' | 'video'
  /** Telegram's file id. */
  readonly file: string
  readonly name: string | null
}

/** What of a message matters for an attachment; sizes in bytes. */
export interface Sent {
  readonly photo?: ReadonlyArray<{ readonly file_id: string; readonly file_size?: number }>
  readonly document?: { readonly file_id: string; readonly file_name?: string; readonly file_size?: number }
  readonly voice?: { readonly file_id: string; readonly file_size?: number }
  readonly video?: { readonly file_id: string; readonly file_name?: string; readonly file_size?: number }
}

/** How many files go with a complaint, and how large one may be (bots can fetch up to 20 MB). */
export const FILES = { count: 10, megabytes: 20 } as const
/** Documents that an office can open. */
export const TYPES = ['pdf', 'jpg', 'jpeg', 'png', 'heic', 'doc', 'docx', 'odt', 'xls', 'xlsx', 'txt', 'mp3', 'ogg', 'm4a', 'mp4'] as const

/** Why a file is not taken. */
export type FileFault = 'file-large' | 'file-type' | 'file-many'

/** The file of a message: an attachment, what is wrong with it, or null when there is none. */
export function readFile(sent: Sent): Attachment | FileFault | null {
  const found = fileOf(sent)
  if (!found) return null
  if ((found.size ?? 0) > FILES.megabytes * 1024 * 1024) return 'file-large'
  const type = found.name?.toLowerCase().split('.').at(-1) ?? ''
  if (found.kind === 'document' && !TYPES.some((known) => known === type)) return 'file-type'
  return { kind: found.kind, file: found.file, name: found.name }
}

function fileOf({ photo, document, voice, video }: Sent): (Attachment & { size: number | undefined }) | null {
  const largest = photo?.at(-1)
  if (largest) return { kind: 'photo', file: largest.file_id, name: null, size: largest.file_size }
  if (document) return { kind: 'document', file: document.file_id, name: document.file_name ?? '', size: document.file_size }
  if (voice) return { kind: 'voice', file: voice.file_id, name: null, size: voice.file_size }
  return video ? { kind: 'video', file: video.file_id, name: video.file_name ?? null, size: video.file_size } : null
}
