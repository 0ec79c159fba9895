import type { Catalogue, Flow, FlowChannel } from '../../services/index.ts'
import type { Directories } from '../directories/directories.ts'
import type { Rule } from '../directories/responsible.ts'

/** What is looked for: an office of a case's channel, of one directory, or of any (`*`). */
export interface Target {
  /** The id of the case, the directory, or `*`: travels in buttons. */
  readonly key: string
  /** The case that the office is for. */
  readonly case: string | null
  readonly channel: FlowChannel | null
  /** One rule for every directory that is asked. */
  readonly rules: readonly Rule[]
  /** The errand is by the rules of today; the lists are of 2011. */
  readonly ruledToday?: boolean
  /** The directory of the region's body, which is over the offices and can say who is responsible where the list has none. */
  readonly ask?: string | undefined
}

export const ANY = '*'

/** Kinds of offices that people look for, in the order of screens; the bodies of which there is one come after them. */
export const KINDS: readonly string[] =
  'psc education-departments rural-akimats agriculture-departments rural-akims akim-offices region-akimats'.split(' ')

/** The directory that holds the region's body over a directory's offices, as the flow names it for complaints. */
const overOf = (flow: Flow | null | undefined, directory: string | undefined): Pick<Target, 'ask'> => {
  const ask = flow?.complaints.find((route) => route.addressee === 'region-akimat' && route.directory !== directory)?.directory
  return ask ? { ask } : {}
}

/**
 * How the offices of a channel are found.
 * @throws {RangeError} for a channel without offices
 */
export const ruleOf = ({ directory, choose }: Pick<FlowChannel, 'directory' | 'choose'>): Rule => {
  if (directory === undefined) throw new RangeError('this channel has no offices')
  return { directory, choose }
}

/** How the offices of a directory are found outside of a case: as the first flow that uses it says. */
export function ruleOfDirectory(directory: string, catalogue: Catalogue, directories: Directories): Rule {
  for (const flow of catalogue.flows) {
    const channel = flow.channels.find((one) => one.directory === directory)
    if (channel) return ruleOf(channel)
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
  rules: channel.directory === undefined ? [] : [ruleOf(channel)],
  ...(flow?.inForce ? { ruledToday: true } : {}),
  ...overOf(flow, channel.directory),
})

/** The target that a button's key means outside of a case; null for an unknown key. */
export function openTarget(key: string, catalogue: Catalogue, directories: Directories): Target | null {
  const all = directories.names()
  const names =
    key === ANY
      ? [...KINDS.filter((id) => all.includes(id)), ...all.filter((id) => !KINDS.includes(id))]
      : all.filter((name) => name === key)
  if (names.length === 0) return null
  const flow = catalogue.flows.find(({ channels }) => channels.some(({ directory }) => directory === key))
  const rules = names.map((name) => ruleOfDirectory(name, catalogue, directories))
  return { key, case: null, channel: null, rules, ...overOf(flow, key) }
}
