import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { closed } from '../../src/cases/buttons.ts'
import { CHOICES, MOST_TAPS, REMINDER_DAYS } from '../../src/ratings/index.ts'
import { texts } from './ground.ts'
import { CITIZEN, openStage, STRANGER, type Stage } from './stage.ts'

const start = new Date('2026-03-02T10:00:00+05:00')
const DAY = 86_400_000
const t = (key: string, vars = {}) => texts.t('kk', key, vars)

let stage: Stage
beforeEach(async () => {
  stage = await openStage(start)
})
afterEach(() => stage.close())

/** What the button «I got the paper» of a case carries. */
const received = (id: string) => closed.to('', { case: id, outcome: 'received' }).callback_data

/** A case that was handed in, closed by its citizen as received. */
async function closedCase(id = 'case000001', citizen = CITIZEN) {
  const due = new Date(start.getTime() + 5 * DAY)
  await stage.cases.create({ id, citizen, service: 'livestock-record', flowVersion: 1 })
  await stage.cases.change(citizen, id, { state: 'submitted', submitted: start, due, channel: 'rural-akim', flowVersion: 1 })
  const user = stage.person(citizen)
  await user.send('/cases')
  await user.forge(received(id))
  return user
}

describe('the survey under a case that ended', () => {
  test('takes at most six taps from the last screen to the thanks, and keeps every answer', async () => {
    const user = await closedCase()
    const key = 'c.case000001'
    const questions = (await stage.ratings.find(CITIZEN, key))?.questions ?? []
    expect(questions.length).toBeLessThanOrEqual(MOST_TAPS)
    let taps = 0
    for (const asked of questions) {
      const label = CHOICES[asked].length === 5 ? t('ratings-star-4') : t(`ratings-choice-${asked}-${CHOICES[asked][0]}`)
      await user.tap(label)
      taps += 1
    }
    expect(taps).toBe(questions.length)
    expect(user.last().text).toContain('Рақмет')
    const rating = await stage.ratings.find(CITIZEN, key)
    expect(rating?.answers).toEqual(
      Object.fromEntries(questions.map((asked) => [asked, CHOICES[asked].length === 5 ? '4' : CHOICES[asked][0]])),
    )
    expect(stage.told.map(({ asked }) => asked)).toEqual(questions)
  })

  test('questions may be skipped, gone back to and changed; the wait in the question is the one of the channel', async () => {
    const user = await closedCase()
    await user.tap(t('ratings-choice-in-time-no'))
    await user.tap(t('ratings-star-1'))
    await user.tap(t('ratings-back'))
    expect(user.labels()).toContain(`• ${t('ratings-star-1')}`)
    await user.tap(t('ratings-star-3'))
    for (const _ of ['information', 'courtesy']) await user.tap(t('ratings-skip'))
    expect(user.last().text).toContain('30')
    for (const _ of ['queue', 'papers']) await user.tap(t('ratings-skip'))
    expect(await stage.ratings.find(CITIZEN, 'c.case000001')).toMatchObject({
      answers: { 'in-time': 'no', quality: '3' },
      skipped: ['information', 'courtesy', 'queue', 'papers'],
    })
  })

  test('one comment, in words; one that is too long is asked for again', async () => {
    const user = await closedCase()
    await user.tap(t('ratings-choice-in-time-yes'))
    for (let n = 0; n < 5; n++) await user.tap(t('ratings-skip'))
    await user.tap(t('ratings-comment-button'))
    await user.send(' '.repeat(3).padEnd(1200, 'ұзақ '))
    expect(user.last().text).toBe(t('ratings-comment-again', { limit: 1000 }))
    await user.send('Бәрі <b>жақсы & тез\u202e')
    expect(user.last().text).toContain(t('ratings-comment-kept'))
    expect((await stage.ratings.find(CITIZEN, 'c.case000001'))?.comment).toBe('Бәрі <b>жақсы & тез')
  })

  test('after seven days it cannot be changed, and the citizen is told so', async () => {
    const user = await closedCase()
    await user.tap(t('ratings-choice-in-time-yes'))
    stage.clock.advance(8 * DAY)
    await user.tap(t('ratings-star-1'))
    expect(user.last().text).toContain(t('ratings-too-late', { days: 7 }))
    expect((await stage.ratings.find(CITIZEN, 'c.case000001'))?.answers).toEqual({ 'in-time': 'yes' })
  })

  test('a case that is opened and closed again is not asked about a second time', async () => {
    const user = await closedCase()
    await user.tap(t('cases-reopen'))
    await user.forge(received('case000001'))
    expect(user.last().text).not.toContain(t('ratings-ask-in-time'))
    expect(user.labels()).not.toContain(t('ratings-choice-in-time-yes'))
  })

  test('after a complaint the survey asks about complaining', async () => {
    stage.complaints.set('case000001', '2026-000001')
    await closedCase()
    expect((await stage.ratings.find(CITIZEN, 'c.case000001'))?.questions).toContain('complaint-procedure')
  })

  test("a stranger's forged buttons reach nothing", async () => {
    await closedCase()
    const stranger = stage.person(STRANGER)
    await stranger.send('/cases')
    for (const data of [
      '1:rtt:c.case000001:quality:1',
      '1:rts:c.case000001:quality',
      '1:rtm:c.case000001',
      '1:rtq:c.case000001:nonsense',
      '1:rtt:c.x:quality:9',
    ])
      await stranger.forge(data)
    expect(stranger.last().text).toBe(t('ratings-gone'))
    expect(await stage.ratings.find(CITIZEN, 'c.case000001')).toMatchObject({ answers: {}, skipped: [], rated: null })
  })

  test('a forged answer to a question that was not asked is not kept', async () => {
    const user = await closedCase()
    await user.forge('1:rtt:c.case000001:complaint-terms:5')
    await user.forge('1:rtt:c.case000001:quality:6')
    expect((await stage.ratings.find(CITIZEN, 'c.case000001'))?.answers).toEqual({})
  })
})

describe('messages that the bot sends by itself', () => {
  const complaint = { number: '2026-000001', citizen: CITIZEN, service: 'apostille', office: null, closed: start, case: null }

  test('one request for a closed complaint, answered from the message itself', async () => {
    const user = stage.person(CITIZEN)
    await user.send('/cases')
    await stage.talk.askAboutComplaint(complaint, 'kk')
    await stage.talk.askAboutComplaint(complaint, 'kk')
    expect(user.messages().filter(({ text }) => text?.includes(t('apostille-title')))).toHaveLength(1)
    await user.tap(t('ratings-star-2'))
    expect(await stage.ratings.find(CITIZEN, 'n.2026-000001')).toMatchObject({ answers: { quality: '2' } })
  })

  test('one reminder, days later, and none to those who answered', async () => {
    const user = await closedCase()
    expect(await stage.talk.remind()).toBe(0)
    stage.clock.advance(REMINDER_DAYS.from * DAY)
    expect(await stage.talk.remind()).toBe(1)
    expect(user.last().text).toContain(t('ratings-reminder'))
    expect(await stage.talk.remind()).toBe(0)
    await user.tap(t('ratings-choice-in-time-yes'))
    stage.clock.advance(DAY)
    expect(await stage.talk.remind()).toBe(0)
  })

  test('a citizen who blocked the bot does not stop the others', async () => {
    const [gone, here] = [await closedCase('case000001'), await closedCase('case000002', STRANGER)]
    expect(gone.last().id).toBeGreaterThan(0)
    stage.api.fault({ method: 'sendMessage', chatId: CITIZEN, kind: '403' })
    stage.clock.advance(REMINDER_DAYS.from * DAY)
    expect(await stage.talk.remind()).toBe(2)
    expect(here.last().text).toContain(t('ratings-reminder'))
  })
})
