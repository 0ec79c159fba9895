import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openReportSources } from '../../src/app/report-sources.ts'
import { loadCalendar } from '../../src/deadlines/index.ts'
import { ENOUGH } from '../../src/experience/index.ts'
import { loadTexts } from '../../src/i18n.ts'
import { buildReport } from '../../src/ratings/index.ts'
import { openStage } from './stage.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const NOW = new Date('2026-03-04T10:00:00+05:00')
const texts = loadTexts(join(ROOT, 'locales'))
const t = (key: string, vars = {}) => texts.t('en', key, vars)

test('what really happened is told from five answers on, and forgetting one takes theirs out', async () => {
  const stage = await openStage('polling', NOW, 'what really happened')
  const person = (number: number) => {
    const id = 700_001_000 + number
    const user = stage.api.user({ id, firstName: 'Aisha', languageCode: 'en' })
    const last = () => stage.api.messages(id).findLast(({ from }) => from === 'bot')
    const tap = async (label: string) => {
      const message = stage.api
        .messages(id)
        .findLast(({ inlineKeyboard }) => inlineKeyboard?.flat().some(({ text }) => text.startsWith(label)))
      const found = message?.inlineKeyboard?.flat().find(({ text }) => text.startsWith(label))
      if (!message || !found || !('callback_data' in found)) throw new RangeError(`no «${label}» under ${last()?.text}`)
      await stage.perform(() => user.tap(message.id, found.callback_data))
    }
    const say = (text: string) => stage.perform(() => user.send(text))
    return {
      tap,
      say,
      shown: () => stage.api.messages(id).findLast(({ from, inlineKeyboard }) => from === 'bot' && inlineKeyboard)?.text ?? '',
    }
  }
  const tell = async (number: number) => {
    const who = person(number)
    await who.say('/start s-apostille')
    for (const label of ['▶️', 'Yes, myself', '✅', 'PSC · today', '🎉', '🧭', t('experience-took-week'), t('experience-another-yes')])
      await who.tap(label)
    await who.tap(t('experience-which-other'))
    expect(who.shown()).toBe(t('experience-thanks'))
    return who
  }
  const reader = person(99)
  const card = async () => {
    await reader.say('/start s-apostille')
    return reader.shown()
  }
  const usual = t('experience-usual-took', { took: t('experience-took-week') })
  try {
    const told = []
    for (let number = 1; number < ENOUGH; number++) told.push(await tell(number))
    expect(await card()).not.toContain('🧭')
    told.push(await tell(ENOUGH))
    expect(await card()).toContain(usual)
    expect(await card()).toContain(t('experience-usual-papers', { asked: ENOUGH, of: ENOUGH }))
    const period = { from: '2026-03-01', to: '2026-03-31' }
    const report = await stage.read((connection) =>
      buildReport(
        openReportSources(connection, loadCalendar(ROOT), () => NOW),
        period,
        { flows: [], regionOf: () => null },
      ),
    )
    expect(report.told).toMatchObject([{ service: 'apostille', answers: ENOUGH, usual: { took: 'week' } }])
    const [first] = told
    await first?.say('/forget')
    await first?.tap(t('rights-forget-yes'))
    await first?.tap(t('rights-forget-sure'))
    expect(await card()).not.toContain('🧭')
  } finally {
    await stage.close()
  }
})
