import type { InlineKeyboardButton } from '@grammyjs/types'
import type { ButtonKind } from './button.ts'
import type { Ctx } from './context.ts'
import { rememberScreen } from './current-screen.ts'

const ROOM = 'pages'
/** In the place of a page on a button back: the page on which one was. */
export const LAST_PAGE = '-'

const pagesOf = (ctx: Ctx): Readonly<Record<string, number>> => (ctx.state.rooms[ROOM] as Record<string, number> | undefined) ?? {}

/** A list shows this page: whoever comes back from what was opened there, or changes the language, comes back to it. */
export function listed(ctx: Ctx, list: ButtonKind<readonly ['page']>, page: number): void {
  ctx.state.rooms[ROOM] = { ...pagesOf(ctx), [list.action]: page }
  rememberScreen(ctx, list.to('', { page: String(page) }))
}

/** The page that a button of a list means. */
export const pageAsked = (ctx: Ctx, { action }: ButtonKind<readonly ['page']>, page: string): number =>
  page === LAST_PAGE ? (pagesOf(ctx)[action] ?? 0) : Number(page)

/** One page of a long list. Pages count from 0; a page out of range becomes the nearest one. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly page: number
  readonly pages: number
  /** Index of the first item in the whole list. */
  readonly first: number
}

/** Cuts `all` into pages of `size` and gives one of them. */
export function pageOf<T>(all: readonly T[], page: number, size: number): Page<T> {
  const pages = Math.max(1, Math.ceil(all.length / size))
  const at = Math.min(Math.max(0, Number.isFinite(page) ? Math.trunc(page) : 0), pages - 1)
  return { items: all.slice(at * size, (at + 1) * size), page: at, pages, first: at * size }
}

/** A row «‹ 2/5 ›» for a page, empty when one page holds all. */
export function pager<T>(page: Page<T>, to: (label: string, page: number) => InlineKeyboardButton): InlineKeyboardButton[] {
  if (page.pages === 1) return []
  const before = (page.page + page.pages - 1) % page.pages
  const after = (page.page + 1) % page.pages
  return [to('‹', before), to(`${page.page + 1}/${page.pages}`, page.page), to('›', after)]
}
