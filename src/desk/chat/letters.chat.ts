import type { InlineKeyboardButton, Message } from '@grammyjs/types'
import { home, type Screen } from '../../chat/index.ts'
import type { ComplaintDeps } from '../../complaints/deps.ts'
import { paragraphs, short } from '../../complaints/formatting.chat.ts'
import { type Action, excerpt, joined, oneLine, quoted, type StaffDraft } from '../../complaints/index.ts'
import { type Attachment, FILE_ENDINGS, FILES, readFile } from '../../input/index.ts'
import type { StaffActions } from '../staff-actions.chat.ts'
import type { DeskSteps } from './card-actions.chat.ts'
import * as to from './staff-context.chat.ts'
import { type DeskButtons, placeOf, type StaffContext } from './staff-context.chat.ts'

const EXCERPT = 1_500
const BODY = 120
const NOTE = 1_000
/** Letters that words can be put into later. */
const BEGUN = 5
type Letter = 'ask' | 'answer' | 'reject' | 'dismiss' | 'forward' | 'note'
const LETTERS: readonly Letter[] = ['ask', 'answer', 'reject', 'dismiss', 'forward', 'note']
/** One answer to several complaints. */
const ALL = 'answer-all'
const isLetter = (what: string): what is Letter => LETTERS.some((one) => one === what)

/** Words to the citizen: collected piece by piece, looked over, and sent once. */
export function deskLetters(
  deps: ComplaintDeps,
  desk: DeskSteps,
  acts: StaffActions,
  chosen: (ctx: StaffContext, number: string) => Promise<readonly string[]>,
  buttons: DeskButtons,
) {
  const { staff } = deps

  buttons.on(to.compose, async (ctx, { number, what, founded }) => {
    const of = await desk.opened(ctx, number)
    if (!of || !isLetter(what) || !(await desk.may(ctx, of, actionOf(what, founded === '1', '', [])))) return
    const writing = { id: deps.newId(ctx.cause), what, about: number, founded: founded === '1', texts: [], files: [] } as const
    const begun = await staff.write(placeOf(ctx), writing, ctx.now)
    await ask(ctx, begun)
  })
  buttons.on(to.use, async (ctx, { canned: id, writing: about }) => {
    const [canned, writing] = await Promise.all([staff.cannedBy(id), staff.writing(placeOf(ctx), { id: about })])
    if (!canned || !writing || !(isLetter(writing.what) || writing.what === ALL)) return ctx.note(ctx.t('staff-nothing'))
    const after = await staff.addWords(placeOf(ctx), about, { text: canned.text, files: [] }, ctx.cause, ctx.now)
    if (after) await ask(ctx, after)
  })
  buttons.on(to.sendIt, async (ctx, { writing: id }) => {
    const writing = await staff.writing(placeOf(ctx), { id })
    if (!writing || !(isLetter(writing.what) || writing.what === ALL)) return ctx.note(ctx.t('staff-nothing'))
    const text = joined(writing.texts)
    if (text.trim() === '') return ctx.note(ctx.t('staff-text-first'))
    if (writing.what === ALL) return sendAll(ctx, writing, text)
    const action = actionOf(writing.what, writing.founded, text, writing.files)
    const key = `written:${writing.id}`
    // What was written goes only when it was sent: a refusal loses nothing.
    if (await desk.apply(ctx, writing.about, action, key)) await staff.dropWriting(placeOf(ctx), id)
  })
  buttons.on(to.dropIt, async (ctx, { writing: id }) => {
    const writing = await staff.writing(placeOf(ctx), { id })
    if (!writing) return ctx.note(ctx.t('staff-nothing'))
    const of = isLetter(writing.what) ? await deps.complaints.find(writing.about) : null
    if (of) await desk.show(ctx, of)
    else await ctx.show({ text: ctx.t('staff-dropped'), rows: [[to.queue.to(ctx.t('staff-queue'), {})]] })
    // Last, here and below: what comes again after a death has it to go by, or has shown all already.
    await staff.dropWriting(placeOf(ctx), id)
  })

  buttons.on(to.adopt, async (ctx, { loose: id, writing: about }) => {
    const [loose, writing] = await Promise.all([staff.writing(placeOf(ctx), { id }), staff.writing(placeOf(ctx), { id: about })])
    if (!loose || !writing || !isLetter(writing.what)) return ctx.note(ctx.t('staff-nothing'))
    const after = await staff.addWords(placeOf(ctx), about, { text: joined(loose.texts), files: [] }, `loose:${id}`, ctx.now)
    if (after) await ask(ctx, after)
    await staff.dropWriting(placeOf(ctx), id)
  })

  /** One answer to all that were looked at and chosen: what nobody has is taken first. */
  async function sendAll(ctx: StaffContext, writing: StaffDraft, text: string): Promise<void> {
    const numbers = await chosen(ctx, aboutOf(writing))
    const key = `written:${writing.id}`
    await acts.many(numbers, { what: 'take' }, ctx.member, ctx.now, `${key}:take`)
    const answer: Action = { what: 'answer', founded: writing.founded, text, files: writing.files }
    const { done, refused } = await acts.many(numbers, answer, ctx.member, ctx.now, key)
    await ctx.show({
      text: paragraphs(
        ctx.t('staff-many-done', { count: done.length }),
        refused.length > 0
          ? ctx.t('staff-many-refused', { count: refused.length, numbers: refused.map(({ number }) => `№ ${number}`).join(', ') })
          : '',
      ),
      rows: [[to.queue.to(ctx.t('staff-queue'), {})]],
    })
    if (refused.length === 0) await staff.dropWriting(placeOf(ctx), writing.id)
  }

  /** Shows what is written so far and waits for more; the message goes with what else the staff were shown of the complaint. */
  async function ask(ctx: StaffContext, writing: StaffDraft, fault = ''): Promise<void> {
    const message = await ctx.ask(await screenOf(ctx, writing, fault), writing.id)
    if (message) await deps.outbox.traceShown([aboutOf(writing)], { chat: ctx.chat, message })
  }

  /** What is written so far, with ready answers in the citizen's language. */
  async function screenOf(ctx: StaffContext, writing: StaffDraft, fault = ''): Promise<Screen> {
    const { t } = ctx
    const text = joined(writing.texts)
    const of = await deps.complaints.find(aboutOf(writing))
    const canned =
      writing.what === 'forward' || writing.what === 'note' || of?.citizen == null ? [] : await staff.canned(await deps.langOf(of.citizen))
    const ready: InlineKeyboardButton[] = writing.texts.length > 0 ? [to.sendIt.to(t('staff-send'), { writing: writing.id })] : []
    return {
      text: paragraphs(
        fault,
        t(`staff-write-${writing.what}`, {
          number: aboutOf(writing),
          count: writing.what === ALL ? (await chosen(ctx, aboutOf(writing))).length : 1,
        }),
        writing.what === 'answer' || writing.what === ALL ? t(writing.founded ? 'staff-founded' : 'staff-unfounded') : '',
        text === '' ? '' : quoted(excerpt(text, EXCERPT)),
        writing.files.length > 0 ? t('staff-files', { count: writing.files.length }) : '',
      ),
      rows: [
        ...canned.map((one) => [to.use.to(short(`💬 ${one.title}`), { canned: one.id, writing: writing.id })]),
        [...ready, to.dropIt.to(t('staff-drop'), { writing: writing.id })],
      ],
    }
  }

  return {
    /** Begins one answer to several complaints about the same as this one. */
    async composeAll(ctx: StaffContext, number: string, founded: boolean): Promise<void> {
      const writing = { id: deps.newId(ctx.cause), what: ALL, about: `${ALL} ${number}`, founded, texts: [], files: [] } as const
      const begun = await staff.write(placeOf(ctx), writing, ctx.now)
      await ask(ctx, begun)
    },
    /** Keeps words that no question waited for, and asks what they are: for a letter that was begun, or to be looked for. */
    async keep(ctx: StaffContext, text: string): Promise<void> {
      const { t } = ctx
      const id = deps.newId(ctx.cause)
      await staff.write(placeOf(ctx), { id, what: 'loose', about: id, founded: false, texts: [text], files: [] }, ctx.now)
      const begun = (await staff.writings(placeOf(ctx))).filter(({ what }) => isLetter(what)).slice(0, BEGUN)
      await ctx.show({
        text: t(begun.length > 0 ? 'staff-loose' : 'staff-loose-none'),
        rows: [
          ...begun.map((one) => [to.adopt.to(t('staff-adopt', { number: one.about, what: one.what }), { loose: id, writing: one.id })]),
          [to.findLoose.to(t('staff-search'), { loose: id }), to.queue.to(t('staff-queue'), {})],
          [home.to(t('home-button'), {})],
        ],
      })
    },
    /** Takes the edited words of a message that went into a letter; false when none that is being written has them. */
    async correct(ctx: StaffContext): Promise<boolean> {
      const { message } = ctx
      const text = message?.text ?? message?.caption ?? ''
      const after = message && text.trim() !== '' ? await staff.correctWords(placeOf(ctx), message.message_id, text, ctx.now) : null
      if (after) await ask(ctx, after)
      return after !== null
    },
    /** Takes a message, or all of an album, for what this member is writing; what cannot be taken of it is said. */
    async hear(ctx: StaffContext, writing: StaffDraft): Promise<void> {
      const { text, files, unread, message } = cameIn(ctx.messages)
      const kept = files.slice(0, Math.max(0, FILES.count - writing.files.length))
      const nothing = text === '' && files.length === 0
      const fault = unread ?? (kept.length < files.length ? 'file-many' : nothing ? 'text-unread' : null)
      const said = fault === null ? '' : ctx.t(`complaints-${fault}`, limits)
      if (text === '' && kept.length === 0) return ask(ctx, writing, said)
      const after = await staff.addWords(placeOf(ctx), writing.id, { text, files: kept, message }, ctx.cause, ctx.now)
      await (after ? ask(ctx, after, said) : ctx.show({ text: ctx.t('staff-nothing') }))
    },
  }
}

/** Words and files of one message or album, why a file of it cannot be taken, and the message that the words came in. */
function cameIn(messages: readonly Message[]) {
  const read = messages.map((one) => ({ text: one.text ?? one.caption ?? '', found: readFile(one), message: one.message_id }))
  const worded = read.filter(({ text }) => text.trim() !== '')
  const files = read.flatMap(({ found }): Attachment[] => (found && typeof found !== 'string' ? [found] : []))
  const unread = read.map(({ found }) => found).find((found) => typeof found === 'string') ?? null
  return { text: joined(worded.map(({ text }) => text)), files, unread, message: worded[0]?.message ?? 0 }
}

/** The complaint that a writing is about. */
const aboutOf = ({ about }: StaffDraft): string => about.replace(`${ALL} `, '')

const limits = { count: FILES.count, size: FILES.megabytes, types: FILE_ENDINGS.join(', ') }

function actionOf(what: Letter, founded: boolean, text: string, files: readonly Attachment[]): Action {
  if (what === 'note') return { what, text: excerpt(text, NOTE) }
  if (what === 'forward') return { what, body: excerpt(oneLine(text), BODY) }
  return what === 'answer' ? { what, founded, text, files } : { what, text, files }
}
