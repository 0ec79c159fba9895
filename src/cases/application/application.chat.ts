import { Composer, InputFile } from 'grammy'
import type { AnswerHandler, ButtonRouter, CorrectionHandler, Ctx } from '../../chat/index.ts'
import { LANGS, type Lang } from '../../i18n.ts'
import { letterPdf, sheetPdf } from '../../paper/index.ts'
import { type Application, applicationsFor } from '../../services/index.ts'
import { type Case, rulesOf } from '../case.ts'
import { sheetOf } from '../checklist/printed-list.ts'
import type { CaseDeps } from '../deps.ts'
import { type CaseSteps, caseSteps, type Opened } from '../next-step.chat.ts'
import {
  type Answer,
  anotherRow,
  answered,
  askedOf,
  at,
  BY_HAND,
  backwards,
  beginDraft,
  celled,
  changedAt,
  type Draft,
  emptied,
  fieldOf,
  fitted,
  NONE,
  onwards,
  ROOM,
  readDraft,
  storedDraft,
} from './application.ts'
import { draftScreen, formTitle, introScreen, listRow, previewScreen, unneededScreen } from './application-screens.chat.ts'
import * as on from './buttons.ts'
import { type Fault, readField } from './field.ts'
import { addresseeField, addresseeOf, type Form, isLetterLang, letterOf } from './letter.ts'

const PURPOSE = 'application'

/** A draft with the form that it fills. */
interface Filling extends Form {
  readonly draft: Draft
  /** False where the answers of the case have come to leave this form out since it was begun. */
  readonly needed: boolean
}

/**
 * Applications, asked field by field and sent as a letter ready to print, and the printed checklist.
 * What is typed lies in the chat's document while the form is open, and nowhere after that; one that is left lying goes by itself.
 */
export function applicationTalk(deps: CaseDeps, buttons: ButtonRouter) {
  const steps = caseSteps(deps)
  const composer = new Composer<Ctx>()
  beginning(deps, steps, buttons)
  filling(deps, buttons)
  ending(deps, buttons)
  printing(deps, steps, buttons)
  const purposes: Record<string, AnswerHandler> = { [PURPOSE]: hearAnswer(deps) }
  const corrections: Record<string, CorrectionHandler> = { [PURPOSE]: correctAnswer(deps) }
  return { composer, purposes, corrections }
}

/** The open application under the present form, or null when there is none. */
async function fillingOf(deps: CaseDeps, ctx: Ctx): Promise<Filling | null> {
  const draft = readDraft(ctx.state.rooms[ROOM], ctx.now)
  const flow = draft && deps.catalogue.flow(draft.service)
  const form = flow?.applications.find(({ annex }) => annex === draft?.annex)
  if (!draft || !flow || !form) return null
  const of = await deps.cases.find(ctx.citizen, draft.case)
  const needed = of === null || applicationsFor(flow, of.answers, of.channel ?? undefined).includes(form)
  return { flow, form, draft: fitted(form, draft), needed }
}

const keep = (ctx: Ctx, draft: Draft): void => {
  ctx.state.rooms[ROOM] = storedDraft(draft, ctx.now)
}
const forget = (ctx: Ctx): void => {
  delete ctx.state.rooms[ROOM]
}

/** Keeps the draft and shows what it asks now; of a form that the answers leave out by now it asks nothing more. */
async function goOn(ctx: Ctx, found: Form & Partial<Filling>, draft: Draft, fault?: Fault): Promise<void> {
  keep(ctx, draft)
  if (found.needed === false) return ctx.show(unneededScreen(ctx, found, draft))
  await ctx.show(draftScreen(ctx, found, draft, fault, found.draft && changedAt(found.form, found.draft)))
  if (draft.at !== null) ctx.expect(PURPOSE, draft.at)
}

/** Said when a button or an answer comes to an application that is over. */
const nothingOpen = (ctx: Ctx): Promise<void> => ctx.show({ text: ctx.t('applications-nothing-open') })

function beginning(deps: CaseDeps, steps: CaseSteps, buttons: ButtonRouter): void {
  /** Opens the case and one form of it; goes back to the list when the service has no such form. */
  const opened = async (ctx: Ctx, id: string, annex: string, then: (of: Opened, form: Application) => Promise<unknown>) => {
    const found = await steps.opened(ctx, id)
    // A button of an earlier list may ask for a form that the answers of now have no use for.
    const forms = found ? applicationsFor(found.flow, found.of.answers, found.of.channel ?? undefined) : []
    const form = forms.find((one) => String(one.annex) === annex)
    if (found) await (form ? then(found, form) : steps.showCard(ctx, found))
  }
  const introduce = async (ctx: Ctx, { of, flow }: Opened, form: Application) => {
    const open = await fillingOf(deps, ctx)
    return ctx.show(introScreen(ctx, { flow, form }, of.id, open && { draft: open.draft, title: formTitle(ctx.t, open) }))
  }
  buttons.view(on.intro, (ctx, { case: id, annex }) => opened(ctx, id, annex, (found, form) => introduce(ctx, found, form)))
  buttons.on(on.begin, (ctx, { case: id, annex }) =>
    opened(ctx, id, annex, ({ of, flow }, form) => goOn(ctx, { flow, form }, beginDraft(of, form, known(deps, ctx, { flow, form }, of)))),
  )
  buttons.on(on.blank, (ctx, { case: id, annex }) =>
    opened(ctx, id, annex, () =>
      ctx.show({
        text: ctx.t('applications-blank-lang'),
        rows: [
          ['kk', 'ru'].map((lang) => on.blankIn.to(ctx.t(`applications-lang-${lang}`), { case: id, annex, lang })),
          [on.intro.to(ctx.t('applications-back'), { case: id, annex })],
        ],
      }),
    ),
  )
  buttons.on(on.blankIn, (ctx, { case: id, annex, lang }) =>
    opened(ctx, id, annex, async (found, form) => {
      if (isLetterLang(lang)) {
        const letter = letterOf(deps.texts, lang, { flow: found.flow, form, act: deps.catalogue.act(found.flow.act) }, null, ctx.now)
        await sendPdf(ctx, await letterPdf(letter), `${found.flow.id}-${annex}-${lang}.pdf`, ctx.t('applications-blank-sent'))
      }
      await introduce(ctx, found, form)
    }),
  )
}

/** What the case tells already: the addressee, when its office is chosen. */
function known(deps: CaseDeps, ctx: Ctx, found: Form, of: Case): Record<string, string> {
  const office = of.office ? deps.directories.office(of.office) : null
  const field = addresseeField(deps.texts, found)
  const place = office && addresseeOf(office, ctx.lang, deps.directories.words.area)
  return field && place ? { [field.id]: place } : {}
}

function filling(deps: CaseDeps, buttons: ButtonRouter): void {
  /** Handles a button of the question that is open; an older question's button shows the open one. */
  const answer = async (ctx: Ctx, field: string, then: (found: Filling) => Draft) => {
    const found = await fillingOf(deps, ctx)
    if (!found) return nothingOpen(ctx)
    return goOn(ctx, found, found.draft.at === field ? then(found) : found.draft)
  }
  const take = (value: Answer) => (found: Filling) => answered(found.form, found.draft, value)
  buttons.on(on.resume, async (ctx) => {
    const found = await fillingOf(deps, ctx)
    await (found ? goOn(ctx, found, found.draft) : nothingOpen(ctx))
  })
  buttons.on(on.option, (ctx, { field, option }) =>
    answer(ctx, field, (found) => {
      const chosen = fieldOf(found.form, found.draft)?.options?.[Number(option)]
      return chosen === undefined ? found.draft : answered(found.form, found.draft, chosen)
    }),
  )
  buttons.on(on.keep, (ctx, { field }) => answer(ctx, field, ({ form, draft }) => onwards(form, draft)))
  buttons.on(on.skip, (ctx, { field }) => answer(ctx, field, take(NONE)))
  buttons.on(on.hand, (ctx, { field }) =>
    answer(ctx, field, (found) => {
      const asked = fieldOf(found.form, found.draft)
      const { row } = found.draft
      const begun = row && asked && (row.length > 0 || Array.isArray(found.draft.answers[field]))
      return begun ? celled(found.draft, asked, '') : take(BY_HAND)(found)
    }),
  )
  buttons.on(on.row, (ctx, { field, to }) =>
    answer(ctx, field, ({ form, draft }) => {
      const table = fieldOf(form, draft)
      if (table?.type !== 'table' || to === 'end') return onwards(form, draft)
      return to === 'anew' ? emptied(draft, table) : anotherRow(draft, table)
    }),
  )
  buttons.on(on.back, (ctx, { field }) => answer(ctx, field, ({ form, draft }) => backwards(form, draft)))
}

/** Takes what was typed for the open question. */
const hearAnswer =
  (deps: CaseDeps): AnswerHandler =>
  async (ctx, id) => {
    const found = await fillingOf(deps, ctx)
    if (!found) await nothingOpen(ctx)
    else if (found.draft.at !== id) await goOn(ctx, found, found.draft)
    else await typed(deps, ctx, found, ctx.message?.text ?? ctx.message?.contact?.phone_number ?? '')
    // A new question is asked in a conversation of its own, so that no earlier answer stays in the log of one.
    return 'done'
  }

/** An answer that was edited is read for its own field again; a cell of a table is not found any more. */
const correctAnswer =
  (deps: CaseDeps): CorrectionHandler =>
  async (ctx, id) => {
    const found = await fillingOf(deps, ctx)
    const field = found?.form.fields.find((one) => one.id === id)
    if (!found || !field || field.type === 'table') return false
    await typed(deps, ctx, { ...found, draft: at(found.draft, field) }, ctx.message?.text ?? '')
    return true
  }

async function typed(deps: CaseDeps, ctx: Ctx, found: Filling, text: string): Promise<void> {
  const { flow, form, draft } = found
  const field = fieldOf(form, draft)
  if (!field) return goOn(ctx, found, draft)
  const asked = askedOf(field, draft)
  if (!asked) {
    const said = text.trim().toLowerCase()
    const same = (option: string, lang: Lang) => deps.texts.t(lang, `${flow.id}-field-${field.id}-${option}`).toLowerCase() === said
    const chosen = field.options?.find((option) => LANGS.some((lang) => same(option, lang)))
    return chosen ? goOn(ctx, found, answered(form, draft, chosen)) : goOn(ctx, found, draft, 'choice')
  }
  const read = readField(asked, text, ctx.now)
  if ('fault' in read) return goOn(ctx, found, draft, read.fault)
  return goOn(ctx, found, field.type === 'table' ? celled(draft, field, read.value) : answered(form, draft, read.value))
}

function ending(deps: CaseDeps, buttons: ButtonRouter): void {
  buttons.on(on.edit, async (ctx, { field }) => {
    const found = await fillingOf(deps, ctx)
    const wanted = found?.form.fields.find(({ id }) => id === field)
    if (!found) return nothingOpen(ctx)
    return goOn(ctx, found, wanted ? at(found.draft, wanted) : found.draft)
  })
  buttons.on(on.preview, async (ctx, { page }) => {
    const found = await fillingOf(deps, ctx)
    if (!found) return nothingOpen(ctx)
    return found.needed && found.draft.at === null
      ? ctx.show(previewScreen(ctx, found, found.draft, Number(page)))
      : goOn(ctx, found, found.draft)
  })
  buttons.on(on.make, async (ctx, { lang }) => {
    const found = await fillingOf(deps, ctx)
    if (!found) return nothingOpen(ctx)
    if (!found.needed || found.draft.at !== null || !isLetterLang(lang)) return goOn(ctx, found, found.draft)
    const act = deps.catalogue.act(found.flow.act)
    const pdf = await letterPdf(letterOf(deps.texts, lang, { ...found, act }, found.draft.answers, ctx.now))
    await sendPdf(ctx, pdf, `${found.flow.id}-${lang}.pdf`, ctx.t('applications-sent'))
    await tickForm(deps, ctx, found)
    forget(ctx)
    return ctx.show({ text: ctx.t('applications-forgotten'), rows: [listRow(ctx.t, found.draft.case)] })
  })
  buttons.on(on.drop, async (ctx) => {
    const found = readDraft(ctx.state.rooms[ROOM], ctx.now)
    if (!found) return nothingOpen(ctx)
    forget(ctx)
    return ctx.show({ text: ctx.t('applications-cancelled'), rows: [listRow(ctx.t, found.case)] })
  })
}

/** The paper whose form went out is ready, but for the signature. */
async function tickForm(deps: CaseDeps, ctx: Ctx, { draft, form }: Filling): Promise<void> {
  const of = await deps.cases.find(ctx.citizen, draft.case)
  const ticked = of && (await deps.cases.tick(ctx.citizen, of.id, rulesOf(of), form.document, true))
  if (ticked) await deps.shared.changed(ticked)
}

function printing(deps: CaseDeps, steps: CaseSteps, buttons: ButtonRouter): void {
  buttons.on(on.sheet, async (ctx, { case: id }) => {
    const found = await steps.opened(ctx, id)
    if (!found) return
    const sheet = sheetOf(deps, ctx.lang, found.flow, found.of, ctx.me.username, ctx.now)
    await sendPdf(ctx, await sheetPdf(sheet), `${found.flow.id}-list-${ctx.lang}.pdf`, ctx.t('applications-sheet-sent'))
  })
}

const sendPdf = (ctx: Ctx, pdf: Uint8Array, name: string, caption: string) =>
  ctx.api.sendDocument(ctx.citizen, new InputFile(pdf, name), { caption, parse_mode: 'HTML' })
