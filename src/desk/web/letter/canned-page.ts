import { html } from 'hono/html'
import type { Canned } from '../../../complaints/index.ts'
import { LANGS, type Lang } from '../../../i18n.ts'
import { CANNED_MAX } from '../../team.ts'
import type { Visit } from '../deps.ts'
import { csrfField, type Html, page } from '../html.ts'

/** A ready answer as a form has it. */
type Typed = Pick<Canned, 'id' | 'title' | 'text'>

/** What the page of ready answers shows. */
export interface CannedView {
  readonly lang: Lang
  readonly all: readonly Canned[]
  /** The id of an answer that is made now: sent twice it is one. */
  readonly once: string
  readonly said?: Html
  /** What was typed and could not be kept. */
  readonly typed?: Typed
}

/** Ready answers of a language; supervisors add, change and remove them. */
export function cannedPage(visit: Visit, view: CannedView): Html {
  const { t, member } = visit
  const { lang, all, typed } = view
  const own = member.role === 'supervisor'
  const isNew = typed && !all.some(({ id }) => id === typed.id)
  return page(
    visit,
    t('desk-canned-list'),
    '/desk/canned',
    html`<h1>${t('desk-canned-list')} <span class="count">${all.length}</span></h1>
${view.said ?? ''}${typed ? html`<p class="said refused" role="alert">${t('desk-missing-canned', CANNED_MAX)}</p>` : ''}
<nav class="figures" aria-label="${t('desk-canned-langs')}"><ul>${LANGS.map(
      (one) =>
        html`<li><a href="/desk/canned?lang=${one}" lang="${one}"${one === lang ? html` aria-current="true"` : ''}>${t(`language-${one}`)}</a></li>`,
    )}</ul></nav>
${all.length === 0 ? html`<p class="empty">${t('desk-empty')}</p>` : ''}
${all.map(
  (one) => html`<article class="words"><h2 lang="${lang}">${one.title}</h2><p class="typed" lang="${lang}">${one.text}</p>
${own ? change(visit, view, one, typed?.id === one.id ? typed : null) : ''}</article>`,
)}
${
  own
    ? html`<section aria-labelledby="new"><h2 id="new">${t('desk-canned-new')}</h2>
${fields(visit, lang, (isNew && typed) || { id: view.once, title: '', text: '' })}</section>`
    : ''
}`,
  )
}

const fields = (visit: Visit, lang: Lang, { id, title, text }: Typed): Html => {
  const { t } = visit
  return html`<form method="post" action="/desk/canned">${csrfField(visit)}<input type="hidden" name="lang" value="${lang}"><input type="hidden" name="id" value="${id}">
<label>${t('desk-canned-title')}<input name="title" lang="${lang}" maxlength="${CANNED_MAX.title}" required autocomplete="off" value="${title}"></label>
<label>${t('desk-canned-words')}<textarea name="text" lang="${lang}" rows="6" maxlength="${CANNED_MAX.text}" required>${text}</textarea></label>
<button>${t('desk-view-save')}</button></form>`
}

const change = (visit: Visit, { lang }: CannedView, one: Canned, typed: Typed | null): Html => {
  const { t } = visit
  return html`<details class="more"${typed ? html` open` : ''}><summary aria-label="${t('desk-canned-change', { title: one.title })}">${t('staff-edit')}</summary>
${fields(visit, lang, typed ?? one)}
<form class="drop" method="post" action="/desk/canned/drop">${csrfField(visit)}<button class="second" name="id" value="${one.id}">${t('staff-remove')}</button></form></details>`
}
