import type { InlineKeyboardButton } from '@grammyjs/types'
import { type Ctx, labelOf, pageOf, pager, type Screen, side, type Translate } from '../../chat/index.ts'
import { escapeHtml } from '../../i18n.ts'
import type { Field } from '../../services/index.ts'
import * as to from '../buttons.ts'
import { type Answer, askedOf, BY_HAND, DRAFT_DAYS, type Draft, fieldOf, MAX_ROWS, NONE, numberOf, rowsOf } from './application.ts'
import * as on from './buttons.ts'
import { ANSWER_LIMIT, type Fault } from './field.ts'
import { type Form, LETTER_LANGS } from './letter.ts'

/** Answers on one page of the whole. */
const PREVIEW_PAGE = 6
/** The whole is shown on one message: a longer answer, and a long table, is cut there and not on the paper. */
const SHOWN = 280

const cut = (text: string): string => (text.length <= SHOWN ? text : `${text.slice(0, SHOWN - 1).trimEnd()}…`)
/** Answers of one certain shape have an example beside the question; those that everybody knows, after a wrong answer. */
const HINTED = ['iin', 'date', 'phone', 'email']
const HINTED_AGAIN = [...HINTED, 'name', 'address']

/** What the form is called: the title of its document. */
export const formTitle = (t: Translate, { flow, form }: Form): string => t(`${flow.id}-doc-${form.document}`)

/** What will happen, what becomes of the answers, and the ways on. */
export function introScreen(ctx: Ctx, found: Form, caseId: string, open: { draft: Draft; title: string } | null): Screen {
  const { t } = ctx
  const { form } = found
  const here = { case: caseId, annex: String(form.annex) }
  const same = open?.draft.case === caseId && open.draft.annex === form.annex
  const text = [
    `<b>${formTitle(t, found)}</b>`,
    t('applications-intro', { count: form.fields.length, days: DRAFT_DAYS }),
    open && !same ? t('applications-intro-open', { title: open.title }) : '',
  ]
  return {
    text: text.filter(Boolean).join('\n\n'),
    rows: [
      open ? [on.resume.to(same ? t('applications-go-on') : labelOf([`▶️ ${open.title}`]), {})] : [],
      ...side(on.begin.to(t(same ? 'applications-begin-anew' : 'applications-begin'), here), on.blank.to(t('applications-blank'), here)),
      listRow(t, caseId),
    ],
  }
}

export const listRow = (t: Translate, caseId: string): InlineKeyboardButton[] => [to.open.to(t('applications-to-list'), { case: caseId })]

/** Said where the answers have come to leave a form out since it was begun: what was typed waits, should they change back. */
export const unneededScreen = ({ t }: Ctx, found: Form, draft: Draft): Screen => ({
  text: t('applications-unneeded', { title: formTitle(t, found), days: DRAFT_DAYS }),
  rows: [listRow(t, draft.case), [on.drop.to(t('applications-cancel'), {})]],
})

/** The question that is open, with the words of what was wrong before it. */
function fieldScreen(ctx: Ctx, found: Form, draft: Draft, field: Field, fault?: Fault): Screen {
  const { t } = ctx
  const { form } = found
  const number = numberOf(form, field)
  const asked = askedOf(field, draft)
  const head = t('applications-question', { title: formTitle(t, found), number, all: form.fields.length })
  const words = field.type === 'table' && !draft.row ? rowsWords(t, draft, field) : questionWords(t, found, draft, field)
  const text = [
    head,
    // Whoever answered wrong sees the question again: its first message is far above by then.
    fault ? t(`applications-fault-${fault}`, fault === 'long' ? { limit: ANSWER_LIMIT } : {}) : '',
    words,
    asked && (fault ? HINTED_AGAIN : HINTED).includes(asked.type) ? `<i>${t(`applications-hint-${asked.type}`)}</i>` : '',
  ]
  const backwards = number > 1 || (draft.row && (draft.row.length > 0 || rowsOf(draft, field).length > 0))
  return {
    text: text.filter(Boolean).join('\n\n'),
    rows: [
      ...answerRows(t, found, draft, field),
      ...side(...(backwards ? [on.back.to(t('applications-back'), { field: field.id })] : []), on.drop.to(t('applications-cancel'), {})),
    ],
  }
}

function questionWords(t: Translate, { flow }: Form, draft: Draft, field: Field): string {
  const key = `${flow.id}-field-${field.id}`
  const column = field.columns?.[draft.row?.length ?? 0]
  const now = draft.answers[field.id]
  if (field.type === 'table' && column) {
    const first = draft.row?.length === 0 && rowsOf(draft, field).length === 0 ? `${t(key)}\n` : ''
    return `${first}<b>${t('applications-row-number', { number: rowsOf(draft, field).length + 1 })}.</b> ${t(`${key}-${column.id}`)}`
  }
  return now === undefined ? t(key) : `${t(key)}\n\n${t('applications-now', { answer: shown(t, key, field, now) })}`
}

const rowsWords = (t: Translate, draft: Draft, field: Field): string =>
  [
    t('applications-row-more', { rows: shown(t, '', field, [...rowsOf(draft, field).map((row) => [...row])]) }),
    rowsOf(draft, field).length >= MAX_ROWS ? t('applications-row-full') : '',
  ]
    .filter(Boolean)
    .join('\n')

/** The buttons that answer, by the kind of question. */
function answerRows(t: Translate, { flow }: Form, draft: Draft, field: Field): InlineKeyboardButton[][] {
  const here = { field: field.id }
  if (field.type === 'table' && !draft.row && rowsOf(draft, field).length > 0) {
    const more = rowsOf(draft, field).length < MAX_ROWS ? [on.row.to(t('applications-row-add'), { ...here, to: 'more' })] : []
    return [
      ...side(...more, on.row.to(t('applications-row-end'), { ...here, to: 'end' })),
      [on.row.to(t('applications-row-anew'), { ...here, to: 'anew' })],
    ]
  }
  const cell = draft.row !== null
  const options = (field.options ?? []).map((option, index) => [
    on.option.to(t(`${flow.id}-field-${field.id}-${option}`), { ...here, option: String(index) }),
  ])
  const answered = !cell && draft.answers[field.id] !== undefined
  const begun = cell && (draft.row.length > 0 || rowsOf(draft, field).length > 0)
  return [
    ...options,
    answered ? [on.keep.to(t('applications-keep'), here)] : [],
    ...side(...(field.required || begun ? [] : [on.skip.to(t('applications-skip'), here)]), on.hand.to(t('applications-hand'), here)),
  ]
}

/** An answer as the chat shows it. */
function shown(t: Translate, key: string, field: Field, answer: Answer | undefined): string {
  if (answer === BY_HAND || answer === undefined) return t('applications-by-hand')
  if (answer === NONE) return t('applications-none')
  if (typeof answer !== 'string') {
    const lines = answer.map((row) => `• ${row.map((cell) => cell || '…').join(', ')}`)
    return escapeHtml(cut(lines.join('\n')))
  }
  return field.type === 'choice' ? t(`${key}-${answer}`) : escapeHtml(cut(answer))
}

/** A question without its examples: what stands before the answer in the whole. */
const label = (question: string): string => question.split(/(?<=\?)\s|\.\s/)[0] ?? question

/** All answers, each a tap away from being changed, and the languages of the letter. */
export function previewScreen(ctx: Ctx, found: Form, draft: Draft, page: number): Screen {
  const { t } = ctx
  const { flow, form } = found
  const part = pageOf(form.fields, page, PREVIEW_PAGE)
  const lines = part.items.map((field, index) => {
    const key = `${flow.id}-field-${field.id}`
    const answer = shown(t, key, field, draft.answers[field.id])
    return `${part.first + index + 1}. ${label(t(key))}${field.type === 'table' ? '\n' : ' '}<b>${answer}</b>`
  })
  const numbers = part.items.map((field, index) => on.edit.to(`✏️ ${part.first + index + 1}`, { field: field.id }))
  return {
    text: [t('applications-preview', { title: formTitle(t, found) }), lines.join('\n'), t('applications-make')].join('\n\n'),
    rows: [
      numbers.slice(0, PREVIEW_PAGE / 2),
      numbers.slice(PREVIEW_PAGE / 2),
      pager(part, (words, at) => on.preview.to(words, { page: String(at) })),
      ...side(...LETTER_LANGS.map((lang) => on.make.to(t(`applications-make-${lang}`), { lang }))),
      ...side(on.drop.to(t('applications-cancel'), {}), ...listRow(t, draft.case)),
    ],
  }
}

/**
 * What the draft asks now: its question, or the whole.
 * @param changed the place of the answer that was changed in the whole: it is shown again at that page
 */
export function draftScreen(ctx: Ctx, found: Form, draft: Draft, fault?: Fault, changed = 0): Screen {
  const field = fieldOf(found.form, draft)
  return field ? fieldScreen(ctx, found, draft, field, fault) : previewScreen(ctx, found, draft, Math.floor(changed / PREVIEW_PAGE))
}
