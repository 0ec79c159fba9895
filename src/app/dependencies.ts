import type { Api } from 'grammy'
import * as caseButtons from '../cases/buttons.ts'
import type { Case } from '../cases/index.ts'
import * as complaintButtons from '../complaints/buttons.ts'
import type { ComplaintDeps } from '../complaints/deps.ts'
import { newDraftId, type Prefill } from '../complaints/index.ts'
import { dayOf } from '../deadlines/index.ts'
import { receiptCode } from '../desk/index.ts'
import type { Lang } from '../i18n.ts'
import * as officeButtons from '../offices/buttons.ts'
import type { ReportStore } from '../offices/index.ts'
import { startChoosing } from '../offices/office.chat.ts'
import type { RatingDeps } from '../ratings/deps.ts'
import type { ratingTalk } from '../ratings/rating.chat.ts'
import { officeNames, sourcesOf } from './report-sources.ts'
import { type Foundation, idBytes, type Stores } from './stores.ts'

/** What the rooms say to people by themselves with. */
interface Voice {
  readonly api: () => Api
  readonly langOf: (chat: number) => Promise<Lang>
}

/** What ratings need of the other rooms. */
export function ratingDeps(
  { connection, texts, catalogue, calendar, clock, directories, staff }: Foundation,
  { ratings, complaints, experiences }: Stores,
  hooks: Voice & { readonly rated: (citizen: number, number: string, stars: number, now: Date, cause: string) => Promise<unknown> },
): RatingDeps {
  return {
    ratings,
    texts,
    catalogue,
    clock,
    api: hooks.api,
    langOf: hooks.langOf,
    complaintOf: async (of) => (await complaints.complaints.list(of.citizen)).find((one) => sameErrand(one, of))?.number ?? null,
    // A closed complaint that its citizen rates badly may be opened again.
    async rated(of, asked, cause) {
      if (of.id.startsWith('n.') && asked.startsWith('complaint-'))
        await hooks.rated(of.citizen, of.id.slice(2), Number(of.answers[asked]), clock.now(), cause)
    },
    complain: (t, { id }) => (id.startsWith('c.') ? [[complaintButtons.fromCase.to(t('complaints-button'), { case: id.slice(2) })]] : []),
    bareCards: staff.bareCards === true,
    isStaff: async (id) => (await complaints.staff.member(id)) !== null,
    sources: sourcesOf(connection, ratings, complaints.complaints, experiences, calendar, () => clock.now()),
    ...officeNames(directories),
  }
}

/** What complaints need of the other rooms. */
export function complaintDeps(
  ground: Foundation,
  { cases, complaints }: Stores,
  hooks: Voice & {
    readonly reports: ReportStore
    readonly complaintSurvey: ReturnType<typeof ratingTalk>['complaintSurvey']
    readonly report: ReturnType<typeof ratingTalk>['reportAsked']
    readonly story: ComplaintDeps['story']
  },
): ComplaintDeps {
  const { texts, catalogue, directories, calendar, clock } = ground
  return {
    ...complaints,
    texts,
    catalogue,
    offices: directories,
    calendar,
    newId: (cause) => newDraftId(idBytes(ground.dataKey)(cause)),
    api: hooks.api,
    langOf: hooks.langOf,
    staffChat: ground.staff.chatId,
    bareCards: ground.staff.bareCards === true,
    pageAt: ground.origin,
    stateAt: (number) => {
      const origin = ground.origin()
      return origin === null ? null : { url: `${origin}/receipt`, code: receiptCode(ground.dataKey, number) }
    },
    caseOf: async (citizen, id) => prefillOf(await cases.find(citizen, id), clock.now()),
    backTo: (of) =>
      ('case' in of ? caseButtons.open.to('', of) : officeButtons.card.to('', { case: '-', office: of.office })).callback_data,
    story: hooks.story,
    chooseOffice: (ctx, { draft, service, channel }, lastRow) =>
      startChoosing(ctx, { texts, catalogue, directories, calendar }, { case: draft, service, channel }, lastRow),
    async survey(citizen, { number, service, office, closed }, speech) {
      const about = (await cases.list(citizen)).find((one) => sameErrand(one, { service, office }))
      return hooks.complaintSurvey({ number, citizen, service, office, closed: closed ?? clock.now(), case: about?.id ?? null }, speech)
    },
    reports: {
      open: async (limit) =>
        (await hooks.reports.list(limit)).map(({ id, office, what, text, createdAt }) => ({ id, office, what, text, at: createdAt })),
      settle: async (id) => void (await hooks.reports.done(id)),
    },
    report: hooks.report,
    onUndelivered: (number, error) =>
      ground.log.warn({ complaint: number, code: (error as { error_code?: unknown }).error_code }, 'not delivered yet'),
  }
}

interface Errand {
  readonly service: string
  readonly office: string | null
}
const sameErrand = (a: Errand, b: Errand): boolean => a.service === b.service && a.office === b.office

/** What there is to complain of: a term that has passed on its day, a refusal on its own. Else nobody need say on which day it was. */
function grievanceOf({ state, due, outcome, closed }: Case, now: Date): Pick<Prefill, 'about' | 'happened'> {
  if (state === 'submitted' && due && due < now) return { about: 'deadline', happened: dayOf(due) }
  if (state === 'closed' && outcome === 'refused' && closed) return { about: 'result', happened: dayOf(closed) }
  return { happened: null }
}

/** What a case says about a complaint that begins from it. */
const prefillOf = (of: Case | null, now: Date): Prefill | null =>
  of && {
    service: of.service,
    edition: of.edition,
    channel: of.channel,
    office: of.office,
    ...grievanceOf(of, now),
  }
