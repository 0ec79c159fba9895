import type { Case } from '../cases/index.ts'
import type { ButtonRouter, Ctx, Screen } from '../chat/index.ts'
import { answerDue, appealUntil, dayOf, momentOf } from '../deadlines/index.ts'
import { clauseText, lawTexts } from '../services/index.ts'
import { appealReminders, type Grounds, groundsOf } from './appeal.ts'
import * as to from './buttons.ts'
import type { ReminderDeps, Words } from './deps.ts'
import { caseName, dayText, type Voice } from './formatting.chat.ts'
import { awake, showSet } from './own/reminder-list.chat.ts'

/** «Until when may I complain?», for cases under the rules in force, and the reminder of that day. */
export function appealTalk(deps: ReminderDeps, buttons: ButtonRouter) {
  const gone = (ctx: Ctx) => ({ text: ctx.t('reminders-gone'), rows: [[to.list.to(ctx.t('reminders-button'), { page: '0' })]] })
  buttons.view(to.appeal, async (ctx, { case: id }) => {
    const of = await deps.findCase(ctx.citizen, id)
    await ctx.show(of?.edition ? appealScreen(deps, ctx, of) : gone(ctx))
  })
  buttons.on(to.appealRemind, async (ctx, { case: id }) => {
    const of = await deps.findCase(ctx.citizen, id)
    const grounds = of && groundsOf(of, ctx.now)
    const owed = of && grounds ? appealReminders(of, grounds, ctx.now) : []
    const [first] = owed
    if (!first) return ctx.show(gone(ctx))
    await awake(deps, ctx)
    for (const one of owed) await deps.store.put(one)
    return ctx.show(await showSet(deps, ctx, first))
  })
}

/** What the screen is told with: the content, and the calendar that answers are counted by. */
type AppealWords = Words & Pick<ReminderDeps, 'calendar'>

/** Until when, who answers in how many days if it is handed in now, what comes after; each with its article and the day of the laws. */
function appealScreen(words: AppealWords, voice: Voice, of: Case): Screen {
  const { t } = voice
  const grounds = groundsOf(of, voice.now)
  const remind = grounds && appealReminders(of, grounds, voice.now).length > 0
  return {
    text: [
      `<b>${t('reminders-appeal-button')}</b>\n${caseName(words, voice, of)}`,
      ...(grounds ? untilLines(words, voice, grounds) : [cited(words, voice, 'appk 92.1', t('reminders-appeal-none'))]),
      ...answerLines(words, voice),
      lawTexts(words.texts, voice.lang, words.catalogue, dayOf(voice.now)).join('\n'),
    ].join('\n\n'),
    rows: [
      ...(remind ? [[to.appealRemind.to(t('reminders-appeal-remind'), { case: of.id })]] : []),
      [words.ways.complain.to(t('reminders-complain'), { case: of.id }), words.ways.open.to(t('reminders-open-case'), { case: of.id })],
    ],
  }
}

const cited = ({ texts }: Pick<Words, 'texts'>, { lang }: Voice, clause: string, said: string): string =>
  `• ${said} <i>${clauseText(texts, lang, clause)}</i>`

function untilLines(words: AppealWords, voice: Voice, { day, why }: Grounds): string[] {
  const { told, untold } = appealUntil(day)
  const said = (iso: string) => dayText(voice, momentOf(iso, '12:00'))
  const line = (clause: string, key: string, of: string) => cited(words, voice, clause, voice.t(key, { day: said(of) }))
  return [
    why === 'refused' ? `• ${voice.t('reminders-appeal-refused', { day: said(day) })}` : line('appk 91.2', 'reminders-appeal-silence', day),
    line('appk 92.1', 'reminders-appeal-until', told),
    line('appk 92.1-1', 'reminders-appeal-untold', untold),
    ...(told < dayOf(voice.now) ? [cited(words, voice, 'appk 92.2', voice.t('reminders-appeal-late'))] : []),
  ]
}

function answerLines(words: AppealWords, voice: Voice): string[] {
  const { t } = voice
  const [provider, quality] = [answerDue(voice.now, 'provider', words.calendar), answerDue(voice.now, 'quality', words.calendar)]
  const line = (clause: string, said: string) => cited(words, voice, clause, said)
  return [
    line('appk 64.3', t('reminders-appeal-registered')),
    line('appk 91.4', t('law-passed')),
    line('88-v 25.2', t('law-answer-provider', { day: dayText(voice, provider.due) })),
    line('88-v 25.2', t('law-answer-quality', { day: dayText(voice, quality.due) })),
    line('88-v 25.4', t('reminders-appeal-longer')),
    line('appk 91.5', t('reminders-appeal-court')),
    ...quality.guessed.map((year) => t('day-guessed', { year: String(year) })),
  ]
}
