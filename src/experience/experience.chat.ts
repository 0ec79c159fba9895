import type { InlineKeyboardButton } from '@grammyjs/types'
import type { Case } from '../cases/index.ts'
import { type Buttons, type Ctx, home, inRows, pairs, type Screen, side, type Translate } from '../chat/index.ts'
import { type Catalogue, type Flow, wanted } from '../services/index.ts'
import * as to from './buttons.ts'
import type { ExperienceStore } from './experience.store.ts'
import { type Experience, isTook, NONE, OTHER, TOOK, usual } from './experience.ts'
import { usualWords } from './words.ts'

/** What the talk of this room needs. */
export interface ExperienceDeps {
  readonly experiences: ExperienceStore
  readonly catalogue: Catalogue
  /** A case of a citizen. */
  readonly findCase: (citizen: number, id: string) => Promise<Case | null>
  /** Where one came from: the card of the case, and the survey that is still open. */
  readonly back: (ctx: Ctx, of: Case) => InlineKeyboardButton[][]
}

/** «How was it really?»: two optional taps after a case has ended, and what everybody is told of many such answers. */
export function experienceTalk(deps: ExperienceDeps, buttons: Buttons) {
  const { experiences } = deps
  /** Does something with a case of this citizen that is over; nothing with another's. */
  const withCase = async (ctx: Ctx, id: string, then: (of: Case, flow: Flow) => Promise<Screen>): Promise<void> => {
    const of = await deps.findCase(ctx.citizen, id)
    const flow = of && deps.catalogue.flowOf(of)
    if (of && flow && of.state === 'closed') await ctx.show(await then(of, flow))
    else await ctx.show({ text: ctx.t('cases-gone'), rows: [[home.to(ctx.t('home-button'), {})]] })
  }
  const told = (of: Case) => ({ case: of.id, service: of.service, office: of.office })
  buttons.on(to.begin, (ctx, { case: id }) => withCase(ctx, id, async (of) => tookScreen(ctx.t, of, deps.back(ctx, of))))
  buttons.on(to.took, (ctx, { case: id, took }) =>
    withCase(ctx, id, async (of) => {
      if (isTook(took)) await experiences.tell(told(of), { took }, ctx.now)
      return anotherScreen(ctx.t, of)
    }),
  )
  buttons.on(to.which, (ctx, { case: id }) => withCase(ctx, id, async (of, flow) => whichScreen(ctx.t, of, flow)))
  buttons.on(to.another, (ctx, { case: id, document }) =>
    withCase(ctx, id, async (of, flow) => {
      const known = document === NONE || document === OTHER || flow.documents.some((one) => one.id === document)
      if (known) await experiences.tell(told(of), { another: document }, ctx.now)
      return { text: ctx.t('experience-thanks'), rows: [...deps.back(ctx, of), [home.to(ctx.t('home-button'), {})]] }
    }),
  )
  return {
    /** The button under the end of a case. */
    button: (ctx: Ctx, of: Case): InlineKeyboardButton => to.begin.to(ctx.t('experience-begin'), { case: of.id }),
    /** What is usual with a service, or at an office; '' while too few have told. */
    async ofService(t: Translate, service: string): Promise<string> {
      return usualText(t, deps.catalogue.flow(service), await experiences.list({ service }))
    },
    async ofOffice(t: Translate, office: string): Promise<string> {
      const all = await experiences.atOffice(office)
      const [service, ...others] = [...new Set(all.map((one) => one.service))]
      // Papers have names within one service only.
      return usualText(t, service !== undefined && others.length === 0 ? deps.catalogue.flow(service) : null, all)
    },
  }
}

const tookScreen = (t: Translate, of: Case, back: InlineKeyboardButton[][]): Screen => ({
  text: t('experience-took-ask'),
  rows: [
    ...pairs(TOOK.map((took) => to.took.to(t(`experience-took-${took}`), { case: of.id, took }))),
    [to.took.to(t('experience-skip'), { case: of.id, took: NONE })],
    ...back,
  ],
})

const anotherScreen = (t: Translate, of: Case): Screen => ({
  text: t('experience-another-ask'),
  rows: [
    [to.another.to(t('experience-another-no'), { case: of.id, document: NONE })],
    [to.which.to(t('experience-another-yes'), { case: of.id })],
    ...side(to.begin.to(t('cases-back'), { case: of.id }), home.to(t('home-button'), {})),
  ],
})

/** The papers of the service that were not on this list, and any other. */
function whichScreen(t: Translate, of: Case, flow: Flow): Screen {
  const rest = wanted(flow, of.answers, of.channel ?? undefined).filter((line) => line.wanted !== true)
  const lines = rest.map(({ document }, index) => `${index + 1}. ${t(`${flow.id}-doc-${document.id}`)}`)
  const numbers = rest.map(({ document }, index) => to.another.to(String(index + 1), { case: of.id, document: document.id }))
  return {
    text: [t('experience-which-ask'), lines.join('\n')].filter(Boolean).join('\n\n'),
    rows: [
      ...inRows(numbers, 4),
      [to.another.to(t('experience-which-other'), { case: of.id, document: OTHER })],
      // Nothing is kept: the question before is shown again.
      [to.took.to(t('cases-back'), { case: of.id, took: NONE })],
    ],
  }
}

/** «🧭 Usually 2–3 days · 4 of 9 were asked for form No. 4 as well». */
function usualText(t: Translate, flow: Flow | null, all: readonly Experience[]): string {
  const found = usual(all)
  if (!found) return ''
  const { took, papers } = found
  const most = papers?.most && flow?.documents.some(({ id }) => id === papers.most) ? t(`${flow.id}-doc-${papers.most}`) : null
  return `🧭 ${usualWords(t, { took, papers: papers && papers.asked > 0 ? papers : null }, most)}`
}
