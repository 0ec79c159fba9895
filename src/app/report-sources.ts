import type { Connection } from 'mongoose'
import { type ComplaintStore, createComplaintStore } from '../complaints/index.ts'
import type { Lang } from '../i18n.ts'
import type { Directories } from '../offices/index.ts'
import { answeredComplaints, caseFigures, createRatingStore, type RatingStore, type Sources } from '../ratings/index.ts'

/** Where the report's rows come from, out of stores that are open. */
export const sourcesOf = (connection: Connection, ratings: RatingStore, complaints: ComplaintStore): Sources => ({
  cases: caseFigures(connection),
  ratings: ratings.figures,
  complaints: answeredComplaints(complaints.figures),
})

/** The same for a process that does nothing else. */
export const openReportSources = (connection: Connection): Sources =>
  sourcesOf(connection, createRatingStore(connection), createComplaintStore(connection))

/** Names of offices and regions, as the report asks for them. */
export const officeNames = (directories: Directories) => ({
  officeName(id: string, lang: Lang): string | null {
    const office = directories.office(id)
    return office && directories.title(office, lang)
  },
  regionOf: (id: string): string | null => directories.office(id)?.region ?? null,
  regions: directories.regions().map(({ name }) => name),
})
