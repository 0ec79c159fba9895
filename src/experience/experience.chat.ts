import type { InlineKeyboardButton } from '@grammyjs/types'
import type { Case } from '../cases/index.ts'
import { type ButtonRouter, type Ctx, home, inRows, pageOf, pager, pairs, type Screen, side, type Translate } from '../chat/index.ts'
import { dayOf } from '../deadlines/index.ts'
import type { Texts } from '../i18n.ts'
import { type Catalogue, deadlineText, type Flow, flowWithPaper, isInForce, wanted } from '../services/index.ts'
import * as to from './buttons.ts'
import type { ExperienceStore } from './experience.store.ts'
import { type Experience, isTook, NONE, OTHER, TOOK, usual, usualByService } from './experience.ts'
import { usualWords } from './formatting.ts'

/** What the talk of this room needs. */
export interface ExperienceDeps {
  readonly experiences: ExperienceStore
  readonly catalogue: Catalogue
  readonly texts: Texts
  /** A case of a citizen. */
  readonly findCase: (citizen: number, id: string) => Promise<Case | null>
  /** Where one came from: the card of the case, and the survey that is still open. */
  readonly back: (ctx: Ctx, of: Case) => InlineKeyboardButton[][]
}

/** «How was it really?»: two optional taps after a case has ended, and what everybody is told of many such answers. */
export function experienceTalk(deps: ExperienceDeps, buttons: ButtonRouter) {
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
  buttons.on(to.which, (ctx, { case: id }) => withCase(ctx, id, async (of, flow) => whichScreen(ctx.t, of, flow, 0)))
  buttons.on(to.whichPage, (ctx, { case: id, page }) => withCase(ctx, id, async (of, flow) => whichScreen(ctx.t, of, flow, Number(page))))
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
    /** What is usual with a service; '' while too few have told. Its card says the law's term itself. */
    async ofService(t: Translate, service: string): Promise<string> {
      return usualText(t, papersOf(deps.catalogue, service), await experiences.list({ service }))
    },
    /** What is usual at an office, service by service, with the law's term beside it; '' while too few have told. */
    async ofOffice(speech: Speech, office: { readonly id: string; readonly directory: string }): Promise<string> {
      const { t } = speech
      const groups = usualByService(await experiences.atOffice(office.id))
      return groups
        .map(({ services, all }) => {
          const [service = '', ...others] = services
          // Papers have names within one service only.
          const told = usualText(t, others.length === 0 ? papersOf(deps.catalogue, service) : null, all)
          const terms = services.map((one) => lawText(deps, speech, one, office.directory, groups.length > 1 || others.length > 0))
          return [told, ...terms].filter(Boolean).join('\n')
        })
        .join('\n\n')
    },
  }
}

/** Whose words and day a line is in. */
type Speech = Pick<Ctx, 't' | 'lang' | 'now'>

/** The title of a paper of a service, by whichever of its editions has it; null where none has. */
type PaperTitle = (t: Translate, paper: string) => string | null
const papersOf =
  (catalogue: Catalogue, service: string): PaperTitle =>
  (t, paper) => {
    const found = flowWithPaper(catalogue, service, paper)
    return found && t(`${found.id}-doc-${paper}`)
  }

/** «⚖️ By the rules: 3 working days (standard of 2011)»: what the law promises where papers are handed in at offices of this kind. */
function lawText(
  { catalogue, texts }: ExperienceDeps,
  { t, lang, now }: Speech,
  service: string,
  directory: string,
  named: boolean,
): string {
  const terms = catalogue.editions(service, dayOf(now)).flatMap(({ flow }) =>
    flow.channels
      .filter((channel) => channel.directory === directory)
      .map(({ deadline }) => {
        const year = isInForce(flow) ? flow.inForce.wording.slice(0, 4) : (catalogue.act(flow.act)?.date.slice(0, 4) ?? '')
        return t(isInForce(flow) ? 'experience-law-today' : 'experience-law-printed', { term: deadlineText(texts, lang, deadline), year })
      }),
  )
  if (terms.length === 0) return ''
  const of = named ? `${t(`${service}-short`)}: ` : ''
  return t('experience-law', { terms: of + [...new Set(terms)].join('; ') })
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

/** Papers on a page, in two rows of numbers. */
const PAGE = 8

/** The papers of the service that were not on this list, and any other. */
function whichScreen(t: Translate, of: Case, flow: Flow, page: number): Screen {
  const rest = wanted(flow, of.answers, of.channel ?? undefined).filter((line) => line.wanted !== true)
  const shown = pageOf(rest, page, PAGE)
  const papers = shown.items.map(({ document }, index) => ({ id: document.id, number: shown.first + index + 1 }))
  return {
    text: [t('experience-which-ask'), papers.map(({ id, number }) => `${number}. ${t(`${flow.id}-doc-${id}`)}`).join('\n')]
      .filter(Boolean)
      .join('\n\n'),
    rows: [
      ...inRows(
        papers.map(({ id, number }) => to.another.to(String(number), { case: of.id, document: id })),
        PAGE / 2,
      ),
      pager(shown, (label, at) => to.whichPage.to(label, { case: of.id, page: String(at) })),
      [to.another.to(t('experience-which-other'), { case: of.id, document: OTHER })],
      // Nothing is kept: the question before is shown again.
      [to.took.to(t('cases-back'), { case: of.id, took: NONE })],
    ],
  }
}

/** «🧭 Usually 2–3 days · 4 of 9 were asked for form No. 4 as well». */
function usualText(t: Translate, title: PaperTitle | null, all: readonly Experience[]): string {
  const found = usual(all)
  if (!found) return ''
  const { took, papers } = found
  const most = papers?.most ? (title?.(t, papers.most) ?? null) : null
  return `🧭 ${usualWords(t, { took, papers: papers && papers.asked > 0 ? papers : null }, most)}`
}
