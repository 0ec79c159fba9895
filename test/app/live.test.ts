import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Running, start } from '../../src/app/index.ts'
import { frozenClock, local } from '../../src/clock.ts'
import { readConfig } from '../../src/config.ts'
import { LANGS, loadTexts, plainText } from '../../src/i18n.ts'
import type { Playground } from '../../src/playground/playground.ts'
import type { Offer } from '../../src/playground/rehearsal.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const texts = loadTexts(join(ROOT, 'locales'))
const RU = 'locales/ru/services/apostille.ftl'
const LONG = 120_000

let dir: string
let running: Running
let page: string

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'live-'))
  for (const part of ['flows', 'locales']) cpSync(join(ROOT, part), join(dir, part), { recursive: true })
  for (const part of ['data', 'src']) symlinkSync(join(ROOT, part), join(dir, part))
  const config = readConfig({ DATA_DIR: join(dir, 'store'), PORT: '0', LOG_LEVEL: 'silent' })
  running = await start(config, { root: dir, clock: frozenClock(new Date('2026-12-01T05:00:00Z')) })
  page = running.url
  await post('/language', { pane: 'citizen', lang: 'ru' })
}, LONG)
afterAll(async () => {
  await running.stop()
  rmSync(dir, { recursive: true, force: true })
})

const post = (path: string, body: object) =>
  fetch(page + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
const state = async () => (await (await fetch(`${page}/state`)).json()) as ReturnType<Playground['state']>

async function citizen() {
  const [pane] = (await state()).panes
  if (!pane?.chats[0]) throw new Error('no citizen')
  return { id: pane.user.id, messages: pane.chats[0].messages }
}
const send = async (text: string) => post('/act', { pane: 'citizen', chat: (await citizen()).id, act: { kind: 'send', text } })

/** Looks after every change that the page is told of, until something is there. */
async function changed<T>(look: () => Promise<T | false | undefined>): Promise<T> {
  const reader = (await fetch(`${page}/events`)).body?.getReader()
  for (;;) {
    const found = await look()
    if (found) {
      await reader?.cancel()
      return found
    }
    await reader?.read()
  }
}

/** The words of the bot's message that are as wanted. */
const until = (wanted: (text: string) => boolean): Promise<string> =>
  changed(async () => (await citizen()).messages.find(({ from, text }) => from === 'bot' && wanted(text ?? ''))?.text)

function change(file: string, find: string | RegExp, put: string): void {
  const path = join(dir, file)
  const before = readFileSync(path, 'utf8')
  const after = before.replace(find, put)
  if (after === before) throw new RangeError(`${file} has no «${find}»`)
  writeFileSync(path, after)
}

describe('flows and texts change while the bot runs', () => {
  test('what is sound is taken at once, in an open chat, by the button of the page', { timeout: LONG }, async () => {
    await send('/start s-apostille')
    await until((text) => text.includes(texts.t('ru', 'apostille-title')))
    change(RU, /^apostille-title = .*$/m, 'apostille-title = Штамп «апостиль», иначе сказанный')
    expect((await post('/content', {})).status).toBe(204)
    expect((await state()).content).toMatchObject({ taken: true, looking: false })
    await send('/start s-apostille')
    expect(await until((text) => text.includes('иначе сказанный'))).toContain('апостиль')
  })

  test('what is faulty is told in three languages with its line, and the bot speaks as before until it is mended', {
    timeout: LONG,
  }, async () => {
    change(RU, 'apostille-who = ', 'apostille-whom = ')
    change(RU, 'иначе сказанный', 'сказанный третий раз')
    await post('/content', {})
    const { content } = await state()
    expect(content?.taken).toBe(false)
    const line =
      readFileSync(join(dir, RU), 'utf8')
        .split('\n')
        .findIndex((text) => text.startsWith('apostille-whom')) + 1
    for (const lang of LANGS) expect(content?.faults[lang][0]).toMatch(new RegExp(`^${RU}:${line}: .*«apostille-who»`))
    expect(new Set(LANGS.map((lang) => content?.faults[lang][0])).size).toBe(LANGS.length)
    const before = (await citizen()).messages.length
    await send('/start s-apostille')
    const shown = await changed(async () => (await citizen()).messages.slice(before).find(({ from }) => from === 'bot')?.text)
    expect(shown).toContain('иначе сказанный')
    change(RU, 'apostille-whom = ', 'apostille-who = ')
    await post('/content', {})
    expect((await state()).content).toMatchObject({ taken: true })
    await send('/start s-apostille')
    await until((text) => text.includes('сказанный третий раз'))
  })

  test('a file that cannot be read at all is a fault as well', { timeout: LONG }, async () => {
    change('flows/apostille.yaml', 'version: 1', 'version: [1')
    expect((await running.content.look()).faults.en[0]).toMatch(/^flows\/apostille\.yaml:\d+: /)
    change('flows/apostille.yaml', 'version: [1', 'version: 1')
    expect(await running.content.look()).toMatchObject({ taken: true })
  })

  test('nothing that people write meanwhile is lost or answered twice', { timeout: LONG }, async () => {
    const { id, messages } = await citizen()
    const before = messages.length
    const looks = [running.content.look()]
    const stop = running.content.onChange(
      () => void post('/act', { pane: 'citizen', chat: id, act: { kind: 'send', text: '/start s-bolashak' } }),
    )
    await looks[0]
    stop()
    looks.push(running.content.look())
    await send('/start s-bolashak')
    await Promise.all(looks)
    const title = texts.t('ru', 'bolashak-title')
    const count = async () => {
      const fresh = (await citizen()).messages.slice(before)
      return {
        asked: fresh.filter(({ from }) => from === 'user').length,
        answered: fresh.filter(({ from, text }) => from === 'bot' && text?.includes(title)).length,
      }
    }
    await changed(async () => {
      const { asked, answered } = await count()
      return answered >= asked
    })
    const now = await count()
    expect(now.asked).toBeGreaterThan(1)
    expect(now.answered).toBe(now.asked)
  })

  test('watched, they are taken when a file is saved', { timeout: LONG }, async () => {
    const before = running.content.state().looks
    const end = await running.content.watch()
    const taken = new Promise<void>((resolve) => {
      const off = running.content.onChange(() => {
        const { looking, looks } = running.content.state()
        if (looking || looks === before) return
        off()
        resolve()
      })
    })
    change(RU, /^apostille-title = .*$/m, 'apostille-title = Апостиль, сказанный сам собой')
    await taken
    await end()
    await send('/start s-apostille')
    await until((text) => text.includes('сказанный сам собой'))
  })
})

describe('the playground opens services', () => {
  const offers = async (day?: string) =>
    (await (await fetch(`${page}/services?${new URLSearchParams(day ? { day } : {})}`)).json()) as Offer[]

  test('every one of them at every question that can be asked, under every edition', { timeout: LONG }, async () => {
    const all = await offers()
    expect(new Set(all.map(({ service }) => service)).size).toBeGreaterThanOrEqual(13)
    expect(all.some(({ service, edition }) => service !== edition)).toBe(true)
    for (const { service, edition, questions } of all)
      for (const { id } of questions) {
        expect((await post('/open', { service, edition, question: id })).status, `${edition} ${id}`).toBe(204)
        await until((text) => text.includes(plainText(texts.t('ru', `${edition}-q-${id}`))))
      }
  })

  test('on another day, with the rules of that day', { timeout: LONG }, async () => {
    const [past] = (await offers('2012-03-01')).filter(({ service }) => service === 'apostille')
    if (!past) throw new Error('no apostille')
    expect((await offers('2012-03-01')).every(({ service, edition }) => service === edition)).toBe(true)
    await post('/open', { service: 'apostille', edition: past.edition, question: past.questions[0]?.id, day: '2012-03-01' })
    expect(local(new Date((await state()).now)).toISODate()).toBe('2012-03-01')
    await until((text) => text.includes(past.questions[0]?.text ?? '?'))
    await post('/open', { service: 'apostille', edition: past.edition, day: '2027-01-05' })
    expect(local(new Date((await state()).now)).toISODate()).toBe('2027-01-05')
  })

  test('and refuses what is not there with a reason', { timeout: LONG }, async () => {
    expect((await post('/open', { service: 'unicorn', edition: 'unicorn' })).status).toBe(409)
    expect((await post('/open', { service: 'apostille', edition: 'apostille', question: 'unicorn' })).status).toBe(409)
    expect((await post('/open', { service: 'apostille', edition: 'apostille', day: '2012-13-01' })).status).toBe(400)
  })
})
