import type { Ctx, Screen } from '../chat/index.ts'
import { type Flow, type Question, questionsFor } from '../services/index.ts'
import * as to from './buttons.ts'
import type { Case } from './case.ts'

/** One question, its answers as buttons, and the way past it. */
export function questionScreen(ctx: Ctx, flow: Flow, of: Case, asked: Question): Screen {
  const { t } = ctx
  const key = `${flow.id}-q-${asked.id}`
  const at = { case: of.id, version: String(flow.version), question: asked.id }
  const open = questionsFor(flow, of.answers)
  const number = open.findIndex(({ question }) => question.id === asked.id) + 1
  return {
    text: `<b>${t(`${flow.id}-title`)}</b>\n${t('cases-question-number', { number, all: open.length })}\n\n${t(key)}`,
    rows: [
      ...asked.options.map((option, index) => [to.reply.to(t(`${key}-${option}`), { ...at, option: String(index) })]),
      [to.pass.to(t('cases-question-skip'), at), to.open.to(t('cases-question-to-list'), { case: of.id })],
    ],
  }
}

/** All questions with their answers, each a tap away from being changed. */
export function changesScreen(ctx: Ctx, flow: Flow, of: Case): Screen {
  const { t } = ctx
  const rows = questionsFor(flow, of.answers).map(({ question, answer }) => {
    const key = `${flow.id}-q-${question.id}`
    return {
      text: `${t(key)}\n<b>${answer ? t(`${key}-${answer}`) : t('cases-question-open')}</b>`,
      button: to.question.to(t('cases-question-change', { number: 0 }), { case: of.id, question: question.id }),
    }
  })
  return {
    text: [t('cases-changes-head'), ...rows.map((row, index) => `${index + 1}. ${row.text}`)].join('\n\n'),
    rows: [
      ...rows.map((row, index) => [{ ...row.button, text: t('cases-question-change', { number: index + 1 }) }]),
      [to.again.to(t('cases-questions-again'), { case: of.id }), to.open.to(t('cases-back-to-list'), { case: of.id })],
    ],
  }
}
