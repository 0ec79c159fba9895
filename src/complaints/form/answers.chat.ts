import {
  type AnswerHandler,
  askAgainScreen,
  type ButtonRouter,
  type CorrectionHandler,
  type Ctx,
  correctByAnswer,
  isKeyboardShown,
  noteKeyboardShown,
  removeKeyboard,
} from '../../chat/index.ts'
import { local } from '../../clock.ts'
import { dayOf, dayWords, momentOf } from '../../deadlines/index.ts'
import { escapeHtml } from '../../i18n.ts'
import { readName, readTime, unprintable } from '../../input/index.ts'
import { editionId, type Flow } from '../../services/index.ts'
import * as to from '../buttons.ts'
import { type Contact, isWay, readContact } from '../contact.ts'
import type { ComplaintDeps } from '../deps.ts'
import { answered, type Draft, isStep, textLacks } from '../draft.ts'
import { officeTitle, paragraphs } from '../formatting.chat.ts'
import { fits, TEXT } from '../text.ts'
import { again, gather } from './collect-messages.chat.ts'
import type { FormSteps } from './form.chat.ts'
import { bottom, servicesFor, stepScreen } from './step-screens.chat.ts'
import { hearStory } from './story.chat.ts'

const OLDEST_YEARS = 10
/** So many letters that cannot be printed are named. */
const SHOWN = 10

/** Answers to the form's questions, by button and by typing, and their corrections. */
export function fillTalk(
  deps: ComplaintDeps,
  form: FormSteps,
  buttons: ButtonRouter,
): { purposes: Record<string, AnswerHandler>; corrections: Record<string, CorrectionHandler> } {
  choosing(deps, form, buttons)
  collecting(deps, form, buttons)
  const short: Record<string, AnswerHandler> = {
    'complaint-when': hearDay(deps, form),
    'complaint-name': hearName(form),
    'complaint-contact': hearContact(form),
  }
  const piece = correctPiece(deps, form)
  return {
    purposes: {
      ...short,
      'complaint-service': hearStory(deps, form),
      'complaint-text': hearText(deps, form),
      'complaint-files': hearFile(deps, form),
    },
    corrections: {
      ...Object.fromEntries(Object.entries(short).map(([purpose, hear]) => [purpose, correctByAnswer(purpose, hear, isOpen(deps))])),
      'complaint-service': piece,
      'complaint-text': piece,
      'complaint-files': piece,
    },
  }
}

/** A short answer that was edited is heard again while its form is open. */
const isOpen = (deps: ComplaintDeps) => async (ctx: Ctx, arg: string) =>
  (await deps.drafts.find(ctx.citizen, arg.split(' ')[0] ?? '')) !== null

/** A piece of the text that was edited takes the place of what it was. */
const correctPiece =
  (deps: ComplaintDeps, form: FormSteps): CorrectionHandler =>
  async (ctx, id) => {
    const draft = await deps.drafts.find(ctx.citizen, id)
    const at = draft?.textMessages.indexOf(ctx.message?.message_id ?? 0) ?? -1
    const words = (ctx.message?.text ?? ctx.message?.caption ?? '').trim()
    if (!draft || at < 0 || words === '') return false
    if (words === draft.texts[at]) return true
    const others = draft.texts.filter((_, index) => index !== at)
    if (!fits(others, words)) {
      await again(ctx, deps, form, draft, 'text', ctx.t('complaints-text-long', { max: TEXT.max }))
      return true
    }
    const after = await deps.drafts.replaceText(draft, words, ctx.message?.message_id ?? 0, ctx.now)
    if (!after) return false
    await ctx.send({ text: ctx.t('complaints-corrected') })
    await form.goOn(ctx, after, 'send')
    return true
  }

function choosing(deps: ComplaintDeps, form: FormSteps, buttons: ButtonRouter): void {
  const { catalogue } = deps
  buttons.view(to.step, async (ctx, { draft: id, step }) => {
    const draft = await form.opened(ctx, id)
    if (draft) await (isStep(step) ? form.ask(ctx, draft, step) : form.goOn(ctx, draft))
  })
  buttons.view(to.services, async (ctx, { draft: id, page }) => {
    const draft = await form.opened(ctx, id)
    if (!draft) return
    await ctx.show(stepScreen(ctx, deps, draft, 'service', form.flowOf(draft), Number(page)))
    ctx.expect('complaint-service', id)
  })
  buttons.view(to.resume, async (ctx, { draft: id }) => {
    const draft = await form.opened(ctx, id)
    if (draft) await form.goOn(ctx, draft)
  })
  buttons.on(to.service, async (ctx, { draft: id, service }) => {
    const draft = await form.opened(ctx, id)
    const flow = draft && servicesFor(deps, draft).find((one) => one.id === service)
    if (!draft || !flow) return draft && form.goOn(ctx, draft)
    // A complaint that began at an office's card knows the office before the service.
    const office = draft.service === null && draft.office ? deps.offices.office(draft.office) : null
    const [edition = flow, ...others] = catalogue.editions(service, dayOf(ctx.now)).map((one) => one.flow)
    const named = (one: Flow) => ({ service, edition: editionId(one) })
    // The office is of the print: the rules in force may name no such one.
    const fitting = [edition, ...others].flatMap((one) => {
      const channel = one.channels.find(({ directory }) => directory === office?.directory)
      return channel ? [{ ...named(one), channel: channel.id }] : []
    })
    const [there] = fitting
    if (!office || !there) return form.answer(ctx, draft, 'service', named(edition))
    const change = answered(draft, 'service', { ...there, office: office.id })
    return form.answer(ctx, { ...draft, service, done: change.done ?? [] }, 'office', {
      ...change,
      done: [...(change.done ?? []), 'channel'],
    })
  })
  buttons.on(to.channel, async (ctx, { draft: id, channel }) => {
    const draft = await form.opened(ctx, id)
    const chosen = draft ? form.flowOf(draft)?.channels.find((one) => one.id === channel) : undefined
    if (draft) await (chosen ? form.answer(ctx, draft, 'channel', { channel: chosen.id }) : form.goOn(ctx, draft))
  })
  buttons.on(to.noOffice, async (ctx, { draft: id }) => {
    const draft = await form.opened(ctx, id)
    if (draft) await form.answer(ctx, draft, 'office', { office: null })
  })
  buttons.on(to.about, async (ctx, { draft: id, about }) => {
    const draft = await form.opened(ctx, id)
    const chosen = (['action', 'result', 'quality', 'rudeness', 'deadline'] as const).find((one) => one === about)
    if (draft) await (chosen ? form.answer(ctx, draft, 'about', { about: chosen }) : form.goOn(ctx, draft))
  })
  buttons.on(to.when, async (ctx, { draft: id, back }) => {
    const draft = await form.opened(ctx, id)
    const day =
      back === '0' || back === '1'
        ? local(ctx.now)
            .minus({ days: Number(back) })
            .toISODate()
        : null
    if (draft && day) ctx.note(ctx.t('complaints-day-note', { day: dayWords(momentOf(day, '12:00'), ctx.lang, ctx.now) }))
    if (draft) await form.answer(ctx, draft, 'when', { happened: day })
  })
  buttons.on(to.way, async (ctx, { draft: id, way }) => {
    const draft = await form.opened(ctx, id)
    if (!draft) return
    if (!isWay(way)) return form.goOn(ctx, draft)
    if (way === 'chat') return form.answer(ctx, draft, 'contact', { person: { ...draft.person, contact: { way } } })
    await askContact(ctx, form, draft, way)
  })
}

async function askContact(ctx: Ctx, form: FormSteps, draft: Draft, way: 'post' | 'email' | 'phone'): Promise<void> {
  await ctx.show({ text: ctx.t(`complaints-ask-${way}`), rows: [bottom(ctx, { ...draft, done: [] }, 'contact', form.flowOf(draft))] })
  if (way === 'phone') await offerContact(ctx)
  ctx.expect('complaint-contact', `${draft.id} ${way}`)
}

/** The keyboard with which Telegram sends the citizen's own number. */
async function offerContact(ctx: Ctx): Promise<void> {
  await ctx.api.sendMessage(ctx.citizen, '👇', {
    reply_markup: {
      keyboard: [[{ text: ctx.t('complaints-share-phone'), request_contact: true }]],
      resize_keyboard: true,
      one_time_keyboard: true,
    },
  })
  noteKeyboardShown(ctx, true)
}

function collecting(deps: ComplaintDeps, form: FormSteps, buttons: ButtonRouter): void {
  buttons.on(to.meToo, async (ctx, { draft: id }) => {
    const draft = await form.opened(ctx, id)
    if (!draft || draft.texts.length > 0) return draft ? form.goOn(ctx, draft) : undefined
    const office = officeTitle(deps, ctx.lang, draft.office)
    const text = ctx.t('complaints-me-too-text', {
      about: draft.about ? ctx.t(`about-${draft.about}`) : '',
      office: office.replace(/&[a-z]+;/g, ''),
    })
    await form.answer(ctx, draft, 'text', { texts: [text], textMessages: [ctx.callbackQuery?.message?.message_id ?? 0] })
  })
  buttons.on(to.ready, async (ctx, { draft: id, step }) => {
    const draft = await form.opened(ctx, id)
    if (!draft) return
    if (step !== 'text' && step !== 'files') return form.goOn(ctx, draft)
    const lacks = step === 'text' ? textLacks(draft) : 0
    if (lacks > 0) {
      const words = ctx.t('complaints-text-short')
      ctx.note(words)
      return again(ctx, deps, form, draft, 'text', words)
    }
    return form.answer(ctx, draft, step, {})
  })
  buttons.on(to.clear, async (ctx, { draft: id, step }) => {
    const draft = await form.opened(ctx, id)
    if (!draft) return
    if (step !== 'text' && step !== 'files') return form.goOn(ctx, draft)
    const after = await deps.drafts.change(
      draft,
      step === 'text' ? { texts: [], textMessages: [] } : { files: [], fileMessages: [] },
      ctx.now,
    )
    await form.ask(ctx, after ?? draft, step)
  })
}

function hearDay(deps: ComplaintDeps, form: FormSteps): AnswerHandler {
  return async (ctx, id) => {
    const draft = await form.opened(ctx, id)
    if (!draft) return 'done'
    const { value: when, unread } = readTime(ctx.message?.text ?? '', ctx.now, 'past')
    const oldest = local(ctx.now).minus({ years: OLDEST_YEARS }).toJSDate()
    const wrong = !when
      ? 'complaints-day-unread'
      : when.at > ctx.now
        ? 'complaints-day-future'
        : when.at < oldest
          ? 'complaints-day-old'
          : null
    if (wrong || !when)
      await again(ctx, deps, form, draft, 'when', askAgainScreen(ctx.t, { text: ctx.t(wrong ?? 'complaints-day-unread') }, unread).text)
    else {
      const change = to.step.to(ctx.t('complaints-day-change'), { draft: id, step: 'when' })
      await ctx.send({ text: ctx.t('complaints-day-taken', { day: dayWords(when.at, ctx.lang, ctx.now) }), rows: [[change]] })
      await form.answer(ctx, draft, 'when', { happened: local(when.at).toISODate() }, 'send')
    }
    return 'done'
  }
}

function hearText(deps: ComplaintDeps, form: FormSteps): AnswerHandler {
  return async (ctx, id) => {
    const draft = await form.opened(ctx, id)
    if (draft) await collected(ctx, deps, form, draft, 'text')
    return 'done'
  }
}

function hearFile(deps: ComplaintDeps, form: FormSteps): AnswerHandler {
  return async (ctx, id) => {
    const draft = await form.opened(ctx, id)
    if (draft) await collected(ctx, deps, form, draft, 'files')
    return 'done'
  }
}

/** Takes a piece and says what there is by now. The pieces of one album are answered in one message. */
async function collected(ctx: Ctx, deps: ComplaintDeps, form: FormSteps, draft: Draft, step: 'text' | 'files'): Promise<void> {
  const { draft: after, fault } = await gather(ctx, deps, draft)
  const screen = stepScreen(ctx, deps, after, step, form.flowOf(after))
  const words = { ...screen, text: paragraphs(fault ?? ctx.t(`complaints-${step}-taken`), screen.text) }
  const album = ctx.message?.media_group_id
  const { live } = ctx.state
  // A process that died with the piece kept and not answered leaves the question above the album, which is no answer to it.
  const answered = album !== undefined && draft.album === album && live !== null && live > (ctx.message?.message_id ?? 0)
  if (answered && (await edited(ctx, live, words))) ctx.expect(`complaint-${step}`, draft.id)
  else {
    await ctx.send(words)
    ctx.expect(`complaint-${step}`, draft.id)
  }
}

async function edited(
  ctx: Ctx,
  message: number,
  { text, rows = [] }: { text: string; rows?: Parameters<Ctx['show']>[0]['rows'] },
): Promise<boolean> {
  try {
    await ctx.api.editMessageText(ctx.citizen, message, text, {
      parse_mode: 'HTML',
      reply_markup: { inline_keyboard: (rows ?? []).map((row) => [...row]) },
    })
    return true
  } catch {
    return false
  }
}

function hearName(form: FormSteps): AnswerHandler {
  return async (ctx, id) => {
    const draft = await form.opened(ctx, id)
    if (!draft) return 'done'
    const typed = ctx.message?.text ?? ''
    const [name, letters] = [readName(typed), unprintable(typed)]
    if (name && letters.length === 0) {
      await form.answer(ctx, draft, 'name', { person: { ...draft.person, name } }, 'send')
      return 'done'
    }
    const fault =
      letters.length > 0
        ? ctx.t('complaints-name-letters', { letters: letters.slice(0, SHOWN).join(' ') })
        : ctx.t('complaints-name-unread')
    await ctx.send({ text: escapeHtml(fault), rows: [bottom(ctx, draft, 'name', form.flowOf(draft))] })
    ctx.expect('complaint-name', id)
    return 'done'
  }
}

/** The contact that a message brings: typed, or shared with Telegram's own button. */
function contactOf(ctx: Ctx, way: Contact['way']): Contact | null {
  const shared = ctx.message?.contact?.phone_number
  return shared === undefined ? readContact(way, ctx.message?.text ?? '') : readContact('phone', shared, true)
}

function hearContact(form: FormSteps): AnswerHandler {
  return async (ctx, arg) => {
    const [id = '', way = ''] = arg.split(' ')
    const draft = await form.opened(ctx, id)
    if (!draft || !isWay(way) || way === 'chat') return 'done'
    const contact = contactOf(ctx, way)
    if (contact) {
      if (isKeyboardShown(ctx)) await removeKeyboard(ctx, ctx.t('complaints-phone-thanks'))
      await form.answer(ctx, draft, 'contact', { person: { ...draft.person, contact } }, 'send')
      return 'done'
    }
    await ctx.send({ text: ctx.t(`complaints-${way}-unread`), rows: [bottom(ctx, draft, 'contact', form.flowOf(draft))] })
    ctx.expect('complaint-contact', arg)
    return 'done'
  }
}
