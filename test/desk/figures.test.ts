import readWorkbook from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CLERK, OTHER, openWorld, SUPERVISOR, type World } from './world.ts'

let w: World
const DAY_MS = 86_400_000
const plain = (text: string): string => text.replaceAll('&amp;', '&')

/** Forty complaints over a month: answered after two days or four, left, brought back, and some that nobody has. */
beforeAll(async () => {
  w = await openWorld()
  const { complaints } = w.running.app.stores.complaints
  const waiting: Array<{ number: string; on: number }> = []
  for (let day = 0; day < 40; day++) {
    const about = day % 3 === 0 ? 'deadline' : 'rudeness'
    const number = await w.complaint({ citizen: 5_000 + day, about, office: day % 4 === 0 ? null : `psc-0${(day % 3) + 1}` })
    const [id, role] = day % 2 === 0 ? [CLERK, 'clerk' as const] : [SUPERVISOR, 'supervisor' as const]
    const by = { by: 'staff', id, role } as const
    if (day % 5 !== 4) await complaints.apply(number, { what: 'take' }, by, w.clock.now(), null)
    if (day % 5 === 0 || day % 5 === 1) waiting.push({ number, on: day + (day % 5 === 0 ? 2 : 4) })
    w.clock.advance(DAY_MS)
    for (const { number: due } of waiting.filter(({ on }) => on === day + 1)) {
      const of = await complaints.find(due)
      const holder = { by: 'staff', id: of?.clerk ?? 0, role: 'supervisor' } as const
      await complaints.apply(due, { what: 'answer', founded: true, text: 'Жауап', files: [] }, holder, w.clock.now(), null)
      if (Number(due.slice(-2)) % 10 === 1) await complaints.apply(due, { what: 'unsettled' }, { by: 'citizen' }, w.clock.now(), null)
    }
  }
})
afterAll(() => w.close())

describe('the figures of supervisors', () => {
  test.each(['clerk', 'office', 'about', 'service', 'week'])('by %s: every figure is as long as the list that it leads to', async (by) => {
    const chief = await w.signedIn(SUPERVISOR)
    const { text } = await chief.get(`/desk/figures?by=${by}&from=2026-03-03&to=2026-04-08`)
    const figures = [...text.matchAll(/<td><a href="([^"]+)">(\d+)<\/a><\/td>/g)].map(
      ([, address = '', count = '']) => [plain(address), Number(count)] as const,
    )
    expect(figures.length).toBeGreaterThan(4)
    const totals = await Promise.all(
      figures.map(async ([address]) => Number(/data-live="total">(\d+)</.exec((await chief.get(address)).text)?.[1])),
    )
    expect(figures.map(([address], index) => [address, totals[index]])).toEqual(figures.map(([address, count]) => [address, count]))
    for (const show of ['all', 'owed', 'late', 'decided', 'reopened'])
      expect(
        figures.some(([address, count]) => count > 0 && (address.includes(`show=${show}`) || show === 'owed')),
        show,
      ).toBe(true)
  })

  test('the parts of a breakdown make the whole, and the median is of days to the first answer', async () => {
    const chief = await w.signedIn(SUPERVISOR)
    const lines = (await chief.get('/desk/figures.csv?by=week&from=2026-03-02&to=2026-04-10')).text
      .replace('\u{feff}', '')
      .trim()
      .split('\r\n')
      .map((line) => line.split(','))
    const [, ...parts] = lines.slice(0, -1)
    const whole = lines.at(-1) ?? []
    for (const column of [1, 2, 3, 4, 5]) expect(parts.reduce((sum, part) => sum + Number(part[column]), 0)).toBe(Number(whole[column]))
    expect(Number(whole[1])).toBe(40)
    // Eight came every five days: half of the answers took two days, half of them four.
    expect(whole[6]).toBe('3')
  })

  test('are a picture by week, without gaps, and every bar is as long as the list that it leads to', async () => {
    const chief = await w.signedIn(SUPERVISOR)
    const { text } = await chief.get('/desk/figures?by=clerk&from=2026-02-20&to=2026-04-30')
    const svg = text.split('<svg')[1]?.split('</svg>')[0] ?? ''
    const bars = [
      ...svg.matchAll(/<a href="([^"]+)" aria-label="Week of ([\d.]+)\. ([^:]+): (\d+)">\s*<rect class="(\w+)"[^>]* height="([\d.]+)"/g),
    ].map(([, address = '', week = '', , count = '', show = '', height = '']) => ({
      ...{ address: plain(address), week, count: Number(count), show, height: Number(height) },
    }))
    expect(new Set(bars.map(({ show }) => show))).toEqual(new Set(['all', 'decided', 'late']))
    // A figure twice as high is a bar twice as high.
    const [unit = 0] = bars.map(({ height, count }) => height / count)
    for (const { height, count } of bars) expect(height).toBeCloseTo(unit * count, 6)
    for (const { address, count } of bars)
      expect([address, Number(/data-live="total">(\d+)</.exec((await chief.get(address)).text)?.[1])]).toEqual([address, count])
    expect(bars.filter(({ show }) => show === 'all').reduce((sum, { count }) => sum + count, 0)).toBe(40)
    const weeks = [...svg.matchAll(/text-anchor="middle">([\d.]+)</g)].map(([, week]) => week)
    // Eleven weeks, every other one named.
    expect(weeks).toEqual(['16.02', '02.03', '16.03', '30.03', '13.04', '27.04'])
  })

  test('of what was registered before decisions were kept count those decisions, too', async () => {
    const { store, app } = w.running
    const chief = await w.signedIn(SUPERVISOR)
    const total = async () => Number(/data-live="total">(\d+)</.exec((await chief.get('/desk?show=decided')).text)?.[1])
    const before = await total()
    expect(before).toBeGreaterThan(5)
    await store.connection.collection('complaints').updateMany({}, { $unset: { decided: '' } })
    expect(await total()).toBe(0)
    await app.stores.complaints.privacy.mark(10)
    expect(await total()).toBe(before)
  })

  test('are a workbook too, with the same numbers', async () => {
    const chief = await w.signedIn(SUPERVISOR)
    const query = '?by=about&from=2026-03-02&to=2026-04-10'
    const { bytes } = await chief.get(`/desk/figures.xlsx${query}`)
    const [sheet] = await readWorkbook(Buffer.from(bytes))
    const csv = (await chief.get(`/desk/figures.csv${query}`)).text
      .replace('\u{feff}', '')
      .trim()
      .split('\r\n')
      .map((line) => line.split(','))
    expect(sheet?.data.map((row) => row.map((value) => String(value ?? '')))).toEqual(csv)
  })

  test.each(['=HYPERLINK("http://x")', ' =1+1', '@SUM(A1)', '＝1+1', '-2'])(
    'a name that is a formula, %s, is text in a spreadsheet',
    async (name) => {
      await w.running.app.stores.complaints.staff.called(OTHER, name)
      const number = await w.complaint()
      const by = { by: 'staff', id: OTHER, role: 'clerk' } as const
      await w.running.app.stores.complaints.complaints.apply(number, { what: 'take' }, by, w.clock.now(), null)
      const chief = await w.signedIn(SUPERVISOR)
      const csv = (await chief.get('/desk/figures.csv?by=clerk')).text.replace('\u{feff}', '')
      const cell = csv.split('\r\n').find((line) => line.includes(name.replaceAll('"', '""')))
      expect(cell).toMatch(/^"?'/)
      const [sheet] = await readWorkbook(Buffer.from((await chief.get('/desk/figures.xlsx?by=clerk')).bytes))
      expect(sheet?.data.some(([first]) => String(first).trim() === name.trim())).toBe(true)
    },
  )

  test('are for supervisors only', async () => {
    const clerk = await w.signedIn(CLERK)
    for (const path of ['/desk/figures', '/desk/figures.csv', '/desk/figures.xlsx']) expect((await clerk.get(path)).status).toBe(403)
    expect((await clerk.get('/desk')).text).not.toContain('/desk/figures')
  })

  test('late ones and those that nobody has are metrics', async () => {
    const text = await (await fetch(`${w.running.url}/metrics`)).text()
    const value = (name: string) => Number(new RegExp(`^${name} (\\d+)`, 'm').exec(text)?.[1])
    const chief = await w.signedIn(SUPERVISOR)
    const total = async (show: string) => Number(/data-live="total">(\d+)</.exec((await chief.get(`/desk?show=${show}`)).text)?.[1])
    expect(value('anyqtama_complaints_late')).toBe(await total('late'))
    expect(value('anyqtama_complaints_free')).toBe(await total('free'))
    expect(value('anyqtama_complaints_late')).toBeGreaterThan(0)
  })
})
