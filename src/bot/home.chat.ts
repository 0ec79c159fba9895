import { Composer } from 'grammy'
import { type ButtonRouter, button, type Ctx, cancel, currentScreen, forgetScreen, home, pairs, type Screen, side } from '../chat/index.ts'
import { isLang, LANGS } from '../i18n.ts'

const language = button('lang', 'to')
const privacy = button('priv')
const help = button('help')
const languages = button('langs')

/** What the home screen needs from the rooms. */
export interface HomeDeps {
  /** Rows of the life situations. */
  readonly situations: (ctx: Ctx) => Screen['rows']
  /** The citizen's open cases, a line and a button each. */
  readonly cases: (ctx: Ctx) => Promise<{ readonly lines: readonly string[]; readonly rows: NonNullable<Screen['rows']> }>
  /** Buttons of the home screen that other rooms own; none for lists that are empty. */
  readonly ways: (ctx: Ctx) => Promise<NonNullable<Screen['rows']>[number]>
  /** More rows under the words on privacy. */
  readonly privacyRows: (ctx: Ctx) => NonNullable<Screen['rows']>
  /** Citizens' data stay out of the staff's Telegram. */
  readonly bareCards: boolean
  /** Opens what a link names: `s-<service>`, `o-<office>`, `c-<case>`, `l-<key>` of a shared list, `find`; false when it names nothing. */
  readonly follow: (ctx: Ctx, link: string) => Promise<boolean>
  /** Free text that nobody waited for: a search for a service. */
  readonly search: (ctx: Ctx, text: string) => Promise<boolean>
}

type Rows = NonNullable<Screen['rows']>

/** What the first screen shows. */
export interface HomeView {
  /** Whoever is here for the first time is greeted, and offered the languages. */
  readonly first: boolean
  /** Words in the place of the greeting. */
  readonly said?: string | undefined
  /** The open cases with their next step. */
  readonly cases: { readonly lines: readonly string[]; readonly rows: Rows }
  readonly situations: Rows
  readonly ways: Rows[number]
}

/** Reads what the first screen shows; the citizen is there now. */
async function homeView(ctx: Ctx, deps: HomeDeps, first: boolean, said?: string): Promise<HomeView> {
  forgetScreen(ctx)
  const [cases, ways] = await Promise.all([deps.cases(ctx), deps.ways(ctx)])
  return { first, said, cases, situations: deps.situations(ctx) ?? [], ways }
}

/** The first screen: who we are, one sentence on privacy, the open cases with their next step, and the life situations. */
export function homeScreen(ctx: Pick<Ctx, 't' | 'lang'>, { first, said, cases: { lines, rows }, situations, ways }: HomeView): Screen {
  const { t } = ctx
  return {
    text: [said ?? (first ? t('home-first') : ''), ...lines, said || first ? '' : t('home-again')].filter(Boolean).join('\n\n'),
    rows: [
      ...rows,
      ...situations,
      ...pairs(ways),
      ...(first ? side(...languageRow(ctx)) : []),
      ...(first
        ? side(help.to(t('home-help'), {}), privacy.to(t('home-privacy'), {}))
        : side(languages.to(t('home-language'), {}), help.to(t('home-help'), {}))),
    ],
  }
}

const languageRow = (ctx: Pick<Ctx, 't' | 'lang'>) =>
  LANGS.filter((lang) => lang !== ctx.lang).map((lang) => language.to(ctx.t(`language-${lang}`), { to: lang }))
const homeRow = (ctx: Pick<Ctx, 't'>) => [home.to(ctx.t('home-button'), {})]

/** Start, help, privacy, language, and the last word to whatever no room understood. */
export function homeTalk(deps: HomeDeps, buttons: ButtonRouter) {
  const composer = new Composer<Ctx>()
  /** Whoever changes the language stays where they are. */
  const stay = async (ctx: Ctx): Promise<void> => {
    const place = currentScreen(ctx)
    if (place === null || !(await buttons.press(ctx, place))) await ctx.show(homeScreen(ctx, await homeView(ctx, deps, false)))
  }
  composer.command('start', async (ctx) => {
    const link = ctx.match.trim()
    const first = ctx.state.lang === null
    if (first) ctx.setLang(ctx.lang)
    if (link !== '') {
      if (first) await ctx.send({ text: ctx.t('home-hello'), rows: [languageRow(ctx)] })
      if (await deps.follow(ctx, link)) return
    }
    await ctx.send(homeScreen(ctx, await homeView(ctx, deps, first)))
  })
  composer.command('services', (ctx) =>
    ctx.match.trim() === '' ? ctx.send(servicesScreen(ctx, deps.situations(ctx) ?? [])) : hearText(ctx, deps, ctx.match),
  )
  composer.command('help', (ctx) => ctx.send(helpScreen(ctx)))
  composer.command('privacy', (ctx) => ctx.send(privacyScreen(ctx, deps.bareCards, deps.privacyRows(ctx))))
  composer.command('language', async (ctx) => {
    const named = ctx.match.trim()
    if (!isLang(named)) return ctx.send(languageScreen(ctx))
    ctx.setLang(named)
    await stay(ctx)
  })
  composer.command('cancel', async (ctx) => ctx.send(homeScreen(ctx, await homeView(ctx, deps, false, ctx.t('home-cancelled')))))
  composer.on('message:text', (ctx, next) => (ctx.message.text.startsWith('/') ? next() : hearText(ctx, deps, ctx.message.text)))

  buttons.on(home, async (ctx) => ctx.show(homeScreen(ctx, await homeView(ctx, deps, false))))
  buttons.on(cancel, async (ctx) => ctx.show(homeScreen(ctx, await homeView(ctx, deps, false, ctx.t('home-cancelled')))))
  buttons.view(help, (ctx) => ctx.show(helpScreen(ctx)))
  buttons.view(privacy, (ctx) => ctx.show(privacyScreen(ctx, deps.bareCards, deps.privacyRows(ctx))))
  buttons.on(languages, (ctx) => ctx.show(languageScreen(ctx)))
  buttons.on(language, async (ctx, { to }) => {
    if (isLang(to)) ctx.setLang(to)
    await stay(ctx)
  })

  return {
    composer,
    /** A button, a command or a message that no room understood. */
    async fallback(ctx: Ctx): Promise<void> {
      if (ctx.callbackQuery) {
        ctx.note(ctx.t('home-old-button'))
        return ctx.show(homeScreen(ctx, await homeView(ctx, deps, false)))
      }
      if (!ctx.message) return
      const key = ctx.message.text?.startsWith('/') ? 'home-unknown-command' : 'home-not-text'
      await ctx.send(homeScreen(ctx, await homeView(ctx, deps, false, ctx.t(key))))
    },
    /** A way back after an error of ours. */
    async apology(ctx: Ctx): Promise<void> {
      const rows = [[{ ...home.to(ctx.t('home-button'), {}) }]]
      await ctx.send({ text: ctx.t('bot-error'), rows })
    },
  }
}

async function hearText(ctx: Ctx, deps: HomeDeps, text: string): Promise<void> {
  if (!(await deps.search(ctx, text)))
    await ctx.send({ ...servicesScreen(ctx, deps.situations(ctx) ?? []), text: ctx.t('home-nothing-found') })
}

const servicesScreen = (ctx: Pick<Ctx, 't'>, situations: Rows): Screen => ({
  text: ctx.t('home-situations'),
  rows: [...situations, homeRow(ctx)],
})
const helpScreen = (ctx: Ctx): Screen => ({
  text: ctx.t('help-text'),
  rows: [[privacy.to(ctx.t('home-privacy'), {})], homeRow(ctx)],
})
const privacyScreen = (ctx: Pick<Ctx, 't'>, bareCards: boolean, rows: Rows): Screen => ({
  text: ctx.t('privacy-text', { cards: bareCards ? 'bare' : 'full' }),
  rows: [...rows, homeRow(ctx)],
})
const languageScreen = (ctx: Ctx): Screen => ({
  text: LANGS.map((lang) => ctx.t(`language-ask-${lang}`)).join('\n'),
  rows: [...LANGS.map((lang) => [language.to(ctx.t(`language-${lang}`), { to: lang })]), homeRow(ctx)],
})
