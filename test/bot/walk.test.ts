import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sectionScreen } from '../../src/bot/service.chat.ts'
import { momentOf } from '../../src/deadlines/index.ts'
import { LANGS, type Lang } from '../../src/i18n.ts'
import type { ChatMessage } from '../../src/playground/bot-api.ts'
import { clauseText, type Flow, LAWS } from '../../src/services/index.ts'
import { declaredKinds } from '../faults/kinds.ts'
import { bot, busy, clock, content, type Somebody, somebody } from './people.ts'
import { SCENES, type Watched } from './scenes.ts'

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
    const id = (await bot.app().stores.cases.list(who.id))[0]?.id ?? ''
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
    expect(JSON.stringify((await bot.app().stores.chats.peek(who.id))?.rooms)).not.toMatch(/49\.80|73\.08/)
  })

  test('from the body of which there is one is the case, or the other such bodies', async () => {
    const who = somebody('ru')
    await who.say('/start s-apostille')
    await who.press(who.key('1:cs:'))
    const id = (await bot.app().stores.cases.list(who.id))[0]?.id ?? ''
    await who.press(`1:cc:${id}:committee`)
    expect([...who.buttons().keys()]).toContain(`1:c:${id}`)
    await who.press(`1:oc:${id}:committee`)
    expect([...who.buttons().keys()]).toContain(`1:c:${id}`)
    await who.say('/find')
    await who.press('1:oo')
    const bodies = [...who.buttons().keys()]
    await who.press(who.key('1:ok:'))
    expect([...who.buttons().keys()].slice(-2)).toEqual(['1:oo', '1:home'])
    await who.press('1:oo')
    expect([...who.buttons().keys()]).toEqual(bodies)
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
    const id = (await bot.app().stores.cases.list(who.id))[0]?.id ?? ''
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
    const office = content.directories.office((await bot.app().stores.cases.find(who.id, id))?.office ?? '')
    if (!office?.coordinates) throw new RangeError('the office is nowhere')
    await who.press(who.data(t('cases-go')))
    const km = between(here, office.coordinates)
    expect(km).toBeGreaterThan(3)
    expect(who.shown().text).toContain(plain(t('offices-far', { km, whence: 'sent', name: '', to: 'settlement' })))
    const kept = JSON.stringify((await bot.app().stores.chats.peek(who.id))?.rooms)
    expect(kept).toContain(`"km":{"${office.id}":${km}}`)
    expect(kept).not.toMatch(/49\.80|72\.95/)
    await who.press(`1:om:${office.id}`)
    const venue = bot.messages(who.id).findLast((one) => one.venue)?.venue
    expect(venue).toMatchObject({ title: t('offices-pin-centre'), latitude: office.coordinates.lat })
  })

  test('says how far it is from the village that was typed; and after handing in, an old button shows the date', async () => {
    const who = somebody('ru')
    const id = await choosing(who, 'education-department')
    await who.say('Белоусовка')
    await who.press([...who.buttons().keys()].find((data) => data.startsWith('1:op:')) ?? 'no choice')
    await who.press(who.data(t('cases-go')))
    const office = content.directories.office((await bot.app().stores.cases.find(who.id, id))?.office ?? '')
    const [village] = content.directories.places('Белоусовка')
    expect(office?.district).toBe('Глубокое ауданы')
    const km = between(village?.place.coordinates, office?.coordinates)
    expect(km).toBeGreaterThan(10)
    const name = content.directories.words.place(village?.place ?? never(), 'ru')
    expect(who.shown().text).toContain(plain(t('offices-far', { km, whence: 'place', name, to: 'settlement' })))
    await bot.app().stores.cases.change(who.id, id, { state: 'submitted', submitted: clock.now(), due: clock.now() })
    await who.press(`1:cgo:${id}`)
    expect([...who.buttons().keys()]).toContain(`1:cy:${id}`)
  })
})

/** What is not pressed in a walk: it forgets, or changes the language. */
const NOT_PRESSED = /^1:(lang|pfo|pfy)(:|$)/
/** Pressed at the end: it gives up, ends, sends a file or asks for a location, and the screens before it would be others. */
const LAST = /^1:(pex|cl|ce|cb|kd|ks|kq|kz|kr|ki|om|og|ctr|csa|sq|sdc|md|cg|apd|aps|apt)(:|$)/
/** Kinds that no walk of one citizen comes to: where they are pressed, and the words by which that file does it. */
const ELSEWHERE: Readonly<Record<string, readonly [file: string, words: string]>> = {
  ced: ['chats/edition-arrives.test.ts', "tap('Перейти на новые правила')"],
  cmv: ['chats/edition-arrives.test.ts', "tap('Перейти: отметки сохранятся')"],
  sc: ['cases/shared.test.ts', 'tap(card.at, card.data(3))'],
  sp: ['cases/shared.test.ts', 'tap(card.at, shared.cardPage.to('],
  xv: ['bot/outsider.test.ts', "who.press(who.data('›'))"],
  rtp: ['ratings/report-chat.test.ts', "tap(t('ratings-period-last-month'))"],
}
/** Screens that give a list which the citizen has asked for in full, by the button that asks: papers and rules to read. */
const IN_FULL = /^1:(c|cs|cst|cls|cp|ct|ca|ck|cgo|cr|cf|cq|cpp|sl|sm|cb|ctr|cmv|cv|apq|cg)(:|$)/
/** What stands alone: a message to forward, a pin on the map. */
const ALONE = /^1:(cg|om):/
/** Lists to choose from, asked for in full: all regions, the districts of one, the days of a month. */
const GRIDS = /^1:(or|od|mm|mn)(:|$)/
const LIMITS = { buttons: 14, seen: 1_800 }
const FOLDED = 120
/** So many screens of a kind are looked at. */
const OF_A_KIND = 4
const MOST = 420

/** Characters that are read before anything is unfolded. */
const seen = ({ text = '', entities = [] }: ChatMessage): number =>
  entities.reduce((all, one) => all - (one.type === 'expandable_blockquote' ? Math.max(0, one.length - FOLDED) : 0), text.length)

const dotted = (day: string) => day.split('-').reverse().join('.')
/** What tells of which day some rules are: the year of a printed act, the wording of an edition and the day it was read. */
const marksOf = ({ act, inForce }: Flow): string[] =>
  inForce ? [dotted(inForce.wording), dotted(inForce.read)] : [content.catalogue.act(act)?.date.slice(0, 4) ?? '']
const MARKS = [...content.catalogue.flows, ...content.catalogue.inForce].map(marksOf)
/** Of the two laws over all rules: their wordings. */
const LAW_DAYS = LAWS.map((id) => {
  const law = content.catalogue.act(id)
  return law?.status === 'in-force' && law.wording ? dotted(law.wording) : 'no wording'
})

/** A place in an act as a language says it: a point, a row, a form, an article of a law. */
const placesIn = (lang: Lang): RegExp[] =>
  ['11.4', 'R 10-2', 'Q 9.3', 'F 1', '12/Q 4', 'appk 92.1', '88-v 25.2'].map((clause) => {
    const said = clauseText(content.texts, lang, clause).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    return new RegExp(`^${said.replace(/\d+(\\[.-]\d+|-\d+)*/g, '\\d+([.-]\\d+)*')}$`)
  })

/** Whether a message says a rule with its place, and by no rules that it names the day of. */
function undated(lang: Lang, { text = '', entities = [] }: ChatMessage): boolean {
  const places = placesIn(lang)
  const cited = entities.some(({ type, offset, length }) => {
    const said = text.slice(offset, offset + length)
    return type === 'italic' && places.some((place) => place.test(said))
  })
  return cited && ![...MARKS, LAW_DAYS.slice(0, 1), LAW_DAYS.slice(1)].some((marks) => marks.every((mark) => text.includes(mark)))
}

/** Cases in every state, a list that is shared, and one of somebody else's. */
async function allStates(who: Somebody, other: Somebody): Promise<void> {
  const { cases, shares } = bot.app().stores
  const mine = await cases.list(who.id)
  const dates = {
    submitted: momentOf('2026-11-24', '10:00'),
    due: momentOf('2026-12-01', '09:00'),
    collectBy: momentOf('2027-01-01', '18:00'),
  }
  for (const [index, { id, service, edition }] of mine.slice(0, 4).entries()) {
    const channel = content.catalogue.flowOf({ service, edition })?.channels[0]
    const office = channel?.directory ? (content.directories.directory(channel.directory)[0]?.id ?? null) : null
    const where = { channel: channel?.id ?? null, office }
    const ended =
      index === 0 ? ({ outcome: 'received', closed: clock.now() } as const) : ({ outcome: 'refused', closed: clock.now() } as const)
    await cases.change(who.id, id, { ...where, ...dates, state: index < 2 ? 'closed' : 'submitted', ...(index < 2 ? ended : {}) })
  }
  await other.say('/start s-apostille')
  await other.press(other.key('1:cs:'))
  const [theirs] = await cases.list(other.id)
  const open = { owner: 'Гүлнар', secret: 'abcdefghjkmnpq' }
  await shares.open({ case: theirs?.id ?? '', citizen: other.id, ...open })
  await cases.change(other.id, theirs?.id ?? '', { shared: true })
  await who.say(`/start l-${theirs?.id}${open.secret}`)
}

/** What the screens of one language showed: faults, and the kinds of buttons that were pressed. */
class Seen {
  readonly faults = new Set<string>()
  readonly pressed = new Set<string>()
  readonly #lang: Lang
  constructor(lang: Lang) {
    this.#lang = lang
  }

  async press(who: Somebody, data: string): Promise<void> {
    this.pressed.add(data.split(':')[1] ?? '')
    await who.press(data)
    this.look(who, data)
  }

  look(who: Somebody, cause: string): void {
    const screen = who.shown()
    const count = (screen.inlineKeyboard ?? []).flat().length
    const chars = seen(screen)
    const fault = (words: string) => this.faults.add(`${cause}: ${words} «${screen.text?.slice(0, 60)}»`)
    if (!GRIDS.test(cause) && count > LIMITS.buttons) fault(`${count} buttons`)
    if (!IN_FULL.test(cause) && chars > LIMITS.seen) fault(`${chars} characters`)
    if (count === 0 && !screen.replyKeyboard && !ALONE.test(cause)) fault('nothing to press')
    if (undated(this.#lang, screen)) fault('a rule without its day')
    if (who.noted() === content.texts.t(this.#lang, 'home-old-button')) fault('nobody knows this button')
    if (screen.text?.includes(content.texts.t(this.#lang, 'bot-error').slice(0, 20))) fault('the bot fell')
  }

  /** Somebody whose every screen is looked at. */
  watched(who: Somebody): Watched {
    const after = async (act: Promise<unknown>, cause: string) => {
      await act
      this.look(who, cause)
    }
    return {
      who,
      lang: this.#lang,
      has: (beginning) => [...who.buttons().keys()].some((data) => data.startsWith(beginning)),
      press: async (...beginnings) => {
        for (const one of beginnings) await this.press(who, who.key(one))
      },
      say: (text) => after(who.say(text), text),
      send: (act) => after(who.send(act), 'a file'),
    }
  }
}

describe('every room', () => {
  test.each(LANGS)(
    'in %s, in every state of a case, has no more than 14 buttons or 1,800 characters, a way on, and no button that nobody knows',
    async (lang) => {
      const who = somebody(lang)
      await busy(who)
      await allStates(who, somebody(lang, 1))
      const kinds = new Map<string, number>()
      const known = new Set<string>()
      const [queue, last]: [string[], string[]] = [[], []]
      const found = new Seen(lang)
      const look = (cause: string) => {
        found.look(who, cause)
        for (const data of who.buttons().keys()) {
          const kind = data.split(':')[1] ?? ''
          if (NOT_PRESSED.test(data) || known.has(data) || (kinds.get(kind) ?? 0) >= OF_A_KIND) continue
          known.add(data)
          kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
          ;(LAST.test(data) ? last : queue).push(data)
        }
      }
      let presses = 0
      const press = async (data: string) => {
        await found.press(who, data)
        look(data)
      }
      // What came last is pressed first: a form is filled in before it is begun anew.
      const walk = async () => {
        for (let data = queue.pop(); data !== undefined && presses < MOST; data = queue.pop()) {
          presses += 1
          await press(data)
        }
      }
      for (const command of ['start', 'services', 'cases', 'complaints', 'reminders', 'find', 'help', 'privacy', 'language', 'complain']) {
        await who.say(`/${command}`)
        look(`/${command}`)
      }
      await walk()
      for (const text of ['/find', 'Ақсу', '/complain', '/reminders']) {
        await who.say(text)
        look(text)
      }
      await who.press('1:og:education-departments')
      await who.stand(49.8047, 73.0856)
      look('a location')
      await found.watched(who).press('1:oc:', '1:one:')
      for (let one = 0; one < last.length && one < MOST; one++) {
        await walk()
        await press(last[one] ?? '')
      }
      for (const [index, scene] of SCENES.entries()) {
        const other = somebody(lang, 2 + index)
        await other.say('/start')
        await scene(found.watched(other))
      }
      expect([...found.faults]).toEqual([])
      const citizens = declaredKinds().filter(({ file }) => !file.startsWith('desk/'))
      const left = citizens.map(({ action }) => action).filter((action) => !found.pressed.has(action))
      expect(left.sort()).toEqual(Object.keys(ELSEWHERE).sort())
    },
    240_000,
  )

  test('of what the walk does not press, each is pressed by the test that is named', () => {
    for (const [action, [file, words]] of Object.entries(ELSEWHERE))
      expect(readFileSync(join(import.meta.dirname, '..', file), 'utf8'), action).toContain(words)
  })
})

describe('no rule without its day', () => {
  test.each(LANGS)('in %s: what is new, every section of every service by both rules, and its inline card', async (lang) => {
    const who = somebody(lang)
    await who.say('/start')
    const bare: string[] = []
    const speech = { lang, now: clock.now(), t: (key: string, vars = {}) => content.texts.t(lang, key, vars) }
    const heard = (what: string, flow: Flow, text = '') =>
      bare.push(...marksOf(flow).flatMap((mark) => (text.includes(mark) ? [] : [`${what}: ${mark}`])))
    for (const printed of content.catalogue.offered) {
      const [first] = content.catalogue.editions(printed.id, '2026-12-02')
      for (const [kind, flow] of [['sx', printed], ...(first && first.flow !== printed ? [['se', first.flow] as const] : [])] as const) {
        for (const section of new Set(flow.facts.map((fact) => fact.section))) {
          const { text } = sectionScreen(speech, content, flow, printed, section)
          heard(`${kind} ${printed.id} ${section}`, flow, text)
        }
      }
      if (first?.flow.inForce) {
        await who.press(`1:sn:${printed.id}`)
        heard(`news of ${printed.id}`, first.flow, who.shown().text)
      }
      const cards = await who.ask(content.texts.t(lang, `${printed.id}-short`))
      const card = cards.find(({ id }) => id === `service ${printed.id}`)
      heard(`inline ${printed.id}`, first?.flow ?? printed, card?.text)
    }
    // Of an office of the print: the year of its list, or whom to ask whether it is still there.
    const offices = await who.ask('Ақсу')
    expect(offices.length).toBeGreaterThan(3)
    bare.push(...offices.flatMap(({ id, text }) => (/2011|1414/.test(text) ? [] : [`inline ${id}`])))
    expect(bare).toEqual([])
  })
})
