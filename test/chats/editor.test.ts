import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createContentReload } from '../../src/app/live/content-reload.ts'
import { previewChange } from '../../src/cases/editions/change-preview.chat.ts'
import { readOpenCases } from '../../src/cases/index.ts'
import { dayOf, dayWords, loadCalendar } from '../../src/deadlines/index.ts'
import { LANGS, loadTexts } from '../../src/i18n.ts'
import type { ApiCall } from '../../src/playground/bot-api.ts'
import { findButton, renderCall } from '../../src/playground/transcript.ts'
import { compareFolders } from '../../src/services/editor/compare-folders.ts'
import { editorCommands } from '../../src/services/editor/editor.cli.ts'
import { checkContent, loadCatalogue, readContent } from '../../src/services/index.ts'
import { openStage, type Stage } from './stage.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const HOUR = 3_600_000
const made: string[] = []
let stage: Stage
let people = 0
beforeEach(async () => {
  stage = await openStage('polling', new Date('2026-03-02T05:00:00Z'), 'editor')
})
afterEach(async () => {
  await stage.close()
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true })
})

/** A copy of the content that an editor may change. */
function house(): string {
  const dir = mkdtempSync(join(tmpdir(), 'house-'))
  made.push(dir)
  for (const part of ['flows', 'locales']) cpSync(join(ROOT, part), join(dir, part), { recursive: true })
  symlinkSync(join(ROOT, 'data'), join(dir, 'data'))
  return dir
}

function change(dir: string, file: string, find: string | RegExp, put: string): void {
  const text = readFileSync(join(dir, file), 'utf8')
  if (text.replace(find, '') === text) throw new RangeError(`${file} has no «${find}»`)
  writeFileSync(join(dir, file), text.replace(find, put))
}

/** Somebody who talks with the bot; every act gives what the bot said to it. */
function person() {
  const id = 700_000_100 + ++people
  const user = stage.api.user({ id, firstName: 'Айша', languageCode: 'ru' })
  const calls: ApiCall[] = []
  stage.api.onCall((call) => {
    if (call.chatId === id) calls.push(call)
  })
  const said = () => JSON.stringify(calls.splice(0).map(renderCall))
  return {
    async send(text: string) {
      await stage.perform(() => user.send(text))
      return said()
    },
    /** Taps the latest button whose label has these words. */
    async tap(words: string) {
      const labels = stage.api.messages(id).flatMap(({ inlineKeyboard }) => (inlineKeyboard ?? []).flat().map(({ text }) => text))
      const label = labels.findLast((one) => one.includes(words)) ?? words
      const found = findButton(stage.api.messages(id), { tap: label })
      if (!found) throw new RangeError(`no button «${label}»`)
      await stage.perform(() => user.tap(found.messageId, found.data))
      return said()
    },
    said,
  }
}

/** A case of the apostille with one tick, handed in when `submitted`. */
async function withCase(submitted = false) {
  const who = person()
  await who.send('/start s-apostille')
  await who.tap('▶️ Список документов')
  const list = await who.tap('Да, сам(а)')
  const number = /(\d+)\. Квитанция/.exec(list)?.[1]
  await who.tap(`☐ ${number}`)
  if (submitted) {
    await who.tap('✅ Документы сданы')
    await who.tap('ЦОН · сегодня')
  }
  return who
}

/** A fourteenth service with a situation, a channel and an addressee of its own, by files alone. */
function fourteenth(): string {
  const dir = house()
  cpSync(join(ROOT, 'test/fixtures/flows/fourteenth'), dir, { recursive: true })
  symlinkSync(join(ROOT, 'src'), join(dir, 'src'))
  change(dir, 'flows/drone-permit.yaml', 'situation: farm', 'situation: sky')
  change(dir, 'flows/drone-permit.yaml', '- id: psc', '- id: airfield')
  change(dir, 'flows/drone-permit.yaml', 'addressee: psc-director', 'addressee: sky-inspector')
  change(dir, 'flows/_names.yaml', 'situations: [child', 'situations: [sky, child')
  change(dir, 'flows/_names.yaml', 'channels:', 'channels:\n  - airfield')
  change(dir, 'flows/_names.yaml', 'addressees:', 'addressees:\n  - sky-inspector')
  for (const [lang, sky] of [
    ['kk', 'Аспан'],
    ['ru', 'Небо'],
    ['en', 'Sky'],
  ] as const)
    appendFileSync(
      join(dir, `locales/${lang}/services.ftl`),
      `\nsituation-sky = ${sky}\nchannel-airfield = ${sky} 1\nchannel-short-airfield = ${sky[0]}1\naddressee-sky-inspector = ${sky} 2\n`,
    )
  return dir
}

describe('a fourteenth service, with names of its own', () => {
  test('passes the check, is listed by the cli, and is gone through in the chat', async () => {
    const dir = fourteenth()
    const { input, issues } = readContent(dir, '2026-03-02')
    expect([...issues, ...checkContent(input)].filter(({ severity }) => severity === 'error')).toEqual([])
    expect(input.catalogue.offered.map(({ id }) => id)).toContain('drone-permit')
    stage.edit(dir)
    const who = person()
    expect(await who.send('/start')).toContain('Небо')
    expect(await who.tap('Небо')).toContain('дрон')
    const card = await who.send('/start s-drone-permit')
    expect(card).toContain('Небо 1')
    await who.tap('▶️ Список документов')
    expect(await who.send('/cases')).toContain('дрон')
    expect(await who.send('запустить квадрокоптер')).toContain('Небо 1')
  })

  test('is refused where a name is listed nowhere, with the one that was meant', () => {
    const dir = fourteenth()
    change(dir, 'flows/drone-permit.yaml', 'situation: sky', 'situation: sk')
    const errors = readContent(dir, '2026-03-02').issues.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ file, key, said }) => [file, key, said?.values.like])).toEqual([['flows/drone-permit.yaml', 'situation', 'sky']])
  })
})

const ERROR = /пошло не так|ошибк/i

describe('a service that is retired', () => {
  const retire = () => {
    const dir = house()
    change(dir, 'flows/apostille.yaml', 'version: 1', 'version: 1\nstatus: retired\nretiredOn: 2026-03-02')
    for (const lang of LANGS) appendFileSync(join(dir, `locales/${lang}/services/apostille.ftl`), 'apostille-retired = 7777\n')
    return dir
  }

  test('stays readable for those who have a case, and is offered to nobody else', async () => {
    const owner = await withCase()
    const stranger = person()
    await stranger.send('/start s-apostille')
    stage.edit(retire())
    const list = await owner.send('/cases')
    expect(list).toContain('Поставить апостиль · 1/5')
    const opened = await owner.tap('Поставить апостиль · 1/5')
    expect(opened).toMatch(/☑ \d\. Квитанция/)
    expect(opened).toMatch(/02\.03\.2026.*7777/)
    expect(await stranger.tap('▶️ Список документов')).toMatch(/02\.03\.2026.*7777/)
    expect(await stranger.send('/cases')).not.toContain('апостиль')
    const found = await stranger.send('апостиль на диплом')
    expect(found).not.toContain('Апостиль на документ')
    const card = await person().send('/start s-apostille')
    expect(card).toContain('7777')
    expect(card).not.toContain('▶️')
  })

  test('reminds as before, and is printed, shared, complained of and rated; offered again it is as it was', async () => {
    const owner = await withCase(true)
    const dir = retire()
    stage.edit(dir)
    await stage.advance(24 * HOUR)
    expect(owner.said()).toContain('Должно быть готово')
    const heard: string[] = []
    for (const words of ['🖨 Печать', '👪 Близким', '✍️ Пожаловаться']) {
      await owner.send('/cases')
      await owner.tap('Поставить апостиль')
      await owner.tap('⋯ Ещё')
      heard.push(await owner.tap(words))
    }
    heard.push(await owner.send('/cases'), await owner.tap('Поставить апостиль'), await owner.tap('Получено'))
    for (const one of heard) {
      expect(one.length).toBeGreaterThan(40)
      expect(one).not.toMatch(ERROR)
    }
    expect(heard[0]).toMatch(/\.pdf/)
    expect(heard.at(-1)).toMatch(/довольны|оцен|⭐/i)
    change(dir, 'flows/apostille.yaml', /status: retired\nretiredOn: .*\n/, '')
    for (const lang of LANGS) change(dir, `locales/${lang}/services/apostille.ftl`, /apostille-retired = .*\n/, '')
    stage.edit(dir)
    const again = await person().send('/start s-apostille')
    expect(again).toContain('▶️ Список документов')
    expect(again).not.toContain('7777')
    expect(await owner.send('/cases')).toContain('Поставить апостиль')
  })
})

test('nobody is led from a service to one that is retired', () => {
  const dir = house()
  change(dir, 'flows/minor-housing-sale.yaml', /^version: (\d+)$/m, 'version: $1\nstatus: retired\nretiredOn: 2026-03-02')
  for (const lang of LANGS)
    appendFileSync(join(dir, `locales/${lang}/services/minor-housing-sale.ftl`), 'minor-housing-sale-retired = 7777\n')
  const leads = (root: string) =>
    [...loadCatalogue(root).flows, ...loadCatalogue(root).offered].flatMap(({ see }) => see.map(({ service }) => service))
  expect(leads(ROOT)).toContain('minor-housing-sale')
  expect(leads(dir)).not.toContain('minor-housing-sale')
  expect(leads(dir).length).toBeGreaterThan(2)
})

describe('a service that was taken away', () => {
  const remove = () => {
    const dir = house()
    rmSync(join(dir, 'flows/apostille.yaml'))
    for (const lang of LANGS) rmSync(join(dir, `locales/${lang}/services/apostille.ftl`))
    return dir
  }

  test('gives no error to its people, in lists, cases and reminders, and its reminders come once', async () => {
    const owner = await withCase(true)
    stage.edit(remove())
    const list = await owner.send('/cases')
    expect(list).toContain('Услуга, которой больше нет')
    expect(await owner.tap('Услуга, которой больше нет')).toContain('Этой услуги в боте больше нет')
    expect(await owner.send('/reminders')).toContain('Услуга, которой больше нет')
    await stage.advance(24 * HOUR)
    expect(owner.said()).toContain('Должно быть готово')
    await stage.advance(HOUR)
    const after = owner.said()
    expect(after).not.toContain('Должно быть готово')
    expect(`${list}${after}`).not.toMatch(ERROR)
  })
})

describe('a flow that changes while cases are under way', () => {
  /** The first version with two questions, and the second one, recorded as an editor does it. */
  function changed(dir: string, edit: (text: string) => string): void {
    const path = join(dir, 'flows/apostille.yaml')
    writeFileSync(path, edit(readFileSync(path, 'utf8')))
  }

  test('tells what is new and what has gone, keeps the tick of a renamed paper, and asks again where the answer went', async () => {
    const owner = await withCase()
    const dir = house()
    changed(dir, (text) =>
      text
        .replace('version: 1', 'version: 2')
        .replace('options: [self, proxy]', 'options: [alone, proxy]')
        .replace('{ id: receipt,', '{ id: payment, was: [receipt],')
        .replace('documents:\n', "documents:\n  - { id: photo, clause: '11', copies: [{ kind: original }] }\n"),
    )
    for (const lang of LANGS) {
      const file = `locales/${lang}/services/apostille.ftl`
      change(dir, file, 'apostille-q-who-self', 'apostille-q-who-alone')
      change(dir, file, 'apostille-doc-receipt =', 'apostille-doc-payment =')
      change(dir, file, 'apostille-doc-receipt-more', 'apostille-doc-payment-more')
      appendFileSync(join(dir, file), 'apostille-doc-photo = 3×4\napostille-doc-photo-more = 3×4\n')
    }
    stage.edit(dir)
    await owner.send('/cases')
    const asked = await owner.tap('Поставить апостиль · 1/7')
    expect(asked).toContain('➕ Добавилось: 3×4')
    expect(asked).toContain('❓ Спрошу ещё раз: Вы понесёте документы сами?')
    expect(asked).not.toContain('➖')
    const list = await owner.tap('Да, сам(а)')
    expect(list).toContain('3×4')
    expect(list).toMatch(/☑ \d\. Квитанция/)
  })

  test('demands a new version for what matters to cases, and none for words', () => {
    const dir = house()
    symlinkSync(join(ROOT, 'src'), join(dir, 'src'))
    const faults = () => {
      const { input } = readContent(dir, '2026-03-02')
      return checkContent(input).flatMap(({ code, said }) => (code === 'version' ? [said?.id] : []))
    }
    expect(faults()).toEqual([])
    change(dir, 'flows/apostille.yaml', 'options: [self, proxy]', 'options: [proxy, self]')
    expect(faults()).toEqual(['version-same'])
    change(dir, 'flows/apostille.yaml', 'version: 1', 'version: 2')
    expect(faults()).toEqual(['version-new'])
  })
})

describe("a day of an editor's life", () => {
  const RU = 'locales/ru/services/apostille.ftl'
  const accept = async (root: string) => {
    const program = new Command().exitOverride()
    editorCommands(program, { root, print: () => undefined })
    await program.parseAsync(['accept'], { from: 'user' })
  }
  const tells = (said: string, message: string) => said.includes(JSON.stringify(message).slice(1, -1))

  test('change, watch, diff, version, retire, with three cases in the middle: nobody meets an error or loses a tick', async () => {
    const dir = house()
    symlinkSync(join(ROOT, 'src'), join(dir, 'src'))
    const desk = createContentReload(dir, stage.clock, async () => stage.edit(dir))
    const [first, second, waiting] = [await withCase(), await withCase(), await withCase(true)]
    const heard: string[] = []
    const opens = async (who: typeof first) => {
      heard.push(await who.send('/cases'))
      const shown = await who.tap('Поставить апостиль')
      heard.push(shown)
      return shown
    }

    // Morning: other words. They are in the chat at the next tap.
    change(dir, RU, '-doc-receipt = Квитанция об', '-doc-receipt = Квитанция банка об')
    expect(await desk.look()).toMatchObject({ taken: true })
    expect(await opens(first)).toMatch(/☑ \d\. Квитанция банка/)

    // A slip: it is told, and everybody goes on with what was there.
    change(dir, 'flows/apostille.yaml', 'id: receipt, clause', 'id: reciept, clause')
    expect(await desk.look()).toMatchObject({ taken: false })
    expect(await opens(second)).toMatch(/☑ \d\. Квитанция банка/)
    change(dir, 'flows/apostille.yaml', 'id: reciept, clause', 'id: receipt, clause')
    await accept(dir)

    // Noon: a paper has another id, one is new, one has gone, the centre takes longer. What will it do to people?
    const before = mkdtempSync(join(tmpdir(), 'house-'))
    made.push(before)
    for (const part of ['flows', 'locales']) cpSync(join(dir, part), join(before, part), { recursive: true })
    symlinkSync(join(ROOT, 'data'), join(before, 'data'))
    change(dir, 'flows/apostille.yaml', 'version: 1', 'version: 2')
    change(dir, 'flows/apostille.yaml', '{ id: receipt, clause', '{ id: payment, was: [receipt], clause')
    change(dir, 'flows/apostille.yaml', '{ id: confirmation,', '{ id: photo,')
    change(dir, 'flows/apostille.yaml', 'amount: 2, unit: working-day', 'amount: 9, unit: working-day')
    for (const lang of LANGS) {
      const file = `locales/${lang}/services/apostille.ftl`
      for (const end of [' =', '-more =']) {
        change(dir, file, `apostille-doc-receipt${end}`, `apostille-doc-payment${end}`)
        change(dir, file, `apostille-doc-confirmation${end}`, `apostille-doc-photo${end}`)
      }
      change(dir, file, /^apostille-doc-photo = .*$/m, 'apostille-doc-photo = 3×4')
    }
    await accept(dir)
    const open = await stage.read(readOpenCases)
    const texts = {
      before: loadTexts(join(before, 'locales')),
      after: loadTexts(join(dir, 'locales')),
      own: loadTexts(join(ROOT, 'locales')),
    }
    const [row, ...others] = compareFolders(loadCatalogue(before), loadCatalogue(dir), open, previewChange(texts, loadCalendar(ROOT), 'ru'))
    expect(others).toEqual([])
    expect(row?.cases).toMatchObject({ open: 3, gainPaper: 3, needLess: 3, askedAgain: 0, otherDate: 1 })

    // The change is taken; each is told what the editor had read beforehand, the one who waits with the new date.
    expect(await desk.look()).toMatchObject({ taken: true })
    const told = [await opens(first), await opens(second), await opens(waiting)]
    for (const [index, said] of told.entries()) {
      expect(
        row?.told.some(({ text }) => tells(said, text)),
        `${index}: ${said}`,
      ).toBe(true)
      expect(said).toContain('➖ Больше не нужно: Справка-подтверждение')
    }
    for (const said of told.slice(0, 2)) expect(said).toMatch(/☑ \d\. Квитанция банка/)
    const [date] = row?.dates ?? []
    const due = await stage.read(async ({ db }) => (await db?.collection('cases').findOne({ state: 'submitted' }))?.due as Date)
    expect(dayOf(due)).toBe(date?.to)

    // Evening: the service is retired. Lists, ticks and reminders stay.
    change(dir, 'flows/apostille.yaml', 'version: 2', 'version: 2\nstatus: retired\nretiredOn: 2026-03-02')
    for (const lang of LANGS) appendFileSync(join(dir, `locales/${lang}/services/apostille.ftl`), 'apostille-retired = 7777\n')
    expect(await desk.look()).toMatchObject({ taken: true })
    for (const who of [first, second]) {
      const shown = await opens(who)
      expect(shown).toContain('7777')
      expect(shown).toMatch(/☑ \d\. Квитанция банка/)
    }
    await stage.advance(20 * 24 * HOUR)
    expect(waiting.said()).toContain(dayWords(due, 'ru', due))
    expect(await stage.read(readOpenCases)).toHaveLength(3)
    expect(heard.join()).not.toMatch(ERROR)
  }, 300_000)
})
