import { expect, test } from 'vitest'
import type { Case } from '../../src/cases/index.ts'
import { whyScreen } from '../../src/cases/submission/terms.chat.ts'
import type { Ctx } from '../../src/chat/index.ts'
import { dueFor, momentOf } from '../../src/deadlines/index.ts'
import { LANGS, type Lang } from '../../src/i18n.ts'
import { calendar } from '../deadlines/counters.ts'
import { catalogue, texts } from './application-sample.ts'

/** The screen «why this day» of an apostille handed in at the PSC on a day. */
function why(lang: Lang, day: string): string {
  const flow = catalogue.flow('apostille')
  const channel = flow?.channels.find(({ id }) => id === 'psc')
  if (!flow || !channel) throw new Error('no apostille at the PSC')
  const submitted = momentOf(day, '10:00')
  const ctx = { lang, now: submitted, t: (key: string, vars = {}) => texts.t(lang, key, vars) } as Ctx
  const of = { id: 'abcdefghjk', service: flow.id, channel: channel.id, submitted, answers: {}, office: null } as unknown as Case
  return whyScreen({ texts, calendar, catalogue }, ctx, flow, of, dueFor(channel, submitted, calendar)).text
}

test.each(LANGS)('in %s a term that runs into a year without a calendar says that it may change', (lang) => {
  expect(why(lang, '2027-12-30')).toContain(texts.t(lang, 'day-guessed', { year: '2028' }))
  expect(why(lang, '2027-12-30')).toContain('2028')
  expect(why(lang, '2026-12-30')).not.toContain(texts.t(lang, 'day-guessed', { year: '2027' }))
})
