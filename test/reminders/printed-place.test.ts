import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Case } from '../../src/cases/index.ts'
import { loadCalendar } from '../../src/deadlines/index.ts'
import { LANGS, type Lang, loadTexts, plainText } from '../../src/i18n.ts'
import { cardText } from '../../src/offices/card/card.chat.ts'
import { loadDirectories } from '../../src/offices/index.ts'
import type { Words } from '../../src/reminders/deps.ts'
import { messageText, type Voice } from '../../src/reminders/formatting.chat.ts'
import { caseEvents, reminderEvents } from '../../src/reminders/own/calendar-events.chat.ts'
import { KINDS, type Reminder } from '../../src/reminders/reminder.ts'
import { loadCatalogue } from '../../src/services/index.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const texts = loadTexts(join(root, 'locales'))
const directories = loadDirectories(root)
const [office] = directories.directory('psc')
if (!office) throw new Error('no centre is listed')
const deps = { texts, catalogue: loadCatalogue(root), directories } as unknown as Words
const facts = { texts, directories, catalogue: deps.catalogue, calendar: loadCalendar(root) }
const voice = (lang: Lang): Voice => ({ lang, now: new Date('2026-12-02T05:00:00Z'), t: (key, vars) => texts.t(lang, key, vars) })
const day = new Date('2026-12-04T05:00:00Z')
const of = (edition: string | null): Case =>
  ({
    ...{ id: 'abc', service: 'guardianship-certificate', edition, name: null, office: office.id, channel: 'psc', state: 'submitted' },
    ...{ answers: {}, skipped: [], ticks: [], submitted: day, due: day, collectBy: day },
  }) as unknown as Case

describe.each(LANGS)('an office of the print, in %s', (lang) => {
  const mark = plainText(texts.t(lang, 'cases-office-2011'))
  const shown = (edition: string | null): string[] => {
    const one = (kind: Reminder['kind']) => ({ id: 'r', kind, note: null, at: day, planned: day, subject: null }) as unknown as Reminder
    const messages = (['hand-in', 'due-eve', 'due-day', 'storage-week'] as const).map((kind) =>
      plainText(messageText(deps, voice(lang), one(kind), of(edition))),
    )
    const events = [...caseEvents(deps, voice(lang), of(edition)), ...reminderEvents(deps, voice(lang), one('hand-in'), of(edition))]
    return [...messages, ...events.map((event) => [event.title, event.description, event.location].join('\n'))].filter((text) =>
      text.includes(directories.title(office, lang)),
    )
  }

  it('bears its mark in every reminder and every day in a calendar of a case by the rules of today', () => {
    expect(KINDS).toEqual(expect.arrayContaining(['hand-in', 'due-eve', 'due-day', 'storage-week']))
    const all = shown('guardianship-2026')
    expect(all.length).toBeGreaterThanOrEqual(4)
    for (const text of all) expect(text).toContain(mark)
  })

  it('bears its mark on the card that it is chosen by', () => {
    const card = (ruledToday: boolean) => plainText(cardText(facts, { lang, t: voice(lang).t }, office, { ruledToday }, 0))
    expect(card(true)).toContain(mark)
    expect(card(false)).not.toContain(mark)
  })

  it('has none in a case by the standard of the same print', () => {
    for (const text of shown(null)) expect(text).not.toContain(mark)
  })
})
