import { html } from 'hono/html'
import { type Canned, type Complaint, decide } from '../../../complaints/index.ts'
import type { Visit } from '../deps.ts'
import { csrfField, type Html } from '../html.ts'
import { emptyMove, KINDS, LETTER_MAX, type Letter } from './letter-draft.ts'

/** What the form of a letter shows. */
export interface LetterView {
  readonly letter: Letter | null
  readonly canned: readonly Canned[]
  readonly once: string
}

/** The kinds of letters that this member may write now. */
export const lettersOf = ({ member, now }: Visit, of: Complaint) =>
  KINDS.filter((kind) => 'made' in decide(of, emptyMove(kind), { actor: { by: 'staff', ...member }, now, key: null }))

/** A letter to the citizen, beside the complaint: its kind, ready answers, words. What is typed is kept while it is typed. */
export function letterForm(visit: Visit, of: Complaint, { letter, canned, once }: LetterView): Html {
  const { t } = visit
  const action = `/desk/complaints/${of.number}/letter`
  return html`<form class="letter" id="letter" method="post" action="${action}" data-draft="${action}/draft">
${csrfField(visit)}<input type="hidden" name="once" value="${once}">
<fieldset><legend>${t('desk-letter')}</legend>${lettersOf(visit, of).map(
    (kind) =>
      html`<label><input type="radio" name="kind" value="${kind}" required${letter?.kind === kind ? html` checked` : ''}> ${t(`desk-letter-${kind}`)}</label>`,
  )}</fieldset>
${
  canned.length === 0
    ? ''
    : html`<div class="canned"><label>${t('desk-canned')}<select name="canned"><option value="">—</option>${canned.map(
        (one) => html`<option value="${one.id}">${one.title}</option>`,
      )}</select></label><button name="do" value="insert" formnovalidate>${t('desk-canned-insert')}</button></div>`
}
<label>${t('desk-letter-words')}<textarea name="text" rows="10" maxlength="${LETTER_MAX}" required>${letter?.text ?? ''}</textarea></label>
<p class="kept sub" role="status" data-kept="${t('desk-draft-kept')}" data-lost="${t('desk-draft-lost')}">${letter ? t('desk-draft-kept') : ''}</p>
<button name="do" value="send">${t('staff-send')}</button>
<button name="do" value="keep" class="second" formnovalidate>${t('desk-draft-keep')}</button></form>`
}
