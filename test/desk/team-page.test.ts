import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createReportStore } from '../../src/offices/card/report.store.ts'
import { CITIZEN, CLERK, hiddenOf, OTHER, openWorld, SUPERVISOR, type World } from './world.ts'

let w: World
beforeAll(async () => {
  w = await openWorld()
})
afterAll(() => w.close())

const find = (number: string) => w.running.app.stores.complaints.complaints.find(number)
const staff = () => w.running.app.stores.complaints.staff
const person = (id: number): string => `/desk/team/m${id}`
/** A complaint that somebody has. */
async function taken(id: number): Promise<string> {
  const number = await w.complaint()
  await w.running.app.stores.complaints.complaints.apply(number, { what: 'take' }, { by: 'staff', id, role: 'clerk' }, w.clock.now(), null)
  return number
}

describe('the team on the page', () => {
  test('is read by all of the staff, with what each has; only supervisors open anybody', async () => {
    await taken(CLERK)
    const [clerk, chief] = [await w.signedIn(CLERK), await w.signedIn(SUPERVISOR)]
    const page = (await clerk.get('/desk/team')).text
    for (const name of ['Айгерім', 'Дархан', 'Ольга']) expect(page).toContain(name)
    expect(page).toContain(`<a href="/desk?clerk=${CLERK}">1</a>`)
    expect(page).not.toMatch(/<form[^>]+action="\/desk\/team|href="\/desk\/team\//)
    expect((await chief.get('/desk/team')).text).toContain(`href="${person(CLERK)}"`)
    expect((await clerk.get(person(CLERK))).status).toBe(403)
    expect((await chief.get('/desk/team/m4444444')).status).toBe(404)
    // Who is nobody of the staff has no name here, whatever the bot knows of them.
    expect((await chief.get(person(CITIZEN))).status).toBe(404)
  })

  test('a supervisor names somebody, who is a member at once, changes the role and takes it away', async () => {
    const NEW = 7_001
    const chief = await w.signedIn(SUPERVISOR)
    const added = await chief.submit('/desk/team', '/desk/team', { id: ` ${NEW} `, name: 'Мәдина', role: 'clerk' })
    expect(added.headers.get('location')).toBe(`${person(NEW)}?done=role`)
    expect(await staff().member(NEW)).toMatchObject({ role: 'clerk', name: 'Мәдина' })
    const fresh = await w.signedIn(NEW)
    expect((await fresh.get('/desk')).status).toBe(200)
    await chief.submit(person(NEW), `${person(NEW)}/role`, { role: 'supervisor', do: 'keep' })
    expect((await fresh.get('/desk/figures')).status).toBe(200)
    const gone = await chief.submit(person(NEW), `${person(NEW)}/role`, { role: 'supervisor', do: 'remove' })
    expect(gone.headers.get('location')).toBe('/desk/team?done=role')
    expect(await staff().member(NEW)).toBeNull()
    expect((await fresh.get('/desk')).status).toBe(401)
  })

  test('what cannot be a person comes back as it was typed, and who is named in the environment stays', async () => {
    const chief = await w.signedIn(SUPERVISOR)
    for (const id of ['', '12', '-5', '1e9', '9999999999999999', '@aigerim', '<b>']) {
      const { status, text } = await chief.submit('/desk/team', '/desk/team', { id, name: 'Ким', role: 'clerk' })
      expect([id, status]).toEqual([id, 422])
      expect(text).toContain('value="Ким"')
      expect(text).not.toContain('value="<b>')
    }
    expect((await chief.get(person(SUPERVISOR))).text).not.toContain(`${person(SUPERVISOR)}/role`)
    const form = hiddenOf((await chief.get('/desk/team')).text, '/desk/team')
    for (const sent of [
      await chief.post(`${person(SUPERVISOR)}/role`, { ...form, do: 'remove' }),
      await chief.post('/desk/team', { ...form, id: String(SUPERVISOR), role: 'clerk' }),
    ])
      expect(sent.status).toBeGreaterThan(399)
    expect(await staff().member(SUPERVISOR)).toMatchObject({ role: 'supervisor', fixed: true })
  })

  test('nobody gets a role under whom many speak: an anonymous admin of any group, Telegram itself', async () => {
    const chief = await w.signedIn(SUPERVISOR)
    for (const id of [777_000, 1_087_968_824, 136_817_688]) {
      expect((await chief.submit('/desk/team', '/desk/team', { id: String(id), role: 'supervisor' })).status).toBe(422)
      expect(await staff().member(id)).toBeNull()
    }
  })

  test('a part is chosen, and the clerk sees that part and nothing else', async () => {
    const mine = await w.complaint({ service: 'livestock-record', channel: 'rural-akim', office: null })
    const foreign = await w.complaint()
    const chief = await w.signedIn(SUPERVISOR)
    const action = `${person(OTHER)}/part`
    const body = new URLSearchParams(hiddenOf((await chief.get(person(OTHER))).text, action))
    for (const service of ['livestock-record', 'bolashak', 'no-such-service']) body.append('services', service)
    await chief.post(action, body)
    expect((await staff().member(OTHER))?.scope).toEqual({ regions: [], directories: [], services: ['bolashak', 'livestock-record'] })
    const other = await w.signedIn(OTHER)
    expect((await other.get(`/desk/complaints/${mine}`)).status).toBe(200)
    expect((await other.get(`/desk/complaints/${foreign}`)).status).toBe(404)
    expect((await chief.get(person(OTHER))).text).toMatch(/value="livestock-record" checked/)
    await chief.submit(person(OTHER), action)
    expect((await other.get(`/desk/complaints/${foreign}`)).status).toBe(200)
  })

  test('what a leaver has is asked about at once, and goes to another or back to the queue, once', async () => {
    const LEAVER = 7_002
    await staff().name(LEAVER, 'clerk', SUPERVISOR, w.clock.now())
    await staff().called(LEAVER, 'Бауыржан')
    const had = [await taken(LEAVER), await taken(LEAVER)]
    const chief = await w.signedIn(SUPERVISOR)
    const gone = await chief.submit(person(LEAVER), `${person(LEAVER)}/role`, { do: 'remove' })
    expect(gone.headers.get('location')).toBe(`${person(LEAVER)}?done=role`)
    const page = (await chief.get(person(LEAVER))).text
    expect(page).toContain('Open complaints: 2. Who gets them?')
    const action = `${person(LEAVER)}/hand`
    expect((await chief.submit(person(LEAVER), action, { do: 'give', to: '' })).status).toBe(422)
    const form = { ...hiddenOf(page, action), do: 'give', to: String(OTHER) }
    const twice = await Promise.all([chief.post(action, form), chief.post(action, form)])
    expect(twice.map(({ status }) => status)).toEqual([303, 303])
    for (const number of had) {
      const of = await find(number)
      expect([of?.clerk, of?.history.filter(({ what }) => what === 'assigned').length]).toEqual([OTHER, 1])
    }
    expect((await chief.get('/desk/team')).text).not.toContain('Бауыржан')
    const ended = await chief.submit(person(OTHER), `${person(OTHER)}/hand`, { do: 'queue', to: '' })
    expect(ended.headers.get('location')).toBe('/desk/team?moved=2&left=0')
    expect((await chief.get('/desk/team?moved=2&left=0')).text).toContain('Done: 2. Not done: 0.')
    expect(await Promise.all(had.map(async (number) => (await find(number))?.clerk))).toEqual([null, null])
  })

  test('groups with a part of their own are there, get another part and are let go', async () => {
    await staff().saveUnit({ chat: -1_001, thread: 5, title: 'Ақмола', scope: { regions: [], directories: [], services: [] } })
    const chief = await w.signedIn(SUPERVISOR)
    const unit = '/desk/team/u-1001.5'
    expect((await chief.get('/desk/team')).text).toContain(`<a href="${unit}">Ақмола</a>`)
    await chief.submit(unit, `${unit}/part`, { services: 'bolashak' })
    expect(await staff().units()).toMatchObject([{ title: 'Ақмола', scope: { services: ['bolashak'] } }])
    await chief.submit(unit, `${unit}/drop`)
    expect(await staff().units()).toEqual([])
  })

  test('a clerk changes nothing of it, and no form of another page does', async () => {
    const clerk = await w.signedIn(CLERK)
    const guard = hiddenOf((await clerk.get('/desk')).text, '/desk/find')
    const acts = [
      ['/desk/team', { id: '7005', role: 'supervisor' }],
      ['/desk/team/lang', { lang: 'ru' }],
      [`${person(CLERK)}/role`, { role: 'supervisor', do: 'keep' }],
      [`${person(OTHER)}/role`, { do: 'remove' }],
      [`${person(CLERK)}/part`, {}],
      [`${person(OTHER)}/hand`, { do: 'give', to: String(CLERK), once: 'x' }],
      ['/desk/canned', { id: 'abcdefghijklmnop', title: 'T', text: 'x', lang: 'en' }],
      ['/desk/canned/drop', { id: 'abcdefghijklmnop' }],
    ] as const
    const number = await taken(OTHER)
    for (const [path, fields] of acts) expect([path, (await clerk.post(path, { ...guard, ...fields })).status]).toEqual([path, 403])
    const chief = await w.signedIn(SUPERVISOR)
    for (const [path, fields] of acts) expect([path, (await chief.post(path, { ...guard, ...fields })).status]).toEqual([path, 403])
    expect((await staff().members()).map(({ id, role }) => [id, role])).toEqual([
      [SUPERVISOR, 'supervisor'],
      [CLERK, 'clerk'],
      [OTHER, 'clerk'],
    ])
    expect((await find(number))?.clerk).toBe(OTHER)
    expect(await staff().canned('en')).toEqual([])
  })
})

describe('ready answers on the page', () => {
  test('are kept once, offered in letters, changed and removed, each language by itself', async () => {
    const [chief, clerk] = [await w.signedIn(SUPERVISOR), await w.signedIn(CLERK)]
    const form = {
      ...hiddenOf((await chief.get('/desk/canned?lang=en')).text, '/desk/canned'),
      title: 'Sorry',
      text: 'We are sorry.\r\nCome again',
    }
    const twice = await Promise.all([chief.post('/desk/canned', form), chief.post('/desk/canned', form)])
    expect(twice.map(({ headers }) => headers.get('location'))).toEqual(twice.map(() => '/desk/canned?lang=en&done=kept'))
    const [one] = await staff().canned('en')
    expect(await staff().canned('en')).toEqual([{ id: one?.id, lang: 'en', title: 'Sorry', text: 'We are sorry.\nCome again' }])
    const list = (await clerk.get('/desk/canned?lang=en')).text
    expect(list).toContain('We are sorry.')
    expect(list).not.toContain('<textarea')
    expect((await clerk.get('/desk/canned?lang=kk')).text).not.toContain('We are sorry.')
    const number = await taken(CLERK)
    expect((await clerk.get(`/desk/complaints/${number}`)).text).toContain(`<option value="${one?.id}">Sorry</option>`)
    await chief.post('/desk/canned', { ...form, id: one?.id ?? '', title: 'Sorry!' })
    expect((await staff().canned('en')).map(({ title }) => title)).toEqual(['Sorry!'])
    await chief.post('/desk/canned/drop', { ...form, id: one?.id ?? '' })
    expect(await staff().canned('en')).toEqual([])
  })

  test('that are too long or empty come back as they were typed', async () => {
    const chief = await w.signedIn(SUPERVISOR)
    for (const [title, text] of [
      ['', 'x'],
      ['T', ' '],
      ['T'.repeat(61), 'Ұзақ атау'],
      ['T', 'ә'.repeat(3_001)],
    ] as const) {
      const { status, text: page } = await chief.submit('/desk/canned?lang=kk', '/desk/canned', { title, text })
      expect(status).toBe(422)
      if (text.trim() !== '') expect(page).toContain(`>${text}</textarea>`)
    }
    expect(await staff().canned('kk')).toEqual([])
  })
})

describe('what citizens say is wrong', () => {
  test('is on the page with its words, and is ticked off; the citizen is named nowhere', async () => {
    const reports = w.running.store.connection.collection<{ _id: string; state: string }>('office_reports')
    for (const [office, what, text] of [
      ['psc-01', 'moved', 'Көшкен: <b>Абай</b> 5'],
      ['apostille/receipt', 'document', 'Түбіртек сұралмайды'],
    ] as const) {
      const row = { office, citizen: 50_123, what, text, state: 'open', createdAt: w.clock.now(), updatedAt: w.clock.now() }
      await reports.insertOne({ _id: `${office}.${what}.50123`, ...row })
    }
    const open = async () => (await reports.find({ state: 'open' }).toArray()).map(({ _id }) => _id)
    const clerk = await w.signedIn(CLERK)
    const page = (await clerk.get('/desk/reports')).text
    expect(page).toContain('Көшкен: &lt;b&gt;Абай')
    expect(page).toMatch(/It has moved[\s\S]*Receipt for the state duty[\s\S]*Түбіртек сұралмайды/)
    expect(page).not.toContain('50123')
    const report = /name="report" value="([^"]+)"/.exec(page)?.[1] ?? ''
    // Names in the forms of one session mean nothing in another.
    const other = await w.signedIn(OTHER)
    await other.submit('/desk/reports', '/desk/reports', { report })
    expect(await open()).toHaveLength(2)
    await clerk.submit('/desk/reports', '/desk/reports', { report })
    expect(await open()).toEqual(['apostille/receipt.document.50123'])
    // Whoever said it gets it in their own file, and nobody else.
    const { exportOf } = createReportStore(w.running.store.connection)
    expect((await exportOf(50_123)).map(({ office, text, state }) => [office, text, state])).toEqual([
      ['psc-01', 'Көшкен: <b>Абай</b> 5', 'done'],
      ['apostille/receipt', 'Түбіртек сұралмайды', 'open'],
    ])
    expect(await exportOf(50_124)).toEqual([])
  })
})
