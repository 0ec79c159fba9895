import type { InlineKeyboardButton } from '@grammyjs/types'
import { inRows, type Screen, side } from '../chat/index.ts'
import { type Flow, type Question, questionsFor } from '../services/index.ts'
import * as to from './buttons.ts'
import { type Case, markOfRules } from './case.ts'
import type { Speech } from './checklist/checklist.chat.ts'

/** The question before one, among those that are worth asking or were answered; null before the first. */
export function questionBefore(flow: Flow, of: Case, asked: Question): Question | null {
  const open = questionsFor(flow, of.answers).map(({ question }) => question)
  return open[open.findIndex(({ id }) => id === asked.id) - 1] ?? null
}

/** What stands around a question: where the first one leads back to, and by the rules of which day it is asked. */
export interface Around {
  readonly back: InlineKeyboardButton
  readonly rules: string
}

/** One question, its answers as buttons, the one that was given marked, the way back and past it. */
export function questionScreen({ t }: Speech, flow: Flow, of: Case, asked: Question, { back, rules }: Around): Screen {
  const key = `${flow.id}-q-${asked.id}`
  const at = { case: of.id, version: markOfRules(flow), question: asked.id }
  const open = questionsFor(flow, of.answers)
  const number = open.findIndex(({ question }) => question.id === asked.id) + 1
  const before = questionBefore(flow, of, asked)
  const label = (option: string) => `${of.answers[asked.id] === option ? '• ' : ''}${t(`${key}-${option}`)}`
  return {
    text: [`<b>${t(`${flow.id}-title`)}</b>\n${t('cases-question-number', { number, all: open.length })}`, t(key), rules]
      .join('\n\n')
      .trimEnd(),
    rows: [
      ...asked.options.map((option, index) => [to.reply.to(label(option), { ...at, option: String(index) })]),
      [to.pass.to(t('cases-question-skip'), at)],
      ...side(
        before ? to.question.to(t('cases-back'), { case: of.id, question: before.id }) : back,
        to.open.to(t('cases-question-to-list'), { case: of.id }),
      ),
    ],
  }
}

/** All questions with their answers, each a tap away from being changed. */
export function changesScreen({ t }: Speech, flow: Flow, of: Case, rules: string): Screen {
  const open = questionsFor(flow, of.answers)
  const lines = open.map(({ question, answer }, index) => {
    const key = `${flow.id}-q-${question.id}`
    return `${index + 1}. ${t(key)}\n<b>${answer ? t(`${key}-${answer}`) : t('cases-question-open')}</b>`
  })
  const numbers = open.map(({ question }, index) =>
    to.question.to(t('cases-question-change', { number: index + 1 }), { case: of.id, question: question.id }),
  )
  return {
    text: [t('cases-changes-head'), ...lines, rules].join('\n\n').trimEnd(),
    rows: [
      ...inRows(numbers, 4),
      [to.again.to(t('cases-questions-again'), { case: of.id })],
      [to.more.to(t('cases-back'), { case: of.id })],
    ],
  }
}
