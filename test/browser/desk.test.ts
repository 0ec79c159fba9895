import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Complete } from '../../src/complaints/draft.ts'
import { EVERYTHING } from '../../src/complaints/index.ts'
import { CITIZEN, ORIGIN, OTHER, openWorld, SUPERVISOR, sentFile, type World } from '../desk/world.ts'
import { chromiumPath, launchChromium } from './chromium.ts'
import { inPlayground, SHOTS } from './playground.ts'

const executablePath = chromiumPath()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const SIZES = [
  { width: 360, height: 740 },
  { width: 1280, height: 860 },
] as const

interface Come {
  readonly context: BrowserContext
  readonly page: Page
  readonly faults: readonly string[]
}

describe.skipIf(!executablePath)('the desk in a browser', () => {
  let w: World
  let browser: Browser
  let numbers: string[]

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true })
    w = await openWorld()
    numbers = []
    const file = sentFile(w.api, 'proof.png', PNG)
    const texts = [
      'Кезекте үш сағат тұрдым, терезеде ешкім болмады. ЖСН 900101300123.',
      'Мне отказали принять документы без объяснения причин, телефон 8 701 123 45 67.',
    ]
    for (let at = 0; at < 30; at++) {
      const more = {
        citizen: 4_000 + at,
        office: at % 3 === 0 ? 'psc-02' : 'psc-01',
        about: at % 2 === 0 ? ('rudeness' as const) : ('deadline' as const),
      }
      numbers.push(await w.complaint({ ...more, texts: [texts[at % 2] ?? ''], files: at === 0 ? [file] : [] }))
      if (at === 9) w.clock.advance(19 * 86_400_000)
    }
    const { staff } = w.running.app.stores.complaints
    await staff.setScope(OTHER, { regions: [], directories: [], services: ['apostille', 'bolashak'] })
    await staff.saveUnit({ chat: -1_001, thread: 5, title: 'Ақмола облысының тобы', scope: EVERYTHING })
    for (const lang of ['ru', 'en'] as const)
      await staff.saveCanned({ id: `canned-${lang}`, lang, title: 'Кешірім сұрау', text: 'Кезек ұзақ болғаны үшін кешірім сұраймыз.' })
    const said = { office: 'psc-01', citizen: 4_001, what: 'moved', text: 'Абай көшесі, 5-ке көшті', state: 'open' }
    await w.running.store.connection
      .collection<{ _id: string; createdAt: Date }>('office_reports')
      .insertOne({ _id: 'psc-01.moved.4001', ...said, createdAt: w.clock.now() })
    browser = await launchChromium(executablePath)
  })
  afterAll(async () => {
    await browser?.close()
    await w?.close()
  })

  /** A browser in which a clerk has come in, or nobody. The page believes that it is reached over TLS, as behind a proxy. */
  async function come(
    staff: number | null,
    size: (typeof SIZES)[number],
    how: { readonly dark?: boolean; readonly script?: boolean } = {},
  ): Promise<Come> {
    const context = await browser.newContext({
      viewport: size,
      colorScheme: how.dark ? 'dark' : 'light',
      baseURL: ORIGIN,
      javaScriptEnabled: how.script ?? true,
    })
    if (staff !== null) {
      const [name = '', value = ''] = (await w.signedIn(staff)).cookie.split('=')
      await context.addCookies([{ name, value, url: ORIGIN, secure: true, httpOnly: true }])
    }
    // The proxy: TLS outside, the server of the test inside.
    await context.route(`${ORIGIN}/**`, async (route) => {
      const request = route.request()
      const headers = await request.allHeaders()
      const inner = request.url().replace(ORIGIN, w.running.url)
      if (inner.endsWith('/live')) return route.abort()
      const response = await route.fetch({ url: inner, headers, maxRedirects: 0 })
      // A redirect is not routed by the browser’s driver: it would leave for a host that is not there. A page that goes on is.
      const to = response.headers().location
      if (to === undefined) return route.fulfill({ response })
      const cookies = response.headers()['set-cookie']
      await route.fulfill({
        status: 200,
        contentType: 'text/html; charset=utf-8',
        body: `<meta http-equiv="refresh" content="0;url=${to.replaceAll('"', '&quot;')}">`,
        ...(cookies === undefined ? {} : { headers: { 'set-cookie': cookies, 'content-type': 'text/html; charset=utf-8' } }),
      })
    })
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && !message.text().includes('ERR_FAILED') && faults.push(message.text()))
    return { context, page, faults }
  }

  /** What axe finds against WCAG 2.2 AA, in words. */
  async function barriers(page: Page): Promise<string[]> {
    // The page’s policy lets no script of ours in: axe comes by the protocol.
    const found = await page.evaluate(`${axe}; axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })`)
    return (found as AxeResults).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
  }
  /** Pixels by which the page is wider than its window, or a table than the page's column. */
  const overflow = (page: Page): Promise<number> =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      const main = document.querySelector('main') as HTMLElement
      const edge = main.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(main).paddingRight)
      const tables = [...document.querySelectorAll('main table')].filter((one) => one.closest('.wide') === null)
      return Math.max(scrollWidth - clientWidth, ...tables.map((one) => Math.floor(one.getBoundingClientRect().right - edge)), 0)
    })

  /** Cells and terms whose words are broken within: no word fits its place. */
  const broken = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('.counts th, .counts td, .queue .term')].flatMap((cell) => {
        const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
        const found: string[] = []
        for (let node = text.nextNode(); node; node = text.nextNode()) {
          for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\p{L}{2,}|\d{2,}/gu)) {
            const range = document.createRange()
            range.setStart(node, index)
            range.setEnd(node, index + word.length)
            if (range.getClientRects().length > 1) found.push(word)
          }
        }
        return found
      }),
    )

  for (const size of SIZES) {
    for (const dark of [false, true]) {
      test(`at ${size.width} px, ${dark ? 'dark' : 'light'}, every page is without barriers and fits`, async () => {
        const { context, page, faults } = await come(SUPERVISOR, size, { dark })
        const mine = numbers[0] ?? ''
        const hostile = await w.complaint({
          citizen: CITIZEN,
          texts: [`<script>alert(1)</script><img src=x onerror=alert(2)> \u202eтерс жазу ${'Ұ'.repeat(2_000)}`],
          files: [sentFile(w.api, `${'ұзын'.repeat(50)}"<b>.png`, Buffer.from('<svg onload="alert(3)"/>'))],
        })
        const dialogs: string[] = []
        page.on('dialog', (dialog) => dialogs.push(dialog.message()))
        await page.goto(`/desk/complaints/${hostile}`)
        await page.locator(`form[action="/desk/complaints/${hostile}/take"] button`).click()
        await page.waitForURL('**?done=*')
        await page.goto(`/desk/complaints/${mine}`)
        const name = (what: string): string => join(SHOTS, `desk-${what}-${size.width}${dark ? '-dark' : ''}.png`)
        const roads: ReadonlyArray<readonly [string, string]> = [
          ['queue', '/desk'],
          ['late', '/desk?show=late'],
          ['complaint', `/desk/complaints/${mine}`],
          ['hostile', `/desk/complaints/${hostile}`],
          ['figures', '/desk/figures'],
          ['team', '/desk/team'],
          ['person', `/desk/team/m${OTHER}`],
          ['canned', '/desk/canned'],
          ['reports', '/desk/reports'],
          ['nothing', '/desk?service=bolashak'],
          ['lost', '/desk/complaints/2020-000001'],
        ]
        const take = page.locator(`form[action="/desk/complaints/${mine}/take"] button`)
        if (await take.count()) {
          await take.click()
          await page.waitForURL('**?done=*')
        }
        for (const [what, address] of roads) {
          await page.goto(address)
          expect([what, await barriers(page)]).toEqual([what, []])
          expect([what, await overflow(page)]).toEqual([what, 0])
          await page.screenshot({ path: name(what), fullPage: true })
        }
        expect([...dialogs, ...faults.filter((fault) => !fault.includes('404'))]).toEqual([])
        await context.close()
      })
    }
  }

  test.each(SIZES)('the ways in and the receipt are without barriers and fit at $width px, light and dark', async (size) => {
    const link = await w.running.app.stores.sessions.newLink(OTHER, w.clock.now())
    for (const dark of [false, true]) {
      const { context, page, faults } = await come(null, size, { dark })
      for (const [what, address, shows] of [
        ['in', `/desk/in/${link}`, 'form[action="/desk/in"] button'],
        ['in-void', '/desk/in/nothing', 'h1'],
        ['stranger', '/desk', 'h1'],
        ['app', '/desk/app', 'h1'],
        ['receipt', '/receipt', 'input[name="code"]'],
      ] as const) {
        await page.goto(address)
        await page.locator(shows).first().waitFor()
        expect([what, await barriers(page)]).toEqual([what, []])
        expect([what, await overflow(page)]).toEqual([what, 0])
        await page.screenshot({ path: join(SHOTS, `desk-${what}-${size.width}${dark ? '-dark' : ''}.png`), fullPage: true })
      }
      expect(faults.filter((fault) => !/40[14]|410/.test(fault))).toEqual([])
      await context.close()
    }
  })

  test.each(['kk', 'ru'] as const)('in %s the pages fit too, on a phone', async (lang) => {
    const { context, page } = await come(SUPERVISOR, SIZES[0])
    await page.goto('/desk')
    await page.locator('.who summary').click()
    await page.locator(`button[name="lang"][value="${lang}"]`).click()
    await page.locator(`html[lang="${lang}"] .queue`).waitFor()
    for (const [what, address] of [
      ['queue', '/desk'],
      ['complaint', `/desk/complaints/${numbers[0]}`],
      ['figures', '/desk/figures'],
      ['team', '/desk/team'],
      ['person', `/desk/team/m${OTHER}`],
      ['canned', '/desk/canned'],
      ['reports', '/desk/reports'],
    ] as const) {
      await page.goto(address)
      expect([what, await barriers(page)]).toEqual([what, []])
      expect([what, await overflow(page)]).toEqual([what, 0])
      expect([what, await broken(page)]).toEqual([what, []])
      await page.screenshot({ path: join(SHOTS, `desk-${what}-360-${lang}.png`), fullPage: true })
    }
    await context.close()
  })

  test('by the keyboard alone a complaint is found, opened, taken and answered, and one always sees where one is', async () => {
    const { context, page, faults } = await come(OTHER, SIZES[1])
    const focused = () =>
      page.evaluate(() => {
        const { activeElement: at } = document
        const box = at?.getBoundingClientRect()
        const seen = at !== null && getComputedStyle(at).outlineStyle !== 'none' && box !== undefined && box.width > 2 && box.height > 2
        return { href: at?.getAttribute('href') ?? '', text: at?.textContent ?? '', tag: at?.tagName ?? '', seen }
      })
    await page.goto('/desk')
    await page.evaluate(() => {
      const places: Element[] = []
      Object.assign(window, { places })
      document.addEventListener('focusin', ({ target }) => places.push(target as Element))
    })
    await page.keyboard.press('Tab')
    expect(await focused()).toMatchObject({ href: '#main', seen: true })
    for (let step = 0; step < 30; step++) {
      await page.keyboard.press('Tab')
      expect([step, (await focused()).seen]).toEqual([step, true])
    }
    // One goes through the page as one reads it.
    const inOrder = await page.evaluate(() => {
      const { places } = window as unknown as { places: Element[] }
      return places.every(
        (one, at) => at === 0 || (places[at - 1] as Element).compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
      )
    })
    expect(inOrder).toBe(true)

    await page.goto('/desk?show=free')
    const listed = await page.locator('.queue tbody th a').allTextContents()
    for (const key of ['j', 'j', 'j', 'k']) await page.keyboard.press(key)
    expect(await focused()).toMatchObject({ text: listed[1], seen: true })
    await page.keyboard.press('o')
    await page.waitForURL(`**/complaints/${listed[1]}`)
    await page.keyboard.press('a')
    expect((await focused()).tag).toBe('BUTTON')
    await page.keyboard.press('Enter')
    await page.waitForURL('**?done=take')
    await page.keyboard.press('a')
    expect((await focused()).tag).toBe('TEXTAREA')
    await page.keyboard.type('j k a: жауап')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Space')
    const kind = await page.evaluate(() => (document.activeElement as HTMLInputElement).value)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect((await focused()).text).toContain('Send')
    await page.keyboard.press('Enter')
    await page.waitForURL(/done=(?:answer|ask|reject)/)
    const of = await w.running.app.stores.complaints.complaints.find(listed[1] ?? '')
    expect(of?.messages.map(({ text }) => text)).toEqual(['j k a: жауап'])
    expect(['founded', 'unfounded', 'ask', 'reject']).toContain(kind)
    await page.keyboard.press('u')
    await page.waitForURL(/\/desk$/)
    expect(faults).toEqual([])
    await context.close()
  })

  /** Everything that Tab can stop at, how often it stopped, and what of that was not seen or not in the order of the page. */
  async function walkedByTab(page: Page): Promise<{ readonly stops: number; readonly lacking: readonly string[] }> {
    await page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('a[href],button,input,select,textarea,summary,[tabindex="0"]')]
      const stops = all.filter((one) => one.checkVisibility() && !one.matches('[type="hidden"],:disabled'))
      const walked: HTMLElement[] = []
      Object.assign(window, { stops, walked })
      document.addEventListener('focusin', ({ target }) => walked.push(target as HTMLElement))
    })
    const wanted = await page.evaluate(() => (window as unknown as { stops: unknown[] }).stops.length)
    // A day has stops of its own within: day, month, year, calendar; the browser draws a ring round each.
    const within = 3 * (await page.locator('input[type="date"]').count())
    const unseen: string[] = []
    for (let step = 0; step < wanted + within; step++) {
      await page.keyboard.press('Tab')
      const hidden = await page.evaluate(() => {
        const at = document.activeElement
        return at && !at.matches('[type="date"]') && getComputedStyle(at).outlineStyle === 'none' ? at.outerHTML.slice(0, 80) : ''
      })
      if (hidden !== '') unseen.push(`no outline: ${hidden}`)
    }
    const lacking = await page.evaluate(() => {
      const { stops, walked } = window as unknown as { stops: HTMLElement[]; walked: HTMLElement[] }
      const missed = stops.filter((one) => !walked.includes(one)).map((one) => `never reached: ${one.outerHTML.slice(0, 80)}`)
      const astray = walked.filter((one, at) => {
        const before = walked[at - 1]
        return before && before !== one && !(before.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING)
      })
      return [...missed, ...astray.map((one) => `out of order: ${one.outerHTML.slice(0, 80)}`)]
    })
    return { stops: wanted, lacking: [...unseen, ...lacking] }
  }

  test('by the keyboard alone one gets to everything on the pages of the team, ready answers, reports, figures and the way in', async () => {
    const { context, page, faults } = await come(SUPERVISOR, SIZES[1])
    for (const address of ['/desk/team', `/desk/team/m${OTHER}`, '/desk/canned', '/desk/reports', '/desk/figures']) {
      await page.goto(address)
      const { stops, lacking } = await walkedByTab(page)
      expect([address, stops > 8, lacking]).toEqual([address, true, []])
    }
    // A ready answer is written, a report ticked off, a language chosen, with no mouse.
    await page.goto('/desk/canned')
    await page.locator('input[name="title"]').last().focus()
    await page.keyboard.type('Сәлем')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Хатыңызға рақмет.')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/canned?*done=*')
    await page.goto('/desk/reports')
    await page.locator('.report button').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/reports?done=report')
    await page.locator('.who summary').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('html[lang="kk"]').waitFor()
    expect(faults).toEqual([])
    await context.close()
    const link = await w.running.app.stores.sessions.newLink(OTHER, w.clock.now())
    const guest = await come(null, SIZES[1])
    await guest.page.goto(`/desk/in/${link}`)
    await guest.page.keyboard.press('Tab')
    await guest.page.keyboard.press('Enter')
    await guest.page.locator('.queue').waitFor()
    await guest.context.close()
  })

  test('without script everything is read and done', async () => {
    const { context, page } = await come(OTHER, SIZES[0], { script: false })
    const number = numbers[7] ?? ''
    await page.goto('/desk')
    await page.getByRole('link', { name: number }).click()
    await page.getByRole('button', { name: 'Take' }).click()
    await page.locator('input[value="unfounded"]').check()
    await page.locator('#letter textarea').fill('Жауап')
    await page.getByRole('button', { name: 'Send' }).click()
    await page.waitForURL('**?done=answer')
    expect(await w.running.app.stores.complaints.complaints.find(number)).toMatchObject({ state: 'answered', founded: false })
    await context.close()
  })
})

describe.skipIf(!executablePath)('the desk in the playground', () => {
  const here = inPlayground(executablePath)

  test('opens as its clerk, and what happens elsewhere appears without a reload', async () => {
    const page = await here.browser.newPage({ viewport: SIZES[1] })
    await page.goto(`${here.running.url}/desk`)
    await page.locator('.empty').waitFor()
    await page.evaluate(() => Object.assign(window, { same: true }))
    const { complaints } = here.running.app.stores
    const now = new Date()
    const said = {
      service: 'apostille',
      channel: 'psc',
      office: 'psc-01',
      about: 'rudeness',
      happened: '2026-02-27',
      texts: ['Кезекте тұрдым, ешкім келмеді'],
      files: [],
    } as const
    const done = ['service', 'channel', 'office', 'about', 'when', 'text', 'files', 'name', 'contact'] as const
    const draft = await complaints.drafts.create(
      'd.browser0001',
      77,
      { ...said, person: { name: 'Әсел', contact: { way: 'chat' } }, done: [...done], texts: [...said.texts], files: [] },
      now,
    )
    const { number } = await complaints.register.register(draft as Complete, { route: 'psc-director', lang: 'kk' }, now)
    await page.getByRole('link', { name: number }).waitFor()
    expect(await page.evaluate(() => 'same' in window)).toBe(true)
    await page.close()
  })
})
