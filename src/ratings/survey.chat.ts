import type { InlineKeyboardButton } from '@grammyjs/types'
import { home, type Screen, type Translate } from '../chat/index.ts'
import * as to from './buttons.ts'
import { type Asked, CHANGEABLE_DAYS, CHOICES, COMMENT_LIMIT, nextAsked, type Rating } from './rating.ts'

type Rows = InlineKeyboardButton[][]

const STARS = 5

/** The answers of a question as buttons: stars in one row, words as many as fit. */
function choiceRows(t: Translate, of: Pick<Rating, 'id' | 'answers'>, asked: Asked): Rows {
  const choices = CHOICES[asked]
  const stars = choices.length === STARS
  const buttons = choices.map((choice) => {
    const label = stars ? t(`ratings-star-${choice}`) : t(`ratings-choice-${asked}-${choice}`)
    return to.tap.to(of.answers[asked] === choice ? `• ${label}` : label, { of: of.id, asked, choice })
  })
  return choices.length === 3 ? buttons.map((one) => [one]) : [buttons]
}

const askedText = (t: Translate, of: Rating, asked: Asked): string =>
  asked === 'queue' ? t('ratings-ask-queue', { minutes: of.limit ?? 0 }) : t(`ratings-ask-${asked}`)

/** What stands under another screen: words and buttons. */
export interface Under {
  readonly text: string
  readonly rows: Rows
}

/** The first question under another screen, so that its answer is the survey's first tap. */
export function firstQuestion(t: Translate, of: Rating): Under {
  const [first] = of.questions
  return first ? { text: `⭐ <b>${askedText(t, of, first)}</b>`, rows: choiceRows(t, of, first) } : { text: '', rows: [] }
}

/** One question with its answers, the way back and past it. */
export function askScreen(t: Translate, of: Rating, asked: Asked, intro = t('ratings-title')): Screen {
  const at = of.questions.indexOf(asked)
  const before = of.questions[at - 1]
  const step = t('ratings-step', { n: at + 1, all: of.questions.length })
  const parts = [intro, `${t(`${of.service}-title`)}`, `${step} <b>${askedText(t, of, asked)}</b>`]
  return {
    text: [...parts, CHOICES[asked].length === STARS ? t('ratings-stars') : ''].filter(Boolean).join('\n\n'),
    rows: [
      ...choiceRows(t, of, asked),
      [
        ...(before ? [to.view.to(t('ratings-back'), { of: of.id, asked: before })] : []),
        to.skip.to(t('ratings-skip'), { of: of.id, asked }),
      ],
    ],
  }
}

/** What somebody says who was badly served: they are told that they can complain. */
const BAD: ReadonlySet<string> = new Set(['1', '2', 'no', 'theirs'])
const displeased = (of: Rating): boolean => Object.values(of.answers).some((choice) => BAD.has(choice))

/**
 * The end of the survey.
 * @param open it may still be changed
 * @param complain the way to complain about what was rated; none about a complaint, which is open again by itself
 */
export function doneScreen(t: Translate, of: Rating, open: boolean, complain: Rows): Screen {
  const answered = of.rated !== null
  const later = t(open ? 'ratings-thanks-change' : 'ratings-too-late', { days: CHANGEABLE_DAYS })
  const parts = answered ? [t('ratings-thanks'), of.comment ? t('ratings-comment-kept') : '', later] : [t('ratings-thanks-skipped')]
  const first = open ? of.questions[0] : undefined
  const bad = displeased(of) && complain.length > 0
  return {
    text: [...parts, bad ? t('ratings-complain') : ''].filter(Boolean).join('\n\n'),
    rows: [
      ...(bad ? complain : []),
      answered && open ? [to.comment.to(t('ratings-comment-button'), { of: of.id })] : [],
      first ? [to.view.to(answered ? t('ratings-change') : t('ratings-rate'), { of: of.id, asked: first })] : [],
      [home.to(t('home-button'), {})],
    ],
  }
}

/** The question that is open, or the end. */
export function nextScreen(t: Translate, of: Rating, complain: Rows): Screen {
  const next = nextAsked(of)
  return next ? askScreen(t, of, next) : doneScreen(t, of, true, complain)
}

/** Asks for the comment in words. */
export const commentScreen = (t: Translate, of: string, again: boolean): Screen => ({
  text: t(again ? 'ratings-comment-again' : 'ratings-comment-ask', { limit: COMMENT_LIMIT }),
  rows: [[to.done.to(t('ratings-back'), { of })]],
})

/** There is no such rating of this citizen. */
export const goneScreen = (t: Translate): Screen => ({ text: t('ratings-gone'), rows: [[home.to(t('home-button'), {})]] })
