import type { Catalogue, Flow, FlowChannel } from '../services/index.ts'
import type { Directories } from './directories.ts'
import type { Rule } from './responsible.ts'

/** What is looked for: an office of a case's channel, of one directory, or of any (`*`). */
export interface Target {
  /** The id of the case, the directory, or `*`: travels in buttons. */
  readonly key: string
  /** The case that the office is for. */
  readonly case: string | null
  readonly channel: FlowChannel | null
  /** One rule for every directory that is asked. */
  readonly rules: readonly Rule[]
}

export const ANY = '*'

/** Kinds of offices that people look for, in the order of screens; the bodies of which there is one come after them. */
export const KINDS: readonly string[] =
  'psc education-departments rural-akimats agriculture-departments rural-akims akim-offices region-akimats'.split(' ')

/** The directory that holds the region's office over a channel's one, as the flow names it for complaints. */
const aboveOf = (flow: Flow | null, directory: string): string | undefined =>
  flow?.complaints.find((route) => route.addressee === 'region-akimat' && route.directory !== directory)?.directory

/**
 * How the offices of a channel of a flow are found.
 * @throws {RangeError} for a channel without offices
 */
export const ruleOf = (flow: Flow | null, { directory, choose }: Pick<FlowChannel, 'directory' | 'choose'>): Rule => {
  if (directory === undefined) throw new RangeError('this channel has no offices')
  const above = aboveOf(flow, directory)
  return { directory, choose, ...(above ? { above } : {}) }
}

/** How the offices of a directory are found outside of a case: as the first flow that uses it says. */
export function ruleOfDirectory(directory: string, catalogue: Catalogue, directories: Directories): Rule {
  for (const flow of catalogue.flows) {
    const channel = flow.channels.find((one) => one.directory === directory)
    if (channel) return ruleOf(flow, channel)
  }
  const offices = directories.directory(directory)
  if (offices.every((office) => office.district === null && office.serves.length === 0))
    return { directory, choose: new Set(offices.map(({ region }) => region)).size > 1 ? 'region' : 'only' }
  return { directory, choose: 'district' }
}

/** The target of one channel, of a case or of a directory; no rule where the channel has no offices. */
export const channelTarget = (key: string, flow: Flow | null, channel: FlowChannel, ofCase: boolean): Target => ({
  key,
  case: ofCase ? key : null,
  channel,
  rules: channel.directory === undefined ? [] : [ruleOf(flow, channel)],
})

/** The target that a button's key means outside of a case; null for an unknown key. */
export function openTarget(key: string, catalogue: Catalogue, directories: Directories): Target | null {
  const all = directories.names()
  const names =
    key === ANY
      ? [...KINDS.filter((id) => all.includes(id)), ...all.filter((id) => !KINDS.includes(id))]
      : all.filter((name) => name === key)
  if (names.length === 0) return null
  return { key, case: null, channel: null, rules: names.map((name) => ruleOfDirectory(name, catalogue, directories)) }
}
