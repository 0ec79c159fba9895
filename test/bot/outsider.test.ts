import { describe, expect, test } from 'vitest'
import { listChanges } from '../../src/cases/case.ts'
import type { Case } from '../../src/cases/index.ts'
import { dayOf, momentOf } from '../../src/deadlines/index.ts'
import { documentKey, type FlowChannel } from '../../src/services/index.ts'
import { registered } from '../complaints/world.ts'
import { bot, clock, content, type Somebody, somebody } from './people.ts'

const t = (key: string, vars = {}) => content.texts.t('ru', key, vars).replace(/<[^>]+>/g, '')
const cases = () => bot.app().stores.cases

/** A case as the store has it, without the way that led there. */
async function caseOf(
  who: Somebody,
  id: string,
  service: string,
  change: Parameters<ReturnType<typeof cases>['change']>[2],
  edition = null,
) {
  const flow = content.catalogue.flow(service)
  await cases().create({ id, citizen: who.id, service, flowVersion: flow?.version ?? 0, edition })
  return (await cases().change(who.id, id, change)) as Case
}

describe('what an answer does to the list is told', () => {
  test('when it was given before, when it was passed over, and when it opens another question', async () => {
    const who = somebody('ru')
    await who.say('/start')
    const flow = content.catalogue.flow('minor-inheritance')
    const at = (question: string, option: string) => {
      const index = flow?.questions.find(({ id }) => id === question)?.options.indexOf(option)
      return `1:ca:inherit222:${flow?.version}:${question}:${index}`
    }
    const answers = { for: 'both', who: 'guardian', wedlock: 'no' }
    await caseOf(who, 'inherit222', 'minor-inheritance', { answers, skipped: [] })
    const name = (id: string) => t(`minor-inheritance-doc-${id}`)
    // A paper goes with a condition.
    await who.press(at('for', 'pension'))
    expect(who.shown().text).toContain(
      t('cases-removed', { count: 2, titles: `${name('application-vehicle')}, ${name('vehicle-passport')}` }),
    )
    await who.press(at('for', 'both'))
    expect(who.shown().text).toContain(
      t('cases-added', { count: 2, titles: `${name('application-vehicle')}, ${name('vehicle-passport')}` }),
    )
    // The next question is asked at once, and yet it is told.
    await who.press(at('who', 'parent'))
    expect(who.shown().text).toContain(t('minor-inheritance-q-family'))
    expect(who.shown().text).toContain(name('parents-marriage'))
    // A first answer to what was passed over.
    await cases().change(who.id, 'inherit222', { answers: { for: 'both', who: 'guardian' }, skipped: ['wedlock'] })
    await who.press(at('wedlock', 'yes'))
    expect(who.shown().text).toContain(t('cases-removed', { count: 1, titles: name('form-4') }))
    // At first every answer does something, and nothing is told of it.
    await cases().change(who.id, 'inherit222', { answers: {}, skipped: [] })
    await who.press(at('for', 'pension'))
    expect(who.shown().text).not.toMatch(/➕|➖/)
  })

  test('a paper of another kind is one that is wanted anew', () => {
    const flow = content.catalogue.flow('minor-inheritance')
    if (!flow) throw new RangeError('no inheritance')
    const { altered } = listChanges(
      flow,
      { answers: { who: 'guardian' }, channel: null },
      { answers: { who: 'parent', family: 'married' }, channel: null },
    )
    expect(altered.map(({ document }) => document.id)).toEqual(['ids'])
  })
})

describe('the same service again is no silent twin', () => {
  test('by the card, by a link, by words and by a button of an older card', async () => {
    const who = somebody('ru')
    await who.say('/start s-apostille')
    const [first, older] = [who.key('1:cs:'), who.shown().id]
    await who.say('/start s-apostille')
    const second = who.key('1:cs:')
    expect(second).not.toBe(first)
    await who.press(second)
    const all = async () => (await cases().list(who.id)).map(({ id }) => id)
    const [one] = await all()
    expect(await all()).toHaveLength(1)
    // The card above still bears the other button.
    await who.press(first, older)
    expect(await all()).toEqual([one])
    const above = JSON.stringify(bot.messages(who.id).find(({ id }) => id === older)?.inlineKeyboard)
    for (const way of [`1:c:${one}`, '1:csa:apostille:printed', '1:sv:apostille']) expect(above).toContain(way)
    for (const way of ['/start s-apostille', 'апостиль']) {
      await who.say(way)
      expect([...who.buttons().keys()], way).toContain(`1:c:${one}`)
      expect(
        [...who.buttons().keys()].filter((data) => data.startsWith('1:cs:')),
        way,
      ).toEqual([])
    }
    // Pressed again, the very button that began the case only shows it.
    await who.press(second)
    expect(await all()).toEqual([one])
    // For somebody else it asks for whom, and there are two.
    await who.press('1:csa:apostille:printed')
    await who.say('Данияр')
    expect((await cases().list(who.id)).map(({ name }) => name).sort()).toEqual(['Данияр', null].sort())
  })

  test('by the rules of today neither, and they are no twin of the printed standard', async () => {
    const who = somebody('ru')
    const service = content.catalogue.inForce.flatMap(({ inForce }) => inForce?.serves ?? [])[0]?.service ?? ''
    await who.say(`/start s-${service}`)
    const [today, printed] = [who.key('1:cst:'), who.key('1:cs:')]
    await who.say(`/start s-${service}`)
    const later = who.key('1:cst:')
    for (const data of [today, later, printed, later]) await who.press(data)
    const editions = (await cases().list(who.id)).map(({ edition }) => edition !== null)
    expect(editions.sort()).toEqual([false, true])
  })
})

describe('«Not ready» asks first', () => {
  const issueDays = ({ hours }: FlowChannel) => new Set(hours.issue.flatMap(({ days }) => days))

  test('whether they went; only then a broken term is spoken of; and the next reminder is a day on which that office issues', async () => {
    const who = somebody('ru')
    await who.say('/start')
    const ways = content.catalogue.flows.flatMap((flow) => flow.channels.map((channel) => ({ flow, channel })))
    expect(ways.length).toBeGreaterThan(15)
    for (const [index, { flow, channel }] of ways.entries()) {
      const id = `wait${String(index + 22)
        .replaceAll('0', 'a')
        .replaceAll('1', 'b')
        .padStart(6, 'c')}`
      const late = index % 2 === 0
      const due = momentOf(late ? '2026-12-01' : '2026-12-09', '09:00')
      const submitted = momentOf('2026-11-20', '10:00')
      await caseOf(who, id, flow.id, { channel: channel.id, state: 'submitted', submitted, due })
      await who.press(`1:cnr:${id}`)
      expect(who.shown().text).toBe(t('cases-not-yet-ask'))
      expect(who.shown().text).not.toContain(t('cases-term-broken', { due: '' }).slice(0, 10))
      await who.press(`1:cwt:${id}:0`)
      expect([...who.buttons().keys()], channel.id).not.toContain(`1:kc:${id}`)
      await who.press(`1:cwt:${id}:1`)
      expect([...who.buttons().keys()].includes(`1:kc:${id}`), `${flow.id} ${channel.id}`).toBe(late)
      const [next] = (await bot.app().stores.reminders.ofCase(who.id, id)).filter(
        ({ kind, state }) => kind === 'overdue' && state === 'waiting',
      )
      const day = dayOf(next?.at ?? new Date(0))
      expect(day > dayOf(clock.now()) && day >= dayOf(due), `${flow.id} ${channel.id} ${day}`).toBe(true)
      const weekday = new Date(`${day}T12:00:00Z`).getUTCDay() || 7
      expect(
        issueDays(channel).has(weekday as 1) && content.calendar.dayOff(day)?.kind !== 'holiday',
        `${flow.id} ${channel.id} ${day}`,
      ).toBe(true)
    }
  })
})

test('nobody is congratulated in the middle of a complaint about the same case: one is asked whether to withdraw it', async () => {
  const who = somebody('ru')
  await who.say('/start')
  const number = await registered(bot.app().stores.complaints, `0quar${who.id}`, clock.now(), who.id)
  const of = await bot.app().stores.complaints.complaints.own(who.id, number)
  const at = { office: of?.office ?? null, state: 'submitted' as const, submitted: clock.now(), due: clock.now() }
  await caseOf(who, 'quarre2222', of?.service ?? '', at)
  await who.press('1:cl:quarre2222:received')
  expect(who.shown().text).toContain(t('cases-closed-complaint', { number }))
  expect(who.shown().text).not.toContain(t('cases-closed-received'))
  expect(who.shown().text).not.toContain('⭐')
  expect([...who.buttons().keys()]).toContain(`1:ki:${number}:0`)
})

test('who was badly served rates, and one tap begins the complaint with what the case knows; the way back is the case', async () => {
  const who = somebody('ru')
  await who.say('/start')
  await caseOf(who, 'ratedd2222', 'apostille', {
    channel: 'psc',
    office: 'psc-09',
    state: 'submitted',
    submitted: clock.now(),
    due: clock.now(),
  })
  await who.press('1:cl:ratedd2222:received')
  for (const _ of Array(8)) {
    const bad = [...who.buttons().keys()].find((data) => /^1:rtt:c\.ratedd2222:[a-z-]+:(no|1|over|theirs)$/.test(data))
    if (bad) await who.press(bad)
  }
  expect(who.shown().text).toContain(t('ratings-complain'))
  await who.press('1:kc:ratedd2222')
  expect(who.shown().text).toContain(t('apostille-short'))
  // «How was it really?» leads back, step by step, and to the survey.
  await who.press('1:xp:ratedd2222')
  await who.press('1:xt:ratedd2222:week')
  await who.press('1:xw:ratedd2222')
  await who.press(who.data(t('cases-back')))
  expect(who.shown().text).toBe(t('experience-another-ask'))
  await who.press(who.data(t('cases-back')))
  expect(who.shown().text).toContain(t('experience-took-ask').split('\n')[0])
  await who.press(who.key('1:rto:'))
  expect(who.shown().text).not.toContain(t('ratings-gone'))
  await who.press('1:xp:ratedd2222')
  await who.press('1:c:ratedd2222')
  expect(who.shown().text).toContain(t('cases-ended-received', { day: '' }).trim())
})

describe('what really happened', () => {
  const told = async (from: number, service: string, office: string | null, another: string, count = 5) => {
    for (let n = 0; n < count; n++)
      await bot.app().stores.experiences.tell({ case: `told${from}${n}`, service, office }, { took: 'week', another }, clock.now())
  }
  const card = async (who: Somebody, office: string) => {
    await who.say(`/start o-${office}`)
    return who.shown().text ?? ''
  }

  test('stands on the card of an office with the law’s term beside it, service by service, never of fewer than five', async () => {
    const who = somebody('ru')
    await who.say('/start')
    const office = content.directories.directory('education-departments')[3]?.id ?? ''
    await told(1, 'guardianship-certificate', office, '-', 4)
    expect(await card(who, office)).not.toMatch(/🧭|⚖️/)
    await told(2, 'guardianship-certificate', office, '-', 1)
    const usual = t('experience-usual-took', { took: t('experience-took-week') })
    expect(await card(who, office)).toContain(usual)
    // The standard of 2011, clause 7: five working days.
    expect(await card(who, office)).toContain('⚖️ По закону: 5 рабочих дней')
    expect(await card(who, office)).toContain('(стандарт 2011 года)')
    await told(3, 'minor-inheritance', office, '-')
    const both = await card(who, office)
    expect(both.match(/🧭/g)).toHaveLength(2)
    for (const service of ['guardianship-certificate', 'minor-inheritance'])
      expect(both).toMatch(new RegExp(`⚖️ По закону: ${t(`${service}-short`)}: \\d+ рабоч`))
  })

  test('names a paper of the rules of today as well as one of the print', async () => {
    const who = somebody('ru')
    await who.say('/start')
    const rule = content.catalogue.flow('orphan-2026')
    const printed = content.catalogue.flow('orphan-social-provision')
    const paper = rule?.documents.find(({ id }) => !printed?.documents.some((one) => one.id === id))?.id ?? ''
    await told(4, 'orphan-social-provision', null, paper)
    await who.say('/start s-orphan-social-provision')
    expect(who.shown().text).toContain(t('experience-usual-most', { paper: t(`orphan-2026-doc-${paper}`) }))
  })

  test('asks which paper by pages where a service knows many', async () => {
    const who = somebody('ru')
    await who.say('/start')
    await cases().create({ id: 'manyyy2222', citizen: who.id, service: 'orphan-social-provision', flowVersion: 1, edition: 'orphan-2026' })
    await cases().change(who.id, 'manyyy2222', { state: 'closed', outcome: 'received', closed: clock.now() })
    await who.press('1:xw:manyyy2222')
    const seen = new Set<string>()
    for (let page = 0; page < 3; page++) {
      expect(who.buttons().size).toBeLessThanOrEqual(14)
      for (const data of who.buttons().keys()) if (data.startsWith('1:xa:')) seen.add(data)
      await who.press(who.data('›'))
    }
    expect(seen.size).toBeGreaterThan(14)
  })
})

test('a way of handing in that wants another paper says so', async () => {
  const who = somebody('ru')
  await who.say('/start')
  const said: string[] = []
  for (const [index, flow] of [...content.catalogue.flows, ...content.catalogue.inForce].entries()) {
    const service = flow.inForce?.serves[0]?.service ?? flow.id
    for (const one of flow.channels) {
      for (const other of flow.channels) {
        const { added, removed } = listChanges(flow, { answers: {}, channel: one.id }, { answers: {}, channel: other.id })
        if (added.length + removed.length === 0) continue
        const id = `chan${String.fromCharCode(97 + index)}${flow.channels.indexOf(one) + 2}${flow.channels.indexOf(other) + 2}222`
        await cases().create({ id, citizen: who.id, service, flowVersion: flow.version, edition: flow.inForce ? flow.id : null })
        await cases().change(who.id, id, { channel: one.id, skipped: flow.questions.map((question) => question.id) })
        await who.press(`1:cc:${id}:${other.id}`)
        for (const [key, papers] of [
          ['cases-added', added],
          ['cases-removed', removed],
        ] as const) {
          const titles = papers.map((item) => t(documentKey(flow, item))).join(', ')
          if (papers.length > 0) expect(`${who.shown().text} ${who.noted()}`, flow.id).toContain(t(key, { count: papers.length, titles }))
        }
        said.push(flow.id)
      }
    }
  }
  expect(said.length).toBeGreaterThan(1)
})

test('the last day of storage on which the counter is closed is told with the day on which one can still come', async () => {
  const who = somebody('ru')
  await who.say('/start')
  const papers = { channel: 'psc' as const, state: 'submitted' as const, submitted: clock.now(), due: momentOf('2026-12-07', '09:00') }
  // Orthodox Christmas is a holiday; the day before is a Wednesday.
  await caseOf(who, 'stored2222', 'apostille', { ...papers, collectBy: momentOf('2027-01-07', '18:00') })
  await who.press('1:c:stored2222')
  expect(who.shown().text).toContain('Успейте забрать: среда, 6 января 2027 года. Последний день хранения — четверг, 7 января 2027 года')
  await cases().change(who.id, 'stored2222', { collectBy: momentOf('2026-12-30', '18:00') })
  await who.press('1:c:stored2222')
  expect(who.shown().text).toContain(t('cases-collect-by', { day: 'среда, 30 декабря' }))
})
