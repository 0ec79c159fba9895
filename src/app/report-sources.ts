import type { Connection } from 'mongoose'
import { type ComplaintStore, createComplaintStore, passedUnanswered, termsOf } from '../complaints/index.ts'
import type { Calendar } from '../deadlines/index.ts'
import { createExperienceStore, type ExperienceStore } from '../experience/index.ts'
import { LANGS, type Lang } from '../i18n.ts'
import type { Directories } from '../offices/index.ts'
import { answeredComplaints, caseFigures, createRatingStore, type RatingStore, type Sources } from '../ratings/index.ts'

/** Where the report's rows come from, out of stores that are open. */
export const sourcesOf = (
  connection: Connection,
  ratings: RatingStore,
  complaints: ComplaintStore,
  experiences: ExperienceStore,
  calendar: Calendar,
  now: () => Date,
): Sources => ({
  experiences: experiences.told,
  cases: caseFigures(connection),
  ratings: ratings.figures,
  complaints: answeredComplaints(async (from, to) => {
    const at = now()
    return (await complaints.figures(from, to)).map((of) => ({
      service: of.service,
      office: of.office,
      terms: termsOf(of, calendar).map((term) => ({ ...term, late: passedUnanswered(term, at) })),
    }))
  }),
})

/** The same for a process that does nothing else. */
export const openReportSources = (connection: Connection, calendar: Calendar, now: () => Date): Sources =>
  sourcesOf(
    connection,
    createRatingStore(connection),
    createComplaintStore(connection, calendar),
    createExperienceStore(connection),
    calendar,
    now,
  )

/** Names of offices and regions, as the report asks for them. */
export const officeNames = (directories: Directories) => ({
  officeName(id: string, lang: Lang): string | null {
    const office = directories.office(id)
    return office && directories.title(office, lang)
  },
  regionOf: (id: string): string | null => directories.office(id)?.region ?? null,
  regions: directories.regions().map((place) => ({ id: place.region, also: LANGS.map((lang) => directories.words.place(place, lang)) })),
  offices: () =>
    directories
      .names()
      .flatMap((directory) => directories.directory(directory))
      .map((office) => ({ id: office.id, also: LANGS.map((lang) => directories.title(office, lang)) })),
})
