import type { RawApi, Transformer } from 'grammy'
import { type Complaint, STATES } from '../../src/complaints/complaint.ts'
import { redacted } from '../../src/complaints/privacy/redaction.ts'
import type { Base } from './world.ts'

/** So much of somebody's words tells whose they are. */
const TELLING = 12
const FILES = ['photo', 'document', 'voice', 'video', 'audio', 'video_note'] as const

/** What a message says, whatever it is sent by. */
const saidBy = (payload: Readonly<Record<string, unknown>>): string =>
  [payload.text, payload.caption, JSON.stringify(payload.reply_markup ?? '')]
    .join('\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

/** The pieces of a text that a mask hides. */
const hidden = (text: string): string[] => {
  const kept = new Set(redacted(text).split(/[^\p{L}\p{N}@.+-]+/u))
  return text.split(/[^\p{L}\p{N}@.+-]+/u).filter((word) => word.length > 5 && !kept.has(word))
}

/** Everything in a complaint that is private, and what is for the staff alone. */
function secretsOf(of: Complaint, base: Base) {
  const person = of.person === null ? {} : base.stores.encryption.decrypt(of.person, of.draft)
  const contact = person.contact && 'value' in person.contact ? person.contact.value : null
  const words = [of.text, ...of.messages.map(({ text }) => text)]
  return {
    // What somebody wrote into the text itself is no secret of the form.
    person: [person.name, contact].filter((one) => typeof one === 'string').filter((one) => !words.some((text) => text.includes(one))),
    numbers: words.flatMap(hidden),
    words: words.filter((text) => text.length >= TELLING).map((text) => text.slice(0, 40)),
    files: [of.files, ...of.messages.map(({ files }) => files)].flat().map(({ file }) => file),
  }
}

/**
 * Looks at every message before it goes to Telegram, and writes down what it tells to whom it is not for. A chat may be told:
 * the citizen's everything of their own complaints, and no name of a clerk; the private chat of who has the complaint and of supervisors
 * the words as they are and the files, and name and contact when that was written down; another member's the masked words; a group
 * the masked words, no files; where cards are bare, none of these a word, name or file; everybody else nothing, not even a number.
 */
export function leakWatch(base: Base & { readonly staffChat?: number | undefined; readonly bareCards?: boolean }): {
  calls: Transformer<RawApi>
  leaks: string[]
} {
  const leaks: string[] = []
  const inGroup = (chat: number) => chat < 0

  async function look(method: string, payload: Readonly<Record<string, unknown>>): Promise<void> {
    const chat = Number(payload.chat_id)
    const said = saidBy(payload)
    const file = FILES.map((kind) => payload[kind]).find((one) => typeof one === 'string')
    const members = await base.stores.staff.members()
    const member = members.find(({ id }) => id === chat)
    const units = await base.stores.staff.units()
    const common = base.staffChat === undefined ? undefined : await base.stores.staff.chatNow(base.staffChat)
    const all = await base.stores.complaints.inStates(STATES, 1_000)
    const own = all.filter(({ citizen }) => citizen === chat)
    const drafts = await base.stores.drafts.list(chat)
    const theirs = [
      ...own.flatMap((of) => [...secretsOf(of, base).words, ...secretsOf(of, base).person]),
      ...drafts.flatMap(({ texts, person }) => [...texts, JSON.stringify(person)]),
    ]
    const leak = (what: string, of: Complaint) => leaks.push(`${method} to ${chat}, ${what} of ${of.number}: ${said.slice(0, 300)}`)
    for (const of of all) {
      if (of.citizen === chat && !member) continue
      const secrets = secretsOf(of, base)
      const holds = member?.role === 'supervisor' || (member !== undefined && of.clerk === chat)
      const opened = of.history.some(({ what, staff }) => what === 'contact-opened' && staff === chat)
      const has = (list: readonly string[]) => list.some((one) => said.includes(one) && !theirs.some((word) => word.includes(one)))
      const anything =
        has([...secrets.person, ...secrets.numbers, ...secrets.words]) || (file !== undefined && secrets.files.includes(String(file)))
      if (base.bareCards && of.citizen !== chat && anything) leak('anything, where cards are bare,', of)
      if (!(holds && opened) && of.citizen !== chat && has(secrets.person)) leak('the person', of)
      if (!holds && of.citizen !== chat && has(secrets.numbers)) leak('a private number', of)
      if (!holds && of.citizen !== chat && file !== undefined && secrets.files.includes(String(file))) leak('a file', of)
      // Who left the staff learns no new number; the cards that they have are blanked under theirs.
      const numbered = said.includes(of.number) && !method.startsWith('edit')
      if (!member && !inGroup(chat) && of.citizen !== chat && (numbered || has(secrets.words))) leak('anything', of)
      const unit = units.some((one) => one.chat === chat)
      if (inGroup(chat) && chat !== base.staffChat && chat !== common && !unit && (said.includes(of.number) || has(secrets.words)))
        leak('anything', of)
    }
    // A clerk is never named to a citizen.
    if (!member && !inGroup(chat)) {
      const named = members.find(({ id, name }) => name !== String(id) && id !== chat && said.includes(name))
      if (named && own.length > 0) leaks.push(`${method} to ${chat} names ${named.id}: ${said.slice(0, 300)}`)
    }
  }

  return {
    leaks,
    calls: async (previous, method, payload, signal) => {
      if (/^(send|edit|copy|forward)/.test(method)) await look(method, payload as Readonly<Record<string, unknown>>)
      return previous(method, payload, signal)
    },
  }
}
