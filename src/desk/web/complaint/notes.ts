import { html } from 'hono/html'
import { momentText } from '../../../complaints/formatting.chat.ts'
import { type Complaint, type Member, redacted } from '../../../complaints/index.ts'
import type { Visit } from '../deps.ts'
import { csrfField, type Html } from '../html.ts'
import type { Names } from '../team/staff-names.ts'

/** A note is no longer than this, here and in the chat. */
export const NOTE_MAX = 1_000

/** What is shown of the talk among colleagues. */
export interface NotesView {
  readonly of: Complaint
  /** The words as they are. */
  readonly whole: boolean
  readonly names: Names
  readonly once: string
  /** What was typed and could not be kept. */
  readonly note?: string | undefined
}

/** Notes among colleagues, which no citizen reads, and the form for another one. */
export function notes(visit: Visit, { of, whole, names, once, note }: NotesView): Html {
  const { t } = visit
  return html`<section aria-labelledby="notes"><h2 id="notes">${t('desk-notes')}</h2>
${of.notes.map(
  ({ at, staff, text }) => html`<article class="words note"><h3>${names.get(staff) ?? String(staff)}, ${momentText(at)}</h3>
<p class="typed">${whole ? text : redacted(text)}</p></article>`,
)}
<form class="note" method="post" action="/desk/complaints/${of.number}/note">${csrfField(visit)}<input type="hidden" name="once" value="${once}">
<label>${t('desk-note-words')}<textarea name="text" rows="2" maxlength="${NOTE_MAX}" required aria-describedby="note-hint">${note ?? ''}</textarea></label>
<p class="sub" id="note-hint">${t('desk-note-hint')}</p>
<button class="second">${t('desk-note-keep')}</button></form></section>`
}

/** Colleagues to choose from; nobody is chosen before. */
export const colleagueChoice = ({ t }: Visit, members: readonly Member[], but: number | null): Html =>
  html`<label>${t('desk-hand-to')}<select name="to"><option value="">—</option>${members
    .filter(({ id }) => id !== but)
    .map(({ id, name, role }) => html`<option value="${id}">${name} (${t(`staff-role-${role}`)})</option>`)}</select></label>`

/** Gives a complaint to a colleague. */
export function handForm(
  visit: Visit,
  { of, members, once }: Pick<NotesView, 'of' | 'once'> & { readonly members: readonly Member[] },
): Html {
  const { t } = visit
  return html`<details class="more" id="do-assign"><summary>${t('staff-hand')}</summary>
<form method="post" action="/desk/complaints/${of.number}/assign">${csrfField(visit)}<input type="hidden" name="once" value="${once}">
${colleagueChoice(visit, members, of.clerk)}
<button>${t('desk-hand')}</button></form></details>`
}
