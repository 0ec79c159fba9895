/**
 * The bodies that a standard names in its text, one directory each. Their facts stand in sentences: every fact is a
 * pattern with the value as its group, and the ingest stops when a pattern no longer fits.
 */
import { buildOffice, noteOf, type Row } from '../build-office.ts'
import { reconcile } from '../reconcile.ts'
import type { DirectoryReader, ReportNote } from '../report.ts'
import { EDUCATION_ACT, KARAGANDA_ACT, serviceAt } from '../standards.ts'
import { type Mention, mentionsOf, type Sentences, sentencesOf } from '../text-mentions.ts'

interface Body {
  id: string
  act: string
  region: string
  district?: string
  name: string
  /** Where the address stands; where it stands several times, the majority decides. */
  address: RegExp
  /** Where the postal index stands when it is not with the address. */
  index?: RegExp
  /** Where phones stand: all count. */
  phones: readonly RegExp[]
  web: RegExp
  /** Where the hours stand, and how we write them: days, hours, break. */
  hours?: { printed: RegExp; value: string }
}

const MINISTRY = 'Қазақстан Республикасы Білім және ғылым министрлігі'
/** Stands for an annex where the fact is in the standard's own text. */
const TEXT = 'text'
const OFFICE_HOURS = 'дс-жм 09:00-18:30, үзіліс 13:00-14:30'

const EDUCATION_BODIES: readonly Body[] = [
  {
    ...{ id: 'committee', act: EDUCATION_ACT, region: 'Астана қаласы' },
    name: `${MINISTRY}нің Білім және ғылым саласындағы бақылау комитеті`,
    address: /Комитеттің мекенжайы: (?<value>Астана қаласы, [^.]*?11-ші кіреберіс)/dgu,
    index: /ақпаратты (?<value>010000), Астана қаласы, "Министрліктер үйі" әкімшілік ғимараты, 11-кіреберіс, 839-кабинет/dgu,
    phones: [
      /\(919-кабинет, байл\.тел\.(?<value>\d{11})/dgu,
      /843-бөлме, байланыс телефоны: (?<value>\(87172\) [\d-]+)/dgu,
      /Әкімшілік және талдамалық жұмыстар басқармасының (?:бастығы|сарапшысы) Астана [^\t]*? (?<value>8 \(7172\) 74[\d-]+)/dgu,
    ],
    web: /комитеттің ресми сайтынан \((?<value>www\.educontrol\.kz)/dgu,
    hours: { printed: /жұмыс кестесі: (?<value>9\.00-18\.30, түскі уақыт [^)]*? жексенбі)/dgu, value: OFFICE_HOURS },
  },
  {
    ...{ id: 'bologna-centre', act: EDUCATION_ACT, region: 'Астана қаласы' },
    name: 'Болон процесі және академиялық ұтқырлық орталығы',
    address: /орналасқан орталыққа тапсырылады: (?<value>Астана қ\., Жеңіс д\., [^)]*\))/dgu,
    phones: [
      /ұтқырлық орталығының директоры [^(]*\([^)]*\) (?<value>\(8-7172\) 73-17-\d\d)/dgu,
      /74-23-49, (?<value>73-17-43, [\d ,-]+\d)/dgu,
    ],
    web: /және орталықтың \((?<value>www\.nac\.edu\.kz)\)/dgu,
    hours: { printed: /Куәліктер (?<value>сенбі, жексенбі және мереке күндерін қоспағанда, [^)]*\))/dgu, value: OFFICE_HOURS },
  },
  {
    ...{ id: 'cip', act: EDUCATION_ACT, region: 'Астана қаласы' },
    name: 'Халықаралық бағдарламалар орталығы акционерлік қоғамы',
    address: /Қазақстан Республикасы, (?<value>Астана қаласы, Д\. Қонаев көшесі, \S+ үй) мекенжайы/dgu,
    phones: [],
    web: /қоғам\) (?<value>www\.edu-cip\.kz)/dgu,
    hours: {
      printed: /9\. Мемлекеттік қызмет (?<value>сенбі, жексенбі және мерерке күндерін [^;]*?18\.30-ға дейін)/dgu,
      value: OFFICE_HOURS,
    },
  },
  {
    ...{ id: 'children-rights-committee', act: EDUCATION_ACT, region: 'Астана қаласы' },
    name: `${MINISTRY}нің Балалардың құқықтарын қорғау комитеті`,
    address: /қорғау комитетінде (?<value>010000,? Астана қаласы, [^.]*?11-кіреберіс, 9\d\d-(?:[қк]аб|кабинет))/dgu,
    phones: [],
    web: /(?<value>www\.bala-kkk\.kz)/dgu,
  },
  {
    ...{ id: 'ministry', act: EDUCATION_ACT, region: 'Астана қаласы' },
    name: MINISTRY,
    address: /жоғарғы сатысына: (?<value>010000 Астана қаласы, Орынбор көшесі, № 8 үй)/dgu,
    phones: [/№ 8 үй, тел\.: (?<value>\+7\d{10})/dgu],
    web: /интернет-ресурс: (?<value>www\.edu\.gov\.kz)/dgu,
  },
]

const KARAGANDA_BODIES: readonly Body[] = [
  {
    ...{ id: 'karaganda-agriculture-directorate', act: KARAGANDA_ACT, region: 'Қарағанды облысы', district: 'Қарағанды қаласы' },
    name: 'Қарағанды облысының ауыл шаруашылық басқармасы',
    address: /(?<value>100008, Қарағанды қаласы, Лобода көшесі, 20)/dgu,
    phones: [/байланыс телефоны: (?<value>\(7212\) 56 95 86)/dgu],
    web: /(?<value>desh_ims@krg\.gov\.kz)/dgu,
  },
]

function mentioned(sentences: Sentences, body: Body, pattern: RegExp): [Mention, ...Mention[]] {
  const [first, ...others] = mentionsOf(sentences, pattern)
  if (!first) throw new Error(`${body.id}: the text has no ${pattern}`)
  return [first, ...others]
}

/** One spelling for the misprints and abbreviations in which mentions of one address differ. */
function sameWords(address: string): string {
  return address
    .replace('Министрлікгер', 'Министрліктер')
    .replace('« ', '«')
    .replace(/^(\d{6}) /, '$1, ')
    .replace(/[қк]аб$/u, 'кабинет')
}

function readBody(
  lines: readonly string[],
  sentences: Sentences,
  body: Body,
): { reading: ReturnType<typeof buildOffice>; notes: ReportNote[] } {
  const addresses = mentioned(sentences, body, body.address)
  const address = reconcile(addresses.map(({ value, line }) => ({ value: sameWords(value), line })))
  const index = body.index ? mentioned(sentences, body, body.index) : []
  const phones = body.phones.flatMap((pattern) => mentioned(sentences, body, pattern))
  const web = mentioned(sentences, body, body.web)
  const hours = body.hours ? mentioned(sentences, body, body.hours.printed)[0] : undefined
  const mentions = [...addresses, ...index, ...phones, ...web.slice(0, 1), ...(hours ? [hours] : [])]
  const row: Row = {
    ...{
      id: body.id,
      directory: body.id,
      act: body.act,
      annex: TEXT,
      region: body.region,
      district: body.district ?? null,
      row: null,
      serves: [],
    },
    lines: [...new Set(mentions.map(({ line }) => line))].sort((a, b) => a - b),
    printings: addresses.map(({ line }) => ({ service: serviceAt(lines, line - 1), annex: TEXT, row: null, line })),
    cells: {
      ...{ name: body.name, web: web[0].value },
      address: [...index.slice(0, 1).map(({ value }) => value), address.value].join(', '),
      phones: [...new Set(phones.map(({ value }) => value.replace(/\s*-\s*/g, '-')))].join('; '),
    },
    ...(body.hours ? { hours: body.hours.value } : {}),
  }
  const reading = buildOffice(row)
  if (hours) reading.office.source.raw = { ...reading.office.source.raw, hours: hours.value }
  const said = address.variants.map(({ value, lines: at }) => `«${value}» (${at.length})`).join(', ')
  return { reading, notes: address.variants.length > 1 ? [noteOf(row, 'disagreement', 'address', `${said}: the majority stands.`)] : [] }
}

function reader(bodies: readonly Body[]): DirectoryReader {
  return (lines) => {
    const sentences = sentencesOf(lines)
    const readings = bodies.map((body) => readBody(lines, sentences, body))
    return {
      offices: readings.map(({ reading }) => reading.office),
      notes: readings.flatMap(({ reading, notes }) => [...reading.notes, ...notes]),
    }
  }
}

/** Reads the bodies that the education standards name, each a directory of its own. */
export const readEducationBodies = reader(EDUCATION_BODIES)

/** Reads the bodies that the Karaganda standards name. */
export const readKaragandaBodies = reader(KARAGANDA_BODIES)
