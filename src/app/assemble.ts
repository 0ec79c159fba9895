import { intentTalk } from '../bot/free-text.chat.ts'
import { groups } from '../bot/groups.chat.ts'
import { homeTalk } from '../bot/home.chat.ts'
import { createShell } from '../bot/index.ts'
import { type PersonalDataHolder, privacyTalk } from '../bot/privacy.chat.ts'
import { serviceTalk } from '../bot/service.chat.ts'
import { applicationTalk } from '../cases/application/application.chat.ts'
import * as caseButtons from '../cases/buttons.ts'
import { caseTalk } from '../cases/case.chat.ts'
import { type Case, newCaseId, newSecret } from '../cases/index.ts'
import { type SharedTalk, sharedTalk } from '../cases/shared/shared.chat.ts'
import { ButtonRouter, type Ctx } from '../chat/index.ts'
import type { Clock } from '../clock.ts'
import * as complaintButtons from '../complaints/buttons.ts'
import { isDraftId } from '../complaints/index.ts'
import { dayOf } from '../deadlines/index.ts'
import { complaintRoom } from '../desk/assemble.chat.ts'
import { isReceiptCode, type PageDeps, type StateDeps } from '../desk/index.ts'
import { signInLink } from '../desk/web/sign-in/sign-in-link.chat.ts'
import { experienceTalk } from '../experience/experience.chat.ts'
import type { Lang } from '../i18n.ts'
import { nextReception, type ReportStore } from '../offices/index.ts'
import { FIND, inlineCards } from '../offices/inline-cards.chat.ts'
import { officeTalk, pick } from '../offices/office.chat.ts'
import { ratingTalk } from '../ratings/rating.chat.ts'
import { askAboutResting, planFor, replacedOn, tellReplaced } from '../reminders/index.ts'
import { reminderTalk } from '../reminders/own/reminder.chat.ts'
import { isTransient } from '../store/index.ts'
import { complaintDeps, ratingDeps } from './dependencies.ts'
import { doctorTalk } from './operator/doctor.chat.ts'
import { type Foundation, idBytes, openStores, type Stores } from './stores.ts'
import { telegramFiles } from './telegram-files.ts'

/** Puts the rooms' talk together into one bot. */
export function assemble(ground: Foundation) {
  const { connection, texts, catalogue, directories, calendar, clock } = ground
  const buttons = new ButtonRouter()
  const stores = openStores(ground)
  const experience = experienceTalk(
    {
      experiences: stores.experiences,
      catalogue,
      texts,
      findCase: stores.cases.find,
      back: (ctx, of) => [[rating.caseButton(ctx, of)], [caseButtons.open.to(ctx.t('experience-to-case'), { case: of.id })]],
    },
    buttons,
  )
  const ids = idBytes(ground.dataKey)
  const newId = (cause: string) => newCaseId(ids(cause))
  const api = () => shell.bot.api
  const langOf = async (chat: number): Promise<Lang> => (await stores.chats.peek(chat))?.lang ?? 'kk'
  const facts = { texts, directories, catalogue, calendar }
  // An akim may receive on a Saturday, but not on a holiday.
  const isHoliday = (day: string) => (calendar.dayOff(day)?.kind ?? 'weekend') !== 'weekend'

  const services = serviceTalk(
    {
      texts,
      catalogue,
      begin: (...of) => cases.beginRows(...of),
      usual: experience.ofService,
    },
    buttons,
  )
  const offices = officeTalk(
    {
      ...facts,
      connection,
      usual: experience.ofOffice,
      back: (ctx, of) =>
        isDraftId(of)
          ? complaintButtons.resume.to(ctx.t('cases-back'), { draft: of })
          : caseButtons.open.to(ctx.t('cases-back'), { case: of }),
      under: (ctx, id) => [reminders.officeRow(ctx, id), [complaints.officeButton(ctx, id)]],
    },
    buttons,
  )
  const reminderDeps = {
    store: stores.reminders,
    ...facts,
    newId,
    findCase: stores.cases.find,
    nextReception: (office: Parameters<typeof directories.title>[0], after: Date) =>
      nextReception(office.reception, after, isHoliday)?.from ?? null,
    ways: {
      ...{ open: caseButtons.open, closed: caseButtons.closed, notReady: caseButtons.notReady, edition: caseButtons.edition },
      complain: complaintButtons.fromCase,
    },
  }
  const reminders = reminderTalk(reminderDeps, buttons)
  const rating = ratingTalk(ratingDeps(ground, stores, { api, langOf, rated: (...bad) => room.rated(...bad) }), buttons)
  const room = complaintRoom(
    complaintDeps(ground, stores, {
      api,
      langOf,
      reports: offices.reports,
      complaintSurvey: rating.complaintSurvey,
      report: rating.reportAsked,
      story: ground.reading.story,
    }),
    clock,
    buttons,
  )
  const complaints = room.citizen
  const { sessions, presence, views } = stores
  const door = signInLink({ api, langOf, texts, clock, sessions, staff: stores.complaints.staff, origin: ground.origin })
  const shared = sharedTalk(
    {
      shares: stores.shares,
      cases: stores.cases,
      texts,
      catalogue,
      newSecret: (cause) => newSecret(ids(cause)),
      langOf,
      api,
      bot: () => shell.bot.botInfo.username,
      now: clock.now,
    },
    buttons,
  )
  const caseDeps = {
    ...facts,
    reports: offices.reports,
    cases: stores.cases,
    newId,
    wrongDocument: (citizen: number, service: string, document: string, text: string, cause: string) =>
      offices.reports.add({ office: `${service}/${document}`, citizen, what: 'document', text }, cause),
    buttons: {
      remind: reminders.caseButton,
      calendar: reminders.calendarButton,
      complain: (ctx: Ctx, of: Case) => complaints.caseButton(ctx, of.id),
      service: (_: Ctx, service: string, label: string) => services.button(service, label),
      office: offices.cardButton,
      appeal: (ctx: Ctx, of: Case) => reminders.appealRows(ctx, of),
    },
    changed: planFor({ store: stores.reminders, calendar, clock }),
    remindAt: reminders.remindAt,
    shared,
    openComplaint: complaints.openAbout,
    async ended(ctx: Ctx, of: Case) {
      const survey = await rating.survey(ctx, of)
      const told = of.outcome === 'received' ? [[experience.button(ctx, of)]] : []
      return { ...survey, rows: [...reminders.appealRows(ctx, of), ...survey.rows, ...told] }
    },
  }
  const cases = caseTalk(caseDeps, buttons)
  const application = applicationTalk(caseDeps, buttons)
  buttons.on(pick, (ctx, { case: id, office }) =>
    isDraftId(id) ? complaints.officeChosen(ctx, id, office) : cases.officeChosen(ctx, id, office),
  )
  const rights = privacyTalk(
    {
      holders: holdersOf(stores, offices.reports, shared.holder, clock, room.erase),
      openComplaints: async (citizen) => (await stores.complaints.privacy.open(citizen)).length,
    },
    buttons,
  )
  const { understand } = ground.reading
  /** The services that a text means; none where it asks for something else. */
  const meant = (text: string): readonly string[] => {
    const { intent, service, choices } = understand(text)
    return intent === 'service' ? [...new Set([...(service ? [service] : []), ...choices])] : []
  }
  const intents = intentTalk(
    {
      understand,
      situations: services.situations,
      open: services.open,
      choices: services.choices,
      office: offices.near,
      reminders: (ctx) => [reminders.homeButton(ctx)],
    },
    buttons,
  )
  const start = homeTalk(
    {
      situations: services.situations,
      cases: cases.homeCases,
      ways: async (ctx) => [
        offices.findButton(ctx),
        ...((await reminders.any(ctx)) ? [reminders.homeButton(ctx)] : []),
        ...((await complaints.any(ctx)) ? [complaints.listButton(ctx)] : []),
      ],
      privacyRows: rights.rows,
      bareCards: ground.staff.bareCards === true,
      search: intents.answer,
      async follow(ctx, link) {
        const [kind, id] = [link.slice(0, 2), link.slice(2)]
        if (link === FIND) {
          await offices.start(ctx)
          return true
        }
        if (kind === 's-') return services.open(ctx, id)
        if (kind === 'o-') return offices.open(ctx, id)
        if (await shared.follow(ctx, link)) return true
        if (kind === 'c-') await cases.open(ctx, id)
        return kind === 'c-'
      },
    },
    buttons,
  )
  const shell = createShell({
    token: ground.token,
    apiRoot: ground.apiRoot,
    chats: stores.chats,
    clock,
    texts,
    log: ground.log,
    owner: ground.owner,
    buttons,
    understand,
    talks: [
      door,
      room.desk,
      ...(ground.doctor ? [doctorTalk(stores.complaints.staff.member, ground.doctor)] : []),
      offices,
      cases,
      application,
      reminders,
      complaints,
      rating,
      rights,
      start,
    ],
    outside: groups(texts, room.desk.outside, shared.outside, inlineCards({ ...facts, services: meant, now: clock.now })),
    onError: start.apology,
    fallback: start.fallback,
    isStoreError: isTransient,
    moved: room.moved,
    missed: async (citizen) =>
      (await Promise.all([stores.reminders.isStopped(citizen), stores.complaints.outbox.holdsFor(citizen)])).includes(true),
    returned: async (citizen, now) => void (await Promise.all([room.returned(citizen, now), stores.reminders.resume(citizen, now)])),
    ...(ground.observe ? { observe: ground.observe } : {}),
    ...(ground.calls ? { calls: ground.calls } : {}),
  })
  const page: PageDeps & StateDeps = {
    ...{
      texts,
      catalogue,
      offices: directories,
      clock,
      random: ground.random,
      sessions,
      presence,
      views,
      langOf,
      token: ground.token,
      origin: ground.origin,
    },
    ...stores.complaints,
    acts: room.acts,
    team: room.team,
    reports: room.reports,
    isReceiptCode: (number, typed) => isReceiptCode(ground.dataKey, number, typed),
    fileOf: telegramFiles(ground, api),
    onEntry: door.entered,
    onFault: (error) => ground.log.error({ err: error }, 'the page of the desk failed'),
  }
  /** Citizens whose rules were replaced are owed a word, once a day and set of replaced editions. */
  async function tellOfEditions(now: Date): Promise<void> {
    const replaced = replacedOn(catalogue, now)
    if (replaced.length === 0) return
    const set = `${dayOf(now)} ${[...new Set(replaced.map(({ by }) => by.id))].join(' ')}`
    await stores.jobs.once('editions', set, now, () => tellReplaced(stores.cases, stores.reminders, replaced, now))
  }
  /** Asks once about every case that rests; services that are offered no more are left alone. */
  const resting = {
    store: stores.reminders,
    resting: stores.cases.resting,
    asked: ({ citizen, id }: Case) => stores.cases.restAsked(citizen, id),
    offered: (of: Case) => {
      const flow = catalogue.flowOf(of)
      return flow !== null && flow.status !== 'retired'
    },
  }
  return {
    askAboutResting: (now: Date) => askAboutResting(resting, now),
    shell,
    tellOfEditions,
    delivered: room.idle,
    stores,
    reminderDeps,
    rating,
    staffTick: room.staffTick,
    inStaffChat: room.inCommon,
    page,
  }
}
export type App = ReturnType<typeof assemble>

const idsOf = (cases: readonly Case[]): string[] => cases.map(({ id }) => id)

/** Everything that the bot keeps of a citizen besides the chat itself. What hangs on the cases goes before them. */
const holdersOf = (
  { cases, experiences, reminders, ratings, complaints }: Stores,
  reports: Pick<ReportStore, 'exportOf' | 'forget'>,
  shared: SharedTalk['holder'],
  clock: Clock,
  erase: (numbers: readonly string[], now: Date) => Promise<void>,
): PersonalDataHolder[] => [
  {
    name: 'experiences',
    exportOf: async (citizen) => experiences.inCases(idsOf(await cases.list(citizen))),
    forget: async (citizen) => experiences.forget(idsOf(await cases.list(citizen))),
  },
  { ...shared, exportOf: async (citizen) => shared.exportOf(citizen, await cases.list(citizen)) },
  { name: 'cases', exportOf: cases.list, forget: cases.forget },
  { name: 'reminders', exportOf: reminders.exportOf, forget: reminders.forget },
  { name: 'ratings', exportOf: ratings.exported, forget: ratings.forget },
  {
    name: 'complaints',
    exportOf: complaints.privacy.exportOf,
    async forget(citizen) {
      const numbers = (await complaints.complaints.list(citizen)).map(({ number }) => number)
      await erase(numbers, clock.now())
      await complaints.privacy.forget(citizen, clock.now())
      // What was on its way to the staff meanwhile.
      await erase(numbers, clock.now())
    },
  },
  { name: 'officeReports', exportOf: reports.exportOf, forget: reports.forget },
]
