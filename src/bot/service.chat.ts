import { type Buttons, button, type Ctx, home, type Screen } from '../chat/index.ts'
import { local } from '../clock.ts'
import type { Texts } from '../i18n.ts'
import {
  actText,
  type Catalogue,
  clauseText,
  deadlineText,
  type Flow,
  factsFor,
  feeText,
  type Hit,
  type Section,
  Section as Sections,
  type ServiceSearch,
  Situation,
} from '../services/index.ts'

const situation = button('si', 'id')
const card = button('sv', 'service')
const about = button('sa', 'service')
const section = button('sx', 'service', 'section')
const age = button('so', 'service')

/** What the services' screens need. */
export interface ServiceDeps {
  readonly texts: Texts
  readonly catalogue: Catalogue
  readonly search: ServiceSearch
  /** The button that begins a case of a service. */
  readonly begin: (ctx: Ctx, service: string) => NonNullable<Screen['rows']>
}

/** From a life situation, or from free text, to the card of a service. */
export function serviceTalk(deps: ServiceDeps, buttons: Buttons) {
  const { catalogue, search } = deps
  const known = async (ctx: Ctx, id: string, show: (flow: Flow) => Screen): Promise<void> => {
    const flow = catalogue.flow(id)
    await ctx.show(flow ? show(flow) : { text: ctx.t('home-situations'), rows: situations(ctx, deps) })
  }
  buttons.on(situation, (ctx, { id }) => ctx.show(situationScreen(ctx, deps, id)))
  buttons.on(card, (ctx, { service }) => known(ctx, service, (flow) => cardScreen(ctx, deps, flow)))
  buttons.on(about, (ctx, { service }) => known(ctx, service, (flow) => aboutScreen(ctx, flow)))
  buttons.on(section, (ctx, { service, section: id }) => known(ctx, service, (flow) => sectionScreen(ctx, deps, flow, id)))
  buttons.on(age, (ctx, { service }) => known(ctx, service, (flow) => ageScreen(ctx, deps, flow)))
  return {
    situations: (ctx: Ctx) => situations(ctx, deps),
    /** Answers free text with the service that it means, or with up to three; false when none fits. */
    async find(ctx: Ctx, text: string): Promise<boolean> {
      const { hits, sure } = search.find(text)
      const flow = sure && hits[0] ? catalogue.flow(hits[0].id) : null
      if (flow) await ctx.send(cardScreen(ctx, deps, flow))
      else if (hits.length > 0) await ctx.send(hitsScreen(ctx, hits))
      return hits.length > 0
    },
    /** Shows the card of a service; false when there is none. */
    async open(ctx: Ctx, id: string): Promise<boolean> {
      const flow = catalogue.flow(id)
      if (flow) await ctx.show(cardScreen(ctx, deps, flow))
      return flow !== null
    },
  }
}

const situations = (ctx: Ctx, { catalogue }: ServiceDeps) =>
  Situation.options
    .filter((id) => catalogue.flows.some((flow) => flow.situation === id))
    .map((id) => [situation.to(ctx.t(`situation-${id}`), { id })])

const homeButton = (ctx: Ctx) => home.to(ctx.t('home-button'), {})

function situationScreen(ctx: Ctx, deps: ServiceDeps, id: string): Screen {
  const flows = deps.catalogue.flows.filter((flow) => flow.situation === id)
  if (flows.length === 0) return { text: ctx.t('home-situations'), rows: [...situations(ctx, deps), [homeButton(ctx)]] }
  return {
    text: `<b>${ctx.t(`situation-${id}`)}</b>\n\n${ctx.t('service-choose')}`,
    rows: [...flows.map((flow) => [card.to(ctx.t(`${flow.id}-short`), { service: flow.id })]), [homeButton(ctx)]],
  }
}

const hitsScreen = (ctx: Ctx, hits: readonly Hit[]): Screen => ({
  text: ctx.t('service-which'),
  rows: [...hits.map((hit) => [card.to(ctx.t(`${hit.id}-short`), { service: hit.id })]), [homeButton(ctx)]],
})

/** What you get, for whom, what it costs, how long it takes, and how old the rule is. */
function cardScreen(ctx: Ctx, { texts, catalogue, begin }: ServiceDeps, flow: Flow): Screen {
  const { lang, t } = ctx
  const act = catalogue.act(flow.act)
  const old = act && actText(texts, lang, act, 'short')
  const terms = flow.channels.map((channel) => `• ${t(`channel-${channel.id}`)}: ${deadlineText(texts, lang, channel.deadline)}`)
  const parts = [
    `<b>${t(`${flow.id}-title`)}</b>`,
    `<b>${t('service-what')}</b>\n${t(`${flow.id}-what`)}`,
    `<b>${t('service-who')}</b>\n${t(`${flow.id}-who`)}`,
    `<b>${t('service-fee')}</b>\n${feeText(texts, lang, flow.fee, catalogue.mci, local(ctx.now).toISODate() ?? '')}`,
    `<b>${t('service-term')}</b>\n${terms.join('\n')}`,
    old ?? '',
  ]
  return {
    text: parts.filter(Boolean).join('\n\n'),
    rows: [
      ...begin(ctx, flow.id),
      [about.to(t('service-about'), { service: flow.id }), ...(old ? [age.to(t('service-age'), { service: flow.id })] : [])],
      [situation.to(t('service-back'), { id: flow.situation }), homeButton(ctx)],
    ],
  }
}

function aboutScreen(ctx: Ctx, flow: Flow): Screen {
  const { t } = ctx
  const there = Sections.options.filter((id) => flow.facts.some((fact) => fact.section === id))
  const keys = there.map((id) => section.to(t(`section-${id}`), { service: flow.id, section: id }))
  const rows = keys.flatMap((_, index) => (index % 2 === 0 ? [keys.slice(index, index + 2)] : []))
  return {
    text: `<b>${t(`${flow.id}-title`)}</b>\n\n${t('service-about-ask')}`,
    rows: [...rows, [card.to(t('service-to-card'), { service: flow.id })]],
  }
}

function sectionScreen(ctx: Ctx, { texts }: ServiceDeps, flow: Flow, id: string): Screen {
  const { lang, t } = ctx
  const wanted = Sections.options.find((one): one is Section => one === id)
  const facts = factsFor(flow, {}).filter(({ fact }) => fact.section === wanted)
  if (!wanted || facts.length === 0) return aboutScreen(ctx, flow)
  const lines = facts.map(({ fact }) => `• ${t(`${flow.id}-fact-${fact.id}`)} <i>${clauseText(texts, lang, fact.clause)}</i>`)
  return {
    text: [`<b>${t(`section-${wanted}`)}</b>`, ...lines].join('\n\n'),
    rows: [[about.to(t('service-about-back'), { service: flow.id })]],
  }
}

function ageScreen(ctx: Ctx, { texts, catalogue }: ServiceDeps, flow: Flow): Screen {
  const act = catalogue.act(flow.act)
  return {
    text: (act && actText(texts, ctx.lang, act, 'long')) ?? ctx.t(`${flow.id}-title`),
    rows: [[card.to(ctx.t('service-to-card'), { service: flow.id })]],
  }
}
