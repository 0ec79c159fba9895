import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { InlineKeyboardButton } from '@grammyjs/types'
import { describe, expect, test } from 'vitest'
import { letterOf } from '../../src/cases/application/letter.ts'
import * as to from '../../src/cases/buttons.ts'
import { checklistScreen, documentScreen, familyText, papersScreen } from '../../src/cases/checklist/checklist.chat.ts'
import { sheetOf } from '../../src/cases/checklist/printed-list.ts'
import { type Case, numbered } from '../../src/cases/index.ts'
import { moreScreen } from '../../src/cases/more-screen.chat.ts'
import { changesScreen, questionScreen } from '../../src/cases/question.chat.ts'
import type { Share } from '../../src/cases/shared/share.ts'
import { cardScreen, memberScreen } from '../../src/cases/shared/shared-screens.chat.ts'
import { channelsScreen, goingTo, goScreen, whereScreen } from '../../src/cases/submission/channels.chat.ts'
import { channelOf, closedScreen, dueOf, submittedScreen } from '../../src/cases/submission/submitted-card.chat.ts'
import { refusalsScreen, rulesLine, termsScreen, whyScreen } from '../../src/cases/submission/terms.chat.ts'
import { button, home, labelLength, labelRoom, type Screen, seenLength, visibleLength } from '../../src/chat/index.ts'
import { loadCalendar, momentOf } from '../../src/deadlines/index.ts'
import { LANGS, type Lang, loadTexts } from '../../src/i18n.ts'
import { mapButtons } from '../../src/offices/card/card.chat.ts'
import { loadDirectories } from '../../src/offices/index.ts'
import { sheetPdf } from '../../src/paper/index.ts'
import type { Words } from '../../src/reminders/deps.ts'
import { messageText } from '../../src/reminders/formatting.chat.ts'
import { caseEvents, reminderEvents } from '../../src/reminders/own/calendar-events.chat.ts'
import { KINDS } from '../../src/reminders/reminder.ts'
import { applicationsFor, type Flow, loadCatalogue, seeFor } from '../../src/services/index.ts'
import { combinations } from '../../src/services/papers/paths.ts'
import { readPdf } from '../paper/read.ts'
import { freshCase } from './fresh.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const texts = loadTexts(join(ROOT, 'locales'))
const catalogue = loadCatalogue(ROOT)
const directories = loadDirectories(ROOT)
const calendar = loadCalendar(ROOT)
const NOW = momentOf('2026-12-02', '10:00')
/** What a message of Telegram takes, what a phone shows without a wall of text, and buttons that can be looked over. */
const LIMITS = { telegram: 4096, seen: 1800, buttons: 14 }
/** Screens that give a list which the citizen has asked for in full. */
const LISTS = new Set(['checklist', 'go', 'refusals', 'terms', 'changes'])
/** Ways of answers looked at in one flow. */
const MOST = 120

const other = button('zz', 'id')
const label = (key: string, lang: Lang) => other.to(texts.t(lang, key), { id: 'x' })
const speechOf = (lang: Lang) => ({ lang, now: NOW, t: (key: string, vars = {}) => texts.t(lang, key, vars) })

const caseOf = (flow: Flow, change: Partial<Case>): Case =>
  freshCase(flow.inForce?.serves[0]?.service ?? flow.id, {
    edition: flow.inForce ? flow.id : null,
    ...{ flowVersion: flow.version, name: 'Айша', createdAt: NOW, updatedAt: NOW },
    ...change,
  })

/** Some of many, evenly. */
const sample = <T>(all: readonly T[], most: number): T[] => all.filter((_, index) => index % Math.ceil(all.length / most) === 0)

const rulesOf = (flow: Flow, lang: Lang): string => rulesLine({ texts, catalogue }, speechOf(lang), flow)

const dotted = (day: string) => day.split('-').reverse().join('.')
/** What tells of which day the rules of a flow are: the wording and the day it was read, or the year of the print. */
const marksOf = ({ act, inForce }: Flow): string[] =>
  inForce ? [dotted(inForce.wording), dotted(inForce.read)] : [catalogue.act(act)?.date.slice(0, 4) ?? '']
/** Said without its day, by kind; '' where all have it. */
const undated = (flow: Flow, kind: string, text: string): string[] =>
  marksOf(flow).flatMap((mark) => (text.includes(mark) ? [] : [`${kind}: nothing says ${mark} in «${text.slice(0, 60)}»`]))

/** The longest that is said of how far an office is. */
const farthest = (lang: Lang): string =>
  texts.t(lang, 'offices-far', { km: 1200, whence: 'place', name: 'Аққұдық-Қарасай ауылы', to: 'settlement' })

/** The screens of a case with these answers, each with its kind. */
function screensOf(flow: Flow, lang: Lang, answers: Case['answers']): Array<[string, Screen]> {
  const speech = speechOf(lang)
  const facts = { texts, catalogue, directories, calendar }
  const of = caseOf(flow, { answers })
  const forms = new Set(applicationsFor(flow, answers).map(({ document }) => document))
  const rules = rulesOf(flow, lang)
  const view = { texts, flow, of, page: 0, forms, rules }
  const back = label('cases-back', lang)
  const extra = { calendar: label('reminders-file', lang), appeal: [[label('reminders-appeal-button', lang)]] }
  const more = {
    move: back,
    remind: label('reminders-remind-me', lang),
    sheet: label('applications-sheet-button', lang),
    complain: label('complaints-button', lang),
    family: label('cases-family', lang),
    see: seeFor(flow, answers).flatMap(({ service, sure }) => (sure ? [label(`${service}-short`, lang)] : [])),
  }
  const shown: Array<[string, Screen]> = [
    ['checklist', checklistScreen(view, speech)],
    ['checklist', checklistScreen({ ...view, page: 1, of: { ...of, ticks: flow.documents.map(({ id }) => id) } }, speech)],
    ['papers', papersScreen(view, speech, 0)],
    ['changes', changesScreen(speech, flow, of, rules)],
    ['more', moreScreen(speech, flow, of, more)],
    ['more', moreScreen(speech, flow, { ...of, state: 'submitted' }, more)],
    ['refusals', refusalsScreen(facts, speech, flow, of)],
    ['channels', channelsScreen(texts, speech, of, flow.channels, rules)],
  ]
  for (const channel of flow.channels) {
    const submitted = momentOf('2026-12-02', '10:00')
    const due = dueOf(calendar, flow, { channel: channel.id, submitted })
    const [office] = channel.directory ? directories.directory(channel.directory) : []
    const handed = caseOf(flow, {
      answers,
      channel: channel.id,
      office: office?.id ?? null,
      submitted,
      due: due?.due ?? null,
      state: 'submitted',
    })
    const card = { texts, flow, of: handed, channel: channelOf(flow, handed), office: office ?? null, directories, calendar, rules }
    const going = goingTo(channel, NOW, calendar)
    shown.push(
      ['terms', termsScreen(facts, speech, flow, handed)],
      ['where', whereScreen({ ...card, of: { ...handed, state: 'gathering' } }, speech, label('offices-card', lang))],
      ['card', submittedScreen(card, speech, extra)],
      ['closed', closedScreen({ ...card, of: { ...handed, state: 'closed', outcome: 'refused', closed: NOW } }, speech)],
      ...(due ? [['why', whyScreen(facts, speech, flow, handed, due)] as [string, Screen]] : []),
      ...(going
        ? [
            ['go', goScreen({ ...card, channel, going, far: farthest(lang), map: office ? mapButtons(speech, office) : [] }, speech)] as [
              string,
              Screen,
            ],
          ]
        : []),
    )
  }
  return shown
}

const flat = (screen: Screen) => (screen.rows ?? []).flat()
const actionsBack = [to.open, to.more, to.list, to.page, to.where, to.questions, home, other].map(({ action }) => action)
const actionOf = (one: InlineKeyboardButton) => ('callback_data' in one ? (one.callback_data.split(':')[1] ?? '') : '')

/** What is wrong with a screen, in words. */
function faultsOf(kind: string, screen: Screen): string[] {
  const faults: string[] = []
  for (const row of screen.rows ?? [])
    for (const { text } of row)
      if (labelLength(text) > labelRoom(row.length))
        faults.push(`${kind}: «${text}» is ${labelLength(text)} letters beside ${row.length - 1} others`)
  if (flat(screen).length > LIMITS.buttons) faults.push(`${kind}: ${flat(screen).length} buttons`)
  if (visibleLength(screen.text) > LIMITS.telegram) faults.push(`${kind}: ${visibleLength(screen.text)} characters do not go out`)
  if (!LISTS.has(kind) && seenLength(screen.text) > LIMITS.seen) faults.push(`${kind}: ${seenLength(screen.text)} characters to read`)
  if (!flat(screen).some((one) => actionsBack.includes(actionOf(one)))) faults.push(`${kind}: no way back`)
  return faults
}

describe.each([...catalogue.flows, ...catalogue.inForce].map((flow) => [flow.id, flow] as const))('%s', (_, flow) => {
  test.each(LANGS)('in %s every screen fits a phone and has a way back', (lang) => {
    const faults = new Set<string>()
    const looked = sample([{}, ...combinations(flow)], MOST)
    for (const answers of looked)
      for (const [kind, screen] of screensOf(flow, lang, answers))
        for (const fault of [...faultsOf(kind, screen), ...(kind === 'more' ? [] : undated(flow, kind, screen.text))]) faults.add(fault)
    const speech = speechOf(lang)
    for (const question of flow.questions)
      for (const fault of faultsOf(
        'question',
        questionScreen(speech, flow, caseOf(flow, {}), question, { back: label('cases-back', lang), rules: rulesOf(flow, lang) }),
      ))
        faults.add(fault)
    for (const item of numbered(flow, caseOf(flow, {}))) {
      const view = { texts, flow, of: caseOf(flow, {}), page: 0, rules: rulesOf(flow, lang) }
      for (const fault of faultsOf('document', documentScreen(view, speech, item, [label('cases-fill-here', lang)]))) faults.add(fault)
    }
    expect([...faults]).toEqual([])
  })

  test.each(LANGS)('in %s nothing that is shared, printed, reminded of or written says a rule without its day', async (lang) => {
    const speech = speechOf(lang)
    const of = caseOf(flow, {})
    const share = { case: of.id, citizen: 1, secret: 'abcdefgh', owner: 'Айша', members: [], cards: [], brings: [] } satisfies Share
    const view = { texts, flow, of, page: 0, rules: rulesOf(flow, lang), share }
    const said: Array<[string, string]> = [
      ['member', memberScreen(view, speech, label('home-button', lang)).text],
      ['shared card', cardScreen(view, speech, 'bot').text],
      ['family', familyText(view, speech, 'bot')],
      ['sheet', (await readPdf(await sheetPdf(sheetOf({ texts, catalogue, directories }, lang, flow, of, 'bot', NOW)))).text],
    ]
    const words = { texts, catalogue, directories } as unknown as Words
    for (const channel of flow.channels) {
      const [office] = channel.directory ? directories.directory(channel.directory) : []
      const due = momentOf('2026-12-09', '10:00')
      const handed = caseOf(flow, {
        channel: channel.id,
        office: office?.id ?? null,
        submitted: NOW,
        due,
        collectBy: due,
        state: 'submitted',
      })
      for (const kind of KINDS.filter((one) => !['own', 'edition', 'expires', 'resting', 'appeal', 'reception'].includes(one))) {
        const one = { id: 'x', citizen: 1, case: of.id, kind, subject: null, note: null, planned: NOW, at: NOW, state: 'waiting' } as const
        said.push([`reminder ${kind}`, messageText(words, speech, one, handed)])
      }
      said.push(...caseEvents(words, speech, handed).map(({ id, description }): [string, string] => [`calendar ${id}`, description]))
    }
    expect(said.flatMap(([kind, text]) => undated(flow, kind, text))).toEqual([])
    const appeal = {
      id: 'x',
      citizen: 1,
      case: of.id,
      kind: 'appeal',
      subject: '2027-03-01',
      note: null,
      planned: NOW,
      at: NOW,
      state: 'waiting',
    } as const
    expect(messageText(words, speech, appeal, of)).toContain('19.03.2026')
    if (lang !== 'en')
      for (const form of flow.applications)
        expect(letterOf(texts, lang, { flow, form, act: catalogue.act(flow.act) }, null, NOW).note).toContain(marksOf(flow)[0])
  })
})

test.each(LANGS)('in %s the reception of an akim is told with the year of its list', (lang) => {
  const office = directories.directory('akim-offices').find(({ reception }) => reception.length > 0)
  if (!office) throw new Error('nobody receives')
  const year = catalogue.act(office.source.act)?.date.slice(0, 4)
  const words = { texts, catalogue, directories } as unknown as Words
  const one = {
    id: 'x',
    citizen: 1,
    case: null,
    kind: 'reception',
    subject: office.id,
    note: null,
    planned: NOW,
    at: NOW,
    state: 'waiting',
  } as const
  expect(messageText(words, speechOf(lang), one, null)).toContain(year)
  expect(reminderEvents(words, speechOf(lang), one, null)[0]?.description).toContain(year)
})

test('eight papers are at most twelve buttons', () => {
  const flow = catalogue.flows.find((one) => numbered(one, caseOf(one, {})).length >= 8)
  if (!flow) throw new RangeError('no service has eight papers')
  const padded = { ...flow, documents: flow.documents.slice(0, 8).map(({ when: _, channels: __, ...one }) => one) } as Flow
  const of = caseOf(padded, {})
  expect(numbered(padded, of)).toHaveLength(8)
  expect(flat(checklistScreen({ texts, flow: padded, of, page: 0, rules: '' }, speechOf('kk'))).length).toBeLessThanOrEqual(12)
})

/** Screens that tell a rule: what to bring, where, how long, why not. The others ask, list, or say what the citizen has done. */
const RULES = new Set(['checklist', 'refusals', 'terms', 'where', 'card', 'why', 'go', 'document', 'family'])

describe.each(catalogue.inForce.map((flow) => [flow.id, flow] as const))('the rules in force of %s', (_, flow) => {
  const [wording, read] = [flow.inForce?.wording ?? '', flow.inForce?.read ?? ''].map((day) => day.split('-').reverse().join('.'))
  test.each(LANGS)('in %s are nowhere told without their day, nor an office of the print without saying so', (lang) => {
    const speech = speechOf(lang)
    const bare = new Set<string>()
    const kinds = new Set<string>()
    for (const answers of sample([{}, ...combinations(flow)], MOST / 4)) {
      const of = caseOf(flow, { answers })
      const view = { texts, flow, of, page: 0, rules: rulesOf(flow, lang) }
      const shown: Array<[string, string]> = [
        ...screensOf(flow, lang, answers).map(([kind, { text }]): [string, string] => [kind, text]),
        ...numbered(flow, of).map((item): [string, string] => ['document', documentScreen(view, speech, item, []).text]),
        ['family', familyText(view, speech, 'anyqtama_bot')],
      ]
      for (const [kind, text] of shown) {
        kinds.add(kind)
        if (RULES.has(kind) && !(text.includes(wording ?? '') && text.includes(read ?? ''))) bare.add(kind)
        if (text.includes('📍 <b>') && !text.includes('1414')) bare.add(`office in ${kind}`)
      }
    }
    expect([...bare]).toEqual([])
    expect([...RULES].filter((kind) => !kinds.has(kind) && kind !== 'go')).toEqual([])
  })
})

test('a question that was answered marks the given answer, and no other', () => {
  let marked = 0
  for (const flow of [...catalogue.flows, ...catalogue.inForce])
    for (const question of flow.questions)
      for (const [index, option] of question.options.entries()) {
        const screen = questionScreen(speechOf('ru'), flow, caseOf(flow, { answers: { [question.id]: option } }), question, {
          back: label('cases-back', 'ru'),
          rules: '',
        })
        const labels = (screen.rows ?? []).slice(0, question.options.length).map(([one]) => one?.text ?? '')
        expect(labels.map((text) => text.startsWith('• ')).indexOf(true), `${flow.id} ${question.id}`).toBe(index)
        expect(labels.filter((text) => text.startsWith('• '))).toHaveLength(1)
        marked += 1
      }
  expect(marked).toBeGreaterThan(50)
})
