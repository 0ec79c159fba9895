import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Complaint } from '../../src/complaints/index.ts'
import { type Browser, CLERK, hiddenOf, OTHER, openWorld, type Page, SUPERVISOR, sentFile, type World } from './world.ts'

/** The day of forty complaints through the page: three staff at once, and everything that each of them was shown. */
const FORTY = 40
const STAFF = [SUPERVISOR, CLERK, OTHER] as const
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const citizenOf = (at: number): number => 6_000 + at
const two = (at: number): string => String(at).padStart(2, '0')
/** What of a complaint is for who has it and supervisors; each of them as no other has it. */
const iinOf = (at: number): string => `9001013000${two(at)}`
const typedPhone = (at: number): string => `8 701 123 45 ${two(at)}`
/** What is shown for the asking only, and written down. */
const nameOf = (at: number): string => `Құпияұлы${two(at)}`
const contactOf = (at: number): string => `+770577788${two(at)}`

let w: World
let numbers: string[]
const leaks: string[] = []
let shown = 0
const find = async (number: string): Promise<Complaint> => {
  const of = await w.running.app.stores.complaints.complaints.find(number)
  if (!of) throw new Error(`no complaint ${number}`)
  return of
}

beforeAll(async () => {
  w = await openWorld()
  numbers = []
  const file = sentFile(w.api, 'proof.png', PNG)
  for (let at = 0; at < FORTY; at++) {
    w.api.user({ id: citizenOf(at), firstName: 'Азамат', languageCode: 'kk' }).send('/start')
    await w.api.until(() => w.api.messages(citizenOf(at)).length > 1)
    numbers.push(
      await w.complaint({
        citizen: citizenOf(at),
        about: at % 2 === 0 ? 'rudeness' : 'deadline',
        office: `psc-0${(at % 3) + 1}`,
        texts: [`Шағым-${at}: терезе жабық болды. ЖСН ${iinOf(at)}, тел. ${typedPhone(at)}`],
        files: at % 10 === 0 ? [file] : [],
        person: { name: nameOf(at), contact: { way: 'phone', value: contactOf(at) } },
      }),
    )
  }
}, 240_000)
afterAll(() => w.close())

interface Desk {
  get(path: string): Promise<Page>
  post(path: string, fields: Readonly<Record<string, string>> | URLSearchParams): Promise<Page>
  submit(path: string, action: string, fields?: Readonly<Record<string, string>>): Promise<Page>
}

/** A browser of somebody, every answer to which is held against who may see what at that moment. */
function watched(browser: Browser, staff: number | null): Desk {
  const holders = () => Promise.all(numbers.map(async (number) => (await find(number)).clerk))
  async function judged(path: string, ask: () => Promise<Page>, typed = ''): Promise<Page> {
    const before = await holders()
    const page = await ask()
    const after = await holders()
    shown++
    for (const [at, number] of numbers.entries()) {
      const own = staff === SUPERVISOR || (staff !== null && (before[at] === staff || after[at] === staff))
      const here = path.startsWith(`/desk/complaints/${number}`)
      // What somebody looks for stands above what was found: they typed it themselves.
      const says = (secret: string): boolean => secret !== typed && page.text.includes(secret)
      if ((says(iinOf(at)) || says(typedPhone(at))) && !(own && here)) leaks.push(`${staff} ${path}: numbers in ${number}`)
      if ((says(nameOf(at)) || says(contactOf(at))) && !(own && path === `/desk/complaints/${number}/contact`))
        leaks.push(`${staff} ${path}: the contact of ${number}`)
      if (staff === null && says(number)) leaks.push(`a stranger at ${path}: ${number}`)
      if (page.headers.get('location')?.includes(nameOf(at))) leaks.push(`${path} leads to an address with a name`)
    }
    return page
  }
  const get = (path: string) => judged(path, () => browser.get(path))
  const post: Desk['post'] = (path, fields) =>
    judged(path, () => browser.post(path, fields), new URLSearchParams(fields as Record<string, string>).get('words') ?? '')
  return {
    get,
    post,
    submit: async (path, action, fields = {}) => post(action, { ...hiddenOf((await get(path)).text, action), ...fields }),
  }
}

const listed = (page: string): string[] =>
  [...page.matchAll(/<th scope="row"><a href="\/desk\/complaints\/([^"]+)"/g)].map(([, number = '']) => number)
async function whole(desk: Desk, query: string): Promise<string[]> {
  const all: string[] = []
  for (let page = 1; ; page++) {
    const { text } = await desk.get(`/desk?${query}&page=${page}`)
    all.push(...listed(text))
    if (!text.includes('rel="next"')) return all
  }
}
const pathOf = (at: number): string => `/desk/complaints/${numbers[at]}`
const letterOf = (at: number): string => `Хат-${at}-соңы`

/** A clerk’s way with one complaint, by its number in the row. */
async function workOn(desk: Desk, at: number): Promise<void> {
  const path = pathOf(at)
  const write = (kind: string, text: string) => desk.submit(path, `${path}/letter`, { kind, text, do: 'send' })
  if (at % 4 === 0) await desk.submit(path, `${path}/note`, { text: `Жазба-${at}` })
  if (at % 5 === 2) {
    await write('ask', `Сұрақ-${at}-соңы`)
    const words = { what: 'say', text: `Жауабым-${at}`, files: [] } as const
    await w.running.app.stores.complaints.complaints.apply(numbers[at] ?? '', words, { by: 'citizen' }, w.clock.now(), null)
  }
  if (at % 5 === 4) await desk.submit(path, `${path}/forward`, { other: 'Денсаулық сақтау басқармасы' })
  if (at % 7 === 0) await desk.submit(path, `${path}/contact`)
  await write(at % 5 === 3 ? 'reject' : at % 2 === 0 ? 'founded' : 'unfounded', letterOf(at))
}

describe('forty complaints in a day, three at the page', () => {
  test('each is reached, had by one, and answered to its own citizen, once', async () => {
    const desks = new Map<number, Desk>()
    for (const id of STAFF) desks.set(id, watched(await w.signedIn(id), id))
    const desk = (id: number): Desk => {
      const found = desks.get(id)
      if (!found) throw new Error('nobody')
      return found
    }
    expect(await whole(desk(OTHER), 'show=free')).toEqual(numbers)

    // All three go for all of them at once: each gets what nobody else has.
    await Promise.all(
      STAFF.map(async (id, turn) => {
        for (const query of ['show=free', 'show=free&page=2']) {
          const form = hiddenOf((await desk(id).get(`/desk?${query}`)).text, '/desk/many')
          const body = new URLSearchParams({ ...form, do: 'take' })
          const mine = numbers.filter((_, at) => at % 3 === turn || at % 8 === 0)
          for (const number of query.includes('page') ? mine.slice(10) : mine.slice(0, 10)) body.append('number', number)
          await desk(id).post('/desk/many', body)
        }
      }),
    )
    const took = await Promise.all(
      numbers.map(async (number) => (await find(number)).history.filter(({ what }) => what === 'taken').length),
    )
    expect(took).toEqual(numbers.map(() => 1))

    // What goes from hand to hand.
    const heldBy = async (id: number) => {
      const of = await Promise.all(numbers.map(find))
      return of.flatMap(({ clerk, state }, at) => (clerk === id && state === 'taken' ? [at] : []))
    }
    const [given = 0] = await heldBy(CLERK)
    const [back = 0] = await heldBy(OTHER)
    await desk(CLERK).submit(pathOf(given), `${pathOf(given)}/assign`, { to: String(OTHER) })
    await desk(OTHER).submit(pathOf(back), `${pathOf(back)}/release`)
    await desk(SUPERVISOR).submit(pathOf(back), `${pathOf(back)}/take`)

    const rows = new Map(await Promise.all(STAFF.map(async (id) => [id, await heldBy(id)] as const)))
    expect([...rows.values()].flat().sort((a, b) => a - b)).toEqual(numbers.map((_, at) => at))
    // Each looks at what the others have, too.
    await Promise.all(
      STAFF.map(async (id) => {
        for (const at of rows.get(id) ?? []) {
          await workOn(desk(id), at)
          await desk(id).get(pathOf((at + 1) % FORTY))
        }
      }),
    )

    expect(await whole(desk(CLERK), 'show=owed')).toEqual([])
    expect((await whole(desk(CLERK), 'show=answered')).sort()).toEqual(numbers)
    for (const [at, number] of numbers.entries()) {
      const of = await find(number)
      expect([number, of.messages.filter(({ text }) => text === letterOf(at)).length]).toEqual([number, 1])
      expect([number, of.messages.filter(({ from, text }) => from === 'staff' && !text.includes(`-${at}-`))]).toEqual([number, []])
      const chat = await w.api.until(() => {
        const texts = w.api.messages(citizenOf(at)).map(({ text }) => text ?? '')
        return texts.some((text) => text.includes(letterOf(at))) && texts
      })
      const all = chat.join('\n')
      expect([number, all.split(letterOf(at)).length - 1]).toEqual([number, 1])
      const others = [...all.matchAll(/(?:Хат|Сұрақ)-(\d+)-соңы/g)].map(([, one]) => Number(one))
      expect([number, others.filter((one) => one !== at)]).toEqual([number, []])
      const foreign = numbers.filter((other) => other !== number && all.includes(other))
      expect([number, foreign]).toEqual([number, []])
      expect(all).not.toMatch(/Жазба-\d|Дархан|Ольга|Айгерім/)
    }
  }, 300_000)

  test('nobody was shown what is not theirs to see', () => {
    expect(leaks).toEqual([])
    expect(shown).toBeGreaterThan(200)
  })
})

describe('addresses that somebody guesses', () => {
  const guessed = (): string[] => [
    ...['/desk', '/desk?show=all', '/desk/figures', '/desk/figures.csv', '/desk/figures.xlsx', '/desk/live'],
    ...['/desk/team', `/desk/team/m${CLERK}`, '/desk/canned', '/desk/reports'],
    ...[0, 10, 20].flatMap((at) => ['', '/live', '/files/text/0', '/files/0/0'].map((end) => `${pathOf(at)}${end}`)),
  ]
  const done = (): string[] => [
    ...['/desk/find', '/desk/many', '/desk/views', '/desk/language'],
    ...['/desk/team', '/desk/team/lang', '/desk/canned', '/desk/canned/drop', '/desk/reports'],
    ...['role', 'part', 'hand', 'drop'].map((act) => `/desk/team/m${CLERK}/${act}`),
    ...['take', 'contact', 'letter', 'letter/draft', 'note', 'assign', 'forward'].map((act) => `${pathOf(0)}/${act}`),
  ]

  test('tell a stranger nothing, and a member who was removed no more than a stranger', async () => {
    const { staff } = w.running.app.stores.complaints
    const gone = await w.signedIn(OTHER)
    await staff.name(OTHER, null, SUPERVISOR, w.clock.now())
    const history = (await find(numbers[0] ?? '')).history.length
    for (const browser of [w.browser(), gone]) {
      const desk = watched(browser, null)
      for (const path of guessed()) expect([path, (await desk.get(path)).status]).toEqual([path, 401])
      const fields = { words: nameOf(0), number: numbers[0] ?? '', do: 'take', to: String(OTHER), text: 'x', kind: 'founded' }
      for (const path of done()) expect([path, (await desk.post(path, fields)).status]).toEqual([path, 401])
    }
    expect((await find(numbers[0] ?? '')).history).toHaveLength(history)
    await staff.name(OTHER, 'clerk', SUPERVISOR, w.clock.now())
    expect(leaks).toEqual([])
  })

  test('show a clerk with a part of the desk that part only, however they ask', async () => {
    const { staff } = w.running.app.stores.complaints
    const mine = await w.complaint({ service: 'livestock-record', channel: 'rural-akim', office: null, texts: ['Менің бөлігім'] })
    await staff.setScope(OTHER, { regions: [], directories: [], services: ['livestock-record'] })
    const desk = watched(await w.signedIn(OTHER), OTHER)
    const theirs = numbers.filter((_, at) => at % 3 !== 2)
    const foreign = (await Promise.all(theirs.map(find))).filter((of) => of.clerk !== OTHER).map(({ number }) => number)
    expect(foreign.length).toBeGreaterThan(10)
    const lists = [
      'show=all',
      'show=answered',
      `clerk=${CLERK}&show=all`,
      'service=apostille&show=all',
      'office=psc-01&show=all',
      'show=decided',
    ]
    for (const query of lists) {
      const all = await whole(desk, query)
      expect([query, all.filter((number) => foreign.includes(number))]).toEqual([query, []])
    }
    expect(await whole(desk, 'show=free')).toEqual([mine])
    const [number = ''] = foreign
    const at = numbers.indexOf(number)
    for (const words of [number, nameOf(at), contactOf(at), iinOf(at), `Шағым-${at}:`, `Хат-${at}-соңы`]) {
      const found = await desk.submit('/desk', '/desk/find', { words })
      expect([words, found.status, listed(found.text).filter((one) => foreign.includes(one))]).toEqual([words, 200, []])
    }
    for (const end of ['', '/live', '/files/text/0']) expect((await desk.get(`/desk/complaints/${number}${end}`)).status).toBe(404)
    const guard = hiddenOf((await desk.get('/desk')).text, '/desk/find')
    const before = (await find(number)).history.length
    for (const act of ['take', 'contact', 'letter', 'letter/draft', 'note', 'assign', 'forward', 'close']) {
      const fields = { ...guard, text: 'x', kind: 'founded', do: 'send', to: String(OTHER), other: 'x' }
      expect([act, (await desk.post(`/desk/complaints/${number}/${act}`, fields)).status]).toEqual([act, 404])
    }
    const many = await desk.post('/desk/many', new URLSearchParams({ ...guard, do: 'close', number }))
    expect(many.headers.get('location')).toContain('done=0&left=1')
    expect((await find(number)).history).toHaveLength(before)
    expect(leaks).toEqual([])
  })
})

test('the watch of this file sees a leak where there is one', async () => {
  const at = numbers.findIndex((_, index) => index % 3 === 1)
  const page = { status: 200, headers: new Headers(), bytes: new Uint8Array(), text: `… ${iinOf(at)} … ${contactOf(at)}` }
  const fake = { get: async () => page, post: async () => page } as unknown as Browser
  await watched(fake, OTHER).get('/desk')
  await watched(fake, null).get('/desk')
  expect(leaks.splice(0)).toHaveLength(4)
})
