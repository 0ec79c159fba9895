import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type App, assemble } from '../../src/app/assemble.ts'
import { loadContent } from '../../src/app/content.ts'
import { startPolling } from '../../src/bot/updates/polling.ts'
import { frozenClock } from '../../src/clock.ts'
import { momentOf } from '../../src/deadlines/index.ts'
import { LANGS, type Lang } from '../../src/i18n.ts'
import { createLog } from '../../src/log.ts'
import { type BotApi, type ChatMessage, startBotApi } from '../../src/playground/bot-api.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { registered } from '../complaints/world.ts'

const ROOT = join(import.meta.dirname, '../..')
const TOKEN = '100000000:walk-token-of-no-worth-at-all'
const content = loadContent(ROOT)
const clock = frozenClock(momentOf('2026-12-02', '10:00'))
const MINUTE_MS = 60_000

let store: Store
let api: BotApi
let app: App
let stop: () => Promise<void>
let dataDir: string
const done = new Set<number>()
const waiting = new Map<number, () => void>()

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'anyqtama-walk-'))
  store = await openStore({ dataDir, clock })
  api = await startBotApi({ token: TOKEN, clock })
  app = assemble({
    ...content,
    ...{ token: TOKEN, apiRoot: api.root, connection: store.connection, clock, random: randomBytes, owner: 'walk' },
    ...{ log: createLog('silent'), origin: () => null, dataKey: '11'.repeat(32), staff: { chatId: undefined, ids: [] } },
  })
  await app.shell.bot.init()
  const runner = startPolling(
    app.shell.bot,
    (update) =>
      app.shell.handle(update).finally(() => {
        done.add(update.update_id)
        waiting.get(update.update_id)?.()
      }),
    createLog('silent'),
  )
  stop = () => runner.stop()
})
afterAll(async () => {
  await stop()
  await app.shell.drain()
  await store.close()
  await api.close()
  rmSync(dataDir, { recursive: true, force: true })
})

let citizen = 700_003_000
beforeEach(() => void citizen++)

/** Somebody who types and presses; a press may come from any screen that was ever shown. */
function somebody(lang: Lang) {
  const id = citizen
  const user = api.user({ id, firstName: 'Айша', languageCode: lang })
  const handled = async (update: number) => {
    if (!done.has(update)) await new Promise<void>((resolve) => waiting.set(update, resolve))
    // Nobody presses thirty times a minute.
    clock.advance(MINUTE_MS / 10)
  }
  const shown = (): ChatMessage => {
    const last = api.messages(id).findLast(({ from, text }) => from === 'bot' && text !== undefined)
    if (!last) throw new Error('nothing was shown')
    return last
  }
  const buttons = (): Map<string, string> =>
    new Map(
      (shown().inlineKeyboard ?? [])
        .flat()
        .flatMap((one) => ('callback_data' in one ? [[one.callback_data ?? '', one.text] as const] : [])),
    )
  return {
    id,
    shown,
    buttons,
    say: (text: string) => handled(user.send(text)),
    press: (data: string) => handled(user.tap(shown().id, data)),
    stand: (lat: number, lon: number) => handled(user.location(lat, lon)),
    /** The data of the first button whose label begins so. */
    data: (label: string): string => {
      const found = [...buttons()].find(([, text]) => text.startsWith(label))
      if (!found) throw new RangeError(`no «${label}» among ${[...buttons().values()].join(' | ')}`)
      return found[0]
    },
  }
}
type Somebody = ReturnType<typeof somebody>

/** Many cases, complaints and reminders: two pages of each. */
async function busy(who: Somebody): Promise<void> {
  await who.say('/start')
  for (const { id } of content.catalogue.offered) {
    await who.press(`1:sv:${id}`)
    const begin = [...who.buttons().keys()].find((data) => /^1:cst?:/.test(data))
    if (begin) await who.press(begin)
  }
  for (let n = 0; n < 10; n++) {
    await registered(app.stores.complaints, `0walk${who.id}${n}`, clock.now(), who.id)
    const at = momentOf(`2026-12-${10 + n}`, '09:00')
    await app.stores.reminders.put({
      ...{ id: `walk${who.id}.own.${n}`, citizen: who.id, case: null, kind: 'own', subject: null, note: `№ ${n}` },
      ...{ planned: at, at, state: 'waiting' },
    })
  }
}

describe('the way back', () => {
  test.each([
    ['cases', /^1:c:/, 'cases-list-button', true],
    ['complaints', /^1:k:/, 'complaints-own', false],
    ['reminders', /^1:mo:/, 'reminders-back', false],
  ] as const)('from what was opened on page 2 of the %s is page 2', async (command, open, back, more) => {
    const who = somebody('ru')
    await busy(who)
    await who.say(`/${command}`)
    await who.press(who.data('›'))
    const second = [...who.buttons().keys()]
    const text = who.shown().text
    const opened = second.find((data) => open.test(data))
    await who.press(opened ?? 'nothing opens here')
    if (more) await who.press([...who.buttons().keys()].find((data) => data.startsWith('1:cu:')) ?? (await enough(who)))
    expect(who.shown().text).not.toBe(text)
    await who.press(who.data(content.texts.t('ru', back)))
    expect([...who.buttons().keys()]).toEqual(second)
    // And the language is changed right there.
    await who.press('1:lang:kk')
    expect([...who.buttons().keys()]).toEqual(second)
  })

  /** A case that still asks is answered to its end first. */
  async function enough(who: Somebody): Promise<string> {
    for (let n = 0; n < 20; n++) {
      const more = [...who.buttons().keys()].find((data) => data.startsWith('1:cu:'))
      if (more) return more
      await who.press([...who.buttons().keys()].find((data) => /^1:c[ak]:/.test(data)) ?? 'no answer')
    }
    throw new Error('a case asks for ever')
  }

  test('from the card of an office is the page of the list, and «another place» keeps the way to the case', async () => {
    const who = somebody('ru')
    await who.say('/start')
    await who.press('1:sv:school-transport')
    await who.press([...who.buttons().keys()].find((data) => data.startsWith('1:cs:')) ?? 'no standard')
    const id = (await app.stores.cases.list(who.id))[0]?.id ?? ''
    await who.press(`1:cc:${id}:rural-akimat`)
    const region = content.directories
      .regions()
      .find(({ region }) => content.directories.directory('rural-akimats').some((one) => one.region === region))
    await who.press(`1:od:${id}:${region?.id}:0`)
    const district = [...who.buttons().keys()].find((data) => data.startsWith('1:ol:'))
    await who.press(district ?? 'no district')
    expect([...who.buttons().values()]).toContain('›')
    await who.press(who.data('›'))
    const second = [...who.buttons().keys()]
    await who.press(second.find((data) => data.startsWith('1:oc:')) ?? 'no office')
    await who.press(who.data(content.texts.t('ru', 'offices-back-to-list')))
    expect([...who.buttons().keys()]).toEqual(second)
    await who.press(who.data(content.texts.t('ru', 'offices-back-to-list')))
    expect([...who.buttons().keys()]).toContain(district)
    await who.press(who.data(content.texts.t('ru', 'offices-to-regions')))
    await who.press(who.data(content.texts.t('ru', 'offices-back')))
    expect([...who.buttons().keys()]).toContain(`1:c:${id}`)
  })

  test('from one of several places of a name, from a district and from what a location found is the list that one chose from', async () => {
    const who = somebody('ru')
    const press = async (...beginnings: string[]) => {
      for (const one of beginnings) await who.press([...who.buttons().keys()].find((data) => data.startsWith(one)) ?? `no ${one}`)
    }
    const keys = () => [...who.buttons().keys()]
    await who.say('/find')
    await who.press('1:ok:education-departments')
    await who.say('Ақсу')
    const names = keys().filter((data) => data.startsWith('1:ol:'))
    expect(names.length).toBeGreaterThan(2)
    await who.press(names[1] ?? '')
    await press('1:on:')
    expect(keys().filter((data) => data.startsWith('1:ol:'))).toEqual(names)

    await who.press('1:ok:education-departments')
    await press('1:or:', '1:od:')
    const districts = keys()
    await press('1:ol:', '1:od:')
    expect(keys()).toEqual(districts)

    await who.press('1:og:education-departments')
    await who.stand(49.8047, 73.0856)
    const found = keys().filter((data) => data.startsWith('1:oc:'))
    expect(found.length).toBeGreaterThan(2)
    await who.press(found[0] ?? '')
    await press('1:one:')
    expect(
      keys()
        .filter((data) => data.startsWith('1:oc:'))
        .sort(),
    ).toEqual(found.sort())
    expect(JSON.stringify((await app.stores.chats.peek(who.id))?.rooms)).not.toMatch(/49\.80|73\.08/)
  })

  test.each(['1:help', '1:priv', '1:sa:apostille', '1:so:apostille', '1:of', '1:ok:psc', '1:or:psc'])(
    'of a screen that only shows (%s) is that screen when the language changes there',
    async (data) => {
      const who = somebody('kk')
      await who.say('/start')
      await who.press(data)
      const before = [...who.buttons().keys()]
      await who.press('1:lang:ru')
      expect([...who.buttons().keys()]).toEqual(before)
      await who.say('/language en')
      expect([...who.buttons().keys()]).toEqual(before)
    },
  )
})

describe('«Can I go now?»', () => {
  /** Has a case of a service, and chooses where to hand it in. */
  async function choosing(who: Somebody, channel: string): Promise<string> {
    await who.say('/start')
    await who.press('1:sv:preschool-registration')
    await who.press([...who.buttons().keys()].find((data) => data.startsWith('1:cs:')) ?? 'no standard')
    const id = (await app.stores.cases.list(who.id))[0]?.id ?? ''
    await who.press(`1:cc:${id}:${channel}`)
    return id
  }
  const t = (key: string, vars = {}) => content.texts.t('ru', key, vars)
  const plain = (text: string) => text.replace(/<[^>]+>/g, '')
  type At = { readonly lat: number; readonly lon: number } | null | undefined
  const never = (): never => {
    throw new RangeError('it is nowhere')
  }
  /** Kilometres by the cosine of the latitude: not the program's own way to measure. */
  const between = (a: At, b: At): number => {
    if (!a || !b) return never()
    return Math.round(Math.hypot(a.lat - b.lat, (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180)) * 111.19)
  }

  test('says how far the office is for somebody who sent where they are, keeps no location, and sends a pin', async () => {
    const who = somebody('ru')
    const id = await choosing(who, 'psc')
    await who.press(`1:og:${id}`)
    // Some ten kilometres west of the middle of Karaganda.
    const here = { lat: 49.8047, lon: 72.95 }
    await who.stand(here.lat, here.lon)
    await who.press([...who.buttons().keys()].find((data) => data.startsWith(`1:oc:${id}:psc-`)) ?? 'no office')
    await who.press([...who.buttons().keys()].find((data) => data.startsWith('1:op:')) ?? 'no choice')
    const office = content.directories.office((await app.stores.cases.find(who.id, id))?.office ?? '')
    if (!office?.coordinates) throw new RangeError('the office is nowhere')
    await who.press(who.data(t('cases-go')))
    const km = between(here, office.coordinates)
    expect(km).toBeGreaterThan(3)
    expect(who.shown().text).toContain(plain(t('offices-far', { km, whence: 'sent', name: '', to: 'settlement' })))
    const kept = JSON.stringify((await app.stores.chats.peek(who.id))?.rooms)
    expect(kept).toContain(`"km":{"${office.id}":${km}}`)
    expect(kept).not.toMatch(/49\.80|72\.95/)
    await who.press(`1:om:${office.id}`)
    const venue = api.messages(who.id).findLast((one) => one.venue)?.venue
    expect(venue).toMatchObject({ title: t('offices-pin-centre'), latitude: office.coordinates.lat })
  })

  test('says how far it is from the village that was typed; and after handing in, an old button shows the date', async () => {
    const who = somebody('ru')
    const id = await choosing(who, 'education-department')
    await who.say('Белоусовка')
    await who.press([...who.buttons().keys()].find((data) => data.startsWith('1:op:')) ?? 'no choice')
    await who.press(who.data(t('cases-go')))
    const office = content.directories.office((await app.stores.cases.find(who.id, id))?.office ?? '')
    const [village] = content.directories.places('Белоусовка')
    expect(office?.district).toBe('Глубокое ауданы')
    const km = between(village?.place.coordinates, office?.coordinates)
    expect(km).toBeGreaterThan(10)
    const name = content.directories.words.place(village?.place ?? never(), 'ru')
    expect(who.shown().text).toContain(plain(t('offices-far', { km, whence: 'place', name, to: 'settlement' })))
    await app.stores.cases.change(who.id, id, { state: 'submitted', submitted: clock.now(), due: clock.now() })
    await who.press(`1:cgo:${id}`)
    expect([...who.buttons().keys()]).toContain(`1:cy:${id}`)
  })
})

/** What is not pressed in a walk: it forgets, gives up, changes the language, or sends a file. */
const NOT_PRESSED = /^1:(lang|forget|sure|mydata|pr-|cl|ce|kd|ks|om|og|ctr|csa)(:|$)/
/** Screens that give a list which the citizen has asked for in full, by the button that asks: papers and rules to read. */
const IN_FULL = /^1:(c|cs|cst|cls|cp|ct|ca|ck|cgo|cr|cf|cq|cpp)(:|$)/
/** Lists to choose from, asked for in full: all regions, the districts of one, the days of a month. */
const GRIDS = /^1:(or|od|mm|mn)(:|$)/
const LIMITS = { buttons: 14, seen: 1_800 }
const FOLDED = 120
/** So many screens of a kind are looked at. */
const OF_A_KIND = 6
const MOST = 260

/** Characters that are read before anything is unfolded. */
const seen = ({ text = '', entities = [] }: ChatMessage): number =>
  entities.reduce((all, one) => all - (one.type === 'expandable_blockquote' ? Math.max(0, one.length - FOLDED) : 0), text.length)

describe('every room', () => {
  test.each(LANGS)(
    'in %s shows no screen of more than 14 buttons or 1,800 characters, and each has a way on',
    async (lang) => {
      const who = somebody(lang)
      await busy(who)
      const faults = new Set<string>()
      const kinds = new Map<string, number>()
      const queue: string[] = []
      const look = (cause: string) => {
        const screen = who.shown()
        const count = (screen.inlineKeyboard ?? []).flat().length
        const chars = seen(screen)
        if (!GRIDS.test(cause) && count > LIMITS.buttons) faults.add(`${cause}: ${count} buttons under «${screen.text?.slice(0, 40)}»`)
        if (!IN_FULL.test(cause) && chars > LIMITS.seen) faults.add(`${cause}: ${chars} characters «${screen.text?.slice(0, 40)}»`)
        if (count === 0 && !screen.replyKeyboard) faults.add(`${cause}: nothing to press under «${screen.text?.slice(0, 60)}»`)
        for (const data of who.buttons().keys()) {
          const kind = data.split(':')[1] ?? ''
          if (NOT_PRESSED.test(data) || queue.includes(data) || (kinds.get(kind) ?? 0) >= OF_A_KIND) continue
          kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
          queue.push(data)
        }
      }
      for (const command of ['start', 'services', 'cases', 'complaints', 'reminders', 'find', 'help', 'privacy', 'language', 'complain']) {
        await who.say(`/${command}`)
        look(`/${command}`)
      }
      for (let at = 0; at < queue.length && at < MOST; at++) {
        await who.press(queue[at] ?? '')
        look(queue[at] ?? '')
      }
      expect(kinds.size).toBeGreaterThan(40)
      expect([...faults]).toEqual([])
    },
    120_000,
  )
})
