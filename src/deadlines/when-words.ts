/** The words for days, months and hours that people type, in three languages, lower case and without «ё». */

/** A letter of our three languages, for what `\b` and `\w` do with Latin ones only. */
export const LETTER = '[а-яәіңғүұқөһa-z]'

/** `source` as a pattern of whole words. */
export const word = (source: string): RegExp => new RegExp(`(?<!${LETTER})(?:${source})(?!${LETTER})`)

/** Days by their distance from today. */
export const DAYS: ReadonlyArray<readonly [RegExp, number]> = [
  [word('бүгін|сегодня|today|tonight'), 0],
  [word('бүрсігүні|арғы күні|послезавтра|(?:the )?day after tomorrow'), 2],
  [word('ертең|завтра|tomorrow'), 1],
  [word('алдыңғы күні|позавчера|(?:the )?day before yesterday'), -2],
  [word('кеше|вчера|yesterday'), -1],
]

/** Beginnings of the names of months, January first. */
export const MONTHS: ReadonlyArray<readonly string[]> = [
  ['қаңтар', 'январ', 'jan'],
  ['ақпан', 'феврал', 'feb'],
  ['наурыз', 'март', 'mar'],
  ['сәуір', 'апрел', 'apr'],
  ['мамыр', 'мая', 'май', 'may'],
  ['маусым', 'июн', 'jun'],
  ['шілде', 'июл', 'jul'],
  ['тамыз', 'август', 'aug'],
  ['қыркүйек', 'сентябр', 'sep'],
  ['қазан', 'октябр', 'oct'],
  ['қараша', 'ноябр', 'nov'],
  ['желтоқсан', 'декабр', 'dec'],
]

/** Beginnings of the names of weekdays, Monday first. */
export const WEEKDAYS: ReadonlyArray<readonly string[]> = [
  ['дүйсенбі', 'понедельник', 'monday'],
  ['сейсенбі', 'вторник', 'tuesday'],
  ['сәрсенбі', 'сред', 'wednesday'],
  ['бейсенбі', 'четверг', 'thursday'],
  ['жұма', 'пятниц', 'friday'],
  ['сенбі', 'суббот', 'saturday'],
  ['жексенбі', 'воскресень', 'sunday'],
]

export type Unit = 'minutes' | 'hours' | 'days' | 'weeks' | 'months'
/** Beginnings of the names of spans. */
export const UNITS: ReadonlyArray<readonly [RegExp, Unit]> = [
  [/^(?:минут|мин|min)/, 'minutes'],
  [/^(?:сағат|час|hour)/, 'hours'],
  [/^(?:күн|день|дн|day)/, 'days'],
  [/^(?:апта|недел|week)/, 'weeks'],
  [/^(?:ай|месяц|month)/, 'months'],
]

/** Small numbers in words. */
export const NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    ['бір', 'один', 'одну', 'one', 'a', 'an'],
    ['екі', 'два', 'две', 'two'],
    ['үш', 'три', 'three'],
    ['төрт', 'четыре', 'four'],
    ['бес', 'пять', 'five'],
    ['алты', 'шесть', 'six'],
    ['жеті', 'семь', 'seven'],
    ['сегіз', 'восемь', 'eight'],
    ['тоғыз', 'девять', 'nine'],
    ['он', 'десять', 'ten'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
)

/** Parts of the day that stand for an hour when no number is said. */
export const PARTS: ReadonlyArray<readonly [RegExp, number]> = [
  [word('таңертең|таңда|утром|(?:in the )?morning'), 9],
  [word('түсте|в полдень|(?:at )?noon'), 12],
  [word('түстен кейін|днем|(?:in the )?afternoon'), 15],
  [word('кешке|кешкісін|вечером|(?:in the )?evening|tonight'), 19],
]

/** Words beside a number of the first twelve that put it after noon. */
export const AFTER_NOON = word('вечера|дня|кешкі|кеште|түстен кейін(?:гі)?|pm|p\\.m\\.?|(?:in the )?(?:afternoon|evening)|tonight')
/** Words beside «12» that make it midnight. */
export const AT_NIGHT = word('ночи|түнгі|am|a\\.m\\.?')
