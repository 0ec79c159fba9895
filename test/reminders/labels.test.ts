import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Case } from '../../src/cases/index.ts'
import { LANGS, type Lang, loadTexts } from '../../src/i18n.ts'
import { KINDS, type Reminder } from '../../src/reminders/reminder.ts'
import { labelText, short, type Voice } from '../../src/reminders/words.chat.ts'
import { loadCatalogue } from '../../src/services/index.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const texts = loadTexts(join(root, 'locales'))
const catalogue = loadCatalogue(root)
const voice = (lang: Lang): Voice => ({ lang, now: new Date('2026-03-02T05:00:00Z'), t: (key, vars) => texts.t(lang, key, vars) })
const reminder = (kind: Reminder['kind'], note: string | null = null) => ({ kind, note }) as Reminder
const apostille = { service: 'apostille', name: null } as Case
/** Letters that the narrowest phone shows of a whole row. */
const ROOM = 30

describe('the button of a reminder', () => {
  it('tells what is to be done, whole, in every language', () => {
    for (const lang of LANGS)
      for (const kind of KINDS) {
        const label = labelText({ catalogue }, voice(lang), reminder(kind), apostille, 12)
        expect(label, lang).toContain(`12. ${texts.t(lang, `reminders-short-${kind}`)}`)
        expect([...label].length, label).toBeLessThanOrEqual(ROOM)
      }
  })

  it('names the case where there is room', () => {
    expect(labelText({ catalogue }, voice('ru'), reminder('overdue'), { ...apostille, name: 'Айша' }, 3)).toBe('3. получили? · Айша')
    expect(labelText({ catalogue }, voice('ru'), reminder('storage-week'), apostille, 4)).toBe('4. забрать: осталась неделя')
  })

  it('is cut between words', () => {
    expect(labelText({ catalogue }, voice('ru'), reminder('own', 'забрать справку из архива, потом к нотариусу'), null, 1)).toBe(
      '1. забрать справку из архива…',
    )
    expect(short('один два три', 9)).toBe('один два…')
    expect(short('достопримечательность', 8)).toBe('достопр…')
    expect(short('🏠'.repeat(20), 8)).toBe(`${'🏠'.repeat(7)}…`)
    expect(short('ровно 8!', 8)).toBe('ровно 8!')
  })
})
