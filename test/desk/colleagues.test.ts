import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MESSAGES_MAX } from '../../src/complaints/complaint.ts'
import { CITIZEN, CLERK, hiddenOf, OTHER, openWorld, SUPERVISOR, type World } from './world.ts'

let w: World
beforeAll(async () => {
  w = await openWorld()
})
afterAll(() => w.close())

const find = (number: string) => w.running.app.stores.complaints.complaints.find(number)
const said = (chat: number) => w.api.messages(chat).map(({ text }) => text ?? '')
/** A complaint that a clerk has, and its page. */
async function taken(staff: number): Promise<{ number: string; path: string }> {
  const number = await w.complaint()
  const path = `/desk/complaints/${number}`
  await (await w.signedIn(staff)).submit(path, `${path}/take`)
  return { number, path }
}

describe('notes among colleagues', () => {
  test('are read by colleagues, with numbers of people masked for who may not see them, and by no citizen', async () => {
    const { number, path } = await taken(CLERK)
    const [clerk, other] = [await w.signedIn(CLERK), await w.signedIn(OTHER)]
    await other.submit(path, `${path}/note`, { text: 'Бұл азамат былтыр да жазған:\r\nЖСН 900101300123' })
    expect((await find(number))?.notes).toMatchObject([{ staff: OTHER, text: 'Бұл азамат былтыр да жазған:\nЖСН 900101300123' }])
    expect((await clerk.get(path)).text).toContain('ЖСН 900101300123')
    const masked = (await other.get(path)).text
    expect(masked).toContain('Бұл азамат былтыр да жазған')
    expect(masked).not.toContain('900101300123')
    expect(said(CITIZEN).join()).not.toContain('былтыр')
  })

  test('with «@» call who has the complaint, and nobody else', async () => {
    const { path } = await taken(CLERK)
    await (await w.signedIn(OTHER)).submit(path, `${path}/note`, { text: '@ сен қарап көрші, алма' })
    await w.api.until(() => said(CLERK).some((text) => text.includes('қарап көрші')))
    const called = (id: number) => said(id).filter((text) => text.includes('A colleague writes')).length
    expect([CLERK, SUPERVISOR, OTHER, CITIZEN].map(called)).toEqual([1, 0, 0, 0])
  })

  test('count once, and what cannot be kept comes back to who typed it', async () => {
    const { number, path } = await taken(CLERK)
    const clerk = await w.signedIn(CLERK)
    const form = { ...hiddenOf((await clerk.get(path)).text, `${path}/note`), text: 'Бір рет' }
    await Promise.all([clerk.post(`${path}/note`, form), clerk.post(`${path}/note`, form)])
    expect((await find(number))?.notes.map(({ text }) => text)).toEqual(['Бір рет'])
    expect((await clerk.submit(path, `${path}/note`, { text: ' ' })).status).toBe(422)
    const by = { by: 'staff', id: CLERK, role: 'clerk' } as const
    const { complaints } = w.running.app.stores.complaints
    for (let at = 1; at < MESSAGES_MAX; at++) await complaints.apply(number, { what: 'note', text: `${at}` }, by, w.clock.now(), null)
    const full = await clerk.submit(path, `${path}/note`, { text: 'Сыймаған сөз' })
    expect(full.status).toBe(409)
    expect(full.text).toContain('>Сыймаған сөз</textarea>')
  })
})

describe('who has a complaint', () => {
  test('gives it to a colleague, who is told; the name stays in the history', async () => {
    const { number, path } = await taken(CLERK)
    const clerk = await w.signedIn(CLERK)
    expect((await clerk.submit(path, `${path}/assign`, { to: '' })).status).toBe(422)
    const given = await clerk.submit(path, `${path}/assign`, { to: String(OTHER) })
    expect(given.headers.get('location')).toBe(`${path}?done=assign`)
    expect((await find(number))?.clerk).toBe(OTHER)
    await w.api.until(() => said(OTHER).some((text) => text.includes(number) && text.includes('You were given')))
    expect((await clerk.get(path)).text).toMatch(/Дархан: gave it \(Ольга\)/)
  })

  test('is asked by nobody else to give it away, and no one outside the staff gets it', async () => {
    const { number, path } = await taken(CLERK)
    const [clerk, other] = [await w.signedIn(CLERK), await w.signedIn(OTHER)]
    const page = (await other.get(path)).text
    expect(page).not.toContain(`${path}/assign`)
    const guard = hiddenOf(page, `${path}/note`)
    expect((await other.post(`${path}/assign`, { ...guard, to: String(OTHER) })).status).toBe(409)
    for (const to of [CITIZEN, -1, 0]) await clerk.submit(path, `${path}/assign`, { to: String(to) })
    expect((await find(number))?.clerk).toBe(CLERK)
  })

  test('puts it back into the queue; a supervisor takes back and gives what anybody has', async () => {
    const [mine, theirs] = [await taken(CLERK), await taken(OTHER)]
    await (await w.signedIn(CLERK)).submit(mine.path, `${mine.path}/release`)
    expect(await find(mine.number)).toMatchObject({ clerk: null, state: 'new' })
    const chief = await w.signedIn(SUPERVISOR)
    await chief.submit(theirs.path, `${theirs.path}/release`)
    expect((await find(theirs.number))?.clerk).toBeNull()
    await chief.submit(theirs.path, `${theirs.path}/assign`, { to: String(CLERK) })
    expect((await find(theirs.number))?.clerk).toBe(CLERK)
  })

  test('of another part gives it away and sees it no more', async () => {
    const { number, path } = await taken(OTHER)
    const { staff } = w.running.app.stores.complaints
    await staff.setScope(OTHER, { regions: [], directories: [], services: ['livestock-record'] })
    const other = await w.signedIn(OTHER)
    const given = await other.submit(path, `${path}/assign`, { to: String(CLERK) })
    expect(given.headers.get('location')).toBe('/desk?done=1')
    expect((await other.get('/desk?done=1')).text).toContain('Done: 1.')
    for (const address of [path, `${path}/live`, `${path}/files/text/0`]) expect((await other.get(address)).status).toBe(404)
    expect((await find(number))?.clerk).toBe(CLERK)
    await staff.setScope(OTHER, { regions: [], directories: [], services: [] })
  })

  test('who leaves is named in the history and in lists, and what they had goes to another at once', async () => {
    // They have never opened the bot: Telegram delivers nothing to them, the page works all the same.
    const LEAVER = 903
    const { staff } = w.running.app.stores.complaints
    await staff.name(LEAVER, 'clerk', SUPERVISOR, w.clock.now())
    await staff.called(LEAVER, 'Бауыржан')
    const had = [await taken(LEAVER), await taken(LEAVER), await taken(LEAVER)]
    await staff.name(LEAVER, null, SUPERVISOR, w.clock.now())
    const chief = await w.signedIn(SUPERVISOR)
    const list = `/desk?clerk=${LEAVER}`
    const page = (await chief.get(list)).text
    expect(page).toContain('>Бауыржан</td>')
    const body = new URLSearchParams({ ...hiddenOf(page, '/desk/many'), do: 'assign', to: String(OTHER) })
    for (const { number } of had) body.append('number', number)
    body.append('number', '2026-999999')
    const ended = await chief.post('/desk/many', body)
    // A number that there is not is done no more than one that may not be seen.
    expect((await chief.get(ended.headers.get('location') ?? '')).text).toContain('Done: 3. Not done: 1.')
    expect(await Promise.all(had.map(async ({ number }) => (await find(number))?.clerk))).toEqual([OTHER, OTHER, OTHER])
    expect((await chief.get(had[0]?.path ?? '')).text).toContain('Бауыржан: took it')
  })
})

describe('repeated or abusive', () => {
  test('is a supervisor’s word, told to the citizen with the reason, and does not come back', async () => {
    const { number, path } = await taken(CLERK)
    const clerk = await w.signedIn(CLERK)
    const page = (await clerk.get(path)).text
    expect(page).not.toContain('value="dismiss"')
    const form = hiddenOf(page, `${path}/letter`)
    const forged = await clerk.post(`${path}/letter`, { ...form, text: 'Қайталанған шағым', kind: 'dismiss', do: 'send' })
    expect(forged.status).toBe(409)
    expect(forged.text).toContain('>Қайталанған шағым</textarea>')
    expect((await find(number))?.state).toBe('taken')
    const chief = await w.signedIn(SUPERVISOR)
    await chief.submit(path, `${path}/take-over`)
    const kept = await chief.submit(path, `${path}/letter`, { text: 'Жаңа дерек жоқ', kind: 'dismiss', do: 'keep' })
    expect(kept.text).toMatch(/value="dismiss" required checked/)
    await chief.submit(path, `${path}/letter`, { text: 'Жаңа дерек жоқ', kind: 'dismiss', do: 'send' })
    expect(await find(number)).toMatchObject({ state: 'closed', outcome: 'repeated', founded: false })
    await w.api.until(() => said(CITIZEN).some((text) => text.includes('Жаңа дерек жоқ')))
  })

  test('is muted and unmuted by supervisors only', async () => {
    const { number, path } = await taken(CLERK)
    const [clerk, chief] = [await w.signedIn(CLERK), await w.signedIn(SUPERVISOR)]
    const guard = hiddenOf((await clerk.get(path)).text, `${path}/note`)
    expect((await clerk.post(`${path}/mute`, guard)).status).toBe(409)
    await chief.submit(path, `${path}/mute`)
    expect((await find(number))?.muted).toBe(true)
    expect((await clerk.get(path)).text).toContain('what the citizen adds calls nobody')
    await chief.submit(path, `${path}/unmute`)
    expect((await find(number))?.muted).toBe(false)
  })
})
