import { type Api, Composer, InputFile } from 'grammy'
import { type ButtonRouter, type Ctx, home, type Screen } from '../../chat/index.ts'
import { redacted } from '../../complaints/index.ts'
import { addDays, dayOf } from '../../deadlines/index.ts'
import { escapeHtml, type Lang } from '../../i18n.ts'
import * as to from '../buttons.ts'
import type { RatingDeps } from '../deps.ts'
import { pictureOf } from './report.picture.ts'
import { narrowTable } from './report.table.ts'
import { buildReport, type Report, type Scope } from './report.ts'
import { type ReportWords, reportWords, servicesOf } from './report.words.ts'
import { xlsxOf } from './report.xlsx.ts'
import { daysOf, isPeriod, PERIODS, readScope } from './report-query.ts'

/** So many services are told of in a message; the workbook has all. */
const TOLD = 5

/** The words of a report in a chat: what it is about, the table, the names of its lines. Telegram HTML. */
export function reportText(report: Report, words: ReportWords): string {
  const names = report.indicators.map((row) => `<b>${row.line ?? '+'}</b> ${words.measure(row)} ${words.targetOf(row)}`.trimEnd())
  const told = report.told.slice(0, TOLD).map((of) => `• ${escapeHtml(words.told(of))}`)
  return [
    `<pre>${escapeHtml(narrowTable(report, words))}</pre>`,
    names.join('\n'),
    told.length > 0 ? [`<b>${words.t('ratings-told')}</b>`, ...told].join('\n') : '',
    `<i>${words.t('ratings-note')}</i>`,
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** A chat, and a topic of it. */
export interface ReportPlace {
  readonly chat: number
  readonly thread?: number
}

/** Does a part, unless it was done. */
export type Once = (part: string, work: () => Promise<unknown>) => Promise<unknown>
const always: Once = (_part, work) => work()

/** What a report has that nobody asked for. */
interface Weekly {
  readonly title?: string
  readonly once?: Once
}

/** `/report` for staff, and the weekly message to their chat. Anybody else is told nothing of it. */
export function reportTalk(deps: RatingDeps, buttons: ButtonRouter) {
  const { texts, catalogue, clock } = deps

  /** Picture, table and workbook, three messages. */
  async function send(
    api: Api,
    { chat, thread }: ReportPlace,
    lang: Lang,
    scope: Scope,
    { title, once = always }: Weekly = {},
  ): Promise<void> {
    const topic = thread === undefined ? {} : { message_thread_id: thread }
    const report = await buildReport(deps.sources, scope, { flows: catalogue.flows, regionOf: deps.regionOf })
    const words = reportWords(texts, lang, deps)
    const caption = [title ?? `<b>${words.t('ratings-report')}</b>`, escapeHtml(words.heading(scope)), words.counts(report)].join('\n')
    const name = `anyqtama-${scope.from}-${scope.to}`
    await once('picture', async () =>
      api.sendPhoto(chat, new InputFile(await pictureOf(report, words), `${name}.png`), { caption, parse_mode: 'HTML', ...topic }),
    )
    await once('table', () => api.sendMessage(chat, reportText(report, words), { parse_mode: 'HTML', ...topic }))
    // Comments are people's own words: without their numbers, or not at all.
    const comments = deps.bareCards ? [] : report.comments.map((one) => ({ ...one, text: redacted(one.text) }))
    await once('workbook', async () =>
      api.sendDocument(chat, new InputFile(await xlsxOf({ ...report, comments }, words), `${name}.xlsx`), topic),
    )
  }

  const services = servicesOf(catalogue.flows, texts)
  const scopeIn = (typed: string, now: Date): Scope | null =>
    readScope(typed, dayOf(now), { services, regions: deps.regions, offices: deps.offices })

  const askScreen = (ctx: Ctx, text: string): Screen => ({
    text,
    rows: [...PERIODS.map((period) => [to.report.to(ctx.t(`ratings-period-${period}`), { period })]), [home.to(ctx.t('home-button'), {})]],
  })

  const composer = new Composer<Ctx>()
  composer.command('report', async (ctx, next) => {
    if (!(await deps.isStaff(ctx.citizen))) return next()
    if (ctx.match.trim() === '') return ctx.send(askScreen(ctx, ctx.t('ratings-report-ask')))
    const scope = scopeIn(ctx.match, ctx.now)
    return scope ? send(ctx.api, { chat: ctx.citizen }, ctx.lang, scope) : ctx.send(askScreen(ctx, ctx.t('ratings-report-unread')))
  })
  buttons.on(to.report, async (ctx, { period }) => {
    if (isPeriod(period) && (await deps.isStaff(ctx.citizen)))
      await send(ctx.api, { chat: ctx.citizen }, ctx.lang, daysOf(period, dayOf(ctx.now)))
  })

  return {
    composer,
    /** Sends the last seven whole days to a chat. @param once keeps of each message that it went, so that a death between them sends none again */
    async weekly(chat: number, lang: Lang, once: Once): Promise<void> {
      const yesterday = addDays(dayOf(clock.now()), -1)
      await send(deps.api(), { chat }, lang, daysOf('week', yesterday), { title: texts.t(lang, 'ratings-weekly'), once })
    },
    /** What was asked for in a group of the staff, there: the last seven whole days where nothing was. */
    async asked(place: ReportPlace, lang: Lang, typed: string): Promise<void> {
      const today = dayOf(clock.now())
      const scope = typed.trim() === '' ? daysOf('week', addDays(today, -1)) : scopeIn(typed, clock.now())
      if (scope) return send(deps.api(), place, lang, scope)
      const topic = place.thread === undefined ? {} : { message_thread_id: place.thread }
      await deps.api().sendMessage(place.chat, texts.t(lang, 'ratings-report-unread'), { parse_mode: 'HTML', ...topic })
    },
  }
}
