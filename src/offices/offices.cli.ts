import { join } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { isLang, LANGS, type Lang, loadTexts } from '../i18n.ts'
import { type Channel, type Flow, type FlowChannel, loadCatalogue } from '../services/index.ts'
import { ruleOf } from './choosing/target.ts'
import { likelihood } from './directories/directories.ts'
import { ownRegionFirst } from './directories/responsible.ts'
import { type Directories, loadDirectories, type Office, type Point, type Reason, type Rule } from './index.ts'
import { type Place, postalIndexIn } from './places/place.ts'
import type { PlaceHit } from './places/place-reading.ts'
import { LONGEST_QUERY } from './places/place-search.ts'

export interface OfficesCliDeps {
  /** The folder with `flows`, `data` and `locales`. */
  readonly root: string
  /** Writes one line, or one JSON document, to stdout. */
  readonly print: (text: string) => void
}

interface Asked {
  readonly channel?: Channel
  readonly place?: string
  readonly near?: Point
  readonly limit?: number
  readonly lang: Lang
  readonly json?: boolean
}

/** One line of the answer. */
interface Line {
  readonly office: Office
  readonly reason: Reason
  readonly distanceKm?: number
  /** The place that was understood, and how surely. */
  readonly hit?: PlaceHit
}

const NEAREST = 10

function point(value: string): Point {
  const [, lat, lon] = /^\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*$/.exec(value) ?? []
  const at = { lat: Number(lat), lon: Number(lon) }
  if (!(Math.abs(at.lat) <= 90 && Math.abs(at.lon) <= 180))
    throw new InvalidArgumentError('write it as LAT,LON in degrees, for example 49.8,73.1')
  return at
}

function placeName(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('name a village, district, town or postal index')
  if (value.length > LONGEST_QUERY) throw new InvalidArgumentError(`the name of a place has at most ${LONGEST_QUERY} characters`)
  return value
}

function atLeastOne(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError('a whole number from 1 on')
  return Number(value)
}

function language(value: string): Lang {
  if (!isLang(value)) throw new InvalidArgumentError(`one of ${LANGS.join(', ')}`)
  return value
}

const json = (value: unknown): string => JSON.stringify(value, null, 2)

/**
 * Adds `offices` and `office` to `program`.
 * What goes wrong ends in `program.error` with exit code 1; wrong usage is commander's own.
 */
export function officesCommands(program: Command, deps: OfficesCliDeps): void {
  const fail = (message: string): never => program.error(message, { exitCode: 1, code: 'offices' })
  const lang = () =>
    new Option('--lang <lang>', 'language of the names')
      .choices([...LANGS])
      .default('kk')
      .argParser(language)

  program
    .command('offices <service>')
    .description('the offices that are responsible for a place, best first')
    .option('--channel <channel>', 'where the citizen applies')
    .addOption(new Option('--place <text>', 'village, district, town or postal index, as people type it').argParser(placeName))
    .addOption(new Option('--near <lat,lon>', 'the nearest to a point').argParser(point))
    .addOption(new Option('--limit <n>', 'so many at most').argParser(atLeastOne))
    .addOption(lang())
    .option('--json', 'one JSON document')
    .action((service: string, asked: Asked) => {
      const catalogue = loadCatalogue(deps.root)
      const flow =
        catalogue.flow(service) ?? fail(`there is no service «${service}»; there are ${catalogue.flows.map(({ id }) => id).join(', ')}`)
      const channels = flow.channels.filter(({ id }) => asked.channel === undefined || id === asked.channel)
      if (channels.length === 0)
        fail(`«${service}» has no channel «${asked.channel}»; it has ${flow.channels.map(({ id }) => id).join(', ')}`)
      const directories = loadDirectories(deps.root)
      const lines = linesFor(directories, flow, channels, asked, fail).slice(0, asked.limit)
      deps.print(
        asked.json
          ? json(lines.map((line) => lineJson(directories, line, asked.lang)))
          : [...understood(directories, lines, asked.lang), ...lines.map((line) => lineText(directories, line, asked.lang))].join('\n'),
      )
    })

  program
    .command('office <id>')
    .description('one office, whole, with where it is printed')
    .addOption(lang())
    .option('--json', 'one JSON document')
    .action((id: string, asked: Pick<Asked, 'lang' | 'json'>) => {
      const directories = loadDirectories(deps.root)
      const office = directories.office(id) ?? fail(`there is no office «${id}»; ids stand in data/offices/*.json, for example psc-01`)
      const override = directories.override(id)
      if (asked.json) return deps.print(json(override ? { ...office, override } : office))
      const doubtful = office.doubtful ? loadTexts(join(deps.root, 'locales')).t(asked.lang, `offices-doubtful-${office.doubtful}`) : ''
      deps.print(officeText(directories, office, asked.lang, doubtful))
    })
}

function linesFor(
  directories: Directories,
  flow: Flow,
  channels: readonly FlowChannel[],
  asked: Asked,
  fail: (message: string) => never,
): Line[] {
  const { place, near } = asked
  const only = channels.every(({ choose }) => choose === 'only')
  if (place === undefined && near === undefined && !only) fail('say where: --place TEXT, or --near LAT,LON')
  if (near && !directories.inCountry(near)) fail(`${near.lat},${near.lon} is not on the land of Kazakhstan: it is abroad or at sea`)
  if (place !== undefined && !only && directories.places(place).length === 0)
    fail(
      postalIndexIn(place)
        ? `no office of the directories has the postal index «${place.trim()}»: check its six digits, or name the village, district or town`
        : `no place of Kazakhstan is called «${place}»: check the name, or name the district`,
    )
  const lines = channels.flatMap((channel) => channelLines(directories, ruleOf(channel), asked))
  if (lines.length === 0)
    fail(`the directory of «${flow.id}» has no office for «${place ?? ''}»: it covers ${coverage(directories, channels)}`)
  const best = near ? lines : bestFirst(place ?? '', lines)
  return [...new Map(best.map((line) => [line.office.id, line])).values()]
}

/** «only Қарағанды облысы». */
function coverage(directories: Directories, channels: readonly FlowChannel[]): string {
  const regions = channels.flatMap(({ directory }) => directories.directory(directory ?? '').map(({ region }) => region))
  return `only ${[...new Set(regions.filter(Boolean))].join(', ')}`
}

const REASONS: readonly Reason[] = ['serves', 'district', 'nearest', 'region', 'only']

/** The likelier place first, whichever channel found it; for one place the office that is for it alone before wider ones. */
function bestFirst(text: string, lines: readonly Line[]): Line[] {
  const likely = ({ office, reason, hit }: Line) => (hit ? likelihood(text, { office, reason, hit }) : 0)
  const places = [...new Set([...lines].sort((a, b) => likely(a) - likely(b)).map(({ hit }) => hit?.place.id))]
  const rank = ({ hit, reason }: Line) => places.indexOf(hit?.place.id) * REASONS.length + REASONS.indexOf(reason)
  return [...lines].sort((a, b) => likely(a) - likely(b) || rank(a) - rank(b))
}

function channelLines(directories: Directories, rule: Rule, { place, near, limit }: Asked): Line[] {
  if (rule.choose === 'only') return directories.directory(rule.directory).map((office) => ({ office, reason: 'only' }))
  if (place === undefined) {
    return near ? linesNear(directories, rule, near, limit ?? NEAREST) : []
  }
  const found = directories.search(place, rule).map(
    ({ office, reason, distanceKm, hit }): Line => ({
      ...{ office, reason, hit },
      ...(distanceKm === undefined ? {} : { distanceKm }),
    }),
  )
  if (!near) return found
  const away = ({ office }: Line) => (office.coordinates ? { distanceKm: directories.distance(near, office.coordinates) } : {})
  return found.map((line): Line => ({ ...line, ...away(line) })).sort((a, b) => (a.distanceKm ?? Infinity) - (b.distanceKm ?? Infinity))
}

/** The offices for the district that a point seems to lie in, and for those just over a border; then nearer ones of others. */
function linesNear(directories: Directories, rule: Rule, at: Point, limit: number): Line[] {
  const areas = directories.districtsNear(at)
  const near = directories
    .nearest(rule.directory, at, limit)
    .map(({ item, distanceKm }): Line => ({ office: item, reason: 'nearest', distanceKm }))
  const own = areas.flatMap((area) => ownLines(directories, rule, area, at))
  // A directory of one region has nothing for other ones, near as it may be.
  if (own.length === 0 && new Set(directories.directory(rule.directory).map(({ region }) => region)).size === 1) return []
  const mine = [...new Map(own.map((line) => [line.office.id, line])).values()]
  const ids = new Set(mine.map(({ office }) => office.id))
  return [...mine, ...near.filter(({ office }) => !ids.has(office.id))].slice(0, limit)
}

function ownLines(directories: Directories, rule: Rule, area: Place, at: Point): Line[] {
  const answers = directories.responsible(rule, area)
  return ownRegionFirst(answers, [], at).own.map(({ office, distanceKm }): Line => {
    const reason = answers.find((answer) => answer.office.id === office.id)?.reason ?? 'nearest'
    return {
      ...{ office, reason, hit: { place: area, sure: 'similar', unread: '' } },
      ...(distanceKm === undefined ? {} : { distanceKm }),
    }
  })
}

/** The contract of `offices --json` in DESIGN.md. */
function lineJson(directories: Directories, { office, reason, distanceKm, hit }: Line, lang: Lang) {
  const { id, directory, address, postalIndex, phones, site, email, serves, precision } = office
  return {
    ...{ id, directory, name: directories.title(office, lang), address, postalIndex, phones, site, email, serves, precision },
    ...(distanceKm === undefined ? {} : { distanceKm: Math.round(distanceKm * 10) / 10 }),
    reason,
    ...(hit ? { place: placeJson(directories, hit, lang), sure: hit.sure, unread: hit.unread } : {}),
  }
}

/** The place that was understood: as printed, and called in a language. */
const placeJson = ({ words }: Directories, { place }: PlaceHit, lang: Lang) => ({
  ...{ id: place.id, kind: place.kind, name: place.name, district: place.district, region: place.region },
  ...{ title: words.place(place, lang), within: words.within(place, lang) },
})

/** Which places were understood, how surely, and what was not. */
function understood({ words }: Directories, lines: readonly Line[], lang: Lang): string[] {
  const hits = new Map(lines.flatMap(({ hit }) => (hit ? [[hit.place.id, hit] as const] : [])))
  return [...hits.values()].map(({ place, sure, unread }) => {
    const name = [words.place(place, lang), words.within(place, lang)].filter(Boolean).join(', ')
    return `# ${name} (${sure})${unread ? `; not understood: «${unread}»` : ''}`
  })
}

/** In the words of a language, and as printed where that differs. */
function addressText({ words }: Directories, office: Office, lang: Lang): string {
  const said = words.address(office, lang)
  const printed = office.address ?? ''
  return said && said !== printed ? `${said} («${printed}»)` : printed
}

function lineText(directories: Directories, { office, reason, distanceKm }: Line, lang: Lang): string {
  const away = distanceKm === undefined ? '' : `~${Math.round(distanceKm)} km from the ${office.precision}`
  return [
    `${office.id} [${reason}]`,
    directories.title(office, lang),
    addressText(directories, office, lang),
    office.phones.join(', '),
    away,
  ]
    .filter(Boolean)
    .join('; ')
}

function officeText(directories: Directories, office: Office, lang: Lang, doubtful: string): string {
  const { source, coordinates } = office
  const lines = [
    directories.title(office, lang),
    office.name,
    [office.postalIndex, addressText(directories, office, lang)].filter(Boolean).join(', '),
    [...office.phones, ...office.fax.map((fax) => `fax ${fax}`)].join(', ') || (office.phonesRaw ?? ''),
    [office.site, office.email].filter(Boolean).join(', '),
    office.serves.map(({ name, kind }) => [name, kind].filter(Boolean).join(' ')).join(', '),
    coordinates ? `${coordinates.lat}, ${coordinates.lon} (${office.precision})` : '',
    doubtful,
    `${source.act}, annex ${source.annex}, row ${source.row ?? '-'}, lines ${source.lines.join(', ')}, ${source.printings.length} printings`,
  ]
  return lines.filter(Boolean).join('\n')
}
