import { keyOf, Phrases, Stems } from '../tokens.ts'

// The words of time in three languages. They are folded as the search folds, so a word typed without Kazakh letters, in
// Latin ones or with «е» for «ё» is the same word. A word that stands in no table here was not understood.

/** Endings of cases and of belonging, Kazakh, Russian and English. */
const ENDINGS = [
  'да де та те ға ге қа ке дан ден тан тен нан нен ның нің дың дің тың тің ды ді ты ті ны ні ғы гі қы кі дағы дегі тағы тегі',
  'сы сі ы і сында сінде ында інде нда нде сына сіне ына іне сынан сінен ынан інен сындағы сіндегі лары лері',
  'а у ом е и ы я ю ем ем ой ей ою ью ам ям ах ях ов ами ь',
  's',
].join(' ')

export type Unit = 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years'
export const UNITS = new Stems<Unit>(
  [
    ['minutes', 'мин минута минуты минут минуту minute minutes min mins', 'минут'],
    ['hours', 'час часа часов часик ч сағ hour hours hr hrs', 'сағат сагат'],
    ['days', 'день дня дней дн сутки суток day days', 'күн тәулік'],
    ['weeks', 'неделя недели недель неделю нед week weeks', 'апта жұма'],
    ['months', 'месяц месяца месяцев мес month months', 'ай'],
    ['years', 'год года лет year years', 'жыл'],
  ],
  ENDINGS,
)

/** Months from 1. */
export const MONTHS = new Stems<number>(
  [
    [1, 'янв қаң jan january', 'қаңтар январ'],
    [2, 'фев февр ақп feb february', 'ақпан феврал'],
    [3, 'мар нау наур mar march', 'наурыз март'],
    [4, 'апр сәу апрл apr april', 'сәуір апрел'],
    [5, 'май мая мам may', 'мамыр май'],
    [6, 'июн мау маус jun june', 'маусым июн'],
    [7, 'июл шіл jul july', 'шілде июл'],
    [8, 'авг там aug august', 'тамыз август'],
    [9, 'сен сент қыр қырк sep sept september', 'қыркүйек сентябр'],
    [10, 'окт қаз oct october', 'қазан октябр'],
    [11, 'ноя нояб қар қараш nov november', 'қараша ноябр'],
    [12, 'дек жел желт dec december', 'желтоқсан декабр'],
  ],
  ENDINGS,
)

/** Weekdays from Monday, 1. */
export const WEEKDAYS = new Stems<number>(
  [
    [1, 'пн пнд пон понед дс дүй дүйс mon monday', 'дүйсенбі понедельник'],
    [2, 'вт втр втор сс сей сейс tue tues tuesday', 'сейсенбі вторник'],
    [3, 'ср срд сәр сәрс wed weds wednesday', 'сәрсенбі сред'],
    [4, 'чт чтв чет четв бс бей бейс thu thur thurs thursday', 'бейсенбі четверг'],
    [5, 'пт птн пят пятн жм жұм fri friday', 'жұма пятниц'],
    [6, 'сб сбт суб субб сн сен сенб sat saturday', 'сенбі суббот'],
    [7, 'вс вск вос воскр жк жс жек sun sunday', 'жексенбі воскресень'],
  ],
  ENDINGS,
)

/** Days by their distance from today. */
export const DAYS = new Phrases<number>([
  [0, 'бүгін, бүгінгі, бүгінге, бүгіннен, бүгін күні, сегодня, сегодняшний, сегодняшнего, today'],
  [
    2,
    'бүрсігүні, бүрсігүнгі, бүрсүгүні, бүрсүгіні, бірсігүні, арғы күні, послезавтра, day after tomorrow, the day after tomorrow, overmorrow',
  ],
  [1, 'ертең, ертеңгі, ертеңге, ертеннен, завтра, завтрашний, завтрашнего, tomorrow, tmrw, tomorow'],
  [-2, 'алдыңғы күні, алдыңғы күн, алдыңгүні, арғы күні бұрын, позавчера, day before yesterday, the day before yesterday'],
  [-1, 'кеше, кешегі, вчера, вчерашний, вчерашнего, yesterday'],
])

/** Which weekday, or which week. */
export const WHICH = new Stems<'last' | 'this' | 'next'>(
  [
    [
      'last',
      'прошлый прошлую прошлое прошлая прошлой прошлом прошлого минувшего предыдущего минувший минувшую предыдущий предыдущую өткен өткендегі last previous',
      '',
    ],
    ['this', 'этот эту это этой этом эта этого сего текущий текущего осы мына this', ''],
    [
      'next',
      'следующий следующую следующее следующая следующей следующем следующего будущего будущий будущую ближайший ближайшую келесі next coming',
      '',
    ],
  ],
  '',
)

/** Small numbers in words. */
export const NUMBERS = new Stems<number>(
  [
    [1, 'один одну одна одного one a an', 'бір'],
    [2, 'два две двух two', 'екі'],
    [3, 'три трех трём three', 'үш'],
    [4, 'четыре четырех four', 'төрт'],
    [5, 'пять пяти five', 'бес'],
    [6, 'шесть шести six', 'алты'],
    [7, 'семь семи seven', 'жеті'],
    [8, 'восемь восьми eight', 'сегіз'],
    [9, 'девять девяти nine', 'тоғыз'],
    [10, 'десять десяти ten', 'он'],
    [11, 'одиннадцать одиннадцати eleven', ''],
    [12, 'двенадцать двенадцати twelve', ''],
    [13, 'тринадцать thirteen', ''],
    [14, 'четырнадцать fourteen', ''],
    [15, 'пятнадцать пятнадцати fifteen', ''],
    [16, 'шестнадцать sixteen', ''],
    [17, 'семнадцать seventeen', ''],
    [18, 'восемнадцать eighteen', ''],
    [19, 'девятнадцать nineteen', ''],
    [20, 'двадцать двадцати twenty', 'жиырма'],
    [30, 'тридцать тридцати thirty', 'отыз'],
    [40, 'сорок forty', 'қырық'],
    [50, 'пятьдесят fifty', 'елу'],
  ],
  'да де та те ға ге қа ке дан ден тан тен нан нен',
)

/** Days of the month in words. */
export const ORDINALS = new Stems<number>(
  [
    [1, 'первое первого first бірінші бірінде', ''],
    [2, 'второе второго second екінші екісі екісінде', ''],
    [3, 'третье третьего third үшінші үші үшінде', ''],
    [4, 'четвертое четвертого fourth төртінші төрті төртінде', ''],
    [5, 'пятое пятого fifth бесінші бесі бесінде', ''],
    [6, 'шестое шестого sixth алтыншы алтысы алтысында', ''],
    [7, 'седьмое седьмого seventh жетінші жетісі жетісінде', ''],
    [8, 'восьмое восьмого eighth сегізінші сегізі сегізінде', ''],
    [9, 'девятое девятого ninth тоғызыншы тоғызы тоғызында', ''],
    [10, 'десятое десятого tenth оныншы онында', ''],
    [11, 'одиннадцатое одиннадцатого eleventh', ''],
    [12, 'двенадцатое двенадцатого twelfth', ''],
    [13, 'тринадцатое тринадцатого thirteenth', ''],
    [14, 'четырнадцатое четырнадцатого fourteenth', ''],
    [15, 'пятнадцатое пятнадцатого fifteenth', ''],
    [16, 'шестнадцатое шестнадцатого sixteenth', ''],
    [17, 'семнадцатое семнадцатого seventeenth', ''],
    [18, 'восемнадцатое восемнадцатого eighteenth', ''],
    [19, 'девятнадцатое девятнадцатого nineteenth', ''],
    [20, 'двадцатое двадцатого twentieth жиырмасыншы жиырмасы жиырмасында', ''],
    [30, 'тридцатое тридцатого thirtieth отызыншы отызы отызында', ''],
  ],
  '',
)

/** Parts of the day: the hour that each stands for alone, and what it makes of an hour of the first twelve. */
export interface DayPart {
  /** Null: alone it is no hour. */
  readonly alone: number | null
  readonly half: 'morning' | 'day' | 'afternoon' | 'evening' | 'night'
}
const part = (half: DayPart['half'], alone: number | null): DayPart => ({ half, alone })
export const PARTS = new Phrases<DayPart>([
  [
    part('morning', 9),
    'таңертең, таңертеңгі, таңда, таң, таңғы, ертеңгісін, утром, утра, с утра, this morning, in the morning, morning, am, a m, a . m .',
  ],
  [part('day', 15), 'днем, днём'],
  [part('day', null), 'дня, күндізгі, күндіз'],
  [part('afternoon', 15), 'түстен кейін, түстен кейінгі, түстен соң, после обеда, this afternoon, in the afternoon, afternoon'],
  [part('afternoon', null), 'pm, p m, p . m .'],
  [part('evening', 19), 'кешке, кешкі, кешкісін, кеште, кешқұрым, вечером, вечера, this evening, in the evening, evening, tonight'],
  [part('night', null), 'ночи, ночью, түнгі, түнде, at night'],
])

/** Hours that have a name. */
export const NAMED_HOURS = new Phrases<number>([
  [12, 'в полдень, полдень, полудня, түсте, талтүсте, at noon, noon, midday, at midday'],
  [0, 'в полночь, полночь, полуночи, түн ортасында, at midnight, midnight'],
  [13, 'в обед, к обеду, түскі аста, түскі үзілісте, түскі уақытта, at lunch, at lunchtime, lunchtime'],
])

/** Halves of a span that are said in a way of their own. */
export const HALVES = new Phrases<readonly [Unit, number]>([
  [['minutes', 30], 'полчаса, пол часа, получаса, жарты сағат, жарты сағаттан, жарты сағатта, half an hour, half hour, a half hour'],
  [['minutes', 90], 'полтора часа, бір жарым сағат, бір жарым сағаттан, an hour and a half, one and a half hours, hour and a half'],
  [['minutes', 15], 'четверть часа, ширек сағат, ширек сағаттан, quarter of an hour, a quarter of an hour'],
  [['months', 6], 'полгода, пол года, полугода, жарты жыл, жарты жылдан, half a year, half year, a half year'],
  [['months', 18], 'a year and a half, one and a half years, year and a half'],
])
/** «полтора года». */
export const ONE_AND_A_HALF = new Phrases<null>([[null, 'полтора, полторы, полутора']])
export const AND_A_HALF = new Phrases<null>([[null, 'жарым, жарымда, жарымға, с половиной, and a half']])

/** Words before, or behind, a span that count it from now. */
export const AHEAD_BEFORE = new Phrases<null>([[null, 'через, in, спустя']])
export const AHEAD_BEHIND = new Phrases<null>([[null, 'кейін, соң, from now, спустя']])
export const BACK_BEHIND = new Phrases<null>([[null, 'бұрын, тому назад, назад, ago, back, earlier']])

/** This very moment; "now" alone sounds like an abbreviated November. */
export const NOW = new Phrases<null>([[null, 'прямо сейчас, сейчас, только что, дәл қазір, қазір, жаңа ғана, right now, just now']])

/** «половина десятого», «полдесятого»: half an hour before the hour that is named. */
export const HALF_OF = new Phrases<null>([[null, 'половина, половине, половину, половины, пол']])
export const HALF_PREFIX = keyOf('пол')
/** «четверть десятого»: the first quarter of the hour before the one that is named. */
export const QUARTER = new Phrases<null>([[null, 'четверть, четверти, ширек, a quarter, quarter']])
/** «без четверти три». */
export const WITHOUT = new Phrases<null>([[null, 'без']])
/** «half past nine», «quarter to three». */
export const HALF_PAST = new Phrases<null>([[null, 'half past']])
export const PAST = new Phrases<null>([[null, 'past, after']])
export const BEFORE = new Phrases<null>([[null, 'to, till, til, before']])
/** «тоғыздан он минут өткенде», «тоғызға он минут қалғанда». */
export const GONE = new Phrases<null>([[null, 'өтті, өткенде, өтіп, кетті, кеткенде']])
export const MISSING = new Phrases<null>([[null, 'қалды, қалғанда, қалғанға']])
/** «тоғыз жарымда»: the ending makes it an hour of the clock. */
export const HALF_HOUR_AT = new Phrases<null>([[null, 'жарымда, жартыда']])
export const HALF_HOUR = new Phrases<null>([[null, 'жарым, жарымға, жарты, с половиной']])
/** Hours that carry «at» as their ending; the first and the tenth are words of their own too («once», "there"). */
export const HOURS_AT = new Phrases<{ readonly hour: number; readonly doubtful: boolean }>(
  [
    [1, 'бірде'],
    [2, 'екіде'],
    [3, 'үште'],
    [4, 'төртте'],
    [5, 'бесте'],
    [6, 'алтыда'],
    [7, 'жетіде'],
    [8, 'сегізде'],
    [9, 'тоғызда'],
    [10, 'онда'],
    [11, 'он бірде'],
    [12, 'он екіде'],
    [13, 'он үште'],
    [14, 'он төртте'],
    [15, 'он бесте'],
    [16, 'он алтыда'],
    [17, 'он жетіде'],
    [18, 'он сегізде'],
    [19, 'он тоғызда'],
    [20, 'жиырмада'],
  ].map(([hour, words]) => [{ hour: Number(hour), doubtful: hour === 1 || hour === 10 }, String(words)] as const),
)

/** Words before an hour. */
export const AT = new Phrases<null>([[null, 'в, во, к, ко, at, by, сағат, сағ']])
/** Words behind an hour. */
export const O_CLOCK = new Phrases<null>([[null, "час, часов, часа, часам, ч, h, сағат, сағатта, сағ, o'clock, oclock, o clock"]])
/** «30 минут» of an hour that was said. */
export const MINUTES = new Phrases<null>([[null, 'минут, минуты, минута, минуту, мин, minutes, min']])

/** «5-го», «5 числа», «5th»: a day of the month. */
export const OF_MONTH = new Phrases<null>([[null, 'го, числа, число, числу, th, st, nd, rd']])
/** Letters that a number carries as its ending: «5-е», «10-да», «8-ге дейін» without «дейін». */
export const NUMBER_ENDINGS = new Phrases<null>([
  [
    null,
    'да, де, та, те, ға, ге, қа, ке, ы, і, сы, сі, інде, ында, сінде, сында, нда, не, на, шы, ші, нші, ншы, інші, ыншы, ны, ні, го, е, ое, ого, й, ый, я, м, му, th, st, nd, rd',
  ],
])
/** Endings that make a number an hour: «10-да», «8-ге». */
export const HOUR_ENDINGS = new Phrases<null>([[null, 'да, де, та, те, ға, ге, қа, ке']])
/** Years that are said by their distance from this one. */
export const YEARS_AWAY = new Phrases<number>([
  [0, 'биыл, биылғы'],
  [-1, 'былтыр, былтырғы'],
])
export const YEAR_WORDS = new Phrases<null>([[null, 'г, год, года, году, ж, жыл, жылы, жылғы, жылдың, жылғының, year']])
export const WEEK_WORDS = new Phrases<null>([[null, 'неделе, неделю, неделя, недели, week, апта, аптада, аптаның, аптадағы']])
export const MONTH_WORDS = new Phrases<null>([[null, 'айдың, айы, айында, айының, месяца, month']])

/** «не …, а …», «… емес, …», «not … but …». */
export const NOT_BEFORE = new Phrases<null>([[null, 'не, not, no']])
export const NOT_BEHIND = new Phrases<null>([[null, 'емес']])
export const BUT = new Phrases<null>([[null, 'а, но, but, бірақ, лучше, rather']])

/** The only words that may be passed over. */
export const PASSED_OVER = new Phrases<null>([
  [
    null,
    'в, во, на, к, ко, у, at, on, by, the, of, in the, күні, күн, сағат, осыдан, день, пожалуйста, please, өтінемін, напомни, напомните, еске сал, еске салыңыз, remind me',
  ],
])
/** Signs that may be passed over. */
export const SIGNS = new Set([',', '.', ';', '!', '-', '(', ')', '«', '»', '"', '„', '“', '”', '·', '…'])

/** Words around the two ends of a span of hours. */
export const FROM = new Phrases<null>([[null, 'с, со, от, между, from, between']])
export const TILL = new Phrases<null>([[null, 'до, по, -, to, till, until, and, и, мен, бастап']])
/** Kazakh says the ends with endings: «22-ден 7-ге дейін». */
export const FROM_ENDINGS = new Phrases<null>([[null, 'ден, дан, тен, тан, нен, нан']])
export const FROM_OR_TO_ENDINGS = new Phrases<null>([[null, 'ден, дан, тен, тан, нен, нан, ға, ге, қа, ке']])
export const TILL_WORDS = new Phrases<null>([[null, 'дейін, шейін, арасы, арасында, аралығы, аралығында']])
