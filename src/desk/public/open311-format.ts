import type * as Xml from 'fast-xml-parser'
import { lazily } from '../../lazy.ts'

const xml = lazily<typeof Xml>('fast-xml-parser')

/** How an answer is written. XML is what the standard has every server speak; JSON comes beside it. */
export const FORMATS = ['xml', 'json'] as const
export type Format = (typeof FORMATS)[number]

const TYPES = { xml: 'text/xml; charset=utf-8', json: 'application/json; charset=utf-8' } as const satisfies Record<Format, string>
/** The standard's names for a list and for one of its members, in XML; in JSON a list has no name. */
const NAMES = {
  services: 'service',
  service_requests: 'request',
  errors: 'error',
} as const
export type ListName = keyof typeof NAMES

/** What XML 1.0 has no way to write. @see https://www.w3.org/TR/xml/#charsets */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** One list of the standard as text, and what kind of text it is. A field without a value is an empty element, or null. */
export function written(format: Format, list: ListName, members: ReadonlyArray<object>): { readonly type: string; readonly text: string } {
  if (format === 'json') return { type: TYPES.json, text: JSON.stringify(members) }
  const rows = members.map((member) =>
    Object.fromEntries(
      Object.entries(member).map(([name, value]) => [name, value === null ? '' : String(value).replace(UNWRITABLE, '\u{FFFD}')]),
    ),
  )
  const body = new (xml().XMLBuilder)({ format: true, suppressEmptyNode: true }).build({ [list]: { [NAMES[list]]: rows } })
  return { type: TYPES.xml, text: `<?xml version="1.0" encoding="utf-8"?>\n${members.length === 0 ? `<${list}/>\n` : body}` }
}
