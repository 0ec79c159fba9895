import { Composer } from 'grammy'
import { type AnswerHandler, type ButtonRouter, type Ctx, correctByAnswer, home, labelOf, pageAsked } from '../chat/index.ts'
import { local } from '../clock.ts'
import { plainText } from '../i18n.ts'
import { mapButtons } from '../offices/card/card.chat.ts'
import { farChosen, farText } from '../offices/choosing/distance.chat.ts'
import { startChoosing } from '../offices/office.chat.ts'
import { applicationsFor, channelsFor, type Flow, seeFor, type WantedDocument } from '../services/index.ts'
import * as form from './application/buttons.ts'
import { beginning, beginRows, hearFor, readCaseName } from './begin.chat.ts'
import * as to from './buttons.ts'
import { allReady, answer, askAgain, type Case, checklist, listChanges, markOfRules, moved, NAME_LIMIT, rulesOfMark, skip } from './case.ts'
import { documentScreen, documentTitle, familyText, papersScreen } from './checklist/checklist.chat.ts'
import type { CaseDeps } from './deps.ts'
import { editionScreen } from './editions/edition.chat.ts'
import { moreScreen } from './more-screen.chat.ts'
import { type CaseSteps, caseSteps, type Opened } from './next-step.chat.ts'
import { changesScreen } from './question.chat.ts'
import { channelsScreen, goingTo, goScreen, whereScreen } from './submission/channels.chat.ts'
import { submitTalk } from './submission/submit.chat.ts'
import { channelOf, dayText } from './submission/submitted-card.chat.ts'
import { refusalsScreen, rulesLine, termsScreen } from './submission/terms.chat.ts'
import { beforeVisit } from './submission/visit-advice.ts'

/** The talk of this room: start, questions, ticks, where to go, handing in, the end. */
export function caseTalk(deps: CaseDeps, buttons: ButtonRouter) {
  const steps = caseSteps(deps)
  const composer = new Composer<Ctx>()
  composer.command('cases', async (ctx) => ctx.send(await steps.casesPage(ctx, 0)))
  beginning(deps, steps, buttons)
  opening(deps, steps, buttons)
  ticking(deps, steps, buttons)
  questioning(deps, steps, buttons)
  choosing(deps, steps, buttons)
  const purposes: Record<string, AnswerHandler> = {
    'case-name': hearName(steps),
    'case-for': hearFor(deps, steps),
    'case-wrong': hearWrong(deps, steps),
    ...submitTalk(deps, steps, buttons),
  }
  const isThere = async (ctx: Ctx, arg: string) => {
    const of = await deps.cases.find(ctx.citizen, arg.split(' ')[0] ?? '')
    return of !== null && of.state !== 'closed'
  }
  const corrections = Object.fromEntries(
    ['case-name', 'case-date'].flatMap((purpose) => {
      const hear = purposes[purpose]
      return hear ? [[purpose, correctByAnswer(purpose, hear, isThere)]] : []
    }),
  )
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
    farChosen(ctx, id, office)
    await showWhere(ctx, deps, steps, after)
  }
  return { composer, purposes, corrections, open, officeChosen, homeCases: steps.homeCases, beginRows: beginRows(deps, steps) }
}

function opening(deps: CaseDeps, steps: CaseSteps, buttons: ButtonRouter): void {
  const { withCase } = steps
  buttons.on(to.list, async (ctx, { page }) => ctx.show(await steps.casesPage(ctx, pageAsked(ctx, to.list, page))))
  buttons.on(
    to.open,
    withCase((ctx, found) => (found.asks ? steps.goOn(ctx, found) : steps.showCard(ctx, found))),
  )
  buttons.on(
    to.papersList,
    withCase((ctx, found) => steps.showPapers(ctx, found)),
  )
  buttons.view(
    to.edition,
    withCase(async (ctx, found) => {
      const next = steps.successor(ctx, found)
      await (next ? ctx.show(editionScreen(deps, ctx, found.flow, found.of, next)) : steps.showCard(ctx, found))
    }),
  )
  buttons.on(
    to.move,
    withCase(async (ctx, found) => {
      const next = steps.successor(ctx, found)
      await steps.goOn(ctx, next ? { ...(await steps.change(ctx, found, moved(next, found.of))), flow: next.flow } : found)
    }),
  )
  buttons.view(
    to.more,
    withCase(async (ctx, found) => {
      const { of, flow } = found
      const next = steps.successor(ctx, found)
      const more = {
        move: next ? to.edition.to(ctx.t('cases-edition-move'), { case: of.id }) : null,
        remind: deps.buttons.remind(ctx, of),
        sheet: form.sheet.to(ctx.t('applications-sheet-button'), { case: of.id }),
        complain: deps.buttons.complain(ctx, of),
        family: deps.shared.button(ctx, of),
        see: seeFor(flow, of.answers).flatMap(({ service, sure }) =>
          sure ? [deps.buttons.service(ctx, service, labelOf([`↔️ ${ctx.t(`${service}-short`)}`]))] : [],
        ),
      }
      await ctx.show(moreScreen(ctx, flow, of, more))
    }),
  )
  buttons.on(
    to.family,
    withCase(async (ctx, found) => {
      await ctx.api.sendMessage(ctx.citizen, familyText(await steps.listView(ctx, found), ctx, ctx.me.username), {
        parse_mode: 'HTML',
        link_preview_options: { is_disabled: true },
      })
      await steps.showCard(ctx, found)
    }),
  )
  buttons.on(
    to.rename,
    withCase(async (ctx, { of }) => {
      const back = to.more.to(ctx.t('cases-back'), { case: of.id })
      await ctx.show({ text: ctx.t('cases-name-ask', { limit: NAME_LIMIT }), rows: [[back]] })
      ctx.expect('case-name', of.id)
    }),
  )
}

function hearName(steps: CaseSteps): AnswerHandler {
  return async (ctx, id) => {
    const name = readCaseName(ctx.message?.text)
    if (name === null) {
      const rows = [[to.more.to(ctx.t('cases-back'), { case: id })]]
      await ctx.send({ text: ctx.t('cases-name-again', { limit: NAME_LIMIT }), rows })
      return 'again'
    }
    const found = await steps.opened(ctx, id)
    if (found) await steps.showCard(ctx, await steps.change(ctx, found, { name }))
    return 'done'
  }
}

function ticking(deps: CaseDeps, steps: CaseSteps, buttons: ButtonRouter): void {
  const { withCase } = steps
  buttons.on(
    to.page,
    withCase((ctx, found, { page }) => steps.showPapers(ctx, found, Number(page))),
  )
  buttons.on(to.tick, async (ctx, { case: id, version, document, on, page }) => {
    const ticked = await deps.cases.tick(ctx.citizen, id, rulesOfMark(deps.catalogue.inForce, version), document, on === '1')
    const found = ticked ? await steps.current(ctx, ticked) : await steps.opened(ctx, id)
    if (found) await steps.showPapers(ctx, found, Number(page))
    if (ticked) await deps.shared.changed(ticked)
  })
  buttons.on(
    to.allReady,
    withCase(async (ctx, found, { version }) => {
      // A button of an older list, or of another edition, knows nothing of what this one asks for.
      const known = version === markOfRules(found.flow)
      await steps.showPapers(ctx, known ? await steps.change(ctx, found, allReady(found.flow, found.of)) : found)
    }),
  )
  buttons.view(
    to.papers,
    withCase((ctx, found, { page }) => ctx.show(papersScreen({ ...found, rules: rulesLine(deps, ctx, found.flow) }, ctx, Number(page)))),
  )
  buttons.on(
    to.wrong,
    withCase(async (ctx, { of, flow }, { document }) => {
      if (!flow.documents.some((one) => one.id === document)) return
      await ctx.show({ text: ctx.t('cases-wrong-ask'), rows: [[to.open.to(ctx.t('cases-back-to-list'), { case: of.id })]] })
      ctx.expect('case-wrong', `${of.id} ${document}`)
    }),
  )
  buttons.view(
    to.details,
    withCase(async (ctx, found, { document, page }) => {
      const item = checklist(found.flow, found.of).find((line) => line.document.id === document)
      if (!item) return steps.showPapers(ctx, found)
      const forms = applicationsFor(found.flow, found.of.answers, found.of.channel ?? undefined).filter((one) => one.document === document)
      const label = (annex: number) => [ctx.t('cases-fill-here'), ...(forms.length > 1 ? [String(annex)] : [])].join(' · ')
      const fill = forms.map(({ annex }) => form.intro.to(label(annex), { case: found.of.id, annex: String(annex) }))
      await ctx.show(documentScreen(await steps.listView(ctx, found, Number(page)), ctx, item, fill))
    }),
  )
}

/** «Something is wrong here»: one line for the editor. */
const WRONG_LIMIT = 300

function hearWrong(deps: CaseDeps, steps: CaseSteps): AnswerHandler {
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
    await deps.wrongDocument(ctx.citizen, found.of.service, document, text, ctx.cause)
    await ctx.send({ text: ctx.t('cases-wrong-thanks'), rows: back })
    return 'done'
  }
}

/** «+ form No. 4»: what an answer, or another place, brought and took away, as Telegram HTML; '' where nothing changed. */
function changesText(ctx: Ctx, flow: Flow, before: Case, after: Case): string {
  const { added, removed, altered } = listChanges(flow, before, after)
  const titles = (items: readonly WantedDocument[]) => items.map((item) => documentTitle(ctx.t, flow, item)).join(', ')
  return [
    added.length > 0 ? ctx.t('cases-added', { count: added.length, titles: titles(added) }) : '',
    removed.length > 0 ? ctx.t('cases-removed', { count: removed.length, titles: titles(removed) }) : '',
    altered.length > 0 ? ctx.t('cases-altered', { titles: titles(altered) }) : '',
  ]
    .filter(Boolean)
    .join('\n')
}

function questioning(deps: CaseDeps, steps: CaseSteps, buttons: ButtonRouter): void {
  const { withCase } = steps
  buttons.on(
    to.reply,
    withCase(async (ctx, found, { version, question, option }) => {
      const chosen = found.flow.questions.find((q) => q.id === question)?.options[Number(option)]
      if (version !== markOfRules(found.flow) || chosen === undefined) return steps.goOn(ctx, found)
      const after = await steps.change(ctx, found, answer(found.flow, found.of, question, chosen))
      // Only somebody who has seen the list, or a part of it, is told what an answer did: at first every answer does something.
      const again = found.of.answers[question] !== undefined || found.of.skipped.includes(question)
      await steps.goOn(ctx, after, again ? changesText(ctx, found.flow, found.of, after.of) : undefined)
    }),
  )
  buttons.on(
    to.pass,
    withCase(async (ctx, found, { version, question }) =>
      steps.goOn(ctx, version === markOfRules(found.flow) ? await steps.change(ctx, found, skip(found.of, question)) : found),
    ),
  )
  buttons.view(
    to.questions,
    withCase((ctx, { of, flow }) => ctx.show(changesScreen(ctx, flow, of, rulesLine(deps, ctx, flow)))),
  )
  buttons.on(
    to.question,
    withCase((ctx, found, { question }) => {
      const asked = found.flow.questions.find((q) => q.id === question)
      return asked ? steps.ask(ctx, found, asked) : steps.goOn(ctx, found)
    }),
  )
  buttons.on(
    to.again,
    withCase(async (ctx, found) => steps.goOn(ctx, await steps.change(ctx, found, askAgain()))),
  )
}

function choosing(deps: CaseDeps, steps: CaseSteps, buttons: ButtonRouter): void {
  const { withCase } = steps
  const ask = (ctx: Ctx, found: Opened) => {
    const open = channelsFor(found.flow, found.of.answers).flatMap((line) => (line.open === false ? [] : [line.channel]))
    const [only] = open
    return open.length === 1 && only
      ? toOffice(ctx, deps, steps, found, only.id)
      : ctx.show(channelsScreen(deps.texts, ctx, found.of, open, rulesLine(deps, ctx, found.flow)))
  }
  buttons.view(
    to.where,
    withCase((ctx, found) => {
      const channel = channelOf(found.flow, found.of)
      const settled = found.of.office !== null || (channel !== null && !channel.directory)
      return settled ? showWhere(ctx, deps, steps, found) : ask(ctx, found)
    }),
  )
  buttons.view(to.elsewhere, withCase(ask))
  buttons.on(
    to.channel,
    withCase((ctx, found, { channel }) => toOffice(ctx, deps, steps, found, channel)),
  )
  going(deps, steps, buttons)
  buttons.view(
    to.terms,
    withCase((ctx, { of, flow }) => ctx.show(termsScreen(deps, ctx, flow, of))),
  )
  buttons.view(
    to.refusals,
    withCase((ctx, { of, flow }) => ctx.show(refusalsScreen(deps, ctx, flow, of))),
  )
}

/** The errand; above it what the choice of the place has changed. */
function showWhere(ctx: Ctx, deps: CaseDeps, steps: CaseSteps, found: Opened, changed = ''): Promise<void> {
  const screen = whereScreen(steps.cardView(ctx, found), ctx, deps.buttons.office(ctx, found.of))
  return ctx.show({ ...screen, text: [changed, screen.text].filter(Boolean).join('\n\n') })
}

/** «Can I go now?» and the reminder for the morning on which one can. */
function going(deps: CaseDeps, steps: CaseSteps, buttons: ButtonRouter): void {
  const { withCase } = steps
  buttons.view(
    to.go,
    withCase((ctx, found) => {
      // Where the papers are handed in already, an old button leads to the date.
      if (found.of.state !== 'gathering') return steps.showCard(ctx, found)
      const view = steps.cardView(ctx, found)
      const when = view.channel && goingTo(view.channel, ctx.now, deps.calendar)
      if (!view.channel || !when) return showWhere(ctx, deps, steps, found)
      const far = farText(ctx, deps.directories, found.of.id, view.office)
      const map = view.office ? mapButtons(ctx, view.office) : []
      return ctx.show(goScreen({ ...view, channel: view.channel, going: when, far, map }, ctx))
    }),
  )
  buttons.on(
    to.goRemind,
    withCase(async (ctx, found) => {
      const channel = channelOf(found.flow, found.of)
      const when = channel && goingTo(channel, ctx.now, deps.calendar)?.when
      if (!when || found.of.state !== 'gathering') return steps.showCard(ctx, found)
      const at = beforeVisit(when.from, ctx.now)
      await deps.remindAt(ctx, found.of, 'hand-in', at)
      ctx.note(ctx.t('cases-go-reminded', { when: `${dayText(ctx, at)}, ${local(at).toFormat('HH:mm')}` }))
      return steps.showCard(ctx, found)
    }),
  )
}

/** Remembers the channel and lets the citizen choose an office of its directory. */
async function toOffice(ctx: Ctx, deps: CaseDeps, steps: CaseSteps, found: Opened, channel: string): Promise<void> {
  const chosen = found.flow.channels.find((line) => line.id === channel)
  if (!chosen) return void (await steps.showCard(ctx, found))
  const after = found.of.channel === chosen.id ? found : await steps.change(ctx, found, { channel: chosen.id, office: null })
  const changed = changesText(ctx, found.flow, found.of, after.of)
  // On the portal nobody goes anywhere: the errand is settled with the channel.
  if (!chosen.directory) return showWhere(ctx, deps, steps, after, changed)
  const said = [changed, after.of.edition ? ctx.t('cases-office-2011') : ''].filter(Boolean)
  if (said.length > 0) ctx.note(plainText(said.join('\n')))
  await startChoosing(ctx, deps, { case: found.of.id, service: found.flow.id, channel: chosen }, [
    to.open.to(ctx.t('cases-back'), { case: found.of.id }),
    home.to(ctx.t('home-button'), {}),
  ])
}
