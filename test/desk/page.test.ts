import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  CITIZEN,
  CLERK,
  hiddenOf,
  initData,
  ORIGIN,
  OTHER,
  openWorld,
  SECRET_PHONE,
  SUPERVISOR,
  sentFile,
  TEXT,
  type World,
} from './world.ts'

let w: World
beforeAll(async () => {
  w = await openWorld()
})
afterAll(() => w.close())

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const find = (number: string) => w.running.app.stores.complaints.complaints.find(number)

describe('the way in', () => {
  test('nobody sees anything without a session', async () => {
    const number = await w.complaint()
    for (const path of ['/desk', `/desk/complaints/${number}`, `/desk/complaints/${number}/files/text/0`]) {
      const { status, text } = await w.browser().get(path)
      expect(status).toBe(401)
      expect(text).not.toContain(number)
    }
  })

  test('the bot gives its staff a link, and a stranger the answer to any unknown command', async () => {
    w.api.user({ id: CLERK, firstName: 'Дархан' }).send('/desk')
    const asked = await w.api.until(() => w.api.messages(CLERK).find((one) => one.inlineKeyboard?.flat().some((key) => 'url' in key)))
    const keys = asked.inlineKeyboard?.flat() ?? []
    const [app, link] = [keys.find((key) => 'web_app' in key), keys.find((key) => 'url' in key)]
    expect(app).toMatchObject({ web_app: { url: `${ORIGIN}/desk/app` } })
    const url = new URL((link as { url: string }).url)
    expect(url.origin).toBe(ORIGIN)
    const browser = w.browser()
    // To look at the link does not use it up.
    expect((await browser.get(url.pathname)).text).toContain('Дархан')
    expect((await browser.submit(url.pathname, '/desk/in')).status).toBe(303)
    expect((await browser.get('/desk')).text).toContain('Дархан')
    // The clerk hears of it.
    await w.api.until(() => w.api.messages(CLERK).some((one) => one.text?.includes('Somebody has just opened the desk')))

    const before = w.api.messages(CITIZEN).length
    w.api.user({ id: CITIZEN, firstName: 'Әсел' }).send('/desk')
    const said = await w.api.until(() =>
      w.api
        .messages(CITIZEN)
        .slice(before)
        .find((one) => one.inlineKeyboard !== undefined),
    )
    expect(said.inlineKeyboard?.flat().some((key) => 'url' in key || 'web_app' in key)).toBe(false)
  })

  test('a link works once, for ten minutes, and until the next one', async () => {
    const { sessions } = w.running.app.stores
    const once = await sessions.newLink(CLERK, w.clock.now())
    const both = await Promise.all([w.browser().post('/desk/in', { link: once }), w.browser().post('/desk/in', { link: once })])
    expect(both.map(({ status }) => status).sort()).toEqual([303, 410])
    const replaced = await sessions.newLink(CLERK, w.clock.now())
    const late = await sessions.newLink(CLERK, w.clock.now())
    expect((await w.browser().post('/desk/in', { link: replaced })).status).toBe(410)
    w.clock.advance(10 * 60_000 + 1)
    expect((await w.browser().post('/desk/in', { link: late })).status).toBe(410)
  })

  test('another’s one-time link opens the desk of nobody but who was given it, and they can end it', async () => {
    const browser = await w.signedIn(CLERK)
    expect((await browser.get('/desk')).text).toContain('Дархан')
    await w.running.app.stores.sessions.endAll(CLERK)
    expect((await browser.get('/desk')).status).toBe(401)
    // A link of somebody who is no longer of the staff is void too.
    const stranger = await w.running.app.stores.sessions.newLink(CITIZEN, w.clock.now())
    expect((await w.browser().post('/desk/in', { link: stranger })).status).toBe(410)
  })

  test('the Mini App opens with what Telegram signed', async () => {
    const browser = w.browser()
    const data = initData(CLERK, w.clock.now())
    const { status, headers } = await browser.post('/desk/app', { data })
    expect(status).toBe(303)
    expect(headers.get('set-cookie')).toMatch(/HttpOnly; Secure; Partitioned; SameSite=None/i)
    expect((await browser.get('/desk')).text).toContain('Дархан')
  })

  test('forged and old init data are refused', async () => {
    const now = w.clock.now()
    const good = initData(CLERK, now)
    const forged = [
      initData(CLERK, now, '700002:another-token-of-no-worth-at-all'),
      good.replace(encodeURIComponent(`"id":${CLERK}`), encodeURIComponent(`"id":${SUPERVISOR}`)),
      good.replace(/hash=\w+/, 'hash='),
      good.replace(/&?hash=\w+/, ''),
      initData(CLERK, new Date(now.getTime() - 61 * 60_000)),
      initData(CLERK, new Date(now.getTime() + 10 * 60_000)),
      initData(CITIZEN, now),
      '',
    ]
    for (const data of forged) {
      expect(data).not.toBe(good)
      const browser = w.browser()
      expect((await browser.post('/desk/app', { data })).status).toBe(403)
      expect((await browser.get('/desk')).status).toBe(401)
    }
  })

  test('whoever leaves the staff is out with the next request, and so is who was away for hours', async () => {
    const { staff } = w.running.app.stores.complaints
    const [gone, away] = [await w.signedIn(OTHER), await w.signedIn(CLERK)]
    expect((await gone.get('/desk')).status).toBe(200)
    await staff.name(OTHER, null, SUPERVISOR, w.clock.now())
    expect((await gone.get('/desk')).status).toBe(401)
    // Named again they have to come in again.
    await staff.name(OTHER, 'clerk', SUPERVISOR, w.clock.now())
    expect((await gone.get('/desk')).status).toBe(401)
    w.clock.advance(119 * 60_000)
    expect((await away.get('/desk')).status).toBe(200)
    w.clock.advance(121 * 60_000)
    expect((await away.get('/desk')).status).toBe(401)
  })
})

describe('a page', () => {
  test('is answered with headers that let nothing of others run', async () => {
    const browser = await w.signedIn(CLERK)
    const { headers } = await browser.get('/desk')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|\*/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toBe('no-store')
  })

  test('speaks the clerk’s language, and another one when they choose it', async () => {
    const browser = await w.signedIn(CLERK)
    expect((await browser.get('/desk')).text).toContain('<html lang="en">')
    await browser.submit('/desk', '/desk/language', { lang: 'kk' })
    expect((await browser.get('/desk')).text).toMatch(/<html lang="kk">[\s\S]*Жауап күткендер/)
  })

  test('takes no form that is not from a page of this session', async () => {
    const number = await w.complaint()
    const [browser, other] = [await w.signedIn(CLERK), await w.signedIn(OTHER)]
    const path = `/desk/complaints/${number}`
    const action = `${path}/take`
    const hidden = Object.fromEntries(
      [...(await browser.get(path)).text.matchAll(/name="(csrf|once)" value="([^"]+)"/g)].map(([, name = '', value = '']) => [name, value]),
    )
    const tries = [
      await browser.post(action, { ...hidden, csrf: '' }),
      await browser.post(action, { once: 'x' }),
      await other.post(action, hidden),
      await browser.post(action, hidden, { origin: 'https://evil.example' }),
      await browser.post(action, hidden, {}),
      await browser.post(action, hidden, { origin: 'null' }),
    ]
    expect(tries.map(({ status }) => status)).toEqual(tries.map(() => 403))
    expect((await find(number))?.clerk).toBeNull()
    expect((await browser.post(action, hidden)).status).toBe(303)
    expect((await find(number))?.clerk).toBe(CLERK)
  })
})

describe('a complaint', () => {
  test('is claimed and answered, once, and the citizen hears it', async () => {
    const number = await w.complaint()
    const path = `/desk/complaints/${number}`
    const browser = await w.signedIn(CLERK)
    expect((await browser.get('/desk')).text).toContain(number)
    expect((await browser.submit(path, `${path}/take`)).headers.get('location')).toBe(`${path}?done=take`)
    const action = `${path}/letter`
    const written = { text: 'Қызметкермен сөйлестік, кешірім сұраймыз.\r\nЕкінші жол', kind: 'founded', do: 'send' }
    const fields = { ...hiddenOf((await browser.get(path)).text, action), ...written }
    const twice = await Promise.all([browser.post(action, fields), browser.post(action, fields)])
    expect(twice.map(({ status }) => status)).toEqual([303, 303])
    const of = await find(number)
    expect(of).toMatchObject({ state: 'answered', outcome: 'answered', founded: true, clerk: CLERK })
    expect(of?.messages.map((said) => said.text)).toEqual(['Қызметкермен сөйлестік, кешірім сұраймыз.\nЕкінші жол'])
    const told = w.api.messages(CITIZEN).filter((one) => one.text?.includes('Екінші жол'))
    expect(told).toHaveLength(1)
  })

  test('is passed on, asked about, rejected: the same moves as in the chat, and no words are lost when one is refused', async () => {
    const number = await w.complaint()
    const path = `/desk/complaints/${number}`
    const [clerk, other] = [await w.signedIn(CLERK), await w.signedIn(OTHER)]
    await clerk.submit(path, `${path}/take`)
    await clerk.submit(path, `${path}/forward`, { body: '', other: 'Денсаулық сақтау басқармасы' })
    expect(await find(number)).toMatchObject({ state: 'forwarded', forwardedTo: 'Денсаулық сақтау басқармасы' })
    await clerk.submit(path, `${path}/letter`, { text: 'Қай терезеде болды?', kind: 'ask', do: 'send' })
    expect((await find(number))?.state).toBe('asked')
    // Somebody took it over while the letter was being written.
    const hidden = hiddenOf((await clerk.get(path)).text, `${path}/letter`)
    const chief = await w.signedIn(SUPERVISOR)
    await chief.submit(path, `${path}/take-over`)
    const refused = await clerk.post(`${path}/letter`, { ...hidden, text: 'Ұзақ жазылған себеп', kind: 'reject', do: 'send' })
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('Айгерім')
    expect(refused.text).toContain('Ұзақ жазылған себеп')
    expect((await other.get(path)).text).not.toContain(`${path}/letter`)
    expect((await find(number))?.state).toBe('asked')
  })

  test('that two answer at once gets one answer, and the other’s words come back', async () => {
    const number = await w.complaint()
    const path = `/desk/complaints/${number}`
    const [desk, laptop, chief] = [await w.signedIn(CLERK), await w.signedIn(CLERK), await w.signedIn(SUPERVISOR)]
    await desk.submit(path, `${path}/take`)
    const letter = async (browser: typeof desk, text: string) => {
      const hidden = hiddenOf((await browser.get(path)).text, `${path}/letter`)
      return () => browser.post(`${path}/letter`, { ...hidden, text, kind: 'founded', do: 'send' })
    }
    const takeOver = hiddenOf((await chief.get(path)).text, `${path}/take-over`)
    const sends = [await letter(desk, 'Бірінші үстелден'), await letter(laptop, 'Екінші үстелден')]
    const [over, one, two] = await Promise.all([chief.post(`${path}/take-over`, takeOver), ...sends.map((send) => send())])
    for (const page of [one, two, over]) expect([303, 409]).toContain(page?.status)
    const words = (await find(number))?.messages.map(({ text }) => text) ?? []
    expect(words.length).toBeLessThanOrEqual(1)
    for (const [page, text] of [
      [one, 'Бірінші үстелден'],
      [two, 'Екінші үстелден'],
    ] as const) {
      expect(page?.status === 303).toBe(words.includes(text))
      if (!words.includes(text)) expect(page?.text).toContain(text)
      expect(w.api.messages(CITIZEN).filter((message) => message.text?.includes(text))).toHaveLength(words.includes(text) ? 1 : 0)
    }
  })

  test('is nobody’s to act on who has left while its page was open', async () => {
    const { staff } = w.running.app.stores.complaints
    const number = await w.complaint()
    const path = `/desk/complaints/${number}`
    const gone = await w.signedIn(OTHER)
    await gone.submit(path, `${path}/take`)
    const hidden = hiddenOf((await gone.get(path)).text, `${path}/letter`)
    await staff.name(OTHER, null, SUPERVISOR, w.clock.now())
    for (const act of ['letter', 'letter/draft', 'contact', 'release', 'note', 'forward', 'files/text/0']) {
      const send = act.startsWith('files')
        ? gone.get(`${path}/${act}`)
        : gone.post(`${path}/${act}`, { ...hidden, text: 'Кеткен', kind: 'founded', do: 'send', body: 'х' })
      expect((await send).status, act).toBe(401)
    }
    expect(await find(number)).toMatchObject({ state: 'taken', messages: [], notes: [] })
    await staff.name(OTHER, 'clerk', SUPERVISOR, w.clock.now())
  })

  test('is answered, once, though Telegram slows down just then', async () => {
    const number = await w.complaint()
    const path = `/desk/complaints/${number}`
    const clerk = await w.signedIn(CLERK)
    await clerk.submit(path, `${path}/take`)
    w.api.fault({ method: 'sendMessage', chatId: CITIZEN, kind: '429', retryAfter: 1, times: 1 })
    const { status } = await clerk.submit(path, `${path}/letter`, { text: 'Баяулаған жауап', kind: 'founded', do: 'send' })
    expect(status).toBe(303)
    expect(await find(number)).toMatchObject({ state: 'answered' })
    const told = () => w.api.messages(CITIZEN).filter(({ text }) => text?.includes('Баяулаған жауап'))
    w.clock.advance(120_000)
    await w.running.app.staffTick(w.clock.now())
    await w.api.until(() => told().length > 0)
    w.clock.advance(120_000)
    await w.running.app.staffTick(w.clock.now())
    expect(told()).toHaveLength(1)
    expect((await find(number))?.owed).toEqual([])
  })

  test('whose citizen was forgotten while its page was open tells nothing, and takes no words that would stay', async () => {
    const number = await w.complaint({ citizen: 777 })
    const path = `/desk/complaints/${number}`
    const clerk = await w.signedIn(CLERK)
    await clerk.submit(path, `${path}/take`)
    const { text } = await clerk.get(path)
    await w.running.app.stores.complaints.privacy.forget(777, w.clock.now())
    const typed = { text: 'Ахметоваға қоңырау шалдым', kind: 'founded', do: 'send', body: 'Ахметова' }
    const hidden = hiddenOf(text, `${path}/letter`)
    for (const act of ['letter', 'letter/draft', 'contact', 'note', 'forward']) {
      const page = await clerk.post(`${path}/${act}`, { ...hidden, ...typed })
      expect([403, 404, 409], act).toContain(page.status)
      expect(page.text, act).not.toContain(TEXT.slice(0, 20))
      expect(page.text, act).not.toContain(SECRET_PHONE)
    }
    const of = await find(number)
    expect(of).toMatchObject({ state: 'withdrawn', text: '', notes: [], messages: [], person: null, forwardedTo: null })
    const { staff } = w.running.app.stores.complaints
    expect(await staff.writingAbout({ chat: CLERK, staff: CLERK }, number)).toBeNull()
    expect((await clerk.get(path)).text).not.toContain('Ахметова')
  })

  test('shows words without numbers of people, files and contact to all but who has it and supervisors', async () => {
    const file = sentFile(w.api, 'proof.png', PNG)
    const number = await w.complaint({ files: [file] })
    const path = `/desk/complaints/${number}`
    const [clerk, other, chief] = [await w.signedIn(CLERK), await w.signedIn(OTHER), await w.signedIn(SUPERVISOR)]
    await clerk.submit(path, `${path}/take`)
    const [seen, masked] = [(await clerk.get(path)).text, (await other.get(path)).text]
    expect(seen).toContain(TEXT)
    expect(masked).toContain('Терезеде 45 минут күттім')
    for (const page of [masked, (await other.get('/desk')).text, (await clerk.get('/desk')).text]) {
      expect(page).not.toContain('900101300123')
      expect(page).not.toContain('701 123 45 67')
    }
    expect((await other.get(`${path}/files/text/0`)).status).toBe(404)
    expect((await chief.get(`${path}/files/text/0`)).status).toBe(200)
    for (const page of [seen, masked]) expect(page).not.toContain(SECRET_PHONE)
    const guard = /name="csrf" value="([^"]+)"/.exec(masked)?.[1] ?? ''
    expect((await other.post(`${path}/contact`, { csrf: guard })).status).toBe(403)
    const opened = await clerk.submit(path, `${path}/contact`)
    expect(opened.text).toContain(SECRET_PHONE)
    expect(opened.text).toContain('Ахметова Әсел')
    const history = (await find(number))?.history.filter(({ what }) => what === 'contact-opened')
    expect(history?.map(({ staff }) => staff)).toEqual([CLERK])
  })

  test('keeps HTML of its words harmless', async () => {
    const words = `<script>alert(1)</script><img src=x onerror=alert(2)> "><b>жирный</b> &lt; ' мәтін`
    const number = await w.complaint({ texts: [words], person: { name: '<i>Әсел</i>', contact: { way: 'chat' } } })
    const path = `/desk/complaints/${number}`
    const chief = await w.signedIn(SUPERVISOR)
    await chief.submit(path, `${path}/take`)
    const { text } = await chief.submit(path, `${path}/contact`)
    expect(text).not.toMatch(/<script>alert|<img src=x|<b>жирный|<i>Әсел/)
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(text).toContain('&lt;i&gt;Әсел')
    expect((await chief.get('/desk')).text).not.toMatch(/<script>alert|<img src=x/)
  })

  test('serves a file of two kinds, and one with an endless name, as bytes to keep', async () => {
    const gif = Buffer.concat([Buffer.from('GIF89a/*'), Buffer.from('*/=1;alert(1)//<script>alert(2)</script>')])
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
    const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from('<script>alert(3)</script>')])
    const name = `${'ұзын'.repeat(2_000)}"\r\nx-evil: 1;../../etc/passwd.png`
    const number = await w.complaint({ files: [sentFile(w.api, 'a.gif', gif), sentFile(w.api, 'b.svg', svg), sentFile(w.api, name, pdf)] })
    const chief = await w.signedIn(SUPERVISOR)
    for (const index of [0, 1, 2]) {
      const { status, headers } = await chief.get(`/desk/complaints/${number}/files/text/${index}`)
      expect(status).toBe(200)
      expect(headers.get('content-disposition')).toMatch(new RegExp(`^attachment; filename="${number}-text-${index}\\.\\w+"$`))
      expect(headers.get('content-type')).not.toMatch(/html|svg|script|gif/)
      expect(headers.get('content-security-policy')).toContain('sandbox')
    }
    const page = await chief.get(`/desk/complaints/${number}`)
    expect(page.status).toBe(200)
    expect(page.text).not.toContain('x-evil: 1;../../etc/passwd.png"')
    expect(page.text.length).toBeLessThan(60_000)
  })

  test('serves a file as what its bytes are, not as what it is called', async () => {
    const page = Buffer.from('<!doctype html><script>alert(1)</script>')
    const files = [sentFile(w.api, 'photo.png', PNG), sentFile(w.api, 'photo.jpg', page), sentFile(w.api, 'scan.pdf', PNG)]
    const number = await w.complaint({ files })
    const chief = await w.signedIn(SUPERVISOR)
    const got = await Promise.all([0, 1, 2].map((index) => chief.get(`/desk/complaints/${number}/files/text/${index}`)))
    expect(got.map(({ headers }) => headers.get('content-type'))).toEqual(['image/png', 'application/octet-stream', 'image/png'])
    expect(got.map(({ headers }) => headers.get('content-disposition'))).toEqual([
      `inline; filename="${number}-text-0.png"`,
      `attachment; filename="${number}-text-1.bin"`,
      `inline; filename="${number}-text-2.png"`,
    ])
    for (const { headers } of got) {
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toContain('sandbox')
    }
    expect(Buffer.from(got[1]?.bytes ?? []).equals(page)).toBe(true)
    expect((await chief.get(`/desk/complaints/${number}/files/text/3`)).status).toBe(404)
    expect((await chief.get(`/desk/complaints/${number}/files/..%2f/0`)).status).toBe(404)
  })
})
