/**
 * The print's own faults of lettering, mended: letter-spaced words, Latin letters in Cyrillic words and the other way
 * round, digits that stand for letters, white space before punctuation.
 */

const TO_CYRILLIC: Record<string, string> = {
  ...{ A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', I: 'І', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х', Y: 'Ү', Ə: 'Ә' },
  ...{ a: 'а', b: 'ь', c: 'с', e: 'е', h: 'һ', i: 'і', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у', ə: 'ә' },
}

const TO_LATIN: Record<string, string> = {
  ...{ А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', І: 'I', К: 'K', М: 'M', О: 'O', Р: 'P', Т: 'T', Х: 'X', У: 'Y', Ү: 'Y', З: '3' },
  ...{ а: 'a', в: 'b', с: 'c', е: 'e', һ: 'h', і: 'i', к: 'k', м: 'm', о: 'o', р: 'p', т: 't', х: 'x', у: 'y', ү: 'y', з: '3' },
}

const WEB = /@|www|https?:|\.(?:kz|ru|com|net|org)\b/i
const LETTER_SPACED = /(?<![\p{L}\p{N}.])(?:3 )?[\p{L}](?: [\p{L}]){2,}(?![\p{L}\p{N}.])/gu

function replaceLetters(word: string, table: Record<string, string>): string {
  return [...word].map((letter) => table[letter] ?? letter).join('')
}

function count(word: string, pattern: RegExp): number {
  return word.match(pattern)?.length ?? 0
}

/** A word with one script, chosen by the majority of its letters; a word of look-alikes alone is Cyrillic. */
function oneScript(word: string): string {
  const latin = count(word, /\p{Script=Latin}/gu)
  if (latin === 0) return word
  const cyrillic = count(word, /\p{Script=Cyrillic}/gu)
  if (cyrillic === 0) {
    const lookAlike = /^[ABCEHKMOPTabcehkmopxy\d]+$/.test(word) && /^(?:\d*[A-Za-z]|[A-Z]{2,})$/.test(word)
    return lookAlike ? replaceLetters(word, TO_CYRILLIC) : word
  }
  return replaceLetters(word, cyrillic >= latin ? TO_CYRILLIC : TO_LATIN)
}

/** «3аречный» → «Заречный», «Ка3ақ» → «Казақ», «0Ш» → «ОШ»; «3а», «10б» and «60 лет» stay numbers. */
function lettersForDigits(word: string): string {
  return word
    .replace(/^3(?=\p{Script=Cyrillic}{3})/u, (_digit, _at, all: string) => (/^3\p{Lu}{2}/u.test(all) || /^3\p{Ll}/u.test(all) ? 'З' : '3'))
    .replace(/(?<=\p{Script=Cyrillic})3(?=\p{Script=Cyrillic})/gu, 'з')
    .replace(/^0(?=\p{Lu})/u, 'О')
}

function joinLetterSpaced(line: string): string {
  return line.replace(LETTER_SPACED, (run) => (/^3 /.test(run) ? `З${run.slice(2)}` : run).replaceAll(' ', ''))
}

/**
 * White space folded to single spaces, none before punctuation.
 * @param text any text of the print
 */
export function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/**
 * One clean line of the print: letter-spaced words joined («т а п с ы р ы л а д ы»), every word in one script, digits
 * that stand for letters mended, white space folded. Web and mail addresses are left as they are: {@link parseWeb}.
 * @param text a cell or a line as printed; may span lines
 */
export function clean(text: string): string {
  const joined = text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .split('\n')
    .map(joinLetterSpaced)
    .join(' ')
  return fold(joined)
    .split(' ')
    .map((token) => (WEB.test(token) ? token : token.replace(/[\p{L}\p{N}]+/gu, (word) => lettersForDigits(oneScript(word)))))
    .join(' ')
    .replace(/ +([,.;)])/g, '$1')
    .replace(/(?<=\p{L}) -(?=\p{L})/gu, '-')
    .replace(/\( +/g, '(')
    .replace(/(?<=[\p{L}.)»"]),(?=[\p{L}\p{N}«])/gu, ', ')
}

/**
 * Cyrillic look-alikes turned to Latin, for addresses of the web and of mail.
 * @param text an address as printed
 */
export function toLatin(text: string): string {
  return replaceLetters(text, TO_LATIN)
}

/** Whether cleaning changed more than white space, so that the raw text has to be kept beside the clean one. */
export function changed(raw: string, cleaned: string | null): boolean {
  return fold(raw).replaceAll(' ', '') !== (cleaned ?? '').replaceAll(' ', '')
}
