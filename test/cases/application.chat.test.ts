import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Composer } from 'grammy'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createShell } from '../../src/bot/bot.ts'
import { applicationTalk } from '../../src/cases/application/application.chat.ts'
import { DRAFT_DAYS, ROOM } from '../../src/cases/application/application.ts'
import * as on from '../../src/cases/application/buttons.ts'
import { caseTalk } from '../../src/cases/case.chat.ts'
import type { CaseDeps } from '../../src/cases/deps.ts'
import { createCaseStore, numbered } from '../../src/cases/index.ts'
import { ButtonRouter, createChatStore } from '../../src/chat/index.ts'
import { frozenClock } from '../../src/clock.ts'
import { RETENTION } from '../../src/complaints/index.ts'
import { loadCalendar } from '../../src/deadlines/index.ts'
import { LANGS, type Lang } from '../../src/i18n.ts'
import { createLog } from '../../src/log.ts'
import { loadDirectories } from '../../src/offices/index.ts'
import { type BotApi, startBotApi } from '../../src/playground/index.ts'
import type { Flow } from '../../src/services/index.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { readPdf } from '../paper/read.ts'
import { alone } from './alone.ts'
import { answersFor, catalogue, forms, now, texts, typedFor } from './application-sample.ts'

const TOKEN = '700001:application-test'
const clock = frozenClock(now)
const directories = loadDirectories(fileURLToPath(new URL('../..', import.meta.url)))
const calendar = loadCalendar(fileURLToPath(new URL('../..', import.meta.url)))

let store: Store
let dataDir: string
let api: BotApi
let next = 0
let citizen = 800
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'anyqtama-'))
  store = await openStore({ dataDir, clock })
  api = await startBotApi({ token: TOKEN, clock })
})
afterAll(async () => {
  await api.close()
  await store.close()
  rmSync(dataDir, { recursive: true, force: true })
})

/** A bot with the rooms of this test, made anew for every message: nothing in its memory outlives one. */
function newShell() {
  const buttons = new ButtonRouter()
  const cases = createCaseStore(store.connection)
  const deps: CaseDeps = {
    ...{ cases, texts, catalogue, directories, calendar, newId: () => 'unused' },
    ...alone,
  }
  const application = applicationTalk(deps, buttons)
  const talks = [caseTalk(deps, buttons), application]
  const chats = createChatStore(store.connection)
  const shell = createShell({
    ...{ token: TOKEN, apiRoot: api.root, chats, clock, texts, log: createLog('silent'), owner: 'test', buttons, talks },
    outside: new Composer(),
    onError: async (ctx) => ctx.send({ text: 'ERROR' }),
    fallback: async (ctx) => ctx.send({ text: 'FALLBACK' }),
    isStoreError: () => false,
  })
  return { shell, cases, chats }
}

/** A citizen with a case, who acts and sees what the bot did. */
async function begin(service: string, lang: Lang, change = {}) {
  const id = ++citizen
  const caseId = `abcdefg${id}`
  const user = api.user({ id, firstName: 'Айша', languageCode: lang })
  const { cases, chats } = newShell()
  const flow = catalogue.flow(service)
  if (!flow) throw new RangeError(service)
  await cases.create({ id: caseId, citizen: id, service, flowVersion: flow.version })
  await cases.change(id, caseId, { skipped: flow.questions.map((question) => question.id), ...change })
  const t = (key: string, vars = {}) => texts.t(lang, key, vars)

  async function perform(act: () => unknown): Promise<void> {
    act()
    const { shell } = newShell()
    await shell.bot.init()
    for (const update of await shell.bot.api.getUpdates({ offset: next, timeout: 0 })) {
      next = update.update_id + 1
      await shell.handle(update)
    }
  }
  const last = () => api.messages(id).findLast((message) => message.from === 'bot' && !message.document)
  const labels = () =>
    last()
      ?.inlineKeyboard?.flat()
      .map(({ text }) => text) ?? []
  const tap = (label: string) =>
    perform(() => {
      const message = api.messages(id).findLast((one) => one.inlineKeyboard?.flat().some(({ text }) => text === label))
      const button = message?.inlineKeyboard?.flat().find(({ text }) => text === label)
      if (!message || !button || !('callback_data' in button))
        throw new RangeError(`no button «${label}» under «${last()?.text}»: ${labels().join(' | ')}`)
      user.tap(message.id, button.callback_data)
    })
  const say = (text: string) => perform(() => user.send(text))
  const ticks = async () => (await cases.find(id, caseId))?.ticks
  const kept = async () => JSON.stringify(await chats.peek(id))
  const papers = () => api.messages(id).flatMap(({ document }) => (document ? [document] : []))
  await perform(() => user.send('/cases'))
  await perform(() => {
    const message = last()
    const button = message?.inlineKeyboard?.flat()[0]
    if (message && button && 'callback_data' in button) user.tap(message.id, button.callback_data)
  })
  /** Opens the form of a paper at the paper itself; the first one that has a form where none is named. */
  async function openForm(document?: string): Promise<void> {
    const list = numbered(flow as Flow, { answers: {}, channel: null, ...change })
    const number = document === undefined ? null : list.findIndex((line) => line.document.id === document) + 1
    const label = () => labels().find((one) => (number === null ? one.startsWith('✍️ ') : one === `✍️ ${number}`))
    if (label() === undefined) await tap(labels().find((one) => one.endsWith('›')) ?? '')
    await tap(label() ?? '')
    await tap(t('cases-fill-here'))
  }
  return { id, openForm, caseId, user, t, perform, last, labels, tap, say, kept, ticks, papers, shown: () => last()?.text ?? '' }
}
type Citizen = Awaited<ReturnType<typeof begin>>

/** Fills in the form to its end as a citizen would. */
async function fill(me: Citizen, found: (typeof forms)[number][1]): Promise<void> {
  const { flow, form } = found
  for (const [number, field] of form.fields.entries()) {
    const key = `${flow.id}-field-${field.id}`
    if (field.type === 'choice') await me.tap(me.t(`${key}-${field.options?.[1]}`))
    else if (field.type !== 'table') await me.say(typedFor(field, number))
    else
      for (const row of [1, 2]) {
        for (const [at, column] of (field.columns ?? []).entries()) {
          expect(me.shown()).toContain(me.t(`${key}-${column.id}`))
          await me.say(typedFor(column, row * 4 + at))
        }
        await me.tap(me.t(row === 1 ? 'applications-row-add' : 'applications-row-end'))
      }
  }
}

const start = async (me: Citizen, document?: string) => {
  await me.openForm(document)
  await me.tap(me.t('applications-begin'))
}

/** What the button that begins a form says. */
const begins = (of: string, annex: string) => {
  const button = on.begin.to('', { case: of, annex })
  return 'callback_data' in button ? button.callback_data : ''
}

/** Forms by turns in both languages; every form in each is read back in application-letter.test.ts. */
const chats = forms.map(([name, found], index) => [name, index % 2 === 0 ? 'kk' : 'ru', found] as const)

describe.each(chats)('the form of %s', (_, lang, found) => {
  const { flow, form } = found

  test(`asked in ${lang} becomes a letter, and what was typed is gone`, async () => {
    const me = await begin(flow.id, lang)
    await me.openForm(form.document)
    expect(me.shown()).toContain(me.t('applications-intro', { count: form.fields.length, days: DRAFT_DAYS }).split('\n')[0])
    await me.tap(me.t('applications-begin'))
    await fill(me, found)
    expect(me.shown()).toContain(me.t('applications-make'))
    const answers = Object.values(answersFor(found))
      .flat(2)
      .filter((value): value is string => typeof value === 'string' && value.length > 12)
    const sample = answers.find((answer) => answer.includes('Ұлы дала')) ?? answers[0] ?? ''
    expect(await me.kept()).toContain(JSON.stringify(sample).slice(1, -1))

    await me.tap(me.t(`applications-make-${lang}`))
    const [paper] = me.papers()
    const read = await readPdf(new Uint8Array(paper?.bytes ?? []))
    expect(read.text).toContain(sample)
    expect(read.lang).toBe(lang)
    expect(me.shown()).toBe(me.t('applications-forgotten'))
    // The paper is ready, but for the signature.
    expect(await me.ticks()).toEqual([form.document])
    const kept = await me.kept()
    for (const answer of answers) expect(kept).not.toContain(JSON.stringify(answer).slice(1, -1))
  })
})

describe('an application', () => {
  let me: Citizen
  const sale = 'minor-housing-sale'
  beforeEach(async () => {
    me = await begin(sale, 'kk')
  })
  afterEach(() => {
    expect(me.shown()).not.toBe('ERROR')
  })

  test('asks again, kindly, after a wrong answer, as often as it takes', async () => {
    await start(me)
    await me.say('Балқаш қаласы')
    await me.say('Асан Үсенов')
    expect(me.shown()).not.toContain(me.t('applications-hint-address'))
    await me.say('5')
    for (const key of ['applications-fault-address', `${sale}-field-address`, 'applications-hint-address'])
      expect(me.shown()).toContain(me.t(key))
    await me.say('Абай ауылы, 5')
    for (let wrong = 0; wrong < 10; wrong++) {
      await me.say('телефоным жоқ')
      expect(me.shown()).toContain(me.t('applications-fault-phone'))
      expect(me.shown()).toContain(me.t(`${sale}-field-phone`))
      expect(me.shown()).toContain(me.t('applications-hint-phone'))
    }
    await me.say('8 701 234 56 78')
    expect(me.shown()).toContain(me.t(`${sale}-field-deal`))
    await me.say('білмеймін')
    expect(me.shown()).toContain(me.t('applications-fault-choice'))
    expect(me.shown()).toContain(me.t(`${sale}-field-deal`))
    await me.say('Сату')
    expect(me.shown()).toContain(me.t(`${sale}-field-home`))
    expect(await me.kept()).not.toContain('телефоным')
  })

  test('takes a shared contact for a phone', async () => {
    await start(me)
    for (const text of ['Балқаш қаласы', 'Асан Үсенов', 'Абай ауылы, 5']) await me.say(text)
    await me.perform(() => me.user.contact('+77012345678'))
    expect(me.shown()).toContain(me.t(`${sale}-field-deal`))
  })

  test('goes back, keeps or changes what was said, and leaves out what one does not have', async () => {
    await start(me)
    await me.say('Балқаш қаласы')
    await me.say('Асан Үсенов')
    await me.tap(me.t('applications-back'))
    expect(me.shown()).toContain(me.t('applications-now', { answer: 'Асан Үсенов' }).replace(/<[^>]+>/g, ''))
    await me.tap(me.t('applications-keep'))
    expect(me.shown()).toContain(me.t(`${sale}-field-address`))
    await me.tap(me.t('applications-hand'))
    expect(me.shown()).toContain(me.t(`${sale}-field-phone`))
    expect(me.labels()).not.toContain(me.t('applications-skip'))
  })

  test('shows the whole, and every answer can be changed there', async () => {
    await start(me)
    const found = forms.find(([, one]) => one.flow.id === sale)?.[1]
    if (!found) throw new RangeError(sale)
    await fill(me, found)
    await me.tap('✏️ 3')
    await me.say('Жаңа мекенжай, 77-үй')
    expect(me.shown()).toContain('Жаңа мекенжай, 77-үй')
    expect(me.shown()).toContain(me.t('applications-make'))
    await me.tap('›')
    await me.tap('✏️ 7')
    await me.tap(me.t('applications-row-add'))
    for (const cell of ['Үшінші Бала', '2019', 'АА 3']) await me.say(cell)
    expect(me.shown()).toContain('Үшінші Бала, 2019, АА 3')
    // The page on which one was: what was changed there is seen.
    await me.tap(me.t('applications-row-end'))
    expect(me.labels()).toContain('✏️ 9')
    await me.tap('✏️ 9')
    await me.tap(me.t('applications-skip'))
    expect(me.labels()).toContain('✏️ 9')
    await me.tap(me.t('applications-make-ru'))
    const read = await readPdf(new Uint8Array(me.papers()[0]?.bytes ?? []))
    expect(read.text).toContain('Жаңа мекенжай, 77-үй')
    expect(read.text).toContain('Үшінші Бала')
  })

  test('is gone on cancel, and its old buttons say so', async () => {
    await start(me)
    await me.say('Балқаш қаласы')
    const question = me.last()
    await me.tap(me.t('applications-cancel'))
    expect(me.shown()).toBe(me.t('applications-cancelled'))
    expect(await me.kept()).not.toContain('Балқаш')
    await me.perform(() => me.user.tap(question?.id ?? 0, '1:aph:applicants'))
    expect(me.shown()).toBe(me.t('applications-nothing-open'))
  })

  test('can be left and gone on with; an older question’s button changes nothing', async () => {
    await start(me)
    await me.say('Балқаш қаласы')
    await me.perform(() => me.user.send('/cases'))
    await me.tap(me.labels()[0] ?? '')
    await me.openForm()
    await me.tap(me.t('applications-go-on'))
    expect(me.shown()).toContain(me.t(`${sale}-field-applicants`))
    await me.perform(() => me.user.tap(me.last()?.id ?? 0, '1:aph:department'))
    expect(me.shown()).toContain(me.t(`${sale}-field-applicants`))
    expect(await me.kept()).toContain('Балқаш қаласы')
  })

  test('that is left lying is gone after the days that the texts tell, and not before', async () => {
    await start(me)
    await me.say('Балқаш қаласы')
    const day = 24 * 3_600_000
    try {
      clock.advance(DRAFT_DAYS * day - 1)
      const { chats } = newShell()
      await chats.expire(ROOM, clock.now())
      expect(await me.kept()).toContain('Балқаш қаласы')
      clock.advance(1)
      await me.say('Асан Үсенов')
      expect(me.shown()).toBe(me.t('applications-nothing-open'))
      await chats.expire(ROOM, clock.now())
      expect(await me.kept()).not.toContain('Балқаш')
    } finally {
      clock.advance(-DRAFT_DAYS * day)
    }
    for (const lang of LANGS)
      for (const days of [DRAFT_DAYS, RETENTION.draftDays])
        expect(texts.t(lang, 'privacy-text', { cards: 'full' }).match(/\d+/g), lang).toContain(String(days))
  })

  test('as a blank form is sent at once, in either language', async () => {
    await me.openForm()
    await me.tap(me.t('applications-blank'))
    await me.tap(me.t('applications-lang-ru'))
    const read = await readPdf(new Uint8Array(me.papers()[0]?.bytes ?? []))
    expect(read.lang).toBe('ru')
    expect(read.text).toMatch(/Телефон: _{20,}/)
  })

  test('is addressed to the office of the case', async () => {
    const office = directories.directory('education-departments').find(({ district }) => district === 'Бұланды ауданы')
    me = await begin(sale, 'kk', { channel: 'education-department', office: office?.id })
    await start(me)
    expect(me.shown()).toContain(me.t(`${sale}-field-applicants`))
    expect(await me.kept()).toContain('Бұланды ауданы')
  })

  // Annex 6 of the standard on inheritance is the pension fund's form alone (000: 5631–5644).
  test('of an old button is not begun once the answers leave that form out', async () => {
    me = await begin('minor-inheritance', 'kk', { answers: { for: 'pension' } })
    await me.openForm('application')
    await newShell().cases.change(me.id, me.caseId, { answers: { for: 'police' } })
    const question = me.t('minor-inheritance-field-department')
    await me.perform(() => me.user.tap(me.last()?.id ?? 0, begins(me.caseId, '6')))
    expect(me.shown()).not.toContain(question)
    expect(me.shown()).not.toBe('ERROR')
    expect(me.labels()).not.toContain(me.t('applications-begin'))
    expect(await me.kept()).not.toContain('"annex":6')
    await newShell().cases.change(me.id, me.caseId, { answers: { for: 'both' } })
    await me.perform(() => me.user.tap(me.last()?.id ?? 0, begins(me.caseId, '6')))
    expect(me.shown()).toContain(question)
  })

  test('that was begun asks no more, and makes no paper, once the answers leave its form out', async () => {
    me = await begin('minor-inheritance', 'kk', { answers: { for: 'pension' } })
    await me.openForm('application')
    await me.tap(me.t('applications-begin'))
    const question = me.t('minor-inheritance-field-department')
    expect(me.shown()).toContain(question)
    await newShell().cases.change(me.id, me.caseId, { answers: { for: 'police' } })
    const title = me.t('minor-inheritance-doc-application')
    const unneeded = me.t('applications-unneeded', { title, days: DRAFT_DAYS }).replace(/<[^>]+>/g, '')
    await me.say('Абай ауданының бөлімі')
    expect(me.shown()).toBe(unneeded)
    expect(me.labels()).toEqual([me.t('applications-to-list'), me.t('applications-cancel')])
    for (const data of ['1:aph:department', '1:apv:0', '1:apm:kk', '1:apr']) {
      await me.perform(() => me.user.tap(me.last()?.id ?? 0, data))
      expect(me.shown(), data).toBe(unneeded)
    }
    expect(me.papers()).toEqual([])
    // What was typed is not lost: the answers may change back.
    await newShell().cases.change(me.id, me.caseId, { answers: { for: 'both' } })
    await me.perform(() => me.user.tap(me.last()?.id ?? 0, '1:apr'))
    expect(me.shown()).not.toContain(question)
    expect(await me.kept()).toContain('Абай ауданының бөлімі')
  })

  test('is not offered where the service has no form', async () => {
    me = await begin('apostille', 'kk')
    expect(me.labels().filter((label) => label.startsWith('✍️'))).toEqual([])
    await me.tap(me.t('cases-more'))
    expect(me.labels()).toContain(me.t('applications-sheet-button'))
  })
})

test('the printed list of a case is sent as a file, in the language of the chat', async () => {
  const me = await begin('bolashak', 'ru', { name: 'Айша' })
  await me.tap(me.t('cases-more'))
  await me.tap(me.t('applications-sheet-button'))
  const read = await readPdf(new Uint8Array(me.papers()[0]?.bytes ?? []))
  expect(read.text).toContain('«Айша»')
  expect(read.lang).toBe('ru')
  expect(read.links).toEqual([expect.stringMatching(new RegExp(`^https://t\\.me/\\w+\\?start=c-${me.caseId}$`))])
})
