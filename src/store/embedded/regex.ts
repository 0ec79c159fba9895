import type { BSONRegExp } from 'bson'
import { badValue, refused } from './errors.ts'

/** PCRE's `\s`, which knows ASCII only, as a list of a character class. */
const SPACE = ' \\t\\n\\v\\f\\r'
/** Escapes of letters and digits that mean the same in PCRE and in JavaScript. */
const ESCAPES = /^[bBdDwWsSnrtfx0-9cp]$/i

/**
 * Compiles a regular expression of a query as MongoDB (PCRE) understands it: `$` also stands before a last line feed, `.` is
 * all but a line feed, `\s` is ASCII. Throws 238 for what only PCRE has (flags, inline flags, `\A`, `[[:alpha:]]`,
 * possessive quantifiers), code 2 for a bad pattern.
 */
export function compileRegex({ pattern, options }: BSONRegExp): RegExp {
  if (/[^imsu]/.test(options)) throw refused(`the flags "${options}" of a regular expression`)
  const source = translate(pattern, options)
  // With Unicode rules as MongoDB does; without them for patterns with escapes that only the older rules allow (`\-`).
  const flags = [...new Set(`${options}u`)].join('')
  try {
    return new RegExp(source, flags)
  } catch {
    try {
      return new RegExp(source, flags.replace('u', ''))
    } catch (cause) {
      throw badValue(`the regular expression does not compile: ${(cause as Error).message}`)
    }
  }
}

function translate(pattern: string, options: string): string {
  if (/\(\?[a-zA-Z^|>#(&+\-\d]|\(\*|\[\[[:.=]|[*+?}]\+/.test(pattern)) throw refused(`the regular expression /${pattern}/`)
  let made = ''
  let inClass = false
  for (let i = 0; i < pattern.length; i++) {
    const sign = pattern[i] as string
    if (sign === '\\') {
      made += translateEscape(pattern[++i] ?? '', pattern, inClass)
      continue
    }
    if (sign === '[') inClass = true
    if (sign === ']') inClass = false
    if (inClass) made += sign
    else if (sign === '$' && !options.includes('m')) made += '(?=\\n?(?![^]))'
    else if (sign === '.' && !options.includes('s')) made += '[^\\n]'
    else made += sign
  }
  return made
}

function translateEscape(sign: string, pattern: string, inClass: boolean): string {
  if (sign === 's') return inClass ? SPACE : `[${SPACE}]`
  if (sign === 'S' && !inClass) return `[^${SPACE}]`
  if (/[a-z]/i.test(sign) && (!ESCAPES.test(sign) || 'XNRF'.includes(sign)))
    throw refused(`\\${sign} in the regular expression /${pattern}/`)
  return `\\${sign}`
}
