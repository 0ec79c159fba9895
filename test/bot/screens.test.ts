import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { homeScreen } from '../../src/bot/home.chat.ts'
import * as caseButtons from '../../src/cases/buttons.ts'
import { casesScreen } from '../../src/cases/cases-screen.chat.ts'
import { pageOf, type Screen } from '../../src/chat/index.ts'
import type { Complaint } from '../../src/complaints/complaint.ts'
import { listScreen as ownComplaints } from '../../src/complaints/own/own-screens.chat.ts'
import { loadCalendar, momentOf } from '../../src/deadlines/index.ts'
import { foundScreen } from '../../src/desk/chat/list.chat.ts'
import { LANGS, type Lang, loadTexts } from '../../src/i18n.ts'
import { cardScreen } from '../../src/offices/card/card.chat.ts'
import { OUT_OF_DATE } from '../../src/offices/card/report.store.ts'
import { loadDirectories } from '../../src/offices/index.ts'
import type { Rating } from '../../src/ratings/rating.ts'
import { askScreen } from '../../src/ratings/survey.chat.ts'
import type { Words } from '../../src/reminders/deps.ts'
import { oneScreen } from '../../src/reminders/own/reminder-screens.chat.ts'
import type { Reminder } from '../../src/reminders/reminder.ts'
import { loadCatalogue } from '../../src/services/index.ts'
import { freshCase } from '../cases/fresh.ts'

/** A screen of every room, drawn from its view alone: no bot, no store, the words of the project. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const texts = loadTexts(join(ROOT, 'locales'))
const content = { texts, catalogue: loadCatalogue(ROOT), offices: loadDirectories(ROOT), calendar: loadCalendar(ROOT) }
const NOW = momentOf('2026-12-02', '10:00')
const speech = (lang: Lang) => ({ lang, now: NOW, t: (key: string, vars = {}) => texts.t(lang, key, vars) })
const labels = ({ rows = [] }: Screen): string[] => rows.flat().map(({ text }) => text)
/** What the buttons of a screen do, as Telegram hands it back. */
const pressed = ({ rows = [] }: Screen): string[] => rows.flat().flatMap((one) => ('callback_data' in one ? [one.callback_data] : []))

const NUMBER = '2026-00017'
const late = {
  ...{ number: NUMBER, service: 'apostille', channel: 'psc', office: null, about: 'rudeness', state: 'taken', clerk: 7 },
  ...{ supervisor: false, registered: momentOf('2026-11-02', '10:00'), due: momentOf('2026-11-30', '18:00'), reopened: 0 },
  ...{ text: '<b>Кричали</b>, мой ИИН 920312400123' },
} as unknown as Complaint

describe.each(LANGS)('drawn from a view, in %s:', (lang) => {
  const say = speech(lang)
  const { t } = say

  test('the first screen greets a newcomer in a language that can be changed, and leads on for who has cases', () => {
    const view = { situations: [[{ text: 'situation', callback_data: 's' }]], ways: [] }
    const first = homeScreen(say, { ...view, first: true, cases: { lines: [], rows: [] } })
    expect(first.text).toBe(t('home-first'))
    expect(labels(first)).toEqual(expect.arrayContaining(LANGS.filter((one) => one !== lang).map((one) => t(`language-${one}`))))
    const again = homeScreen(say, { ...view, first: false, cases: { lines: ['📂 case'], rows: [[{ text: 'case', callback_data: 'c' }]] } })
    expect(again.text).toBe(`📂 case\n\n${t('home-again')}`)
    expect(labels(again).slice(0, 2)).toEqual(['case', 'situation'])
  })

  test('the list of cases numbers on from the page before, tells where each stands, and opens it', () => {
    const submitted = freshCase('apostille', { name: 'A<ша', state: 'submitted', due: momentOf('2026-12-09', '18:00') })
    const view = { shown: pageOf([freshCase('apostille'), submitted], 1, 1), others: [[{ text: 'shared', callback_data: 'x' }]] }
    const screen = casesScreen(content.catalogue, say, view)
    expect(screen.text).toContain('2. <b>A&lt;ша</b>')
    expect(screen.text).toContain(t('cases-state-due', { day: '§' }).split('§')[0])
    expect(labels(screen)).toEqual(['2. A<ша', '‹', '2/2', '›', 'shared', t('home-button')])
    expect(pressed(screen)[0]).toBe(caseButtons.open.to('', { case: submitted.id }).callback_data)
    expect(casesScreen(content.catalogue, say, { shown: pageOf([], 0, 8), others: [] }).text).toBe(t('cases-list-empty'))
  })

  test('the citizen sees which complaint waits beyond its term', () => {
    const screen = ownComplaints(say, content, pageOf([late], 0, 8))
    expect(labels(screen)[0]).toContain(`№ ${NUMBER} · ${t('complaints-state-late')}`)
    expect(pressed(screen)[0]).toContain(NUMBER)
    expect(ownComplaints(say, content, pageOf([], 0, 8)).text).toBe(t('complaints-list-empty'))
  })

  test('the desk finds with who has it and how late, and neither markup nor an IIN of the citizen', () => {
    const view = { items: [late], all: 1, page: 0, names: new Map([[7, 'Динара']]), bare: false, search: [] }
    const screen = foundScreen(content, say, view, 'w1')
    expect(screen.text).toContain(t('staff-found', { count: 1 }))
    expect(screen.text).toContain('Динара')
    expect(screen.text).toContain(t('staff-days-late', { days: 2 }))
    expect(screen.text).toContain('&lt;b&gt;')
    expect(screen.text).not.toContain('920312400123')
    expect(screen.numbers).toEqual([NUMBER])
    const bare = foundScreen(content, say, { ...view, bare: true }, 'w1')
    expect(bare.text).toContain(NUMBER)
    expect(bare.text).not.toMatch(/Динара|Кричали/)
  })

  test('the card of an office warns of what people told, and is chosen only for a case', () => {
    const office = content.offices.office('psc-01') ?? expect.unreachable()
    const facts = { ...content, directories: content.offices }
    const told = { reports: OUT_OF_DATE, usual: 'usual there', under: [[{ text: 'complain', callback_data: 'k' }]] }
    const chosen = cardScreen(facts, say, office, { case: 'abcdefghjk' }, told)
    expect(chosen.text).toContain(t('offices-out-of-date'))
    expect(chosen.text).toMatch(/usual there$/)
    expect(labels(chosen)).toEqual(expect.arrayContaining([t('offices-pick'), t('offices-map'), 'complain', t('offices-wrong')]))
    const looked = cardScreen(facts, say, office, {}, { ...told, reports: OUT_OF_DATE - 1, usual: '' })
    expect(looked.text).not.toContain(t('offices-out-of-date'))
    expect(labels(looked)).not.toContain(t('offices-pick'))
  })

  test('a reminder shows its own words as words, and can be put off', () => {
    const one = { kind: 'own', note: '<b>паспорт</b>', id: 'r1', at: momentOf('2026-12-03', '09:00'), state: 'waiting' } as Reminder
    const screen = oneScreen(content as unknown as Words, say, { one, of: null }, null)
    expect(screen.text).toContain('&lt;b&gt;паспорт&lt;/b&gt;')
    expect(labels(screen).length).toBeGreaterThan(1)
    expect(pressed(screen).some((data) => data.includes('r1'))).toBe(true)
  })

  test('a question of the survey marks what was answered, and can be passed over', () => {
    const of = {
      id: 'c.abcdefghjk',
      service: 'apostille',
      limit: 15,
      questions: ['queue', 'courtesy'],
      answers: { courtesy: '4' },
    } as unknown as Rating
    const screen = askScreen(t, of, 'courtesy')
    expect(screen.text).toContain(t('ratings-ask-courtesy'))
    expect(labels(screen).filter((label) => label.startsWith('• '))).toEqual([`• ${t('ratings-star-4')}`])
    expect(labels(screen)).toEqual(expect.arrayContaining([t('ratings-back'), t('ratings-skip')]))
  })
})
