import { fileURLToPath } from 'node:url'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { receiptCode } from '../../src/desk/public/receipt-code.ts'
import { loadCatalogue } from '../../src/services/index.ts'
import { CITIZEN, CLERK, ORIGIN, openWorld, SECRET_PHONE, TEXT, type World } from './world.ts'

const KEY = 'ab'.repeat(32)
const orNull = <T extends z.ZodType>(type: T) => z.union([type, z.null()])
const moment = z.iso.datetime({ offset: true })
/** What clients are promised of a kind of request. @see https://github.com/open311/schema-validation/tree/master/schema/georeport-v2 */
const PublishedService = z.looseObject({
  ...{ service_code: z.string(), service_name: z.string(), description: orNull(z.string()).optional(), metadata: z.boolean() },
  ...{ type: z.enum(['realtime', 'batch', 'blackbox']), keywords: orNull(z.string()).optional(), group: orNull(z.string()).optional() },
})
/** … and of a request; from the same place. */
const PublishedRequest = z.looseObject({
  ...{ service_request_id: z.string(), status: z.enum(['open', 'closed']), service_code: z.string(), requested_datetime: moment },
  ...{ status_notes: orNull(z.string()).optional(), service_name: orNull(z.string()).optional() },
  ...{ description: orNull(z.string().max(4000)).optional(), agency_responsible: orNull(z.string()).optional() },
  ...{ service_notice: orNull(z.string()).optional(), address: orNull(z.string()).optional(), address_id: orNull(z.string()).optional() },
  ...{ updated_datetime: orNull(moment).optional(), expected_datetime: orNull(moment).optional(), zipcode: orNull(z.string()).optional() },
  ...{ lat: orNull(z.number()).optional(), long: orNull(z.number()).optional(), media_url: orNull(z.url()).optional() },
})

let w: World
beforeAll(async () => {
  w = await openWorld({ OPEN311: 'on', DATA_KEY: KEY })
})
afterAll(() => w.close())

const json = async (path: string): Promise<{ status: number; body: unknown; text: string }> => {
  const response = await fetch(`${w.running.url}${path}`)
  const text = await response.text()
  return { status: response.status, body: JSON.parse(text), text }
}

describe('how a complaint stands', () => {
  const ask = (number: string, code: string) => w.browser().post('/receipt', { number, code }, { 'accept-language': 'en' })

  test('is told to whoever has the receipt, without words and names', async () => {
    const number = await w.complaint()
    const { text, status } = await ask(number, receiptCode(KEY, number).toLowerCase().replace('-', ' '))
    expect(status).toBe(200)
    expect(text).toContain('02.03.2026')
    for (const secret of ['Терезеде', 'Ахметова', SECRET_PHONE.slice(-7)]) expect(text).not.toContain(secret)
  })

  test('is told to nobody else, and a wrong code is answered like a number that there is not', async () => {
    const number = await w.complaint()
    const other = await w.complaint()
    const tries = [
      await ask(number, receiptCode(KEY, other)),
      await ask(number, ''),
      await ask('2026-999999', receiptCode(KEY, '2026-999999')),
    ]
    expect(tries.map(({ status }) => status)).toEqual([404, 404, 404])
    expect(new Set(tries.map(({ text }) => text)).size).toBe(1)
  })

  test('the receipt has the code, and the address where it is asked', async () => {
    const number = await w.complaint()
    w.api.user({ id: CITIZEN, firstName: 'Әсел' }).send(`/complaint ${number}`)
    const receipt = await w.api.until(() => w.api.messages(CITIZEN).find(({ text }) => text?.includes(number) && text.includes('/receipt')))
    expect(receipt.text).toContain(receiptCode(KEY, number))
  })
})

describe('who asks too often', () => {
  const from = (address: string) => ({ 'x-forwarded-for': address, 'accept-language': 'ru' })
  test.each([
    ['receipts', '/receipt', { number: '2026-000001', code: 'AAAA-AAAAAA' }, 404],
    ['one-time links', '/desk/in', { link: 'none' }, 410],
    ['init data', '/desk/app', { data: 'hash=0' }, 403],
  ])('for %s is told to wait, and nobody else is', async (_, path, fields, wrong) => {
    const ask = (address: string) => w.browser().post(path, fields, { ...from(address), origin: ORIGIN })
    const tries = []
    for (let n = 0; n < 31; n++) tries.push((await ask('203.0.113.7')).status)
    expect(tries).toEqual([...Array(30).fill(wrong), 429])
    const told = await ask('203.0.113.7')
    expect([told.status, told.headers.get('retry-after'), told.text]).toEqual([
      429,
      expect.stringMatching(/^\d+$/),
      expect.stringContaining('Подождите минуту'),
    ])
    expect((await ask('203.0.113.8')).status).toBe(wrong)
    // One subnet is one asker.
    const many = []
    for (let n = 0; n < 31; n++) many.push((await ask(`2001:db8::${n}`)).status)
    expect(many.at(-1)).toBe(429)
  })

  test('for requests hears it in the format of the standard', async () => {
    const ask = () => fetch(`${w.running.url}/open311/v2/services.json`, { headers: from('203.0.113.9') })
    const tries = await Promise.all(Array.from({ length: 121 }, ask))
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(1)
    expect(await tries.find(({ status }) => status === 429)?.json()).toEqual([{ code: 429, description: expect.any(String) }])
  })
})

describe('Open311 GeoReport v2', () => {
  test('names every subject of every service', async () => {
    const { body } = await json('/open311/v2/services.json?lang=en')
    const { flows } = loadCatalogue(fileURLToPath(new URL('../..', import.meta.url)))
    const subjects = flows.flatMap(({ id, complaints }) => complaints.flatMap(({ about }) => about.map((one) => `${id}.${one}`)))
    expect((body as Array<{ service_code: string }>).map(({ service_code: code }) => code).sort()).toEqual([...new Set(subjects)].sort())
    expect(body).toContainEqual(expect.objectContaining({ service_code: 'apostille.rudeness', metadata: false, type: 'realtime' }))
  })

  test('tells requests with what the standard wants of them, and nothing of a person', async () => {
    const number = await w.complaint()
    const { complaints } = w.running.app.stores.complaints
    const by = { by: 'staff', id: CLERK, role: 'clerk' } as const
    await complaints.apply(number, { what: 'take' }, by, w.clock.now(), null)
    await complaints.apply(number, { what: 'answer', founded: true, text: 'Құпия жауап', files: [] }, by, w.clock.now(), null)
    const { body, text } = await json('/open311/v2/requests.json?lang=en')
    const one = (body as Array<Record<string, unknown>>).find(({ service_request_id: id }) => id === number)
    expect(one).toMatchObject({
      ...{ status: 'closed', service_code: 'apostille.rudeness', description: null, media_url: null },
      ...{ requested_datetime: '2026-03-02T10:00:00+05:00', lat: 53.283, long: 69.4 },
    })
    for (const secret of [TEXT.slice(0, 20), 'Ахметова', 'Құпия', String(CITIZEN), String(CLERK), 'Дархан'])
      expect(text).not.toContain(secret)
    expect((await json(`/open311/v2/requests/${number}.json`)).body).toEqual([expect.objectContaining({ service_request_id: number })])
  })

  test('keeps to the schema that the standard’s makers publish for clients', async () => {
    await w.complaint({ office: null })
    const { complaints } = w.running.app.stores.complaints
    await complaints.apply(await w.complaint(), { what: 'withdraw' }, { by: 'citizen' }, w.clock.now(), null)
    const [services, requests] = await Promise.all(
      ['services', 'requests'].map(async (list) => (await json(`/open311/v2/${list}.json?lang=ru`)).body),
    )
    expect(z.array(PublishedService).min(1).safeParse(services).error?.issues).toBeUndefined()
    expect(z.array(PublishedRequest).min(2).safeParse(requests).error?.issues).toBeUndefined()
  })

  test('filters by status, kind, day and number, and says in the standard’s way what it cannot', async () => {
    const ids = async (query: string) =>
      (await json(`/open311/v2/requests.json?${query}`)).body as Array<{ service_request_id: string; status: string }>
    const open = await ids('status=open')
    expect(open.length).toBeGreaterThan(2)
    expect(new Set(open.map(({ status }) => status))).toEqual(new Set(['open']))
    expect((await ids('status=closed')).length).toBeGreaterThan(0)
    expect(await ids('service_code=apostille.deadline')).toEqual([])
    expect((await ids('service_code=apostille.rudeness,bolashak.result')).length).toBe((await ids('')).length)
    expect(await ids('start_date=2026-03-03T00:00:00Z')).toEqual([])
    expect(await ids('end_date=2026-03-01T00:00:00Z')).toEqual([])
    expect((await ids(`service_request_id=${open[0]?.service_request_id},2026-999999`)).length).toBe(1)
    expect(await json('/open311/v2/requests.json?start_date=yesterday')).toMatchObject({ status: 400, body: [{ code: 400 }] })
    expect(await json('/open311/v2/requests.json?status[$ne]=open')).toMatchObject({ status: 200 })
    expect((await json('/open311/v2/requests/2026-999999.json')).status).toBe(404)
  })

  test('speaks XML, the standard’s own format, and says the same in it as in JSON', async () => {
    await w.complaint({ office: null })
    const xml = async (path: string) => {
      const response = await fetch(`${w.running.url}/open311/v2/${path}`)
      const text = await response.text()
      expect([path, XMLValidator.validate(text)]).toEqual([path, true])
      return { status: response.status, type: response.headers.get('content-type'), body: reader.parse(text) as Record<string, unknown> }
    }
    const reader = new XMLParser({ parseTagValue: false, isArray: (name) => ['service', 'request', 'error'].includes(name) })
    /** What JSON says, as XML can say it. */
    const plain = (all: unknown) =>
      (all as object[]).map((one) =>
        Object.fromEntries(Object.entries(one).map(([name, value]) => [name, value === null ? '' : String(value).trim()])),
      )
    for (const [path, list, member] of [
      ['services', 'services', 'service'],
      ['requests', 'service_requests', 'request'],
    ] as const) {
      const told = await xml(`${path}.xml?lang=ru`)
      expect([told.status, told.type]).toEqual([200, 'text/xml; charset=utf-8'])
      const { body } = await json(`/open311/v2/${path}.json?lang=ru`)
      expect((body as unknown[]).length).toBeGreaterThan(2)
      expect(told.body[list]).toEqual({ [member]: plain(body) })
    }
    const [one] = (await json('/open311/v2/requests.json')).body as Array<{ service_request_id: string }>
    const single = await xml(`requests/${one?.service_request_id}.xml`)
    expect(single.body.service_requests).toMatchObject({ request: [{ service_request_id: one?.service_request_id }] })
    expect((await xml('requests.xml?service_code=apostille.nothing')).body).toEqual({ '?xml': expect.anything(), service_requests: '' })
  })

  test('says what cannot be in the standard’s way, in the format that was asked for', async () => {
    const reader = new XMLParser({ parseTagValue: false })
    for (const [path, code] of [
      ['requests.%?start_date=yesterday', 400],
      ['requests.%?status=lost', 400],
      ['requests/2026-999999.%', 404],
      ['services/apostille.rudeness.%', 404],
      ['nothing.%', 404],
    ] as const) {
      const [xml, plain] = await Promise.all(
        ['xml', 'json'].map((format) => fetch(`${w.running.url}/open311/v2/${path.replace('%', format)}`)),
      )
      expect([path, xml?.status, plain?.status]).toEqual([path, code, code])
      const said = { code: String(code), description: expect.any(String) }
      expect(reader.parse((await xml?.text()) ?? '').errors).toEqual({ error: said })
      expect(await plain?.json()).toEqual([{ ...said, code }])
    }
    const posted = await fetch(`${w.running.url}/open311/v2/requests.xml`, {
      method: 'POST',
      body: new URLSearchParams({ service_code: 'x' }),
    })
    expect(posted.status).toBe(403)
    expect(reader.parse(await posted.text()).errors.error.code).toBe('403')
  })

  test('is not there unless the operator wants it', async () => {
    const closed = await openWorld()
    try {
      for (const path of ['services.json', 'services.xml', 'requests.xml'])
        expect((await fetch(`${closed.running.url}/open311/v2/${path}`)).status).toBe(404)
    } finally {
      await closed.close()
    }
  })
})
