import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { local } from '../../src/clock.ts'
import { graceEnd, RETENTION, STATES } from '../../src/complaints/complaint.ts'
import { complaintModel } from '../../src/complaints/store/complaint.store.ts'
import { createRegister } from '../../src/complaints/store/registration.store.ts'
import { type Base, CITIZEN, CLERK, calendar, openBase, PERSON, registered, START, SUPERVISOR, TEXT, wholeDraft } from './world.ts'

let base: Base
beforeAll(async () => {
  base = await openBase()
})
afterAll(() => base.close())
beforeEach(async () => {
  for (const model of Object.values(base.store.connection.models)) await model.deleteMany({})
})

const clerk = { by: 'staff', id: CLERK, role: 'clerk' } as const
const citizen = { by: 'citizen' } as const
const to = { route: 'psc-director', lang: 'kk' } as const

describe('registration', () => {
  it('gives numbers that are unique and ascend, under 20 at once', async () => {
    const drafts = await Promise.all(Array.from({ length: 20 }, (_, n) => wholeDraft(base.stores, `0parallel${n}`, START, CITIZEN + n)))
    const done = await Promise.all(drafts.map((draft) => base.stores.register.register(draft, to, START)))
    const numbers = done.map(({ number }) => number).sort()
    expect(new Set(numbers).size).toBe(20)
    expect(numbers.at(-1)).toBe('2026-000020')
    const next = await base.stores.register.register(await wholeDraft(base.stores, '0next', START), to, START)
    expect(next.number > (numbers.at(-1) ?? '')).toBe(true)
  })

  it('of one draft 20 times at once gives one complaint and one receipt', async () => {
    const draft = await wholeDraft(base.stores, '0doubletap', START)
    const done = await Promise.all(Array.from({ length: 20 }, () => base.stores.register.register(draft, to, START)))
    expect(new Set(done.map(({ number }) => number)).size).toBe(1)
    expect(await base.stores.complaints.list(CITIZEN)).toHaveLength(1)
    expect(new Set(done.map((of) => JSON.stringify([of.registered, of.due, of.text]))).size).toBe(1)
  })

  it('begins to count anew with the year in Almaty', async () => {
    await registered(base.stores, '0thisyear', new Date('2026-12-31T18:59:00Z'))
    expect(await registered(base.stores, '0nextyear', new Date('2026-12-31T19:00:00Z'))).toBe('2027-000001')
  })

  it('that broke off is found again and finished', async () => {
    const draft = await wholeDraft(base.stores, '0broken', START)
    const breaking = createRegister(base.store.connection, base.stores.encryption, calendar, async (step) => {
      if (step === 'claimed') throw new Error('the process ends here')
    })
    await expect(breaking.register(draft, to, START)).rejects.toThrow('ends here')
    expect(await base.stores.drafts.find(CITIZEN, draft.id)).toBe(null)
    const [open] = await base.stores.register.unfinished()
    expect(open).toEqual({ citizen: CITIZEN, draft: draft.id })
    await base.stores.register.register(draft, to, START)
    expect(await base.stores.register.unfinished()).toEqual([])
    expect(await base.stores.register.of(CITIZEN, draft.id)).toMatchObject({ number: '2026-000001', state: 'new' })
  })

  it('keeps names and contacts encrypted, in drafts and in complaints', async () => {
    const number = await registered(base.stores, '0secret', START)
    const { db } = base.store.connection
    for (const name of ['complaints', 'complaint-drafts']) {
      const raw = JSON.stringify(await db?.collection(name).find().toArray())
      expect(raw).toContain(TEXT.slice(0, 10))
      expect(raw).not.toContain(PERSON.name)
      expect(raw).not.toContain(PERSON.contact.value.slice(2))
    }
    const of = await base.stores.complaints.find(number)
    expect(base.stores.encryption.decrypt(of?.person ?? '', of?.draft ?? '')).toEqual(PERSON)
  })
})

describe('the optimistic lock', () => {
  it('lets one of two clerks take a complaint, and tells the other who has it', async () => {
    const number = await registered(base.stores, '0lock', START)
    const both = await Promise.all(
      [CLERK, CLERK + 1].map((id) => base.stores.complaints.apply(number, { what: 'take' }, { ...clerk, id }, START, null)),
    )
    const winner = both.find((moved) => !moved?.refused)?.of.clerk
    const loser = both.find((moved) => moved?.refused)
    expect([CLERK, CLERK + 1]).toContain(winner)
    expect(loser?.refused).toEqual({ refused: 'taken-by-other', by: winner })
  })

  it('loses no message when ten come at once, and takes each once', async () => {
    const number = await registered(base.stores, '0many', START)
    const say = (n: number) =>
      base.stores.complaints.apply(number, { what: 'say', text: `message ${n}`, files: [] }, citizen, START, `message:${n}`)
    await Promise.all([...Array.from({ length: 5 }, (_, n) => say(n)), ...Array.from({ length: 5 }, (_, n) => say(n))])
    const of = await base.stores.complaints.find(number)
    expect(of?.messages.map(({ text }) => text).sort()).toEqual(Array.from({ length: 5 }, (_, n) => `message ${n}`))
  })

  it('keeps who did what and when', async () => {
    const number = await registered(base.stores, '0history', START)
    await base.stores.complaints.apply(number, { what: 'take' }, clerk, START, null)
    await base.stores.complaints.apply(number, { what: 'forward', body: 'chair' }, clerk, START, null)
    const of = await base.stores.complaints.find(number)
    expect(of?.history.map(({ what, staff, note }) => [what, staff, note])).toEqual([
      ['registered', null, null],
      ['taken', CLERK, null],
      ['forwarded', CLERK, 'chair'],
    ])
  })
})

describe('the outbox', () => {
  it('is taken by one at a time, and again after the lease', async () => {
    const number = await registered(base.stores, '0outbox', START)
    const taken = await Promise.all(Array.from({ length: 5 }, () => base.stores.outbox.take(number, START)))
    expect(taken.filter(Boolean)).toHaveLength(1)
    expect(await base.stores.outbox.waiting(START, 10)).toEqual([])
    const later = new Date(START.getTime() + 60_000)
    expect(await base.stores.outbox.waiting(later, 10)).toEqual([number])
    expect((await base.stores.outbox.take(number, later))?.of.owed.map(({ what }) => what)).toEqual(['new'])
    await base.stores.outbox.sent(number, '0')
    await base.stores.outbox.giveBack(number)
    expect(await base.stores.outbox.waiting(new Date(START.getTime() + 600_000), 10)).toEqual([])
  })

  it('owes what was held once, whoever holds and sends at that moment', async () => {
    const { outbox, complaints } = base.stores
    const number = await registered(base.stores, '0held', START)
    await complaints.apply(number, { what: 'take' }, clerk, START, null)
    const known = (await complaints.find(number))?.owed.map(({ id }) => id) ?? []
    for (const id of known) await outbox.sent(number, id)
    for (const text of ['one', 'two']) await complaints.apply(number, { what: 'ask', text, files: [] }, clerk, START, null)
    const [first = '', second = ''] = (await complaints.find(number))?.owed.filter(({ to }) => to === 'citizen').map(({ id }) => id) ?? []
    expect((await outbox.take(number, START))?.of.number).toBe(number)
    await outbox.hold(number, first, START)
    // Its sender comes to the second word when the citizen is back already.
    await Promise.all([outbox.hold(number, second, START), outbox.returned(CITIZEN, START)])
    const { owed = [], held = [] } = (await complaints.find(number)) ?? {}
    const both = [...owed, ...(held ?? [])].filter(({ to }) => to === 'citizen').map(({ id }) => id)
    expect(both.sort()).toEqual([first, second].sort())
    // It is still at work: nobody sends beside it.
    expect(await outbox.take(number, START)).toBe(null)
    await outbox.returned(CITIZEN, START)
    expect(await outbox.holdsFor(CITIZEN)).toBe(false)
    await outbox.giveBack(number)
    expect((await outbox.take(number, START))?.of.owed.filter(({ to }) => to === 'citizen').map(({ text }) => text)).toEqual(['one', 'two'])
  })

  it('owes a reminder once for each mark, and none after an answer', async () => {
    const number = await registered(base.stores, '0remind', START)
    const once = await Promise.all(Array.from({ length: 5 }, () => base.stores.outbox.remind(number, 'due-3', 'due-3:2026-03-17')))
    expect(once.filter(Boolean)).toHaveLength(1)
    await base.stores.complaints.apply(number, { what: 'take' }, clerk, START, null)
    await base.stores.complaints.apply(number, { what: 'answer', founded: true, text: TEXT, files: [] }, clerk, START, null)
    expect(await base.stores.outbox.remind(number, 'due-1', 'due-1:2026-03-17')).toBe(false)
  })
})

describe('drafts', () => {
  it('are reached by their citizen only', async () => {
    const draft = await wholeDraft(base.stores, '0mine', START)
    expect(await base.stores.drafts.find(CITIZEN + 1, draft.id)).toBe(null)
    expect(await base.stores.drafts.change({ ...draft, citizen: CITIZEN + 1 }, { texts: [] }, START)).toBe(null)
    await base.stores.drafts.remove(CITIZEN + 1, draft.id)
    expect(await base.stores.drafts.find(CITIZEN, draft.id)).toEqual(draft)
  })

  it('take ten files, not eleven, also when they come at once', async () => {
    const draft = await wholeDraft(base.stores, '0album', START)
    const files = Array.from({ length: 12 }, (_, n) =>
      base.stores.drafts.addFile(draft, { kind: 'photo', file: `f${n}`, name: null }, 'album', n, START),
    )
    expect((await Promise.all(files)).filter(Boolean)).toHaveLength(10)
    expect((await base.stores.drafts.find(CITIZEN, draft.id))?.files).toHaveLength(10)
  })

  it('go by themselves after seven days', async () => {
    const draft = await wholeDraft(base.stores, '0old', START)
    const row = await base.store.connection.collection('complaint-drafts').findOne({ citizen: CITIZEN })
    expect(row?.expire).toEqual(local(START).plus({ days: RETENTION.draftDays }).toJSDate())
    const indexes = await base.store.connection.collection('complaint-drafts').indexes()
    expect(indexes.find(({ key }) => 'expire' in key)?.expireAfterSeconds).toBe(0)
    expect(draft.updated).toEqual(START)
  })
})

describe('a citizen’s rights', () => {
  it('everything of theirs is handed out, and nothing about clerks', async () => {
    const number = await registered(base.stores, '0export', START)
    await wholeDraft(base.stores, '0begun', START)
    await base.stores.complaints.apply(number, { what: 'take' }, clerk, START, null)
    const out = await base.stores.privacy.exportOf(CITIZEN)
    expect(out.complaints).toMatchObject([{ number, text: TEXT, person: PERSON, state: 'taken' }])
    expect(out.drafts).toMatchObject([{ id: '0begun', person: PERSON }])
    expect(JSON.stringify(out)).not.toContain(String(CLERK))
    expect((await base.stores.privacy.exportOf(CITIZEN + 1)).complaints).toEqual([])
  })

  it('forgetting withdraws what is open and leaves number, service, office, dates and state', async () => {
    const [open, closed] = [await registered(base.stores, '0open', START), await registered(base.stores, '0closed', START)]
    await base.stores.complaints.apply(closed, { what: 'withdraw' }, citizen, START, null)
    await wholeDraft(base.stores, '0begun', START)
    expect(await base.stores.privacy.open(CITIZEN)).toEqual([open])
    expect(await base.stores.privacy.forget(CITIZEN, START)).toEqual([open])
    expect(await base.stores.privacy.exportOf(CITIZEN)).toEqual({ complaints: [], drafts: [] })
    for (const number of [open, closed]) {
      const of = await base.stores.complaints.find(number)
      expect(of).toMatchObject({
        citizen: null,
        person: null,
        text: '',
        files: [],
        messages: [],
        service: 'apostille',
        office: 'psc-01',
        registered: START,
        state: 'withdrawn',
      })
    }
    const raw = JSON.stringify(await base.store.connection.collection('complaints').find().toArray())
    expect(raw).not.toContain(TEXT.slice(0, 12))
    expect(raw).not.toContain(String(CITIZEN))
    expect(await base.store.connection.collection('complaint-drafts').countDocuments({})).toBe(0)
  })

  it('closed complaints become anonymous after three years', async () => {
    const number = await registered(base.stores, '0years', START)
    await base.stores.complaints.apply(number, { what: 'withdraw' }, citizen, START, null)
    const end = local(START).plus({ years: RETENTION.closedYears }).toJSDate()
    expect(await base.stores.privacy.expire(end, 10)).toEqual([])
    expect(await base.stores.privacy.expire(new Date(end.getTime() + 1000), 10)).toEqual([number])
    expect(await base.stores.complaints.find(number)).toMatchObject({ citizen: null, text: '', state: 'withdrawn' })
    expect(await base.stores.privacy.expire(new Date(end.getTime() + 1000), 10)).toEqual([])
  })
})

describe('the staff', () => {
  const place = { chat: CLERK, staff: CLERK }
  it('are the first supervisors and whom they name', async () => {
    const { staff } = base.stores
    expect(await staff.member(SUPERVISOR)).toMatchObject({ role: 'supervisor', fixed: true })
    expect(await staff.member(CLERK)).toBe(null)
    await staff.called(CLERK, 'Динара')
    expect(await staff.member(CLERK)).toBe(null)
    await staff.name(CLERK, 'clerk', SUPERVISOR, START)
    expect(await staff.member(CLERK)).toMatchObject({ role: 'clerk', name: 'Динара', fixed: false })
    expect((await staff.members()).map(({ id }) => id)).toEqual([SUPERVISOR, CLERK])
    await staff.name(CLERK, null, SUPERVISOR, START)
    expect(await staff.member(CLERK)).toBe(null)
  })

  it('keep what they write until it is sent', async () => {
    const { staff } = base.stores
    await staff.write(place, { id: 'w1', what: 'answer', about: '2026-000001', founded: true, texts: [], files: [] }, START)
    await Promise.all([
      staff.addWords(place, 'w1', { text: 'a', files: [] }, '1', START),
      staff.addWords(place, 'w1', { text: '', files: [{ kind: 'photo', file: 'f', name: null }] }, '2', START),
    ])
    expect(await staff.writing(place, { id: 'w1' })).toMatchObject({ texts: ['a'], files: [{ file: 'f' }], founded: true, id: 'w1' })
    expect(await staff.writing({ ...place, chat: -1 }, { id: 'w1' })).toBe(null)
    await staff.dropWriting(place, 'w1')
    expect(await staff.writing(place, { id: 'w1' })).toBe(null)
  })

  it('get one digest a day', async () => {
    const { staff } = base.stores
    const later = (minutes: number) => new Date(START.getTime() + minutes * 60_000)
    const taken = await Promise.all(Array.from({ length: 5 }, () => staff.takeDigest('2026-03-02', START)))
    expect(taken.filter(Boolean)).toHaveLength(1)
    // Whoever took it died before it went out: another one sends it, once.
    expect(await staff.takeDigest('2026-03-02', later(1))).toBe(false)
    expect(await staff.takeDigest('2026-03-02', later(3))).toBe(true)
    // On a store of its own the next process need not wait for that.
    await staff.freeDigest()
    expect(await staff.takeDigest('2026-03-02', later(4))).toBe(true)
    await staff.digestSent('2026-03-02')
    expect(await staff.takeDigest('2026-03-02', later(60))).toBe(false)
    expect(await staff.takeDigest('2026-03-03', later(24 * 60))).toBe(true)
  })
})

describe('lists and figures', () => {
  it('find an open complaint about the same, and count the day’s', async () => {
    const number = await registered(base.stores, '0same', START)
    expect((await base.stores.complaints.similar(CITIZEN, 'apostille', 'psc-01'))?.number).toBe(number)
    expect(await base.stores.complaints.similar(CITIZEN, 'apostille', 'psc-02')).toBe(null)
    expect(await base.stores.complaints.similar(CITIZEN + 1, 'apostille', 'psc-01')).toBe(null)
    expect(await base.stores.complaints.countSince(CITIZEN, START)).toBe(1)
    expect(await base.stores.complaints.countSince(CITIZEN, new Date(START.getTime() + 1))).toBe(0)
  })

  it('are in the order of their last move, those from before it was kept too', async () => {
    const [first, second] = [await registered(base.stores, '0moved1', START), await registered(base.stores, '0moved2', START)]
    const later = new Date(START.getTime() + 60_000)
    await base.stores.complaints.apply(first, { what: 'take' }, { by: 'staff', id: CLERK, role: 'clerk' }, later, null)
    await base.store.connection.collection<{ _id: string }>('complaints').updateOne({ _id: first }, { $unset: { changed: 1 } })
    const order = async () =>
      (await base.stores.queue.page({ states: STATES }, 'changed', { skip: 0, limit: 100 })).rows
        .map(({ number }) => number)
        .filter((one) => [first, second].includes(one))
    expect(await order()).toEqual([second, first])
    while ((await base.stores.privacy.mark(100)) > 0);
    expect(await order()).toEqual([first, second])
  })

  it('give a report what it counts and nothing of a person', async () => {
    const number = await registered(base.stores, '0figures', START)
    await base.stores.complaints.apply(number, { what: 'take' }, clerk, START, null)
    const end = graceEnd(graceEnd(START))
    await base.stores.complaints.apply(number, { what: 'answer', founded: true, text: TEXT, files: [] }, clerk, end, null)
    const [row] = await base.stores.complaints.figures(START, end)
    expect(row).toEqual({
      number,
      service: 'apostille',
      channel: 'psc',
      office: 'psc-01',
      about: 'action',
      state: 'answered',
      registered: START,
      due: expect.any(Date),
      outcome: 'answered',
      founded: true,
      answered: end,
      late: true,
      closed: null,
      history: [
        { at: START, what: 'registered' },
        { at: START, what: 'taken' },
        { at: end, what: 'answered', founded: true },
      ],
    })
    expect(await base.stores.complaints.figures(new Date(START.getTime() + 1), end)).toEqual([])
  })

  it('have an index for every question of the desk and the scheduler', async () => {
    const indexes = (await complaintModel(base.store.connection).collection.indexes()).map(({ key }) => Object.keys(key).join())
    for (const key of ['state,due,_id', 'owing,lease', 'citizen,registered', 'draft', 'state,settleBy', 'anonymous,closed', 'registered'])
      expect(indexes).toContain(key)
  })
})
