import type { InlineKeyboardButton } from '@grammyjs/types'
import { Composer, GrammyError, InputFile } from 'grammy'
import {
  type AnswerHandler,
  type ButtonRouter,
  type Ctx,
  cancel,
  home,
  listed,
  type Page,
  pageAsked,
  pageOf,
  type Screen,
  side,
} from '../chat/index.ts'
import { local } from '../clock.ts'
import { type Attachment, FILES, readFile, unprintable } from '../input/index.ts'
import type { Office } from '../offices/index.ts'
import { letterPdf } from '../paper/index.ts'
import * as to from './buttons.ts'
import { type Complaint, mayEscalate } from './complaint.ts'
import { readNumber, yearOf } from './complaint-number.ts'
import type { Courier } from './delivery.chat.ts'
import type { ComplaintDeps } from './deps.ts'
import { type Draft, isComplete, LIMITS, type Prefill } from './draft.ts'
import { fillTalk } from './form/answers.chat.ts'
import { type FormSteps, formSteps } from './form/form.chat.ts'
import { similarScreen } from './form/preview.chat.ts'
import { beginStory, isStory } from './form/story.chat.ts'
import { dateText, paragraphs, speech, WHYS, whyRows } from './formatting.chat.ts'
import { ruleText } from './legal-basis.chat.ts'
import { isByHand, letterOf } from './letter.ts'
import { cardScreen, historyScreen, listScreen, receiptScreen } from './own/own-screens.chat.ts'
import { firstRoute, nextRoute } from './routing.ts'
import { joined } from './text.ts'
import type { Action, Refusal } from './transitions/decide.ts'

/** Complaints on a page of one's own. */
const LIST_PAGE = 8

/** The citizen's side: file a complaint, follow it, add to it, and have the last word. */
export function complaintTalk(deps: ComplaintDeps, courier: Courier, buttons: ButtonRouter) {
  const form = formSteps(deps)
  const composer = new Composer<Ctx>()
  composer.command('complain', (ctx) => startOrBegin(ctx, deps, form))
  composer.command('complaints', async (ctx) => ctx.send(listScreen(ctx, deps, await ownPage(ctx, deps, 0))))
  composer.command('complaint', (ctx) => receiptByNumber(ctx, deps))
  beginning(deps, form, buttons)
  registering(deps, courier, form, buttons)
  const own = ownTalk(deps, courier, buttons)
  const filling = fillTalk(deps, form, buttons)
  const purposes: Record<string, AnswerHandler> = { ...filling.purposes, 'complaint-say': own.hear }
  return {
    composer,
    purposes,
    corrections: filling.corrections,
    /** Begins a complaint with what another room knows. */
    begin: (ctx: Ctx, from: Prefill) => form.begin(ctx, from),
    /** The office that the citizen chose for a draft; null: gone back. */
    async officeChosen(ctx: Ctx, draftId: string, office: string): Promise<void> {
      const draft = await form.opened(ctx, draftId)
      if (draft) await form.answer(ctx, draft, 'office', { office })
    },
    /** The button «my complaints». */
    listButton: (ctx: Ctx): InlineKeyboardButton => to.list.to(ctx.t('complaints-own'), { page: '0' }),
    /** Whether the citizen has complaints at all. */
    any: async (ctx: Ctx): Promise<boolean> => (await deps.complaints.countSince(ctx.citizen, new Date(0))) > 0,
    /** The open complaint about the office and service of a case, with the ways to see and to withdraw it; null when there is none. */
    async openAbout(ctx: Ctx, of: { readonly service: string; readonly office: string | null }) {
      const found = await deps.complaints.similar(ctx.citizen, of.service, of.office)
      if (!found) return null
      const at = { number: found.number }
      return {
        number: found.number,
        rows: side(to.withdraw.to(ctx.t('complaints-withdraw'), { ...at, sure: '0' }), to.open.to(ctx.t('complaints-open'), at)),
      }
    },
    /** The button that begins a complaint about a case. */
    caseButton: (ctx: Ctx, id: string): InlineKeyboardButton => to.fromCase.to(ctx.t('complaints-button'), { case: id }),
    /** The button that begins a complaint about an office. */
    officeButton: (ctx: Ctx, id: string): InlineKeyboardButton => to.fromOffice.to(ctx.t('complaints-button'), { office: id }),
  }
}

/** A page of the citizen's complaints, the latest first; they come back to it. */
async function ownPage(ctx: Ctx, { complaints }: ComplaintDeps, asked: number): Promise<Page<Complaint>> {
  const page = pageOf(await complaints.list(ctx.citizen), asked, LIST_PAGE)
  listed(ctx, to.list, page.page)
  return page
}

async function startOrBegin(ctx: Ctx & { match: string }, deps: ComplaintDeps, form: FormSteps): Promise<void> {
  if (isStory(ctx.match)) return beginStory(ctx, deps, form, ctx.match)
  const own = deps.newId(ctx.cause)
  const begun = (await deps.drafts.list(ctx.citizen)).filter(({ id }) => id !== own)
  if (begun.length === 0) await form.begin(ctx)
  else await form.showStart(ctx, 'send', '', begun)
}

const receipt = (ctx: Ctx, deps: ComplaintDeps, of: Complaint): Screen => receiptScreen(ctx, deps, of, deps.stateAt?.(of.number) ?? null)

async function receiptByNumber(ctx: Ctx & { match: string }, deps: ComplaintDeps): Promise<void> {
  const number = readNumber(ctx.match, yearOf(ctx.now))
  const of = number ? await deps.complaints.own(ctx.citizen, number) : null
  if (of) return ctx.send(receipt(ctx, deps, of))
  const list = listScreen(ctx, deps, await ownPage(ctx, deps, 0))
  await ctx.send(ctx.match.trim() === '' ? list : { ...list, text: paragraphs(ctx.t('complaints-not-found'), list.text) })
}

function beginning(deps: ComplaintDeps, form: FormSteps, buttons: ButtonRouter): void {
  buttons.on(to.begin, (ctx) => form.begin(ctx))
  buttons.on(to.fromCase, async (ctx, { case: id }) => {
    const known = await deps.caseOf(ctx.citizen, id)
    return form.begin(ctx, known ? { ...known, from: deps.backTo({ case: id }) } : {})
  })
  buttons.on(to.fromOffice, async (ctx, { office }) =>
    form.begin(ctx, deps.offices.office(office) ? { office, from: deps.backTo({ office }) } : {}),
  )
  buttons.on(to.stop, async (ctx, { draft: id }) => {
    const draft = await form.opened(ctx, id)
    if (!draft) return
    await ctx.show({
      text: ctx.t('complaints-stopped'),
      rows: [
        [to.resume.to(ctx.t('complaints-resume'), { draft: id }), to.drop.to(ctx.t('complaints-drop'), { draft: id })],
        [home.to(ctx.t('home-button'), {})],
      ],
    })
  })
  buttons.on(to.drop, async (ctx, { draft: id }) => {
    await deps.drafts.remove(ctx.citizen, id)
    ctx.note(ctx.t('complaints-dropped'))
    await form.showStart(ctx, 'show', ctx.t('complaints-dropped'))
  })
}

function registering(deps: ComplaintDeps, courier: Courier, form: FormSteps, buttons: ButtonRouter): void {
  buttons.on(to.register, async (ctx, { draft: id, sure }) => {
    const known = await deps.register.of(ctx.citizen, id)
    if (known) return ctx.show(receipt(ctx, deps, known))
    const draft = await deps.register.draft(ctx.citizen, id)
    if (!draft) return void (await form.opened(ctx, id))
    const of = await register(ctx, deps, form, draft, sure === '1')
    if (!of) return
    await ctx.show(receipt(ctx, deps, of))
    courier.soon(of.number, ctx.now)
  })
  buttons.on(to.addTo, async (ctx, { draft: id, number }) => {
    const key = `draft:${id}`
    const before = await deps.complaints.own(ctx.citizen, number)
    // Added before: the draft may be gone.
    const added = before !== null && isDone(before, key)
    const draft = added ? null : await form.opened(ctx, id)
    if (!added && !draft) return
    const words = { text: joined(draft?.texts ?? []), files: draft?.files ?? [] }
    const applied = await act(ctx, deps, courier, number, { what: 'say', ...words }, key)
    if (!applied) return
    await deps.drafts.remove(ctx.citizen, id)
    await ctx.show(cardScreen(ctx, deps, applied))
  })
}

/** Registers a whole draft; null when something else was shown: what is missing, a similar complaint, the day's limit. */
async function register(ctx: Ctx, deps: ComplaintDeps, form: FormSteps, draft: Draft, sure: boolean): Promise<Complaint | null> {
  const flow = form.flowOf(draft)
  const route = flow && draft.about ? firstRoute(flow, draft.about, draft.channel) : null
  if (!isComplete(draft) || !route) {
    const short = draft.done.includes('text') && !isComplete(draft)
    await (short ? form.ask(ctx, draft, 'text') : form.goOn(ctx, draft))
    return null
  }
  const today = await deps.complaints.countSince(ctx.citizen, local(ctx.now).startOf('day').toJSDate())
  if (today >= LIMITS.aDay) {
    await ctx.show({
      text: ctx.t('complaints-limit-day', { limit: LIMITS.aDay }),
      rows: [[to.resume.to(ctx.t('complaints-back'), { draft: draft.id })]],
    })
    return null
  }
  const similar = sure ? null : await deps.complaints.similar(ctx.citizen, draft.service, draft.office)
  if (similar) {
    await ctx.show(similarScreen(ctx, draft, similar))
    return null
  }
  return deps.register.register(draft, { route: route.id, lang: ctx.lang }, ctx.now)
}

/**
 * An action of the citizen; null when it was refused, and they were told why.
 * @param key by what it is known when it comes again; the update, where nothing else names it
 */
async function act(
  ctx: Ctx,
  deps: ComplaintDeps,
  courier: Courier,
  number: string,
  action: Action,
  key = ctx.cause,
): Promise<Complaint | null> {
  const own = await deps.complaints.own(ctx.citizen, number)
  const applied = own && (await deps.complaints.apply(number, action, { by: 'citizen' }, ctx.now, key))
  if (!own || !applied) {
    ctx.note(ctx.t('complaints-not-found'))
    await ctx.show(listScreen(ctx, deps, await ownPage(ctx, deps, 0)))
    return null
  }
  if (applied.refused && applied.refused.refused !== 'repeated') {
    ctx.note(refusalText(ctx, applied.refused.refused))
    await ctx.show(cardScreen(ctx, deps, applied.of))
    return null
  }
  courier.soon(number, ctx.now)
  return applied.of
}

/** Whether what has this key was done to it. */
const isDone = (of: Complaint, key: string): boolean => of.history.some((entry) => entry.key === key)

const refusalText = ({ t }: Ctx, refusal: Refusal): string => {
  const known = ['over', 'answer-first', 'already', 'too-early', 'too-late', 'enough', 'full'] as const
  const found = known.find((one) => one === refusal)
  return t(`complaints-refused-${found ?? 'over'}`)
}

/** Looking at one's own complaints, and actions of the citizen. */
function ownTalk(deps: ComplaintDeps, courier: Courier, buttons: ButtonRouter): { hear: AnswerHandler } {
  const opened = async (ctx: Ctx, number: string): Promise<Complaint | null> => {
    const found = await deps.complaints.own(ctx.citizen, number)
    if (!found) {
      ctx.note(ctx.t('complaints-not-found'))
      await ctx.show(listScreen(ctx, deps, await ownPage(ctx, deps, 0)))
    }
    return found
  }
  buttons.on(to.list, async (ctx, { page }) => ctx.show(listScreen(ctx, deps, await ownPage(ctx, deps, pageAsked(ctx, to.list, page)))))
  buttons.view(to.open, async (ctx, { number }) => {
    const of = await opened(ctx, number)
    if (of) await ctx.show(cardScreen(ctx, deps, of))
  })
  buttons.view(to.history, async (ctx, { number }) => {
    const of = await opened(ctx, number)
    if (of) await ctx.show(historyScreen(ctx, deps, of))
  })
  buttons.on(to.say, async (ctx, { number }) => {
    const of = await opened(ctx, number)
    if (!of) return
    await withoutButtons(ctx)
    await ctx.send({
      text: ctx.t('complaints-say-ask'),
      rows: [[to.open.to(ctx.t('complaints-back'), { number }), cancel.to(ctx.t('complaints-stop'), {})]],
    })
    ctx.expect('complaint-say', number)
  })
  buttons.on(to.why, async (ctx, { number, why }) => {
    if (!WHYS.some((one) => one === why)) return
    const words = ctx.t(`complaints-why-${why}`)
    // Pressed again it is the same: one reason of a kind for each turn of the complaint.
    const before = await opened(ctx, number)
    const of = before && (await act(ctx, deps, courier, number, { what: 'say', text: words, files: [] }, `why:${before.reopened}:${why}`))
    if (!of) return
    await withoutButtons(ctx)
    await ctx.send({
      text: ctx.t('complaints-why-said', { number, why: words }),
      rows: [[to.say.to(ctx.t('complaints-say'), { number })], [to.open.to(ctx.t('complaints-open'), { number })]],
    })
  })
  buttons.on(to.withdraw, async (ctx, { number, sure }) => {
    if (sure === '1') {
      const of = await act(ctx, deps, courier, number, { what: 'withdraw' })
      return of && ctx.show(cardScreen(ctx, deps, of))
    }
    const of = await opened(ctx, number)
    if (!of) return
    await ctx.show({
      text: ctx.t('complaints-withdraw-ask', { number }),
      rows: [[to.withdraw.to(ctx.t('complaints-withdraw-yes'), { number, sure: '1' }), to.open.to(ctx.t('complaints-back'), { number })]],
    })
  })
  buttons.on(to.settled, async (ctx, { number, yes }) => {
    const of = await act(ctx, deps, courier, number, { what: yes === '1' ? 'settled' : 'unsettled' })
    if (!of) return
    const survey = yes === '1' ? await deps.survey(ctx.citizen, of, ctx) : { text: '', rows: [] }
    const words = ctx.t(yes === '1' ? 'complaints-thanks' : 'complaints-back-again', { number, day: dateText(of.due) })
    // What the state said stays in the chat, without its buttons.
    await withoutButtons(ctx)
    const why = yes === '1' ? [] : whyRows(ctx, of)
    await ctx.send({
      text: paragraphs(words, why.length > 0 ? ctx.t('complaints-why-ask') : '', survey.text),
      rows: [...survey.rows, ...why, [to.open.to(ctx.t('complaints-open'), { number })]],
    })
  })
  buttons.on(to.escalate, async (ctx, { number, sure }) => {
    const of = await opened(ctx, number)
    if (of) await escalate(ctx, deps, courier, of, sure === '1')
  })
  buttons.on(to.letter, async (ctx, { number, lang }) => {
    const of = await opened(ctx, number)
    if (of) await sendLetter(ctx, deps, of, lang === 'ru' ? 'ru' : 'kk')
  })
  return { hear: hearAddition(deps, courier) }
}

/** Takes the buttons off the message that was pressed, and leaves its words; one that is gone needs nothing. */
async function withoutButtons(ctx: Ctx): Promise<void> {
  if (!ctx.callbackQuery?.message) return
  await ctx.editMessageReplyMarkup().catch((error: unknown) => {
    if (!(error instanceof GrammyError && error.error_code === 400)) throw error
  })
}

const limits = { count: FILES.count, size: FILES.megabytes }

function hearAddition(deps: ComplaintDeps, courier: Courier): AnswerHandler {
  return async (ctx, number) => {
    const { t } = ctx
    const read = ctx.messages.map(readFile)
    const files = read.filter((file): file is Attachment => file !== null && typeof file !== 'string')
    const fault = read.find((file) => typeof file === 'string')
    const text = joined(ctx.messages.map((message) => (message.text ?? message.caption ?? '').trim()).filter(Boolean))
    const back = [[to.open.to(t('complaints-say-done'), { number })]]
    if (fault || (files.length === 0 && text === '')) {
      await ctx.send({ text: fault ? t(`complaints-${fault}`, limits) : t('complaints-text-unread'), rows: back })
      ctx.expect('complaint-say', number)
      if (files.length === 0) return 'done'
    }
    const words = { text, files: files.slice(0, FILES.count) }
    const of = await act(ctx, deps, courier, number, { what: 'say', ...words }, `message:${ctx.messages[0]?.message_id ?? 0}`)
    if (!of) return 'done'
    await ctx.send({ text: t('complaints-said', { number }), rows: back })
    ctx.expect('complaint-say', number)
    return 'done'
  }
}

async function escalate(ctx: Ctx, deps: ComplaintDeps, courier: Courier, of: Complaint, sure: boolean): Promise<void> {
  const { t } = ctx
  const { number } = of
  // Raised by this very update, before a death: above it there is another body now.
  if (isDone(of, ctx.cause)) return ctx.show(receipt(ctx, deps, of))
  const flow = deps.catalogue.flowOf(of)
  const next = flow && nextRoute(flow, of)
  const back = [to.open.to(t('complaints-back'), { number })]
  if (!flow || !next || !mayEscalate(of, ctx.now)) {
    ctx.note(t(next ? 'complaints-refused-too-early' : 'complaints-no-route'))
    return ctx.show(cardScreen(ctx, deps, of))
  }
  const court = next.addressee === 'court'
  const words = paragraphs(t(`${flow.id}-complaint-${next.id}`), ruleText(deps, ctx, flow))
  if (!sure && !court) {
    const yes = to.escalate.to(t('complaints-escalate-yes'), { number, sure: '1' })
    return ctx.show({
      text: paragraphs(`<b>${t(`addressee-${next.addressee}`)}</b>`, words, t('complaints-escalate-ask', { number })),
      rows: [[yes], back],
    })
  }
  const after = await act(ctx, deps, courier, number, { what: 'escalate', route: next.id, court }, court ? `court:${next.id}` : ctx.cause)
  if (!after) return
  if (court) return ctx.show({ text: paragraphs(`<b>${t('addressee-court')}</b>`, words, t('complaints-court')), rows: [back] })
  await ctx.show(receipt(ctx, deps, after))
}

async function sendLetter(ctx: Ctx, deps: ComplaintDeps, of: Complaint, lang: 'kk' | 'ru'): Promise<void> {
  const person = of.person === null ? {} : deps.encryption.decrypt(of.person, of.draft)
  const { catalogue, offices } = deps
  const book = {
    office: offices.office,
    title: (office: Office) => offices.title(office, lang),
    directory: offices.directory,
  }
  const flow = catalogue.flowOf(of)
  const { t, now } = speech(deps.texts, lang, ctx.now)
  const pdf = await letterPdf(letterOf({ of, person, flow, act: catalogue.act, book, lang, t, now }))
  const gaps = unprintable([person.name ?? '', of.text, ...of.messages.map(({ text }) => text)].join(' '))
  const caption = [
    ctx.t(flow && isByHand(flow, of) ? 'complaints-letter-hint-copy' : 'complaints-letter-hint'),
    ...(gaps.length > 0 ? [ctx.t('complaints-letter-gaps', { letters: gaps.slice(0, 10).join(' ') })] : []),
  ]
  await ctx.api.sendDocument(ctx.citizen, new InputFile(pdf, `${of.number}-${lang}.pdf`), { caption: caption.join('\n\n') })
}
