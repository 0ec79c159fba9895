import type { BSONRegExp } from 'bson'
import { CommandError, refused } from './errors.ts'

/** PCRE's `\s`, which knows ASCII only, as a list of a character class, and all that is not in it. */
const SPACE = ' \\t\\n\\v\\f\\r'
const NO_SPACE = '\\x00-\\x08\\x0e-\\x1f\\x21-\\u{10ffff}'
/** Escapes of letters and digits that mean the same in PCRE and in JavaScript. */
const SAME = /^(?:[dDnrtf0]|c[A-Za-z]|x[0-9a-fA-F]{2}|[pP]\{\w+\})/
/** What only PCRE has: inline flags, other groups, verbs, POSIX classes, possessive quantifiers. */
const PCRE = /\(\?[a-zA-Z^|>#(&+\-\d]|\(\*|\[\[[:.=]|[*+?}]\+/
const QUANTIFIER = /^\{\d+(,\d*)?\}/

/**
 * Compiles a regular expression of a query as MongoDB (PCRE with Unicode) understands it: `$` also stands before a last line feed, lines
 * end with a line feed only, `\s` and `\w` are ASCII, a `]` that comes first in a class is of it, a brace that counts nothing is a
 * brace. Throws 238 for what only PCRE has (flags, inline flags, `\A`, `[[:alpha:]]`, possessive quantifiers) and for what means something
 * else there (references to groups, octal numbers, words whatever their case), 51091 for a bad pattern.
 */
export function compileRegex({ pattern, options }: BSONRegExp): RegExp {
  if (/[^imsu]/.test(options)) throw refused(`the flags "${options}" of a regular expression`)
  if (PCRE.test(pattern)) throw refused(`the regular expression /${pattern}/`)
  const source = new Translation(pattern, options).run()
  try {
    return new RegExp(source, options.includes('i') ? 'iu' : 'u')
  } catch (cause) {
    throw new CommandError(51091, 'Location51091', `Regular expression is invalid: ${(cause as Error).message}`)
  }
}

/** Goes through a pattern sign by sign. */
class Translation {
  #at = 0
  readonly pattern: string
  readonly options: string

  constructor(pattern: string, options: string) {
    this.pattern = pattern
    this.options = options
  }

  run(): string {
    let made = ''
    while (this.#at < this.pattern.length) made += this.#sign()
    return made
  }

  #sign(): string {
    const sign = this.pattern[this.#at++] as string
    const lines = this.options.includes('m')
    if (sign === '\\') return this.#escape(false)
    if (sign === '[') return this.#class()
    if (sign === '^') return lines ? '(?<![^\\n])' : '^'
    if (sign === '$') return lines ? '(?![^\\n])' : '(?=\\n?(?![^]))'
    if (sign === '.') return this.options.includes('s') ? '[^]' : '[^\\n]'
    if (sign === ']' || sign === '}') return `\\${sign}`
    if (sign !== '{') return sign
    const counts = QUANTIFIER.exec(this.pattern.slice(this.#at - 1))?.[0]
    this.#at += (counts?.length ?? 1) - 1
    return counts ?? '\\{'
  }

  /** A class, its opening bracket read; an unfinished one is left to the compiler to refuse. */
  #class(): string {
    let made = '['
    if (this.pattern[this.#at] === '^') made += this.pattern[this.#at++]
    if (this.pattern[this.#at] === ']') {
      made += '\\]'
      this.#at++
    }
    while (this.#at < this.pattern.length) {
      const sign = this.pattern[this.#at++] as string
      if (sign === ']') return `${made}]`
      made += sign === '\\' ? this.#escape(true) : sign
    }
    return made
  }

  #escape(inClass: boolean): string {
    const rest = this.pattern.slice(this.#at)
    const same = SAME.exec(rest)?.[0]
    const sign = [...rest][0] ?? ''
    this.#at += same?.length ?? sign.length
    if (same && !(same === '0' && /^0\d/.test(rest))) return `\\${same}`
    if (sign === 's') return inClass ? SPACE : `[${SPACE}]`
    if (sign === 'S') return inClass ? NO_SPACE : `[^${SPACE}]`
    // JavaScript takes ſ and the sign of Kelvin for letters of words when case is ignored.
    if (/[wWbB]/.test(sign) && !(inClass && sign === 'B') && !this.options.includes('i')) return `\\${sign}`
    if (/[a-zA-Z0-9]/.test(sign)) throw refused(`\\${sign} in the regular expression /${this.pattern}/`)
    // PCRE lets any other sign be escaped, JavaScript only those that mean something.
    return /[\^$.*+?()[\]{}|/]/.test(sign) || (inClass && sign === '-') || sign === '\\' || sign === '' ? `\\${sign}` : sign
  }
}
