import type { Message } from '@grammyjs/types'

/** The pieces of an album come one by one, with nothing that says which is the last: after so long a pause it is whole. */
const PAUSE_MS = 600

/** Pieces of one album that came so far. */
export interface Album {
  readonly messages: readonly Message[]
  /** Resolves when no more pieces are waited for. */
  whole(): Promise<void>
  /** Resolves when the album was handled; rejects as its handling does. */
  readonly handled: Promise<unknown>
}

interface Open extends Album {
  readonly messages: Message[]
  close(): void
  wait(): void
}

/**
 * Albums as one thing: the first piece waits in its chat's turn, the others join it. Anything else that comes from the chat ends the
 * waiting, so that what was sent first is handled first. Pieces that another process got are an album there.
 */
export function createAlbums() {
  const open = new Map<number, Map<string, Open>>()

  function begin(first: Message, handle: (album: Album) => Promise<unknown>): Promise<unknown> {
    const [chat, group] = [first.chat.id, first.media_group_id ?? '']
    let resolve: () => void = () => undefined
    const closed = new Promise<void>((done) => {
      resolve = done
    })
    let timer: NodeJS.Timeout | undefined
    const close = (): void => {
      clearTimeout(timer)
      const there = open.get(chat)
      there?.delete(group)
      if (there?.size === 0) open.delete(chat)
      resolve()
    }
    const wait = (): void => {
      clearTimeout(timer)
      timer = setTimeout(close, PAUSE_MS)
    }
    const album = { messages: [first], whole: () => closed, close, wait } as Omit<Open, 'handled'> as Open
    open.set(chat, (open.get(chat) ?? new Map<string, Open>()).set(group, album))
    wait()
    const handled = handle(album)
    Object.assign(album, { handled })
    return handled
  }

  return {
    begin,
    /** Adds a piece to the album that waits for it; null when none does. */
    join(piece: Message): Album | null {
      const there = open.get(piece.chat.id)?.get(piece.media_group_id ?? '')
      if (!there) return null
      there.messages.push(piece)
      there.wait()
      return there
    },
    /** Something else came from the chat. */
    end(chat: number): void {
      for (const album of [...(open.get(chat)?.values() ?? [])]) album.close()
    },
  }
}
