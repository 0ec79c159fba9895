import { Composer, GrammyError } from 'grammy'
import type { Case } from '../cases/index.ts'
import type { AnswerHandler, ButtonRouter, Ctx, Screen, Translate } from '../chat/index.ts'
import type { Lang } from '../i18n.ts'
import * as to from './buttons.ts'
import type { RatingDeps } from './deps.ts'
import {
  type Asked,
  accepts,
  CHANGEABLE_DAYS,
  caseKey,
  changeable,
  complaintKey,
  isAsked,
  nextAsked,
  questionsOfCase,
  questionsOfComplaint,
  queueLimit,
  type Rating,
  readComment,
  type Subject,
} from './rating.ts'
import { reportTalk } from './report/report.chat.ts'
import { askScreen, commentScreen, doneScreen, firstQuestion, goneScreen, nextScreen, type Under } from './survey.chat.ts'

/** What is needed to speak: words and the time. A citizen's update has both. */
type Speech = Pick<Ctx, 't' | 'now'>

/** A complaint that was closed, as this room needs it. */
export interface ClosedComplaint {
  readonly number: string
  readonly citizen: number
  readonly service: string
  readonly office: string | null
  readonly closed: Date
  /** The case that it was about. */
  readonly case: string | null
}

/** The talk of this room: the survey, its one request and one reminder, and the report for staff. */
export function ratingTalk(deps: RatingDeps, buttons: ButtonRouter) {
  const requests = requesting(deps)
  const reports = reportTalk(deps, buttons)
  answering(deps, buttons)
  const composer = new Composer<Ctx>()
  composer.use(reports.composer)
  const purposes: Record<string, AnswerHandler> = { 'rating-comment': hearComment(deps) }
  return { composer, purposes, ...requests, weekly: reports.weekly, reportAsked: reports.asked }
}

/** The subjects of ratings: what is asked about a case or a complaint. */
function subjects({ ratings, catalogue, complaintOf }: RatingDeps) {
  return {
    async ofCase(of: Case): Promise<Subject | null> {
      const flow = catalogue.flow(of.service)
      if (!flow || !of.closed) return null
      const limit = queueLimit(flow.channels.find(({ id }) => id === of.channel))
      const number = await complaintOf(of)
      const told = number !== null && (await ratings.find(of.citizen, complaintKey(number))) !== null
      const questions = questionsOfCase({ submitted: of.submitted, due: of.due, limit, complained: number !== null && !told })
      const { citizen, service, office, closed } = of
      return { id: caseKey(of.id), citizen, service, office, closed, questions, limit }
    },
    async ofComplaint({ number, case: about, ...of }: ClosedComplaint): Promise<Subject | null> {
      if (!catalogue.flow(of.service)) return null
      const rated = about === null ? null : await ratings.find(of.citizen, caseKey(about))
      return { ...of, id: complaintKey(number), questions: questionsOfComplaint(rated?.questions ?? null), limit: null }
    },
  }
}

/** The one request and the one reminder. */
function requesting(deps: RatingDeps) {
  const { ratings, texts, clock } = deps
  const subject = subjects(deps)

  /** What stands under the screen that the citizen has before them: the first question, or a way to change the rating. */
  async function under({ t, now }: Speech, of: Subject | null, by: string): Promise<Under> {
    if (!of) return { text: '', rows: [] }
    const { rating, first } = await ratings.request(of, now, by)
    if (first) return firstQuestion(t, rating)
    return { text: '', rows: rating.rated && changeable(rating, now) ? [[to.open.to(t('ratings-change'), { of: rating.id })]] : [] }
  }

  /** A message of its own, when no screen is at hand. */
  async function message(of: Subject | null, lang: Lang): Promise<void> {
    if (!of) return
    const { rating, first } = await ratings.request(of, clock.now(), null)
    if (first) await tell(rating, lang, 'ratings-request')
  }

  async function tell(rating: Rating, lang: Lang, intro: 'ratings-request' | 'ratings-reminder'): Promise<void> {
    const [first] = rating.questions
    if (!first) return
    const t: Translate = (key, vars) => texts.t(lang, key, vars)
    const words = intro === 'ratings-request' ? t('ratings-request', { count: rating.questions.length }) : t('ratings-reminder')
    await post(rating.citizen, askScreen(t, rating, first, words))
  }

  /** Sends; a citizen who blocked the bot is left alone. */
  async function post(citizen: number, { text, rows }: Screen): Promise<void> {
    const keyboard = { inline_keyboard: (rows ?? []).map((row) => [...row]) }
    try {
      await deps.api().sendMessage(citizen, text, { parse_mode: 'HTML', reply_markup: keyboard })
    } catch (error) {
      if (!(error instanceof GrammyError && error.error_code === 403)) throw error
    }
  }

  return {
    /** What stands under the last screen of a case; it is the one request, so later calls give nothing. */
    survey: async (ctx: Ctx, of: Case) => under(ctx, await subject.ofCase(of), `update:${ctx.update.update_id}`),
    /** The survey of a case that ended, from another room. */
    caseButton: ({ t }: Pick<Ctx, 't'>, of: Pick<Case, 'id'>) => to.open.to(t('ratings-rate'), { of: caseKey(of.id) }),
    /** The same under the last screen of a complaint. */
    complaintSurvey: async (of: ClosedComplaint, speech: Speech) =>
      under(speech, await subject.ofComplaint(of), `closed:${of.closed.getTime()}`),
    /** Asks for a rating in a message of its own, unless the request was made. */
    ask: async (of: Case, lang: Lang): Promise<void> => message(await subject.ofCase(of), lang),
    /** The same for a complaint that was closed without its citizen at the phone. */
    askAboutComplaint: async (of: ClosedComplaint, lang: Lang): Promise<void> => message(await subject.ofComplaint(of), lang),
    /**
     * Sends the reminders that are owed; to be called about once a day.
     * @returns how many went out
     */
    async remind(): Promise<number> {
      const now = clock.now()
      let sent = 0
      for await (const rating of ratings.owed(now)) {
        if (!(await ratings.takeReminder(rating.id, now))) continue
        await tell(rating, await deps.langOf(rating.citizen), 'ratings-reminder')
        sent += 1
      }
      return sent
    },
  }
}

/** Taps of the survey. */
function answering(deps: RatingDeps, buttons: ButtonRouter): void {
  const { ratings } = deps

  /** What a tap led to: the rating as it is now, a word when it is too late, and the next screen. */
  async function after(ctx: Ctx, id: string, changed: Rating | null, show: (of: Rating) => Screen): Promise<void> {
    if (changed) return ctx.show(show(changed))
    const found = await ratings.find(ctx.citizen, id)
    if (!found) return ctx.show(goneScreen(ctx.t))
    ctx.note(ctx.t('ratings-too-late', { days: CHANGEABLE_DAYS }))
    return ctx.show(doneScreen(ctx.t, found, false, deps.complain(ctx.t, found)))
  }
  const follow = (ctx: Ctx, asked: Asked) => (of: Rating) => {
    // Somebody who goes through their answers again is led from question to question.
    const next = of.questions[of.questions.indexOf(asked) + 1]
    return nextAsked(of) === null && next ? askScreen(ctx.t, of, next) : nextScreen(ctx.t, of, deps.complain(ctx.t, of))
  }

  buttons.on(to.tap, async (ctx, { of: id, asked, choice }) => {
    const valid = isAsked(asked) && accepts(asked, choice) && (await ratings.find(ctx.citizen, id))?.questions.includes(asked)
    if (!valid) return ctx.show(goneScreen(ctx.t))
    const changed = await ratings.answer(ctx.citizen, id, asked, choice, ctx.now)
    if (changed) await deps.rated(changed, asked, ctx.cause)
    await after(ctx, id, changed, follow(ctx, asked))
  })
  buttons.on(to.skip, async (ctx, { of: id, asked }) => {
    if (!isAsked(asked)) return ctx.show(goneScreen(ctx.t))
    await after(ctx, id, await ratings.skip(ctx.citizen, id, asked, ctx.now), follow(ctx, asked))
  })
  /** Shows something of a rating that may still be changed; gives that rating. */
  const opened = async (ctx: Ctx, id: string, show: (of: Rating) => Screen): Promise<Rating | null> => {
    const found = await ratings.find(ctx.citizen, id)
    const open = found && changeable(found, ctx.now) ? found : null
    await after(ctx, id, open, show)
    return open
  }
  buttons.on(to.open, (ctx, { of: id }) => opened(ctx, id, (of) => nextScreen(ctx.t, of, deps.complain(ctx.t, of))))
  buttons.on(to.view, (ctx, { of: id, asked }) =>
    opened(ctx, id, (of) =>
      isAsked(asked) && of.questions.includes(asked) ? askScreen(ctx.t, of, asked) : nextScreen(ctx.t, of, deps.complain(ctx.t, of)),
    ),
  )
  buttons.on(to.done, (ctx, { of: id }) => opened(ctx, id, (of) => doneScreen(ctx.t, of, true, deps.complain(ctx.t, of))))
  buttons.on(to.comment, async (ctx, { of: id }) => {
    if (await opened(ctx, id, () => commentScreen(ctx.t, id, false))) ctx.expect('rating-comment', id)
  })
}

function hearComment({ ratings, complain }: RatingDeps): AnswerHandler {
  return async (ctx, id) => {
    const text = readComment(ctx.message?.text ?? '')
    if (text === null) {
      await ctx.send(commentScreen(ctx.t, id, true))
      return 'again'
    }
    const changed = await ratings.comment(ctx.citizen, id, text, ctx.now)
    await ctx.send(changed ? doneScreen(ctx.t, changed, true, complain(ctx.t, changed)) : goneScreen(ctx.t))
    return 'done'
  }
}
