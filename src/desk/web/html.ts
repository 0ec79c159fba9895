import type { FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import type { Speech } from '../../complaints/deps.ts'
import { LANGS } from '../../i18n.ts'
import type { Visit } from './deps.ts'

/** A piece of a page. Whatever is put into one is escaped; only other pieces go in as they are. */
export type Html = ReturnType<typeof html>

/** The whole document around a page. */
export function frame({ lang, t }: Pick<Speech, 'lang' | 't'>, title: string, body: Html): Html {
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · ${t('desk-name')}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/desk/assets/desk.css">
<script src="/desk/assets/desk.js" type="module"></script>
</head>
<body>${body}</body>
</html>`
}

/** The hidden fields that every form of a visit carries. */
export const csrfField = ({ csrf }: Visit): Html => html`<input type="hidden" name="csrf" value="${csrf}">`

const countIn = (text: unknown): number => Math.max(0, Math.trunc(Number(text)) || 0)

/**
 * What was just done, by the query of the address it led to: a word of these, or how many were moved and how many not.
 * @param keys texts by the words
 */
export function saidOf({ t }: Pick<Visit, 't'>, { query }: Pick<FastifyRequest, 'query'>, keys: Readonly<Record<string, string>>): Html {
  const { done, moved, left } = query as Readonly<Record<string, unknown>>
  const key = typeof done === 'string' && Object.hasOwn(keys, done) ? keys[done] : undefined
  const words = moved === undefined ? key && t(key) : t('desk-many-done', { done: countIn(moved), left: countIn(left) })
  return words ? html`<p class="said done" role="status">${words}</p>` : html``
}

/** A page of somebody who is in: the head with the ways, and what the page is about. */
export function page(visit: Visit, title: string, here: string, body: Html): Html {
  const { t, lang, member } = visit
  const way = (href: string, key: string): Html =>
    html`<li><a href="${href}"${href === here ? html` aria-current="page"` : ''}>${t(key)}</a></li>`
  return frame(
    visit,
    title,
    html`<a class="skip" href="#main">${t('desk-skip')}</a>
<header class="head">
<a class="name" href="/desk">${t('desk-name')}</a>
<nav class="ways" aria-label="${t('desk-ways')}"><ul>${way('/desk', 'desk-queue')}${way('/desk?show=mine', 'desk-show-mine')}${
      member.role === 'supervisor' ? way('/desk/figures', 'desk-figures') : ''
    }${way('/desk/team', 'desk-team')}${way('/desk/canned', 'desk-canned-list')}${way('/desk/reports', 'desk-reports')}</ul></nav>
<details class="who"><summary>${member.name}</summary>
<p>${t(`staff-role-${member.role}`)}</p>
<form method="post" action="/desk/language">${csrfField(visit)}
${LANGS.map((one) => html`<button name="lang" value="${one}" lang="${one}"${one === lang ? html` aria-pressed="true"` : ''}>${t(`language-${one}`)}</button>`)}
</form>
<label hidden><input type="checkbox" id="keys"> ${t('desk-keys')}</label><p class="sub">${t('desk-keys-list')}</p>
<form method="post" action="/desk/out">${csrfField(visit)}<button>${t('desk-out')}</button></form>
</details>
</header>
<main id="main">${body}</main>`,
  )
}

/** A page of few words: for who is not in, and for what cannot be. */
export const notice = (say: Pick<Speech, 'lang' | 't'>, title: string, body: Html): Html =>
  frame(say, title, html`<main id="main" class="notice"><h1>${title}</h1>${body}</main>`)
