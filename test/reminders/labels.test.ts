import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Case } from '../../src/cases/index.ts'
import { LANGS, type Lang, loadTexts } from '../../src/i18n.ts'
import type { Words } from '../../src/reminders/deps.ts'
import { labelText, short, type Voice } from '../../src/reminders/formatting.chat.ts'
import { listScreen, setScreen } from '../../src/reminders/own/reminder-screens.chat.ts'
import { KINDS, type Reminder } from '../../src/reminders/reminder.ts'
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

describe('the screens of reminders, without a bot', () => {
  const night = { from: '21:00', to: '08:00' }
  /** 23:30 in Almaty. */
  const late = { ...reminder('own', '<b>паспорт</b>'), id: 'r1', at: new Date('2026-03-02T18:30:00Z') } as Reminder

  it('say the end of the quiet hours where a reminder falls into them', () => {
    expect(setScreen(voice('ru'), late, night).text).toContain('вторник, 3 марта, 08:00')
    expect(setScreen(voice('ru'), late, null).text).toContain('понедельник, 2 марта, 23:30')
  })

  it('number on from the page before, and show own words as words', () => {
    const page = { items: [{ one: late, of: null }], page: 1, pages: 2, first: 8 }
    const { text, rows } = listScreen({ texts, catalogue } as unknown as Words, voice('ru'), { page, count: 9, quiet: null })
    expect(text).toContain('9. <b>понедельник, 2 марта, 23:30</b>')
    expect(text).toContain('&lt;b&gt;паспорт&lt;/b&gt;')
    expect(rows?.flat().map(({ text: label }) => label)).toContain('9. <b>паспорт</b>')
  })

  it('say what to do where nothing waits', () => {
    const page = { items: [], page: 0, pages: 1, first: 0 }
    for (const lang of LANGS) {
      const { text, rows } = listScreen({ texts, catalogue } as unknown as Words, voice(lang), { page, count: 0, quiet: null })
      expect(text).toBe(texts.t(lang, 'reminders-list-empty'))
      expect(rows?.flat().map(({ text: label }) => label)).toContain(texts.t(lang, 'reminders-new'))
    }
  })
})
