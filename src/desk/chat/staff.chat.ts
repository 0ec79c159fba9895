import { Composer, type Context, GrammyError } from 'grammy'
import { type AnswerHandler, type CorrectionHandler, type Ctx, ignoreOldQuery, type Screen } from '../../chat/index.ts'
import { sendScreen } from '../../complaints/delivery.chat.ts'
import type { ComplaintDeps } from '../../complaints/deps.ts'
import { speech } from '../../complaints/formatting.chat.ts'
import { type GroupRateLimit, type Member, oneLine, readNumber, type StaffDraft, yearOf } from '../../complaints/index.ts'
import { isLang } from '../../i18n.ts'
import { isDeskChat } from '../audience.chat.ts'
import type { StaffActions } from '../staff-actions.chat.ts'
import type { Team } from '../team.ts'
import { onPageScreen, pageRow } from './bare-cards.chat.ts'
import { type DeskSteps, deskCardActions, deskOpening, deskSteps } from './card-actions.chat.ts'
import { deskHandover } from './handover.chat.ts'
import { deskLetters } from './letters.chat.ts'
import { deskLists } from './list.chat.ts'
import { deskQueue } from './queue.chat.ts'
import { deskScopes } from './scope.chat.ts'
import { deskSimilar } from './similar.chat.ts'
import * as to from './staff-context.chat.ts'
import { DESK_DATA, DeskButtons, type StaffContext } from './staff-context.chat.ts'
import { teamTalk } from './team.chat.ts'

/** The desk's commands. Nobody else learns that they exist. */
const COMMANDS = ['queue', 'staff', 'search', 'reports', 'unit', 'help'] as const
type Command = (typeof COMMANDS)[number]
const PURPOSE = 'desk'

/**
 * The staff desk, in private chats of the staff (`composer`, `purposes`) and in the staff chat (`outside`). Whoever is not of the
 * staff passes through as if the desk were not there.
 * @param clock the time of updates in the staff chat; those of private chats carry it
 */
export function staffTalk(deps: ComplaintDeps, acts: StaffActions, team: Team, rateLimit: GroupRateLimit, clock: { now(): Date }) {
  const desk = createDesk(deps, acts, team)
  return { ...privateDesk(deps, desk), outside: commonDesk(deps, desk, rateLimit, clock) }
}

interface Desk {
  press(ctx: StaffContext, data: string): Promise<boolean>
  command(ctx: StaffContext, command: Command, rest: string): Promise<unknown>
  /** @param writing what it was an answer to; null when that is over */
  hear(ctx: StaffContext, writing: StaffDraft | null): Promise<unknown>
  /** A message that was edited; false when it is too late. */
  correct(ctx: StaffContext): Promise<boolean>
  /** Words for which no question was open: a number, or something that was meant for a letter. */
  stray(ctx: StaffContext, text: string): Promise<void>
}

function createDesk(deps: ComplaintDeps, acts: StaffActions, team: Team): Desk {
  const buttons = new DeskButtons()
  const steps = deskSteps(deps, acts)
  const queue = deskQueue(deps, buttons)
  const lists = deskLists(deps, steps, buttons)
  const hands = deskHandover(deps, steps, acts, team, buttons)
  const scopes = deskScopes(deps, team, buttons)
  const people = teamTalk(deps, team, hands.leaver, buttons)
  deskOpening(steps, buttons)
  const letters = deps.bareCards ? lettersOnPage(deps) : lettersHere(deps, steps, acts, buttons)
  return {
    async press(ctx, data) {
      if (await buttons.press(ctx, data)) return true
      // A button from before is of what is done on the page now.
      if (deps.bareCards) ctx.note(ctx.t('staff-on-page'))
      return deps.bareCards === true
    },
    async command(ctx, command, rest) {
      if (command === 'staff') return people.showTeam(ctx)
      if (command === 'reports') return ctx.show(await queue.reportsScreen(ctx))
      if (command === 'search') return rest.trim() === '' ? lists.askSearch(ctx) : lists.find(ctx, rest)
      if (command === 'unit') return scopes.unit(ctx, rest)
      if (command === 'help') return ctx.show(helpScreen(ctx, deps.bareCards ? pageRow(deps, ctx) : null))
      return ctx.show(await queue.queueScreen(ctx))
    },
    async hear(ctx, written) {
      if (!written) return heardTooLate(ctx)
      if (written.what === 'find') return lists.find(ctx, ctx.message?.text ?? '')
      if (written.what === 'member') return people.hearMember(ctx, written)
      if (written.what === 'canned') return people.hearCanned(ctx, written)
      return letters.hear(ctx, written)
    },
    correct: letters.correct,
    stray,
  }

  async function stray(ctx: StaffContext, text: string): Promise<void> {
    const number = readNumber(text, yearOf(ctx.now))
    const of = number ? await deps.complaints.find(number) : null
    await (of ? steps.show(ctx, of) : letters.keep(ctx, text))
  }
  /** The question is over, by a button or on the page: the words are kept all the same. */
  async function heardTooLate(ctx: StaffContext): Promise<unknown> {
    const text = ctx.message?.text ?? ''
    if (text !== '') return stray(ctx, text)
    return ctx.show({ text: ctx.t('staff-nothing'), rows: [[to.queue.to(ctx.t('staff-queue'), {})]] })
  }
}

/** What is written to citizens, and what else is done to a complaint by its card. */
interface Letters {
  hear(ctx: StaffContext, writing: StaffDraft): Promise<unknown>
  correct(ctx: StaffContext): Promise<boolean>
  /** Words for which no question was open. */
  keep(ctx: StaffContext, text: string): Promise<unknown>
}

function lettersHere(deps: ComplaintDeps, steps: DeskSteps, acts: StaffActions, buttons: DeskButtons): Letters {
  deskCardActions(deps, steps, buttons)
  const same = deskSimilar(deps, steps, buttons, (ctx, number, founded) => writing.composeAll(ctx, number, founded))
  const writing = deskLetters(deps, steps, acts, same.chosen, buttons)
  return writing
}

/** Where citizens' data stay out of the staff's Telegram, nothing is written to them there and nothing typed is kept. */
function lettersOnPage(deps: ComplaintDeps): Letters {
  const onPage = (ctx: StaffContext) => ctx.show(onPageScreen(ctx, pageRow(deps, ctx)))
  return { hear: onPage, correct: async () => false, keep: onPage }
}

/**
 * What the desk can do, for its people.
 * @param page the way to the page, where citizens' data stay out of the chats; else null
 */
const helpScreen = ({ t }: Pick<StaffContext, 't'>, page: ReturnType<typeof pageRow> | null): Screen => {
  const queue = to.queue.to(t('staff-queue'), {})
  if (page) return { text: t('staff-help-bare'), rows: [page, [queue]] }
  return { text: t('staff-help'), rows: [[queue, to.search.to(t('staff-search'), {})]] }
}

/** The member that an update is from, remembered by the name that Telegram gives. */
async function memberOf(deps: ComplaintDeps, from: Context['from']): Promise<Member | null> {
  const member = from && (await deps.staff.member(from.id))
  if (!from || !member) return null
  const name = oneLine([from.first_name, from.last_name ?? ''].join(' ')).trim()
  if (name === '' || name === member.name) return member
  await deps.staff.called(from.id, name)
  return { ...member, name }
}

function privateDesk(deps: ComplaintDeps, desk: Desk) {
  const contextOf = (ctx: Ctx, member: Member): StaffContext => ({
    member,
    chat: ctx.citizen,
    cause: ctx.cause,
    api: ctx.api,
    lang: ctx.lang,
    t: ctx.t,
    now: ctx.now,
    message: ctx.message ?? null,
    messages: ctx.messages,
    async show(screen) {
      await ctx.show(screen)
      return ctx.state.live
    },
    note: (text) => ctx.note(text),
    async ask(screen, writing) {
      await ctx.show(screen)
      ctx.expect(PURPOSE, writing)
      return ctx.state.live
    },
  })
  const composer = new Composer<Ctx>()
  composer.on('callback_query:data', async (ctx, next) => {
    const member = DESK_DATA.test(ctx.callbackQuery.data) ? await memberOf(deps, ctx.from) : null
    if (!member || !(await desk.press(contextOf(ctx, member), ctx.callbackQuery.data))) await next()
  })
  for (const command of COMMANDS) {
    composer.command(command, async (ctx, next) => {
      const member = await memberOf(deps, ctx.from)
      if (member) await desk.command(contextOf(ctx, member), command, ctx.match)
      // Staff are citizens too: the help for everybody follows theirs.
      if (!member || command === 'help') await next()
    })
  }
  // To a clerk nothing typed is a search for a service: it may be the middle of a letter.
  composer.on('message:text', async (ctx, next) => {
    const member = ctx.message.text.startsWith('/') ? null : await memberOf(deps, ctx.from)
    await (member ? desk.stray(contextOf(ctx, member), ctx.message.text) : next())
  })
  const hear: AnswerHandler = async (ctx, id) => {
    const member = await memberOf(deps, ctx.from)
    if (member) await desk.hear(contextOf(ctx, member), await deps.staff.writing({ chat: ctx.citizen, staff: member.id }, { id }))
    return 'done'
  }
  const correct: CorrectionHandler = async (ctx) => {
    const member = await memberOf(deps, ctx.from)
    return member !== null && desk.correct(contextOf(ctx, member))
  }
  return { composer, purposes: { [PURPOSE]: hear }, corrections: { [PURPOSE]: correct } }
}

/** The desk in the staff chat. Its people see the cards; only those with a role can do something. */
function commonDesk(deps: ComplaintDeps, desk: Desk, rateLimit: GroupRateLimit, clock: { now(): Date }): Composer<Context> {
  const composer = new Composer<Context>()
  composer.use((ctx, next) => {
    // Whoever presses or writes in a group is answered at once, and the bot's own words have so many places less.
    ctx.api.config.use((call, method, payload, signal) => {
      const { chat_id: chat } = payload as { chat_id?: unknown }
      if (typeof chat === 'number' && /^(?:send|edit|copy|forward)/.test(method)) rateLimit.record(chat, clock.now(), 1)
      return call(method, payload, signal)
    })
    return next()
  })
  composer.command('unit', async (ctx, next) => {
    if (ctx.chat.id >= 0 || (await memberOf(deps, ctx.from))?.role !== 'supervisor') return next()
    const { staff, finish } = await staffContext(deps, ctx, clock.now())
    if (staff) await desk.command(staff, 'unit', ctx.match)
    await finish()
  })
  const here = composer.filter(async (ctx) => ctx.chat !== undefined && ctx.chat.id < 0 && (await isDeskChat(deps, ctx.chat.id)))
  here.on('message:migrate_to_chat_id', (ctx) => deps.staff.moveChat(ctx.chat.id, ctx.message.migrate_to_chat_id))
  here.command('report', async (ctx) => {
    const { staff, finish } = await staffContext(deps, ctx, clock.now())
    if (staff) await deps.report?.(to.placeIn(staff), staff.lang, ctx.match)
    await finish()
  })
  here.on('callback_query:data', async (ctx, next) => {
    if (!DESK_DATA.test(ctx.callbackQuery.data)) return next()
    const { staff, finish } = await staffContext(deps, ctx, clock.now())
    if (staff) await desk.press(staff, ctx.callbackQuery.data)
    await finish()
  })
  for (const command of COMMANDS) {
    here.command(command, async (ctx) => {
      const { staff, finish } = await staffContext(deps, ctx, clock.now())
      if (staff) await desk.command(staff, command, ctx.match)
      await finish()
    })
  }
  here.on('message', async (ctx, next) => {
    const answered = ctx.message.reply_to_message?.message_id
    const place = { chat: ctx.chat.id, staff: ctx.from.id }
    const written = answered === undefined ? null : await deps.staff.writing(place, { prompt: answered })
    if (!written) {
      // A command that nobody knows is answered with those of the desk; talk among colleagues with nothing.
      if (ctx.message.entities?.[0]?.type !== 'bot_command') return next()
      const { staff, finish } = await staffContext(deps, ctx, clock.now())
      if (staff) await desk.command(staff, 'help', '')
      return finish()
    }
    const { staff } = await staffContext(deps, ctx, clock.now())
    if (staff) await desk.hear(staff, written)
  })
  here.on('edited_message', async (ctx, next) => {
    const { staff } = await staffContext(deps, ctx, clock.now())
    if (!staff || !(await desk.correct(staff))) await next()
  })
  return composer
}

/** Somebody's context in the staff chat; without a role there is none, and `finish` says so. */
async function staffContext(
  deps: ComplaintDeps,
  ctx: Context,
  now: Date,
): Promise<{ staff: StaffContext | null; finish: () => Promise<void> }> {
  const chat = ctx.chatId as number
  const member = await memberOf(deps, ctx.from)
  // Whoever sets the chat up speaks in it first: it begins in the language of their Telegram.
  const own = ctx.from?.language_code?.slice(0, 2)
  const lang = await (member && isLang(own) ? deps.staff.firstLang(own) : deps.staff.lang())
  const say = speech(deps.texts, lang, now)
  const anonymous = ctx.msg?.sender_chat?.id === chat && !ctx.callbackQuery
  let noted = member ? '' : say.t(anonymous ? 'staff-anonymous-admin' : 'staff-no-role')
  // What is asked in a topic is answered there.
  const thread = ctx.msg?.is_topic_message ? ctx.msg.message_thread_id : undefined
  const topic = thread === undefined ? {} : { message_thread_id: thread }
  const finish = async (): Promise<void> => {
    if (ctx.callbackQuery) await ctx.answerCallbackQuery(noted === '' ? {} : { text: noted.slice(0, 200) }).catch(ignoreOldQuery)
    else if (noted !== '') await sendScreen(ctx.api, chat, { text: noted }, topic)
  }
  if (!member) return { staff: null, finish }
  const place = { chat, staff: member.id }
  const put = async (screen: Screen): Promise<number> => (await edited(ctx, screen)) ?? sendScreen(ctx.api, chat, screen, topic)
  const staff: StaffContext = {
    ...say,
    member,
    chat,
    ...(thread === undefined ? {} : { thread }),
    ...(ctx.chat && 'title' in ctx.chat && ctx.chat.title ? { title: ctx.chat.title } : {}),
    cause: String(ctx.update.update_id),
    api: ctx.api,
    message: ctx.message ?? ctx.editedMessage ?? null,
    messages: ctx.message ? [ctx.message] : [],
    show: put,
    note(text) {
      noted = text
    },
    // The question is a message of its own: the card stays, and a reply to the question is the answer.
    async ask(screen, writing) {
      const text = `${screen.text}\n\n${say.t('staff-reply-here')}`
      const message = await sendScreen(ctx.api, chat, { ...screen, text }, topic)
      await deps.staff.prompted(place, writing, message)
      return message
    },
  }
  return { staff, finish }
}

/** Puts a screen in place of the pressed message; null when there is none to put it in. */
async function edited(ctx: Context, { text, rows = [] }: Screen): Promise<number | null> {
  const message = ctx.callbackQuery?.message?.message_id
  if (message === undefined) return null
  try {
    await ctx.api.editMessageText(ctx.chatId as number, message, text, {
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
      reply_markup: { inline_keyboard: rows.filter((row) => row.length > 0).map((row) => [...row]) },
    })
    return message
  } catch (error) {
    if (!(error instanceof GrammyError && error.error_code === 400)) throw error
    return error.description.includes('not modified') ? message : null
  }
}
