import { isDeepStrictEqual } from 'node:util'
import type { End, Sent } from './deaths.ts'

/** What deaths did to a life. */
export interface Verdict {
  readonly doubled: readonly string[]
  readonly lost: readonly string[]
}

const keyOf = ({ chat, words }: Sent): string => `${chat}: ${words.replace(/20\d\d-\d{6}|\b[0-9A-Z]{5}-[0-9A-Z]{5}\b/g, '№')}`

function counted(all: readonly Sent[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const one of all) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1)
  return counts
}

/** The morning's list goes out with the first jobs. A death brings these sooner: before a colleague has opened the bot, who then has not heard it. */
const isDigest = (words: string): boolean => /(^|: )(<b>)?Сводка на /.test(words)

const short = (value: unknown): string => JSON.stringify(value)?.slice(0, 2000) ?? ''

/**
 * Holds a life with deaths against the same life without. In the store everything must be the same. To people everything must have been said
 * that was said without, and nothing more than once but
 * a screen in the chat of whoever acted, which an update shows again when it is handled again, and
 * a message that went out in the last moment of a process, before it could write that it did.
 * The morning's list to the staff may be another one.
 */
export function judge(without: End, withDeaths: End): Verdict {
  const doubled: string[] = []
  const lost: string[] = []
  for (const name of new Set([...Object.keys(without.kept), ...Object.keys(withDeaths.kept)])) {
    const [before = [], after = []] = [without.kept[name], withDeaths.kept[name]]
    if (isDeepStrictEqual(before, after)) continue
    const missing = before.filter((row) => !after.some((one) => isDeepStrictEqual(one, row)))
    const more = after.filter((row) => !before.some((one) => isDeepStrictEqual(one, row)))
    if (missing.length > 0) lost.push(`${name} ${short(missing)}`)
    if (more.length > 0) doubled.push(`${name} ${short(more)}`)
  }
  const usual = counted(without.sent)
  const heard = counted(withDeaths.sent)
  const excused = counted(withDeaths.unmarked)
  const screens = new Set(withDeaths.sent.filter(({ screen }) => screen).map(keyOf))
  for (const [said, times] of usual)
    if (!isDigest(said) && (heard.get(said) ?? 0) < times && !(screens.has(said) && heard.has(said))) lost.push(`message ${said}`)
  for (const [said, times] of heard) {
    if (screens.has(said)) continue
    if (times > (usual.get(said) ?? 0) + (excused.get(said) ?? 0)) doubled.push(`message ${said}`)
  }
  for (const [chat, messages] of Object.entries(without.shown))
    for (const one of messages) if (!isDigest(one) && !withDeaths.shown[chat]?.includes(one)) lost.push(`screen in ${chat}: ${one}`)
  return { doubled, lost }
}
