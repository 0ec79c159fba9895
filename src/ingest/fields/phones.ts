/** Phone cells of the print, in some twenty shapes, to E.164 of Kazakhstan. */

export interface Phones {
  /** E.164, `+7` and ten digits, in the order of print, none twice. */
  phones: string[]
  fax: string[]
  /** Pieces of the cell from which ten digits cannot be established, as printed. */
  unresolved: string[]
}

type Use = 'phone' | 'fax' | 'both'

/** One number while it is being read: its digits in the groups of the print. */
interface Draft {
  groups: string[]
  /** Whether the first group is an area code: it stood in brackets or after the trunk prefix. */
  coded: boolean
  use: Use
  text: string
}

interface Area {
  code: string
  /** The groups of the last whole number: a short one after it borrows what stands before its own length. */
  groups: string[]
}

const NATIONAL = /^7(?:[1-2]\d|0\d|47|[67]\d)\d{7}$/
const TOKEN =
  /(?<label>тел\S*\s*[/,]\s*факс|факс\S*\s*\/\s*тел|т\/ф|факс|тел(?!\p{L}{7})\p{L}*|\bт\.)|(?<code>\(\s*\d[\d\s-]*\))|(?<digits>\d+)|(?<break>[,;/]|және)|(?<gap>\s+)/giu
/** Town codes of six-digit numbers; everywhere else local numbers have five digits. */
const SIX_DIGITS = /^7(?:\d\d2|213|273)/

function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}

function useOf(label: string): Use {
  const fax = /факс|\/ф/i.test(label)
  const phone = /тел|^т/i.test(label)
  return fax && phone ? 'both' : fax ? 'fax' : 'phone'
}

function total(draft: Draft): number {
  return draft.groups.join('').length
}

/** What a short number borrows from the number before it, or undefined when the print leaves it open. */
function borrow(local: string, area: Area | undefined): string | undefined {
  if (!area) return undefined
  if (area.code.length + local.length === 10) return area.code + local
  const last = area.groups.join('')
  if (last.length !== 10 || local.length < 5 || local.length > 7) return undefined
  const ends = area.groups.map((_, i) => area.groups.slice(i).join('').length)
  const printed = ends.includes(local.length)
  const usual = local.length === (/^7[12]7[23]/.test(last) && local.length === 7 ? 7 : SIX_DIGITS.test(last) ? 6 : 5)
  return printed || usual ? last.slice(0, 10 - local.length) + local : undefined
}

/** Reads the drafts of a cell: where one number ends and the next begins. */
function draftsOf(cell: string, area: Area | undefined): Draft[] {
  const drafts: Draft[] = []
  let draft: Draft | undefined
  let use: Use = 'phone'
  let gap = false
  let labelled = false
  const begin = (coded: boolean): Draft => {
    const fresh: Draft = { groups: [], coded, use, text: '' }
    drafts.push(fresh)
    return fresh
  }
  const full = (d: Draft): boolean => (d.coded ? total(d) >= 10 : gap && total(d) >= (area ? 10 - Math.max(area.code.length, 4) : 5))
  for (const token of cell.matchAll(TOKEN)) {
    const { label, code, digits, break: stop } = token.groups ?? {}
    if (label) {
      use = labelled && use !== useOf(label) ? 'both' : useOf(label)
      draft = undefined
    } else if (stop) draft = undefined
    else if (code) {
      const local = /^[^78]/.test(digitsOf(code))
      draft = begin(!local)
      draft.groups.push(digitsOf(code).replace(/^8(?=7\d{2,4}$)/, ''))
      draft.text = code.replace(/\s+/g, '')
    } else if (digits) {
      const trunk = /^[\s-]*\(|^[\s-]*7\d{2,4}(?!\d)/.test(cell.slice(token.index + digits.length))
      if ((digits === '8' || (digits === '7' && cell[token.index - 1] === '+')) && trunk && (!draft || full(draft) || gap)) {
        draft = /^[\s-]*\(/.test(cell.slice(token.index + 1)) ? undefined : begin(true)
      } else {
        const trunked = /^87\d{4,}$/.test(digits) || /^77\d{9}$/.test(digits)
        if (!draft || full(draft)) draft = begin(trunked || /^7\d{9}$/.test(digits))
        draft.groups.push(trunked && draft.groups.length === 0 ? digits.slice(1) : digits)
        draft.text += `${gap && draft.text ? ' ' : draft.text && !draft.text.endsWith(')') ? '-' : ''}${digits}`
      }
    }
    labelled = Boolean(label) || (labelled && !digits && !code)
    gap = Boolean(token.groups?.gap) || (gap && !digits && !code)
  }
  return drafts
}

/**
 * Reads a phone cell.
 *
 * `8(716)38 21094`, `8 (716) 33-216-64`, `(7212) 56 95 86`, `(87102) 760043` are whole; `215-69` after a whole number,
 * `факс 53953` and `64416, 64417` borrow the area code before them; `тел/факс` is both. A number whose ten digits
 * cannot be established, or whose area code is none of Kazakhstan's, is left in `unresolved`.
 * @param raw the cell as printed
 * @param options.areaCode digits to borrow when the cell itself prints no code, e.g. `71036`
 */
export function parsePhones(raw: string, options: { areaCode?: string } = {}): Phones {
  const cell = raw
    .replace(/(?<=[\d(-])[ОоOo](?=[\d)-])/g, '0')
    .replace(/(?<=[\d(-])[Зз](?=[\d)-])/g, '3')
    .replace(/[–—]/g, '-')
  let area: Area | undefined = options.areaCode ? { code: options.areaCode, groups: [] } : undefined
  const result: Phones = { phones: [], fax: [], unresolved: [] }
  for (const draft of draftsOf(cell, area)) {
    const digits = draft.groups.join('')
    if (draft.coded) area = { code: draft.groups[0] ?? '', groups: draft.groups }
    const national = draft.coded || digits.length === 10 ? digits : borrow(digits, area)
    if (!national || !NATIONAL.test(national)) {
      if (digits) result.unresolved.push(draft.text)
      continue
    }
    const number = `+7${national}`
    if (draft.use !== 'fax' && !result.phones.includes(number)) result.phones.push(number)
    if (draft.use !== 'phone' && !result.fax.includes(number)) result.fax.push(number)
  }
  return result
}
