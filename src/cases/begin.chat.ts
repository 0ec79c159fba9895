import type { InlineKeyboardButton } from '@grammyjs/types'
import type { AnswerHandler, ButtonRouter, Ctx, Screen } from '../chat/index.ts'
import { dayOf } from '../deadlines/index.ts'
import { type Flow, isInForce, retiredText } from '../services/index.ts'
import * as to from './buttons.ts'
import { type Case, isCaseId, NAME_LIMIT } from './case.ts'
import type { CaseDeps } from './deps.ts'
import type { CaseSteps, Opened } from './next-step.chat.ts'

/** A way to begin a service: under its printed standard, or under the rules in force. */
export type Way = 'printed' | 'today'

/**
 * The buttons that begin a service; where a case of a way is open, to go on with it, or to begin one for somebody else: never a
 * silent twin.
 */
export const beginRows =
  (deps: CaseDeps, steps: CaseSteps) =>
  async (ctx: Ctx, service: string, ways: ReadonlyArray<readonly [Way, string]>): Promise<NonNullable<Screen['rows']>> => {
    const all = await deps.cases.list(ctx.citizen)
    return ways.flatMap(([way, label]) => {
      const latest = openCase(all, service, way)
      if (latest) return [[steps.caseButton(ctx, latest, '▶️')], [to.anew.to(ctx.t('cases-for-other'), { service, edition: way })]]
      const id = deps.newId(way === 'today' ? `${ctx.cause} today` : ctx.cause)
      return [[(way === 'today' ? to.startToday : to.start).to(label, { service, case: id })]]
    })
  }

/** Creates a case; the same id again gives the one that is there. */
async function create(ctx: Ctx, deps: CaseDeps, service: string, way: string, id: string): Promise<Opened | null> {
  if (!isCaseId(id)) return null
  const [first] = deps.catalogue.editions(service, dayOf(ctx.now))
  const edition = way === 'today' && first && isInForce(first.flow) ? first : null
  const flow = way === 'today' ? edition?.flow : deps.catalogue.flow(service)
  if (!flow) return null
  const rules = edition ? { edition: flow.id, answers: edition.answers } : {}
  const of = await deps.cases.create({ id, citizen: ctx.citizen, service, flowVersion: flow.version, ...rules })
  return of && { of, flow }
}

/** The open case that a button of an older card would begin a second time, in silence; null where it begins none twice. */
async function twinOf(ctx: Ctx, deps: CaseDeps, service: string, way: string, id: string): Promise<Case | null> {
  if ((await deps.cases.find(ctx.citizen, id)) !== null) return null
  return openCase(await deps.cases.list(ctx.citizen), service, way) ?? null
}

/** «Go on (3 of 4)», or for somebody else? */
const twinScreen = (
  { t }: Pick<Ctx, 't'>,
  { service }: Case,
  edition: string,
  ways: { readonly goOn: InlineKeyboardButton; readonly back: InlineKeyboardButton },
): Screen => ({
  text: t('cases-twin'),
  rows: [[ways.goOn], [to.anew.to(t('cases-for-other'), { service, edition })], [ways.back]],
})

/** The latest open case of a service that was begun this way. */
const openCase = (all: readonly Case[], service: string, way: string): Case | undefined =>
  all.find((of) => of.service === service && of.state !== 'closed' && (of.edition === null) === (way === 'printed'))

/** Begins a case and asks its first question; a service that is retired, or not there any more, begins nothing. */
async function begin(ctx: Ctx, deps: CaseDeps, steps: CaseSteps, service: string, way: string, id: string, name: string | null = null) {
  const printed = deps.catalogue.flow(service)
  if (printed?.status === 'retired') return notOffered(ctx, deps, steps, printed)
  const twin = name === null ? await twinOf(ctx, deps, service, way, id) : null
  if (twin) {
    const back = deps.buttons.service(ctx, twin.service, ctx.t('cases-back'))
    return ctx.show(twinScreen(ctx, twin, way, { goOn: steps.caseButton(ctx, twin, '▶️'), back }))
  }
  const made = await create(ctx, deps, service, way, id)
  if (!made) return ctx.show(await steps.casesPage(ctx, 0))
  return steps.goOn(ctx, name === null ? made : await steps.change(ctx, made, { name }))
}

export function beginning(deps: CaseDeps, steps: CaseSteps, buttons: ButtonRouter): void {
  buttons.on(to.start, (ctx, { service, case: id }) => begin(ctx, deps, steps, service, 'printed', id))
  buttons.on(to.startToday, (ctx, { service, case: id }) => begin(ctx, deps, steps, service, 'today', id))
  buttons.on(to.anew, async (ctx, { service, edition }) => {
    const back = deps.buttons.service(ctx, service, ctx.t('cases-back'))
    await ctx.show({ text: ctx.t('cases-for-whom', { limit: NAME_LIMIT }), rows: [[back]] })
    ctx.expect('case-for', `${service} ${edition}`)
  })
}

/** A button from before a service was retired begins nothing. */
async function notOffered(ctx: Ctx, deps: CaseDeps, steps: CaseSteps, flow: Flow): Promise<void> {
  ctx.note(retiredText(deps.texts, ctx.lang, flow) ?? '')
  await ctx.show(await steps.casesPage(ctx, 0))
}

/** A name as it is kept, or null. */
export const readCaseName = (text: string | undefined): string | null => {
  const name = text?.replace(/\s+/g, ' ').trim() ?? ''
  return name === '' || name.length > NAME_LIMIT ? null : name
}

export function hearFor(deps: CaseDeps, steps: CaseSteps): AnswerHandler {
  return async (ctx, arg) => {
    const [service = '', way = ''] = arg.split(' ')
    const name = readCaseName(ctx.message?.text)
    if (name === null) {
      const back = deps.buttons.service(ctx, service, ctx.t('cases-back'))
      await ctx.send({ text: ctx.t('cases-name-again', { limit: NAME_LIMIT }), rows: [[back]] })
      return 'again'
    }
    const id = deps.newId(`${ctx.cause} for`)
    await begin(ctx, deps, steps, service, way, id, name)
    ctx.correctAs('case-name', id)
    return 'done'
  }
}
