import { Composer } from 'grammy'
import { type Buttons, type Ctx, type Hear, home } from '../chat/index.ts'
import { dayOf } from '../deadlines/index.ts'
import { startChoosing } from '../offices/office.chat.ts'
import { channelsFor, type Flow, isInForce, retiredText } from '../services/index.ts'
import * as to from './buttons.ts'
import { answer, askAgain, checklist, isCaseId, moved, NAME_LIMIT, skip } from './case.ts'
import { documentScreen, familyText, moreScreen } from './checklist.chat.ts'
import type { CaseDeps } from './deps.ts'
import { changesScreen, questionScreen } from './question.chat.ts'
import { type CaseSteps, caseSteps } from './steps.chat.ts'
import { submitTalk } from './submit.chat.ts'
import { refusalsScreen, summaryScreen, termsScreen } from './terms.chat.ts'

/** The talk of this room: start, questions, ticks, where to go, handing in, the end. */
export function caseTalk(deps: CaseDeps, buttons: Buttons) {
  const steps = caseSteps(deps)
  const composer = new Composer<Ctx>()
  composer.command('cases', async (ctx) => ctx.send(await steps.listScreen(ctx, 0)))
  listing(deps, steps, buttons)
  ticking(deps, steps, buttons)
  questioning(deps, steps, buttons)
  choosing(deps, steps, buttons)
  const purposes: Record<string, Hear> = {
    'case-name': hearName(steps),
    'case-wrong': hearWrong(deps, steps),
    ...submitTalk(deps, steps, buttons),
  }
  /** Opens a case by its id, from a link or another room. */
  const open = async (ctx: Ctx, id: string): Promise<void> => {
    const found = await steps.opened(ctx, id)
    if (found) await steps.goOn(ctx, found)
  }
  /** The office that the citizen chose for a case. */
  const officeChosen = async (ctx: Ctx, id: string, office: string): Promise<void> => {
    const found = await steps.opened(ctx, id)
    if (!found) return
    const after = deps.directories.office(office) ? await steps.change(ctx, found, { office }) : found
    await ctx.show(summaryScreen(deps, ctx, after.flow, after.of))
  }
  return { composer, purposes, open, officeChosen }
}

function listing(deps: CaseDeps, steps: CaseSteps, buttons: Buttons): void {
  buttons.on(to.list, async (ctx, { page }) => ctx.show(await steps.listScreen(ctx, Number(page))))
  buttons.on(to.start, async (ctx, { service, case: id }) => {
    const flow = deps.catalogue.flow(service)
    if (!flow || !isCaseId(id)) return ctx.show(await steps.listScreen(ctx, 0))
    if (flow.status === 'retired') return notOffered(ctx, deps, steps, flow)
    const of = await deps.cases.create({ id, citizen: ctx.citizen, service, flowVersion: flow.version })
    return of ? steps.goOn(ctx, { of, flow }) : steps.opened(ctx, id)
  })
  buttons.on(to.startToday, async (ctx, { service, case: id }) => {
    const printed = deps.catalogue.flow(service)
    if (printed?.status === 'retired') return notOffered(ctx, deps, steps, printed)
    const [first] = deps.catalogue.editions(service, dayOf(ctx.now))
    if (!first || !isInForce(first.flow) || !isCaseId(id)) return ctx.show(await steps.listScreen(ctx, 0))
    const { flow, answers } = first
    const of = await deps.cases.create({ id, citizen: ctx.citizen, service, edition: flow.id, flowVersion: flow.version, answers })
    return of ? steps.goOn(ctx, { of, flow }) : steps.opened(ctx, id)
  })
  buttons.on(to.move, async (ctx, { case: id }) => {
    const found = await steps.opened(ctx, id)
    const next = found && steps.successor(ctx, found)
    if (!found) return
    await steps.goOn(ctx, next ? { ...(await steps.change(ctx, found, moved(next, found.of))), flow: next.flow } : found)
  })
  buttons.on(to.open, async (ctx, { case: id }) => {
    const found = await steps.opened(ctx, id)
    if (found) await (found.asks ? steps.goOn(ctx, found) : steps.showList(ctx, found))
  })
  buttons.on(to.more, async (ctx, { case: id }) => {
    const found = await steps.opened(ctx, id)
    if (!found) return
    const next = steps.successor(ctx, found)
    const rows = next ? [[to.move.to(ctx.t('cases-edition-move'), { case: id })]] : []
    await ctx.show(moreScreen(ctx, found.of, [...rows, ...deps.extras.more(ctx, found.of)]))
  })
  buttons.on(to.family, async (ctx, { case: id }) => {
    const found = await steps.opened(ctx, id)
    if (!found) return
    await ctx.api.sendMessage(ctx.citizen, familyText(deps.texts, ctx, found.flow, found.of, ctx.me.username), {
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
    })
    await steps.showList(ctx, found)
  })
  buttons.on(to.rename, async (ctx, { case: id }) => {
    const found = await steps.opened(ctx, id)
    if (!found) return
    await ctx.show({
      text: ctx.t('cases-name-ask', { limit: NAME_LIMIT }),
      rows: [[to.open.to(ctx.t('cases-back-to-list'), { case: id })]],
    })
    ctx.expect('case-name', id)
  })
}

/** A button from before a service was retired begins nothing. */
async function notOffered(ctx: Ctx, deps: CaseDeps, steps: CaseSteps, flow: Flow): Promise<void> {
  ctx.note(retiredText(deps.texts, ctx.lang, flow) ?? '')
  await ctx.show(await steps.listScreen(ctx, 0))
}

function hearName(steps: CaseSteps): Hear {
  return async (ctx, id) => {
    const name = ctx.message?.text?.replace(/\s+/g, ' ').trim() ?? ''
    if (name === '' || name.length > NAME_LIMIT) {
      await ctx.send({
        text: ctx.t('cases-name-again', { limit: NAME_LIMIT }),
        rows: [[to.open.to(ctx.t('cases-back-to-list'), { case: id })]],
      })
      return 'again'
    }
    const found = await steps.opened(ctx, id)
    if (found) await steps.showList(ctx, await steps.change(ctx, found, { name }))
    return 'done'
  }
}

function ticking(deps: CaseDeps, steps: CaseSteps, buttons: Buttons): void {
  buttons.on(to.page, async (ctx, { case: id, page }) => {
    const found = await steps.opened(ctx, id)
    if (found) await steps.showList(ctx, found, Number(page))
  })
  buttons.on(to.tick, async (ctx, { case: id, version, document, on, page }) => {
    const ticked = await deps.cases.tick(ctx.citizen, id, Number(version), document, on === '1')
    const found = ticked ? await steps.current(ctx, ticked) : await steps.opened(ctx, id)
    if (found) await steps.showList(ctx, found, Number(page))
  })
  buttons.on(to.wrong, async (ctx, { case: id, document }) => {
    const found = await steps.opened(ctx, id)
    if (!found?.flow.documents.some((one) => one.id === document)) return
    await ctx.show({ text: ctx.t('cases-wrong-ask'), rows: [[to.open.to(ctx.t('cases-back-to-list'), { case: id })]] })
    ctx.expect('case-wrong', `${id} ${document}`)
  })
  buttons.on(to.details, async (ctx, { case: id, document, page }) => {
    const found = await steps.opened(ctx, id)
    if (!found) return
    const item = checklist(found.flow, found.of).find((line) => line.document.id === document)
    await (item ? ctx.show(documentScreen(deps.texts, ctx, found.flow, found.of, item, page)) : steps.showList(ctx, found))
  })
}

/** «Something is wrong here»: one line for the editor. */
const WRONG_LIMIT = 300

function hearWrong(deps: CaseDeps, steps: CaseSteps): Hear {
  return async (ctx, arg) => {
    const [id = '', document = ''] = arg.split(' ')
    const back = [[to.open.to(ctx.t('cases-back-to-list'), { case: id })]]
    const text = ctx.message?.text?.replace(/\s+/g, ' ').trim() ?? ''
    if (text === '' || text.length > WRONG_LIMIT) {
      await ctx.send({ text: ctx.t('cases-wrong-again', { limit: WRONG_LIMIT }), rows: back })
      return 'again'
    }
    const found = await steps.opened(ctx, id)
    if (!found) return 'done'
    await deps.wrongDocument(ctx.citizen, found.of.service, document, text)
    await ctx.send({ text: ctx.t('cases-wrong-thanks'), rows: back })
    return 'done'
  }
}

function questioning(_deps: CaseDeps, steps: CaseSteps, buttons: Buttons): void {
  buttons.on(to.reply, async (ctx, { case: id, version, question, option }) => {
    const found = await steps.opened(ctx, id)
    if (!found) return
    const chosen = found.flow.questions.find((q) => q.id === question)?.options[Number(option)]
    const valid = Number(version) === found.flow.version && chosen !== undefined
    await steps.goOn(ctx, valid ? await steps.change(ctx, found, answer(found.flow, found.of, question, chosen)) : found)
  })
  buttons.on(to.pass, async (ctx, { case: id, question }) => {
    const found = await steps.opened(ctx, id)
    if (found) await steps.goOn(ctx, await steps.change(ctx, found, skip(found.of, question)))
  })
  buttons.on(to.questions, async (ctx, { case: id }) => {
    const found = await steps.opened(ctx, id)
    if (found) await ctx.show(changesScreen(ctx, found.flow, found.of))
  })
  buttons.on(to.question, async (ctx, { case: id, question }) => {
    const found = await steps.opened(ctx, id)
    const asked = found?.flow.questions.find((q) => q.id === question)
    if (found) await (asked ? ctx.show(questionScreen(ctx, found.flow, found.of, asked)) : steps.goOn(ctx, found))
  })
  buttons.on(to.again, async (ctx, { case: id }) => {
    const found = await steps.opened(ctx, id)
    if (found) await steps.goOn(ctx, await steps.change(ctx, found, askAgain()))
  })
}

function choosing(deps: CaseDeps, steps: CaseSteps, buttons: Buttons): void {
  buttons.on(to.where, async (ctx, { case: id }) => {
    const found = await steps.opened(ctx, id)
    if (!found) return
    const open = channelsFor(found.flow, found.of.answers).filter((line) => line.open !== false)
    const only = open.length === 1 ? open[0] : undefined
    if (only) return toOffice(ctx, deps, steps, id, only.channel.id)
    const rows = open.map(({ channel }) => [to.channel.to(ctx.t(`channel-${channel.id}`), { case: id, channel: channel.id })])
    return ctx.show({ text: ctx.t('cases-channel-ask'), rows: [...rows, [to.open.to(ctx.t('cases-back-to-list'), { case: id })]] })
  })
  buttons.on(to.channel, (ctx, { case: id, channel }) => toOffice(ctx, deps, steps, id, channel))
  buttons.on(to.summary, async (ctx, { case: id }) => {
    const found = await steps.opened(ctx, id)
    if (found) await ctx.show(summaryScreen(deps, ctx, found.flow, found.of))
  })
  buttons.on(to.terms, async (ctx, { case: id }) => {
    const found = await steps.opened(ctx, id)
    if (found) await ctx.show(termsScreen(deps, ctx, found.flow, found.of))
  })
  buttons.on(to.refusals, async (ctx, { case: id }) => {
    const found = await steps.opened(ctx, id)
    if (found) await ctx.show(refusalsScreen(deps, ctx, found.flow, found.of))
  })
}

/** Remembers the channel and lets the citizen choose an office of its directory. */
async function toOffice(ctx: Ctx, deps: CaseDeps, steps: CaseSteps, id: string, channel: string): Promise<void> {
  const found = await steps.opened(ctx, id)
  const chosen = found?.flow.channels.find((line) => line.id === channel)
  if (!found) return
  if (!chosen) return steps.showList(ctx, found)
  const after = found.of.channel === chosen.id ? found : await steps.change(ctx, found, { channel: chosen.id, office: null })
  // On the portal nobody goes anywhere: the errand is settled with the channel.
  if (!chosen.directory) return ctx.show(summaryScreen(deps, ctx, after.flow, after.of))
  if (after.of.edition) ctx.note(ctx.t('cases-office-2011'))
  await startChoosing(ctx, deps, { case: id, service: found.flow.id, channel: chosen }, [
    to.open.to(ctx.t('cases-back-to-list'), { case: id }),
    home.to(ctx.t('home-button'), {}),
  ])
}
