import { html } from 'hono/html'
import { addresseeOf, dateText, isoText, momentText } from '../../../complaints/formatting.chat.ts'
import {
  type Action,
  type Attachment,
  bodiesOf,
  type Canned,
  type Complaint,
  decide,
  isOwed,
  type Member,
  type Person,
  redacted,
} from '../../../complaints/index.ts'
import type { PageDeps, Visit } from '../deps.ts'
import { bodyName, officeName, serviceName, termText } from '../formatting.ts'
import { csrfField, type Html, page } from '../html.ts'
import type { Letter } from '../letter/letter-draft.ts'
import { letterForm, lettersOf } from '../letter/letter-form.ts'
import type { Names } from '../team/staff-names.ts'
import { handForm, notes } from './notes.ts'
import type { Present } from './presence.store.ts'

/** What the page of a complaint shows. */
export interface ComplaintView {
  readonly of: Complaint
  /** The words as they are, the files, and the way to name and contact. */
  readonly whole: boolean
  readonly names: Names
  /** Who is of the staff. */
  readonly members: readonly Member[]
  /** The language to answer in; null once anonymous. */
  readonly language: string | null
  /** Names this showing of the forms: sent twice they count once. */
  readonly once: string
  /** Opened by the button, for this showing only. */
  readonly person?: Partial<Person> | undefined
  /** What was just done, or why it could not be. */
  readonly said?: { readonly kind: 'done' | 'refused'; readonly text: string } | undefined
  /** Who else has it open. */
  readonly others: readonly Present[]
  /** What this member is writing about it. */
  readonly letter: Letter | null
  readonly canned: readonly Canned[]
  /** A note that was typed and could not be kept. */
  readonly note?: string
}

/** Names of files that may be pictures. */
const PICTURE = /\.(?:png|jpe?g|webp)$/i

/** The words and files of one message: the complaint itself has no index. */
type Place = 'text' | `${number}`

/** A complaint with its talk, its files and history, and beside it what can be done. */
export function complaintPage(deps: PageDeps, visit: Visit, view: ComplaintView): Html {
  const { t } = visit
  const { of, said } = view
  return page(
    visit,
    `№ ${of.number}`,
    '',
    html`<h1>№ ${of.number} <span class="state ${of.state}" data-live="state">${t(`staff-state-${of.state}`)}</span></h1>
${present(visit, view)}
${said ? html`<p class="said ${said.kind}" role="${said.kind === 'done' ? 'status' : 'alert'}">${said.text}</p>` : ''}
<div class="beside">
<div><div data-live="complaint">
${facts(deps, visit, view)}
${talk(visit, view)}
${past(deps, visit, view)}
</div>
<div data-live="notes">${notes(visit, view)}</div></div>
<section class="acts" aria-labelledby="acts" data-live="acts"><h2 id="acts">${t('desk-acts')}</h2>
${acts(deps, visit, view)}
</section>
</div>
<div id="live" data-events="/desk/complaints/${of.number}/live"></div>`,
  )
}

/** Colleagues who have the same complaint open at this moment. */
function present({ t }: Visit, { others, names }: ComplaintView): Html {
  const all = others.map(({ staff, writing }) =>
    t(writing ? 'desk-here-writing' : 'desk-here', { name: names.get(staff) ?? String(staff) }),
  )
  return html`<p class="present" role="status" data-live="present">${all.join(' · ')}</p>`
}

function facts(deps: PageDeps, visit: Visit, { of, names, language, whole, person }: ComplaintView): Html {
  const { t, lang } = visit
  const to = addresseeOf(deps, of)
  const clerk =
    of.clerk === null ? t(of.supervisor ? 'staff-nobody-supervisor' : 'staff-nobody') : (names.get(of.clerk) ?? String(of.clerk))
  const rows: ReadonlyArray<readonly [string, string | null]> = [
    [t('desk-column-what'), [serviceName(deps, visit, of.service), t(`about-${of.about}`)].join(' · ')],
    [t('desk-column-office'), officeName(deps, lang, of.office) ?? t('staff-no-office')],
    [t('desk-happened'), of.happened && isoText(of.happened)],
    [t('desk-addressee'), to && t(`addressee-${to.route.addressee}`)],
    [t('staff-registered'), momentText(of.registered)],
    [t('staff-due'), isOwed(of) ? [termText(visit, of), of.study ? t('staff-study') : ''].filter(Boolean).join(' · ') : null],
    [t('staff-clerk'), clerk],
    [t('staff-forwarded'), of.forwardedTo && bodyName(deps, visit, of, of.forwardedTo)],
    [t('desk-outcome'), of.outcome && [t(`staff-outcome-${of.outcome}`), t(of.founded ? 'staff-founded' : 'staff-unfounded')].join(' · ')],
    [t('desk-came-back'), of.reopened > 0 ? t('staff-reopened', { times: of.reopened }) : null],
    [t('desk-language'), language],
  ]
  return html`<dl class="facts">${rows.map(([name, value]) => (value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : ''))}
${whole && of.person !== null ? contact(visit, of, person) : ''}</dl>
${of.muted ? html`<p class="masked">${t('staff-muted')}</p>` : ''}${
  of.held && of.held.length > 0 ? html`<p class="masked">${t('staff-away')}</p>` : ''
}${whole || of.text === '' ? '' : html`<p class="masked">${t('desk-masked')}</p>`}`
}

/** Name and contact stand behind a button; who pressed it stands in the history. */
function contact(visit: Visit, of: Complaint, person: Partial<Person> | undefined): Html {
  const { t } = visit
  if (!person)
    return html`<div><dt>${t('staff-citizen')}</dt><dd><form method="post" action="/desk/complaints/${of.number}/contact">${csrfField(visit)}
<button>${t('desk-contact-open')}</button> <span class="sub">${t('desk-contact-noted')}</span></form></dd></div>`
  const answer = person.contact && person.contact.way !== 'chat' ? person.contact.value : ''
  return html`<div><dt>${t('staff-citizen')}</dt><dd>${person.name}<br>${
    person.contact ? `${t(`complaints-way-${person.contact.way}`)} ${answer}` : ''
  }</dd></div>`
}

function talk(visit: Visit, { of, whole }: ComplaintView): Html {
  const { t } = visit
  const shown = (text: string): string => (whole ? text : redacted(text))
  const one = (who: string, head: string, text: string, files: readonly Attachment[], place: Place): Html =>
    html`<article class="words ${who}"><h3>${head}</h3>${text === '' ? '' : html`<p class="typed">${shown(text)}</p>`}${fileList(
      visit,
      of,
      files,
      place,
      whole,
    )}</article>`
  return html`<section aria-labelledby="talk"><h2 id="talk">${t('desk-talk')}</h2>
${of.text === '' && of.messages.length === 0 ? html`<p>${t('staff-anonymous')}</p>` : ''}
${of.text === '' ? '' : one('citizen', t('staff-last-citizen', { at: momentText(of.registered) }), of.text, of.files, 'text')}
${of.messages.map((said, index) => one(said.from, t(`staff-last-${said.from}`, { at: momentText(said.at) }), said.text, said.files, `${index}`))}
</section>`
}

function fileList({ t }: Visit, of: Complaint, files: readonly Attachment[], place: Place, whole: boolean): Html {
  if (files.length === 0) return html``
  if (!whole) return html`<p class="sub">${t('staff-files', { count: files.length })}</p>`
  const at = (index: number): string => `/desk/complaints/${of.number}/files/${place}/${index}`
  return html`<ul class="files">${files.map((file, index) => {
    const name = file.name ?? `${t(`desk-file-${file.kind}`)} ${index + 1}`
    // A picture that is none is not shown: it is served as what its bytes are.
    const picture = file.kind === 'photo' || PICTURE.test(name) ? html`<img src="${at(index)}" alt="" loading="lazy">` : ''
    return html`<li><a href="${at(index)}" download>${picture}${name}</a></li>`
  })}</ul>`
}

function past(deps: PageDeps, { t }: Visit, { of, names }: ComplaintView): Html {
  return html`<section aria-labelledby="past"><h2 id="past">${t('desk-history')}</h2><ol class="past">${of.history.map((entry) => {
    const who = entry.staff === null ? t(`staff-by-${entry.by}`) : (names.get(entry.staff) ?? String(entry.staff))
    const whom = entry.whom === undefined ? '' : ` (${names.get(entry.whom) ?? String(entry.whom)})`
    return html`<li><time datetime="${entry.at.toISOString()}">${momentText(entry.at)}</time> ${who}: ${t(`staff-did-${entry.what}`)}${
      noteOf(deps, { t }, of, entry) + whom
    }</li>`
  })}</ol></section>`
}

function noteOf(deps: PageDeps, say: Pick<Visit, 't'>, of: Complaint, { what, note }: Complaint['history'][number]): string {
  if (note === null) return ''
  if (what === 'forwarded' || what === 'escalated' || what === 'court') return ` (${bodyName(deps, say, of, note)})`
  return what === 'rated' || what === 'reopened' ? ` (★ ${note})` : ''
}

const PLAIN = ['take', 'take-over', 'study', 'release', 'close', 'mute', 'unmute'] as const
/** What is seldom meant stands back. */
const SECOND: readonly string[] = ['release', 'mute', 'unmute']

/** Whatever the rules allow this member now, and only that. */
function acts(deps: PageDeps, visit: Visit, view: ComplaintView): Html {
  const { t, member, now } = visit
  const { of, letter } = view
  const may = (action: Action): boolean => 'made' in decide(of, action, { actor: { by: 'staff', ...member }, now, key: null })
  const plain = PLAIN.filter((what) => may({ what }))
  const writes = lettersOf(visit, of).length > 0
  const forward = may({ what: 'forward', body: '' })
  const hand = may({ what: 'assign', to: NOBODY })
  const nothing = plain.length === 0 && !writes && !forward && !hand
  return html`${letter && !writes ? leftOver(visit, letter) : ''}${nothing ? html`<p>${t('desk-nothing-to-do')}</p>` : ''}
<div class="plain">${plain.map(
    (what) =>
      html`<form method="post" action="${actionOf(of, what)}">${marks(visit, view)}<button${SECOND.includes(what) ? html` class="second"` : ''}>${t(`staff-do-${what}`)}</button></form>`,
  )}</div>
${writes ? letterForm(visit, of, view) : ''}
${forward ? forwardForm(deps, visit, view) : ''}
${hand ? handForm(visit, view) : ''}
${isOwed(of) && of.clerk === member.id ? html`<p class="sub">${t('desk-answer-by', { day: dateText(of.due) })}</p>` : ''}`
}

/** No member’s id: whether anybody may get it is asked of the rules with it. */
const NOBODY = -1

/** What was written and cannot be sent any more: to be copied, not lost. */
const leftOver = ({ t }: Visit, { text }: Letter): Html =>
  html`<label>${t('desk-left-over')}<textarea rows="6" readonly>${text}</textarea></label>`

const actionOf = ({ number }: Complaint, what: string): string => `/desk/complaints/${number}/${what}`
const marks = (visit: Visit, { once }: ComplaintView): Html => html`${csrfField(visit)}<input type="hidden" name="once" value="${once}">`

function forwardForm(deps: PageDeps, visit: Visit, view: ComplaintView): Html {
  const { t } = visit
  const { of } = view
  const flow = deps.catalogue.flowOf(of)
  const ways = flow ? bodiesOf(flow, of) : []
  return html`<details class="more" id="do-forward"><summary>${t('desk-forward')}</summary>
<form method="post" action="${actionOf(of, 'forward')}">${marks(visit, view)}
<label>${t('desk-forward-to')}<select name="body"><option value="">${t('desk-forward-other')}</option>${ways.map(
    (route) => html`<option value="${route.id}">${t(`addressee-${route.addressee}`)}</option>`,
  )}</select></label>
<label>${t('desk-forward-name')}<input name="other" maxlength="120" autocomplete="off"></label>
<p class="sub">${t('desk-forward-note')}</p>
<button>${t('desk-forward-do')}</button></form></details>`
}
