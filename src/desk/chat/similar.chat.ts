import type { Screen } from '../../chat/index.ts'
import type { ComplaintDeps } from '../../complaints/deps.ts'
import { officeTitle, paragraphs } from '../../complaints/formatting.chat.ts'
import type { Complaint, QueueRow } from '../../complaints/index.ts'
import { withinHere, withinOwn } from '../audience.chat.ts'
import type { DeskSteps } from './card-actions.chat.ts'
import { cardFor, viewFor } from './card-views.chat.ts'
import { listScreen, listView, showList } from './list.chat.ts'
import { similarTo } from './similar-row.chat.ts'
import * as to from './staff-context.chat.ts'
import { type DeskButtons, placeOf, type StaffContext } from './staff-context.chat.ts'

/** One answer goes to so many at the most: each of them is looked at. */
const SERIES = 50
/** What a series of looks is kept under. */
const LOOKS = 'series'

/** Complaints about the same: their list, and one answer to all of them after a look at each. */
export function deskSimilar(
  deps: ComplaintDeps,
  desk: DeskSteps,
  buttons: DeskButtons,
  compose: (ctx: StaffContext, number: string, founded: boolean) => Promise<void>,
) {
  /** Those of them that this member may answer, in the order of their terms. */
  async function answerable(ctx: StaffContext, of: Complaint): Promise<readonly QueueRow[]> {
    const { rows } = await deps.queue.page({ ...similarTo(of), within: withinOwn(deps, ctx.member) }, 'due', { skip: 0, limit: SERIES })
    const seen = await Promise.all(rows.map(async (one) => ((await viewFor(deps, one, ctx.member.id)) ? one : null)))
    return seen.filter(
      (one): one is QueueRow =>
        one !== null && (one.clerk === ctx.member.id || (one.clerk === null && (!one.supervisor || ctx.member.role === 'supervisor'))),
    )
  }
  const keyOf = (number: string) => `${LOOKS} ${number}`
  const looksAt = async (ctx: StaffContext, number: string) =>
    (await deps.staff.writings(placeOf(ctx))).find(({ what, about }) => what === LOOKS && about === keyOf(number))

  buttons.on(to.same, async (ctx, { number, page }) => {
    const of = await desk.opened(ctx, number)
    if (!of || of.office === null) return
    const some = await listView(deps, ctx, { ...similarTo(of), within: await withinHere(deps, ctx) }, page)
    await showList(
      deps,
      ctx,
      listScreen(deps, ctx, `${officeTitle(deps, ctx.lang, of.office)} · ${ctx.t(`about-${of.about}`)}: ${some.all}`, some, {
        button: (one) => to.card.to(`№ ${one.number}`, { number: one.number }),
        turnPage: (label, at) => to.same.to(label, { number, page: String(at) }),
        rows: [
          ctx.chat === ctx.member.id ? [to.look.to(ctx.t('staff-answer-all'), { number, at: '0', which: 'begin' })] : [],
          [to.card.to(ctx.t('complaints-back'), { number })],
        ],
      }),
    )
  })

  // The one that was looked at goes in or stays out; then the next one is shown, whole.
  buttons.on(to.look, async (ctx, { number, at, which }) => {
    const of = await desk.opened(ctx, number)
    if (!of || ctx.chat !== ctx.member.id) return
    const all = await answerable(ctx, of)
    const looks = which === 'begin' ? null : await looksAt(ctx, number)
    if (which !== 'begin' && !looks) return ctx.note(ctx.t('staff-nothing'))
    const before = looks?.texts ?? []
    const last = all.find((one) => one.number === which.slice(1))
    const chosen = last && which.startsWith('+') ? [...new Set([...before, last.number])] : before
    if (which === 'begin') await deps.staff.dropWriting(placeOf(ctx), (await looksAt(ctx, number))?.id ?? '')
    const id = looks?.id ?? deps.newId(ctx.cause)
    await deps.staff.replaceWriting(
      placeOf(ctx),
      { id, what: LOOKS, about: keyOf(number), founded: false, texts: chosen, files: [] },
      ctx.now,
    )
    const row = all[Number(at)]
    const next = row && (await deps.complaints.find(row.number))
    const shown = await ctx.show(
      next
        ? lookScreen({ number, seen: next.number, card: await shownOf(ctx, next), at: Number(at), all: all.length }, ctx)
        : judgeScreen(ctx, number, chosen.length),
    )
    if (next && shown) await deps.outbox.traceShown([next.number], { chat: ctx.chat, message: shown })
  })
  buttons.on(to.answerAll, (ctx, { number, founded }) => compose(ctx, number, founded === '1'))

  async function shownOf(ctx: StaffContext, of: Complaint): Promise<string> {
    const view = await viewFor(deps, of, ctx.chat)
    return view ? (await cardFor(deps, ctx, of, view)).text : ''
  }

  const judgeScreen = (ctx: StaffContext, number: string, count: number): Screen => ({
    text: ctx.t(count === 0 ? 'staff-look-none' : 'staff-look-done', { count }),
    rows: [
      count === 0
        ? []
        : (['1', '0'] as const).map((founded) =>
            to.answerAll.to(ctx.t(founded === '1' ? 'staff-founded' : 'staff-unfounded'), { number, founded }),
          ),
      [to.same.to(ctx.t('complaints-back'), { number, page: '0' })],
    ],
  })

  return {
    /** The complaints that a member has looked at and chosen for one answer. */
    async chosen(ctx: StaffContext, number: string): Promise<readonly string[]> {
      return (await looksAt(ctx, number))?.texts ?? []
    },
  }
}

/** One of several complaints about the same, to be put into one answer or left out. */
interface Look {
  /** The complaint that the look began at. */
  readonly number: string
  readonly seen: string
  /** Its card, as HTML. */
  readonly card: string
  readonly at: number
  readonly all: number
}

function lookScreen({ number, seen, card, at, all }: Look, { t }: Pick<StaffContext, 't'>): Screen {
  const next = String(at + 1)
  return {
    text: paragraphs(`<b>${t('staff-look', { at: at + 1, all })}</b>`, card),
    rows: [
      [
        to.look.to(t('staff-look-in'), { number, at: next, which: `+${seen}` }),
        to.look.to(t('staff-look-out'), { number, at: next, which: `-${seen}` }),
      ],
      [to.same.to(t('complaints-back'), { number, page: '0' })],
    ],
  }
}
