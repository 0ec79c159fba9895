import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, CITIZEN, CLERK, hiddenOf, OTHER, openWorld, SUPERVISOR, type World } from './world.ts'

let w: World
beforeAll(async () => {
  w = await openWorld()
})
afterAll(() => w.close())

const find = (number: string) => w.running.app.stores.complaints.complaints.find(number)
/** Numbers in the table of a page, in its order. */
const listed = (page: string): string[] =>
  [...page.matchAll(/<th scope="row"><a href="\/desk\/complaints\/([^"]+)"/g)].map(([, number = '']) => number)
const total = (page: string): number => Number(/data-live="total">(\d+)</.exec(page)?.[1])

describe('a list', () => {
  test('has pages without an end: every complaint is on one of them, the earliest term first', async () => {
    const numbers: string[] = []
    for (let day = 0; day < 60; day++) {
      numbers.push(await w.complaint({ citizen: 3_000 + day, office: day % 2 === 0 ? 'psc-01' : 'psc-02' }))
      if (day % 7 === 0) w.clock.advance(86_400_000)
    }
    const chief = await w.signedIn(SUPERVISOR)
    const pages = await Promise.all([1, 2, 3].map((page) => chief.get(`/desk?page=${page}`)))
    expect(pages.flatMap(({ text }) => listed(text))).toEqual(numbers)
    expect(total(pages[0]?.text ?? '')).toBe(60)
    // Beyond the end is the last page.
    const beyond = (await chief.get('/desk?page=4')).text
    expect(listed(beyond)).toEqual(numbers.slice(50))
    expect(beyond).toContain('Page 3 of 3')
  })

  test('is filtered by its address, and the figures above it are those of the lists that they lead to', async () => {
    const chief = await w.signedIn(SUPERVISOR)
    const page = (await chief.get('/desk')).text
    const region = /<option value="(\w+)">(?:Aqtobe|Aktobe|Aktyubinsk)[^<]*<\/option>/.exec(page)?.[1] ?? ''
    expect(region).not.toBe('')
    expect(total((await chief.get(`/desk?region=${region}`)).text)).toBe(30)
    expect(total((await chief.get('/desk?service=bolashak')).text)).toBe(0)
    expect(total((await chief.get('/desk?about=rudeness&service=apostille')).text)).toBe(60)
    // What means nothing is no filter.
    expect(total((await chief.get('/desk?service[$ne]=x&about=nothing&show=%00&page=-1')).text)).toBe(60)
    w.clock.advance(20 * 86_400_000)
    const again = await w.signedIn(SUPERVISOR)
    const late = (await again.get('/desk?show=late')).text
    const figures = [...late.matchAll(/href="(\/desk[^"]*)"[^>]*><b>(\d+)<\/b>/g)].map(
      ([, address = '', count = '']) => [address.replaceAll('&amp;', '&'), Number(count)] as const,
    )
    expect(figures.length).toBeGreaterThan(6)
    for (const [address, count] of figures) expect([address, total((await again.get(address)).text)]).toEqual([address, count])
    expect(figures.some(([address, count]) => address.includes('late') && count > 0)).toBe(true)
  })

  test('is of one clerk or nobody, in the order that its address says, and is kept with both', async () => {
    const [clerk, chief] = [await w.signedIn(CLERK), await w.signedIn(SUPERVISOR)]
    const offered = (page: string): string[] =>
      [...(page.split('name="clerk"')[1]?.split('</select>')[0] ?? '').matchAll(/<option value="(\w*)"/g)].map(([, id = '']) => id)
    expect(offered((await chief.get('/desk')).text)).toEqual(['', 'none', ...[SUPERVISOR, CLERK, OTHER].map(String)])
    expect(offered((await clerk.get('/desk')).text)).toEqual(['', 'none', String(CLERK)])
    const all = listed((await chief.get('/desk?show=all')).text)
    const moved = all.at(-1) ?? ''
    await clerk.submit(`/desk/complaints/${moved}`, `/desk/complaints/${moved}/take`)
    expect(listed((await chief.get(`/desk?clerk=${CLERK}`)).text)).toEqual([moved])
    const unheld = (await chief.get('/desk?clerk=none&sort=latest')).text
    expect(total(unheld)).toBe(59)
    expect(unheld).toMatch(/<option value="none" selected>/)
    // Whatever leads on from there keeps both.
    expect(unheld).toContain('href="/desk?show=late&amp;clerk=none&amp;sort=latest"')
    expect(unheld).toContain('href="/desk?clerk=none&amp;sort=latest&amp;page=2"')
    const registered = async (numbers: readonly string[]) =>
      Promise.all(numbers.map(async (one) => (await find(one))?.registered.getTime() ?? 0))
    const times = await registered(listed(unheld))
    expect(times).toEqual([...times].sort((a, b) => b - a))
    expect(listed((await chief.get('/desk?sort=changed&show=all')).text)[0]).toBe(moved)
    expect(listed((await chief.get('/desk?sort=due&show=all')).text)).toEqual(all)
    await chief.submit('/desk?clerk=none&sort=latest', '/desk/views', { name: 'Ешкімде жоқ' })
    expect((await chief.get('/desk')).text).toContain('<a href="/desk?clerk=none&amp;sort=latest">Ешкімде жоқ</a>')
    await clerk.submit(`/desk/complaints/${moved}`, `/desk/complaints/${moved}/release`)
  })

  test('is kept under a name, by each for themselves', async () => {
    const [clerk, other] = [await w.signedIn(CLERK), await w.signedIn(OTHER)]
    const saved = await clerk.submit('/desk?show=late&about=rudeness', '/desk/views', { name: 'Кешіккен дөрекілік' })
    expect(saved.headers.get('location')).toBe('/desk?show=late&about=rudeness')
    const page = (await clerk.get('/desk')).text
    expect(page).toMatch(/<a href="\/desk\?show=late&amp;about=rudeness"[^>]*>Кешіккен дөрекілік<\/a>/)
    expect((await other.get('/desk')).text).not.toContain('Кешіккен дөрекілік')
    const id = /name="view" value="([^"]+)"/.exec(page)?.[1] ?? ''
    await other.submit('/desk', '/desk/views', { name: 'Менікі' })
    await other.post('/desk/views/drop', { ...hiddenOf((await other.get('/desk')).text, '/desk/views/drop'), view: id })
    expect((await clerk.get('/desk')).text).toContain('Кешіккен дөрекілік')
    await clerk.post('/desk/views/drop', { ...hiddenOf(page, '/desk/views/drop'), view: id })
    expect((await clerk.get('/desk')).text).not.toContain('Кешіккен дөрекілік')
  })

  test('is worked on at once: what can be done is done, what cannot is counted', async () => {
    const [clerk, other] = [await w.signedIn(CLERK), await w.signedIn(OTHER)]
    const numbers = listed((await clerk.get('/desk?page=2')).text).slice(0, 3)
    const [first = '', second = '', third = ''] = numbers
    await other.submit(`/desk/complaints/${first}`, `/desk/complaints/${first}/take`)
    const page = (await clerk.get('/desk')).text
    const body = new URLSearchParams({ ...hiddenOf(page, '/desk/many'), do: 'take' })
    for (const number of numbers) body.append('number', number)
    const ended = await clerk.post('/desk/many', body)
    expect((await clerk.get(ended.headers.get('location') ?? '')).text).toContain('Done: 2. Not done: 1.')
    expect(await Promise.all(numbers.map(async (number) => (await find(number))?.clerk))).toEqual([OTHER, CLERK, CLERK])
    expect([second, third].every((number) => number !== '')).toBe(true)
  })
})

test('what was found is worked on at once, and is there again without its words in an address', async () => {
  const clerk = await w.signedIn(CLERK)
  const numbers = [await w.complaint({ texts: ['Сирек сөз: құралақан'] }), await w.complaint({ texts: ['Тағы құралақан қалдым'] })]
  const page = (await clerk.submit('/desk', '/desk/find', { words: 'құралақан' })).text
  expect(listed(page).sort()).toEqual([...numbers].sort())
  const body = new URLSearchParams({ ...hiddenOf(page, '/desk/many'), do: 'take' })
  for (const number of numbers) body.append('number', number)
  const ended = await clerk.post('/desk/many', body)
  expect(ended.status).toBe(200)
  expect(ended.text).toContain('Done: 2. Not done: 0.')
  expect(listed(ended.text).sort()).toEqual([...numbers].sort())
  expect(await Promise.all(numbers.map(async (number) => (await find(number))?.clerk))).toEqual([CLERK, CLERK])
})

describe('a letter', () => {
  /** A complaint that a clerk has, and its page. */
  async function taken(browser: Browser): Promise<{ number: string; path: string }> {
    const number = await w.complaint({ citizen: CITIZEN })
    const path = `/desk/complaints/${number}`
    await browser.submit(path, `${path}/take`)
    return { number, path }
  }

  test('is kept while it is written, each of them apart, and is the same one in the chat', async () => {
    const clerk = await w.signedIn(CLERK)
    const [one, two] = [await taken(clerk), await taken(clerk)]
    const keep = async ({ path }: { path: string }, text: string) =>
      clerk.post(`${path}/letter/draft`, { ...hiddenOf((await clerk.get(path)).text, `${path}/letter`), text, kind: 'unfounded' })
    expect((await keep(one, 'Бірінші хаттың басы')).status).toBe(204)
    expect((await keep(two, 'Екінші хат')).status).toBe(204)
    expect((await keep(one, 'Бірінші хаттың басы мен соңы')).status).toBe(204)
    const page = (await clerk.get(one.path)).text
    expect(page).toContain('>Бірінші хаттың басы мен соңы</textarea>')
    expect(page).toMatch(/value="unfounded" required checked/)
    const { staff } = w.running.app.stores.complaints
    const writing = await staff.writingAbout({ chat: CLERK, staff: CLERK }, one.number)
    expect(writing).toMatchObject({ what: 'answer', founded: false, texts: ['Бірінші хаттың басы мен соңы'] })
    await clerk.submit(one.path, `${one.path}/letter`, { text: 'Бірінші хаттың басы мен соңы', kind: 'unfounded', do: 'send' })
    expect(await find(one.number)).toMatchObject({ state: 'answered', founded: false })
    expect((await clerk.get(one.path)).text).not.toContain(`action="${one.path}/letter"`)
    expect((await clerk.get(two.path)).text).toContain('>Екінші хат</textarea>')
    const told = w.api.messages(CITIZEN).map(({ text }) => text ?? '')
    expect(told.filter((text) => text.includes('басы мен соңы'))).toHaveLength(1)
    expect(told.some((text) => text.includes('Екінші хат'))).toBe(false)
  })

  test('without a kind or words is not sent, and its words stay', async () => {
    const clerk = await w.signedIn(CLERK)
    const { number, path } = await taken(clerk)
    const answer = await clerk.submit(path, `${path}/letter`, { text: 'Түрі жоқ хат', do: 'send' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('>Түрі жоқ хат</textarea>')
    expect((await find(number))?.state).toBe('taken')
  })

  test('takes ready answers in the citizen’s language under its words', async () => {
    const clerk = await w.signedIn(CLERK)
    const { staff } = w.running.app.stores.complaints
    await staff.saveCanned({ id: 'sorry', lang: 'en', title: 'Sorry', text: 'We are sorry for the queue.' })
    await staff.saveCanned({ id: 'keshir', lang: 'kk', title: 'Кешірім', text: 'Кешірім сұраймыз.' })
    const { path } = await taken(clerk)
    const page = (await clerk.get(path)).text
    expect(page).toContain('>Sorry</option>')
    expect(page).not.toContain('>Кешірім</option>')
    const filled = await clerk.submit(path, `${path}/letter`, { text: 'Dear Asel!', canned: 'sorry', do: 'insert', kind: 'ask' })
    expect(filled.text).toContain('>Dear Asel!\n\nWe are sorry for the queue.</textarea>')
  })
})

describe('two at the same complaint', () => {
  test('see each other, and that the other writes', async () => {
    const [clerk, chief] = [await w.signedIn(CLERK), await w.signedIn(SUPERVISOR)]
    const number = await w.complaint()
    const path = `/desk/complaints/${number}`
    await clerk.submit(path, `${path}/take`)
    expect((await chief.get(path)).text).toContain('Дархан has this complaint open too')
    await clerk.post(`${path}/letter/draft`, { ...hiddenOf((await clerk.get(path)).text, `${path}/letter`), text: 'Хат' })
    await clerk.get(path)
    expect((await chief.get(path)).text).toContain('Дархан is writing about this complaint')
    expect((await clerk.get(path)).text).toContain('Айгерім has this complaint open too')
    w.clock.advance(16_000)
    expect((await chief.get(path)).text).not.toContain('Дархан is writing')
  })

  test('a change comes to an open page by itself, and no more once its clerk has left', async () => {
    const [clerk, other] = [await w.signedIn(CLERK), await w.signedIn(OTHER)]
    const number = await w.complaint()
    const path = `/desk/complaints/${number}`
    const response = await fetch(`${w.running.url}${path}/live`, { headers: { cookie: other.cookie } })
    expect(response.headers.get('content-type')).toBe('text/event-stream')
    const reader = (response.body as ReadableStream).pipeThrough(new TextDecoderStream()).getReader()
    // The first thing that is said: the stream is open and has seen how things stand.
    expect((await reader.read()).value).toBe(':\n\n')
    await clerk.submit(path, `${path}/take`)
    expect((await reader.read()).value).toBe('data: changed\n\n')
    await w.running.app.stores.complaints.staff.name(OTHER, null, SUPERVISOR, w.clock.now())
    expect((await reader.read()).done).toBe(true)
    await w.running.app.stores.complaints.staff.name(OTHER, 'clerk', SUPERVISOR, w.clock.now())
    expect((await w.browser().get(`${path}/live`)).status).toBe(401)
  })
})

test('a complaint that is handed over is at an open list by itself, though no figure above it changes', async () => {
  const [clerk, chief] = [await w.signedIn(CLERK), await w.signedIn(SUPERVISOR)]
  const number = await w.complaint()
  const path = `/desk/complaints/${number}`
  await clerk.submit(path, `${path}/take`)
  w.clock.advance(1)
  const response = await fetch(`${w.running.url}/desk/live`, { headers: { cookie: chief.cookie } })
  const reader = (response.body as ReadableStream).pipeThrough(new TextDecoderStream()).getReader()
  expect((await reader.read()).value).toBe(':\n\n')
  await clerk.submit(path, `${path}/assign`, { to: String(OTHER) })
  expect((await reader.read()).value).toBe('data: changed\n\n')
  await reader.cancel()
})

test('who complained is found by name and phone, by words of no address', async () => {
  const clerk = await w.signedIn(CLERK)
  const number = await w.complaint({
    person: { name: 'Досжанов Марат', contact: { way: 'phone', value: '+77059998877' } },
    texts: ['Ерекше сөз: шынжыр'],
  })
  for (const words of ['досжанов', '8 705 999 88 77', 'шынжыр']) {
    const found = await clerk.submit('/desk', '/desk/find', { words })
    expect(found.status).toBe(200)
    expect(listed(found.text)).toEqual([number])
  }
  const direct = await clerk.submit('/desk', '/desk/find', { words: `№ ${Number(number.split('-')[1])}` })
  expect(direct.headers.get('location')).toBe(`/desk/complaints/${number}`)
})
