import {
  type ButtonRouter,
  button,
  type Ctx,
  home,
  labelOf,
  pageOf,
  pager,
  pairs,
  rememberScreen,
  type Screen,
  side,
} from '../chat/index.ts'
import { local } from '../clock.ts'
import type { Texts } from '../i18n.ts'
import {
  actText,
  type Catalogue,
  cardLines,
  cardRoad,
  clauseText,
  deadlineText,
  type Flow,
  factsFor,
  feeText,
  isInForce,
  retiredText,
  roadLines,
  rulesMark,
  rulesText,
  type Section,
  Section as Sections,
} from '../services/index.ts'

const situation = button('si', 'id')
const card = button('sv', 'service')
const about = button('sa', 'service')
const section = button('sx', 'service', 'section')
const age = button('so', 'service')
const news = button('sn', 'service')
const known = button('sk', 'service')
const aboutToday = button('sd', 'service')
const sectionToday = button('se', 'service', 'section')
/** A further page of the sections; `edition` says of which rules. */
const sections = button('sec', 'service', 'edition', 'page')
/** Facts of today that are read before anything is unfolded. */
const FACTS = 5
/** Sections on one page. */
const SECTIONS = 10

/** What editors wrote of services: all that their screens are told from beside their view. */
export interface ServiceContent {
  readonly texts: Texts
  readonly catalogue: Catalogue
}

/** What the talk of the services needs. */
export interface ServiceDeps extends ServiceContent {
  /** What citizens say is usual with a service; '' where too few have told. */
  readonly usual: (t: Ctx['t'], service: string) => Promise<string>
  /** The buttons that begin a case of a service by each of these ways, or go on with the one that is open. */
  readonly begin: (
    ctx: Ctx,
    service: string,
    ways: ReadonlyArray<readonly ['printed' | 'today', string]>,
  ) => Promise<NonNullable<Screen['rows']>>
}

/** From a life situation, or from free text, to the card of a service. */
export function serviceTalk(deps: ServiceDeps, buttons: ButtonRouter) {
  const { catalogue } = deps
  const showCard = async (ctx: Ctx, flow: Flow): Promise<void> => {
    rememberScreen(ctx, card.to('', { service: flow.id }))
    await ctx.show(cardScreen(ctx, deps, await cardView(ctx, deps, flow)))
  }
  /** Shows a screen of a service; its card where there is nothing to show. */
  const shown = async (ctx: Ctx, id: string, show: (flow: Flow) => Screen | null): Promise<void> => {
    const flow = catalogue.flow(id)
    if (!flow) return ctx.show({ text: ctx.t('home-situations'), rows: situations(ctx, deps) })
    const screen = show(flow)
    await (screen ? ctx.show(screen) : showCard(ctx, flow))
  }
  buttons.view(situation, (ctx, { id }) => ctx.show(situationScreen(ctx, deps, id)))
  buttons.view(news, (ctx, { service }) => shown(ctx, service, (flow) => newsScreen(ctx, deps, flow)))
  buttons.view(known, (ctx, { service }) => shown(ctx, service, (flow) => knownScreen(ctx, deps, flow)))
  buttons.view(aboutToday, (ctx, { service }) => shown(ctx, service, (flow) => aboutScreen(ctx, today(ctx, deps, flow) ?? flow, flow)))
  buttons.view(sectionToday, (ctx, { service, section: id }) =>
    shown(ctx, service, (flow) => sectionScreen(ctx, deps, today(ctx, deps, flow) ?? flow, flow, id)),
  )
  buttons.on(card, (ctx, { service }) => shown(ctx, service, () => null))
  buttons.view(sections, (ctx, { service, edition, page }) =>
    shown(ctx, service, (flow) => aboutScreen(ctx, (edition === 'today' ? today(ctx, deps, flow) : null) ?? flow, flow, Number(page))),
  )
  buttons.view(about, (ctx, { service }) => shown(ctx, service, (flow) => aboutScreen(ctx, flow, flow)))
  buttons.view(section, (ctx, { service, section: id }) => shown(ctx, service, (flow) => sectionScreen(ctx, deps, flow, flow, id)))
  buttons.view(age, (ctx, { service }) => shown(ctx, service, (flow) => ageScreen(ctx, deps, flow)))
  return {
    situations: (ctx: Ctx) => situations(ctx, deps),
    /** The button that shows the card of a service. */
    button: (service: string, label: string) => card.to(label, { service }),
    /** Rows of these services, to choose from. */
    choices: (ctx: Ctx, ids: readonly string[]) => ids.map((id) => [card.to(ctx.t(`${id}-short`), { service: id })]),
    /** Shows the card of a service; false when there is none. */
    async open(ctx: Ctx, id: string): Promise<boolean> {
      const flow = catalogue.flow(id)
      if (flow) await showCard(ctx, flow)
      return flow !== null
    },
  }
}

const situations = (ctx: Speaking, { catalogue }: Pick<ServiceContent, 'catalogue'>) =>
  catalogue.names.situations
    .filter((id) => catalogue.offered.some((flow) => flow.situation === id))
    .map((id) => [situation.to(ctx.t(`situation-${id}`), { id })])

const homeButton = (ctx: Speaking) => home.to(ctx.t('home-button'), {})

function situationScreen(ctx: Speaking, content: ServiceContent, id: string): Screen {
  const flows = content.catalogue.offered.filter((flow) => flow.situation === id)
  if (flows.length === 0) return { text: ctx.t('home-situations'), rows: [...situations(ctx, content), [homeButton(ctx)]] }
  return {
    text: `<b>${ctx.t(`situation-${id}`)}</b>\n\n${ctx.t('service-choose')}`,
    rows: [...flows.map((flow) => [card.to(ctx.t(`${flow.id}-short`), { service: flow.id })]), [homeButton(ctx)]],
  }
}

/** In whose words, and when. */
type Speaking = Pick<Ctx, 'lang' | 't' | 'now'>

const dayOf = (ctx: Speaking): string => local(ctx.now).toISODate() ?? ''

/** The rules in force of a service on the day of the chat, where they were read whole. */
const today = (ctx: Speaking, { catalogue }: Pick<ServiceContent, 'catalogue'>, flow: Flow): Flow | null =>
  catalogue.editions(flow.id, dayOf(ctx)).find((edition) => isInForce(edition.flow))?.flow ?? null

/** The year of a printed standard. */
const yearOf = ({ catalogue }: Pick<ServiceContent, 'catalogue'>, flow: Flow): string => catalogue.act(flow.act)?.date.slice(0, 4) ?? ''

/** The ways to begin: by the rules in force, where they were read, and by the printed standard. */
async function ways(ctx: Ctx, deps: ServiceDeps, flow: Flow): Promise<NonNullable<Screen['rows']>> {
  const { lang, t } = ctx
  if (flow.status === 'retired') return []
  const now = today(ctx, deps, flow)
  const [channel] = now?.channels ?? []
  if (!now?.inForce || !channel) return deps.begin(ctx, flow.id, [['printed', t('service-begin')]])
  const how = t(now.channels.every(({ directory }) => !directory) ? 'service-how-online' : 'service-how-both')
  const term = deadlineText(deps.texts, lang, { ...channel.deadline, excludesEnds: false })
  return deps.begin(ctx, flow.id, [
    ['today', labelOf([t('service-way-today', { year: now.inForce.wording.slice(0, 4) }), term, how])],
    [
      'printed',
      labelOf([
        t('service-way-printed', { year: yearOf(deps, flow) }),
        t('service-way-papers', { n: flow.documents.length }),
        t('service-way-offices'),
      ]),
    ],
  ])
}

/** What the card of a service shows. */
export interface ServiceView {
  readonly flow: Flow
  /** What citizens say is usual with it; '' where too few have told. */
  readonly usual: string
  /** The ways to begin, or to go on. */
  readonly ways: NonNullable<Screen['rows']>
}

/** Reads what the card of a service shows. */
const cardView = async (ctx: Ctx, deps: ServiceDeps, flow: Flow): Promise<ServiceView> => ({
  flow,
  usual: await deps.usual(ctx.t, flow.id),
  ways: await ways(ctx, deps, flow),
})

/** What you get, for whom, what it costs, how long it takes, and of what day the rule is. */
export function cardScreen(ctx: Speaking, content: ServiceContent, { flow, usual, ways }: ServiceView): Screen {
  const { texts, catalogue } = content
  const { lang, t } = ctx
  const now = today(ctx, content, flow)
  const told = now ?? flow
  const partly = !now && catalogue.card(flow.id, dayOf(ctx)) !== null
  const terms = told.channels.map((channel) => `• ${t(`channel-${channel.id}`)}: ${deadlineText(texts, lang, channel.deadline)}`)
  const rules = rulesText(texts, lang, told, catalogue.act(told.act), dayOf(ctx))
  const parts = [
    `<b>${t(`${flow.id}-title`)}</b>`,
    retiredText(texts, lang, flow),
    `<b>${t('service-what')}</b>\n${t(`${told.id}-what`)}`,
    `<b>${t('service-who')}</b>\n${t(`${told.id}-who`)}`,
    `<b>${t('service-fee')}</b>\n${feeText(texts, lang, told.fee, catalogue.mci, dayOf(ctx))}`,
    `<b>${t('service-term')}</b>\n${terms.join('\n')}`,
    usual,
    flow.see.length > 0
      ? `<b>${t('service-see')}</b>\n${flow.see.map(({ service }) => `• ${t(`${flow.id}-see-${service}`)}`).join('\n')}`
      : '',
    rules,
  ]
  const at = { service: flow.id }
  return {
    text: parts.filter(Boolean).join('\n\n'),
    rows: [
      ...ways,
      ...(now ? side(news.to(t('service-new'), at), aboutToday.to(t('service-about-today'), at)) : []),
      ...flow.see.map(({ service }) => [card.to(labelOf([`↔️ ${t(`${service}-short`)}`]), { service })]),
      ...(partly ? [[known.to(t('service-known'), at)]] : []),
      ...side(
        about.to(t(now ? 'service-about-printed' : 'service-about', { year: yearOf(content, flow) }), at),
        ...(rules ? [age.to(t('service-age'), at)] : []),
      ),
      ...side(situation.to(t('service-back'), { id: flow.situation }), homeButton(ctx)),
    ],
  }
}

/** What a person notices since the printed standard; null where the rules in force were not read. */
function newsScreen(ctx: Speaking, content: ServiceContent, flow: Flow): Screen | null {
  const { lang, t } = ctx
  const now = today(ctx, content, flow)
  if (!now?.inForce) return null
  const lines = now.inForce.news.map(({ id, clause }) => `• ${t(`${now.id}-new-${id}`)} <i>${clauseText(content.texts, lang, clause)}</i>`)
  const rules = rulesText(content.texts, lang, now, content.catalogue.act(now.act), dayOf(ctx))
  return {
    text: [`<b>${t('service-new-head', { year: yearOf(content, flow) })}</b>`, ...lines, rules].join('\n\n'),
    rows: [[card.to(t('service-to-card'), { service: flow.id })]],
  }
}

/** What is known of a service today, of which day, and what could not be read; null where nothing is. */
function knownScreen(ctx: Speaking, content: ServiceContent, flow: Flow): Screen | null {
  const { lang, t } = ctx
  const found = content.catalogue.card(flow.id, dayOf(ctx))
  if (!found) return null
  const { facts, unread, rule } = cardLines(content.texts, lang, content.catalogue, found, dayOf(ctx))
  return {
    text: [
      `<b>${t('service-known')}</b>`,
      ...facts.slice(0, FACTS),
      facts.length > FACTS ? `<blockquote expandable>${facts.slice(FACTS).join('\n')}</blockquote>` : '',
      `<b>${t('service-unread')}</b>\n<blockquote expandable>${unread.join('\n')}</blockquote>`,
      t('service-known-ask', { link: found.link }),
      rule,
    ]
      .filter(Boolean)
      .join('\n\n'),
    rows: [[card.to(t('service-to-card'), { service: flow.id })]],
  }
}

/** The sections that a flow tells of; `of` is the service that they are reached from. */
function aboutScreen({ t }: Speaking, flow: Flow, of: Flow, page = 0): Screen {
  const to = flow === of ? section : sectionToday
  const there = Sections.options.filter((id) => flow.facts.some((fact) => fact.section === id))
  const shown = pageOf(there, page, SECTIONS)
  const edition = flow === of ? 'printed' : 'today'
  const keys = shown.items.map((id) => to.to(t(`section-${id}`), { service: of.id, section: id }))
  return {
    text: `<b>${t(`${flow.id}-title`)}</b>\n\n${t('service-about-ask')}`,
    rows: [
      ...pairs(keys),
      pager(shown, (label, next) => sections.to(label, { service: of.id, edition, page: String(next) })),
      [card.to(t('service-to-card'), { service: of.id })],
    ],
  }
}

/** What one section of a flow says; `of` is the service that it is reached from. Of a section that it has not: those that it has. */
export function sectionScreen(ctx: Speaking, { texts, catalogue }: ServiceContent, flow: Flow, of: Flow, id: string): Screen {
  const { lang, t } = ctx
  const wanted = Sections.options.find((one): one is Section => one === id)
  const facts = factsFor(flow, {}).filter(({ fact }) => fact.section === wanted)
  if (!wanted || facts.length === 0) return aboutScreen(ctx, flow, of)
  const lines = facts.map(({ fact }) => `• ${t(`${flow.id}-fact-${fact.id}`)} <i>${clauseText(texts, lang, fact.clause)}</i>`)
  const rules = rulesMark(texts, lang, flow, catalogue.act(flow.act), dayOf(ctx))
  return {
    text: [`<b>${t(`section-${wanted}`)}</b>`, ...lines, rules].filter(Boolean).join('\n\n'),
    rows: [[(flow === of ? about : aboutToday).to(t('service-about-back'), { service: of.id })]],
  }
}

/** «Is the rule old?»: what became of the printed standard, and the road to the rule in force. */
function ageScreen(ctx: Speaking, content: ServiceContent, flow: Flow): Screen {
  const { texts, catalogue } = content
  const act = catalogue.act(flow.act)
  const old = (act && actText(texts, ctx.lang, act, 'long')) ?? ctx.t(`${flow.id}-title`)
  const now = today(ctx, content, flow)
  const inForce = now && catalogue.act(now.act)
  const known = now ? null : catalogue.card(flow.id, dayOf(ctx))
  const road = inForce ? roadLines(texts, ctx.lang, inForce, flow.id) : known ? cardRoad(texts, ctx.lang, catalogue, known) : []
  return {
    text: [old, ...(road.length > 0 ? [`<b>${ctx.t('service-road')}</b>\n${road.join('\n')}`] : [])].join('\n\n'),
    rows: [[card.to(ctx.t('service-to-card'), { service: flow.id })]],
  }
}
