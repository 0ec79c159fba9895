import { LANGS, type Lang, type Texts } from '../../i18n.ts'
import { otherLayouts } from '../keyboard-layout.ts'
import type { Nearest } from './nearest-examples.ts'
import { folded, PhraseList, wordsAsTyped } from './phrases.ts'
import { correctByExamples } from './vote.ts'

/** What a command does, in words. */
export const COMMANDS = [
  'danger',
  'complain',
  'reminders',
  'cases',
  'privacy',
  'find-office',
  'language',
  'stop',
  'help',
  'cancel',
  'thanks',
  'greeting',
] as const
export type Command = (typeof COMMANDS)[number]

/** What is asked for most and is no service of ours; each has words in `intents.ftl`. */
export const OUTSIDE = [
  ...([
    'identity',
    'driving',
    'tax',
    'family',
    'pension',
    'benefit',
    'address',
    'business',
    'court',
    'loan',
    'medicine',
    'school',
  ] as const),
  ...(['university', 'visa', 'land', 'car', 'utilities', 'conviction', 'army', 'housing', 'signature', 'other'] as const),
] as const
export type Outside = (typeof OUTSIDE)[number]

export type Intent = Command | 'service' | 'place' | 'outside' | 'unknown'

/** What a text wants. */
export interface Understood {
  readonly intent: Intent
  /** It may be done without asking. */
  readonly sure: boolean
  /** The service that is meant, or that the complaint or reminder is about. */
  readonly service: string | null
  /** Services to choose from when it is not sure, best first, three at most. */
  readonly choices: readonly string[]
  /** What it is that we do not do. */
  readonly topic: Outside | null
  /** Of words that ask for an office or complain: those that are not the asking itself, as they were typed. */
  readonly rest: string
  /** The kind of office that was asked for. */
  readonly office: Office | null
  /** The language that was asked for, where only one was named. */
  readonly lang: Lang | null
}

/** Kinds of offices that people call by name, as their directories are called. */
export const OFFICES = ['psc', 'education-departments'] as const
export type Office = (typeof OFFICES)[number]

/** How much of a text tells of one service: places of its words, each with its weight from 0 to 1. */
export interface Evidence {
  readonly service: string
  readonly words: ReadonlyMap<number, number>
  /** Places of the words that stand near each other as only this service is spoken of. */
  readonly meant: ReadonlySet<number>
}

/** What the router asks the rooms above. */
export interface Known {
  /** What the words (folded, in their order) tell of each service, best first. */
  readonly evidence: (words: readonly string[]) => readonly Evidence[]
  /** The ranking of the search over the whole text. */
  readonly find: (text: string) => { readonly hits: ReadonlyArray<{ readonly id: string }>; readonly sure: boolean }
  /** The text is the name of a place. */
  readonly isPlace: (text: string) => boolean
  readonly isService: (id: string) => boolean
  /** What the examples that are most like the text want. */
  readonly nearest: (text: string) => Nearest
}

export type Understand = (text: string) => Understood

const BEST = 3
/** A service is spoken of with words that weigh at least this: less is a word that most share («ребёнок»). */
const FLOOR = 0.15
/** Of all that was said, at least this share, or words that weigh this, tell of a service. */
const SAID = { share: 0.2, weight: 0.8 }
/** So much heavier must the words of another service be than those of the one that the search puts first. */
const HEAVIER = 0.3
/** A service is surely meant when its words weigh this, and this share of all that was said. */
const SURE = { weight: 0.6, share: 0.5 }
/** A greeting, a thank you, a plea stand alone, or nearly. */
const ALONE: ReadonlySet<Command> = new Set(['greeting', 'thanks', 'help', 'cancel', 'stop', 'language', 'cases', 'privacy'])
/** What these name is hardly ever spoken of otherwise: one more word may stand beside each of theirs («қазақшаға ауыс», «рахмет, бауырым»). */
const SPOKEN_OF: ReadonlySet<Command> = new Set(['language', 'privacy', 'cases', 'thanks', 'greeting'])
const LONGEST = 400
/** What can be compared at all. */
const LETTERS = /\p{L}{3}/u

/** Builds the router from the words in `intents.ftl` of all languages. */
export function buildUnderstand(texts: Texts, known: Known): Understand {
  const list = (key: string) => new PhraseList(LANGS.map((lang) => texts.t(lang, key)))
  const commands = COMMANDS.map((name) => ({ name, list: list(`intents-cues-${name}`) }))
  const outside = OUTSIDE.map((name) => ({ name, list: list(`intents-outside-${name}`) }))
  const small = list('intents-small')
  const offices = OFFICES.map((name) => ({ name, list: list(`intents-office-${name}`) }))
  const languages = LANGS.map((name) => ({ name, list: list(`intents-language-${name}`) }))
  const lists = [small, ...[...commands, ...outside, ...offices, ...languages].map(({ list }) => list)]
  const lexicon = new Set(lists.flatMap(({ words }) => [...words]))
  const router = { commands, outside, offices, languages, small, lexicon, known }
  const once = (text: string) => compared(text, understandOnce(text, router), router)
  const danger = commands.find(({ name }) => name === 'danger')?.list
  return (text) => {
    const typed = text.trim().slice(0, LONGEST)
    // Who is in need may say so at the end of a long story.
    if (text.length > LONGEST && danger && danger.covered(folded(text)).size > 0) return answer('danger', true)
    const found = once(typed)
    if (found.intent !== 'unknown') return found
    for (const other of otherLayouts(typed)) {
      const meant = once(other)
      if (meant.intent !== 'unknown') return meant
    }
    return found
  }
}

interface Router {
  readonly commands: ReadonlyArray<{ readonly name: Command; readonly list: PhraseList }>
  readonly outside: ReadonlyArray<{ readonly name: Outside; readonly list: PhraseList }>
  readonly offices: ReadonlyArray<{ readonly name: Office; readonly list: PhraseList }>
  readonly languages: ReadonlyArray<{ readonly name: Lang; readonly list: PhraseList }>
  readonly small: PhraseList
  /** Every whole word of the lists: what is one of them is no slip of another. */
  readonly lexicon: ReadonlySet<string>
  readonly known: Known
}

const answer = (intent: Intent, sure: boolean, more: Partial<Understood> = {}): Understood => ({
  intent,
  sure,
  service: null,
  choices: [],
  topic: null,
  rest: '',
  office: null,
  lang: null,
  ...more,
})

function understandOnce(text: string, { commands, outside, offices, languages, small, lexicon, known }: Router): Understood {
  const words = folded(text)
  if (words.length === 0) return answer('unknown', false)
  const idle = small.covered(words)
  const exact = new Set(words.flatMap((word, index) => (lexicon.has(word) ? [index] : [])))
  const content = words.map((_, index) => index).filter((index) => !idle.has(index))
  // «ТОО» sounds as "to": what is outside says more than a word that says nothing.
  const topics = outside
    .map(({ name, list }) => ({ name, words: list.covered(words, exact) }))
    .filter(({ words: said }) => [...said].some((index) => !idle.has(index)))
  const topic = topics.sort((a, b) => b.words.size - a.words.size)[0] ?? null
  const about = serviceOf(words, known, topic?.words ?? new Set())
  const kind = offices.find(({ list }) => list.covered(words, exact).size > 0)
  const command = commandIn(words, content, commands, about, topic?.words ?? new Set(), exact, kind !== undefined)
  const named = kind?.list.covered(words, exact) ?? new Set<number>()
  const without = (asking: ReadonlySet<number>) =>
    restOf(
      text,
      content.filter((index) => !asking.has(index) && !named.has(index)),
    )
  if (command === 'find-office') {
    const asking = commands.find(({ name }) => name === command)?.list.covered(words, exact) ?? new Set<number>()
    return answer(command, true, { rest: without(asking), office: kind?.name ?? null })
  }
  if (command === 'language') {
    return answer(command, true, { lang: languageIn(languages, (list) => list.covered(words, exact).size > 0) })
  }
  if (command) {
    const service = command === 'complain' || command === 'reminders' ? (about.sure ?? null) : null
    const asking = commands.find(({ name }) => name === command)?.list.covered(words, exact) ?? new Set<number>()
    return answer(command, true, { service, rest: command === 'complain' ? without(asking) : '' })
  }
  const beside = without(new Set())
  // «Отдел образования Караганда»: the office and the place alone ask for it.
  if (kind && (beside === '' || known.isPlace(beside))) return answer('find-office', true, { rest: beside, office: kind.name })
  const place = known.isPlace(text)
  if (place && !topic && (about.best === null || weightOf(about.best) < 1)) return answer('place', true)
  const service = weigh(content, about, topic?.words ?? new Set(), known, text)
  if (service.intent === 'service') return service
  if (topic) return answer('outside', service.choices.length === 0, { topic: topic.name, choices: service.choices })
  return service
}

/** The language that was named, where only one was. */
function languageIn(languages: Router['languages'], stands: (list: PhraseList) => boolean): Lang | null {
  const [named, ...others] = languages.filter(({ list }) => stands(list))
  return named && others.length === 0 ? named.name : null
}

/** What the words say, compared with what the nearest examples want. */
function compared(text: string, found: Understood, { offices, languages, outside, small, known }: Router): Understood {
  const words = folded(text)
  // A number, a sign, a syllable is like many things and means none of them.
  if (!words.some((word) => LETTERS.test(word))) return found
  const idle = small.covered(words)
  const label = found.intent === 'service' && found.service !== null ? found.service : found.intent
  const said = { label, sure: found.sure, choices: found.choices }
  const { label: meant, sure, choices } = correctByExamples(said, known.nearest(text), known.isService, words.length - idle.size)
  if (meant === label) return { ...found, sure, choices }
  if (known.isService(meant)) return answer('service', sure, { service: meant, choices })
  const stands = (list: PhraseList) => list.covered(words).size > 0
  const asks = meant === 'find-office' || meant === 'complain'
  return answer(meant as Intent, sure, {
    choices,
    topic: meant === 'outside' ? (outside.find(({ list }) => stands(list))?.name ?? null) : null,
    lang: meant === 'language' ? languageIn(languages, stands) : null,
    rest: asks
      ? restOf(
          text,
          [...words.keys()].filter((index) => !idle.has(index)),
        )
      : '',
    office: meant === 'find-office' ? (offices.find(({ list }) => stands(list))?.name ?? null) : null,
  })
}

/** The words at these places, as they were typed. */
function restOf(text: string, indices: readonly number[]): string {
  const typed = wordsAsTyped(text)
  return indices.map((index) => typed[index] ?? '').join(' ')
}

/** The command that was said, the most urgent first. */
function commandIn(
  words: readonly string[],
  content: readonly number[],
  commands: Router['commands'],
  about: About,
  outside: ReadonlySet<number>,
  exact: ReadonlySet<number>,
  office: boolean,
): Command | null {
  for (const { name, list } of commands) {
    const said = list.covered(words, exact)
    if (said.size === 0) continue
    if (!ALONE.has(name)) {
      // «Адресная справка» is no office, and of a polyclinic we know no address.
      if ([...said].every((place) => outside.has(place))) continue
      // The words that ask are no service: «барамын» is not «бараны».
      const served = about.best !== null && weightOf(about.best, new Set([...outside, ...said])) >= SURE.weight
      // «Куда нести на садик» asks for the service, whose card says where; of another thing we know no address.
      if (name === 'find-office' && !office && (served || [...outside].some((place) => !said.has(place)))) continue
      return name
    }
    if ([...outside].some((place) => !said.has(place))) continue
    const rest = content.filter((index) => !said.has(index))
    const most = SPOKEN_OF.has(name) ? said.size : said.size - 1
    if (rest.length === 0 || (rest.length <= 1 && rest.length <= most && !about.sure)) return name
  }
  return null
}

interface About {
  readonly best: Evidence | null
  readonly all: readonly Evidence[]
  /** The service of the only strong evidence. */
  readonly sure: string | null
}

/** Words that stand together as one service is spoken of weigh as much as its name. */
const weightOf = ({ words, meant }: Evidence, without: ReadonlySet<number> = new Set()): number =>
  [...new Set([...words.keys(), ...meant])].reduce(
    (sum, index) => sum + (without.has(index) ? 0 : meant.has(index) ? 1 : (words.get(index) ?? 0)),
    0,
  )

function serviceOf(words: readonly string[], known: Known, outside: ReadonlySet<number>): About {
  const all = known.evidence(words)
  const best = all[0] ?? null
  return { best, all, sure: best && weightOf(best, outside) >= SURE.weight ? best.service : null }
}

/** Whether a service is meant, and how surely: its own words against those of what is outside. */
function weigh(content: readonly number[], about: About, outside: ReadonlySet<number>, known: Known, text: string): Understood {
  const { best } = about
  if (!best) return answer('unknown', false)
  const found = known.find(text)
  const choices = found.hits.slice(0, BEST).map(({ id }) => id)
  const ranked = about.all.find(({ service }) => service === choices[0])
  const own = ranked && best.meant.size === 0 && weightOf(best) < weightOf(ranked) + HEAVIER ? ranked : best
  const first = own.service
  if (!choices.includes(first)) choices.unshift(first)
  for (const other of about.all) if (weightOf(other) >= FLOOR && !choices.includes(other.service)) choices.push(other.service)
  choices.length = Math.min(choices.length, BEST)
  const alone = weightOf(own, outside)
  const against = [...outside].filter((index) => !own.words.has(index) && !own.meant.has(index)).length
  const said = new Set([...own.words.keys(), ...own.meant])
  const share = content.length === 0 ? 0 : content.filter((index) => said.has(index)).length / content.length
  if (own.meant.size === 0 && outside.size > 0 && alone <= against + FLOOR)
    return answer('unknown', false, { choices: alone >= FLOOR ? choices : [] })
  if (weightOf(own) < FLOOR || (share < SAID.share && weightOf(own) < SAID.weight)) return answer('unknown', false, { choices })
  const spokenOf = own.meant.size > 0 && about.all.every((other) => other === own || other.meant.size < own.meant.size)
  const named = found.sure && found.hits[0]?.id === first && alone >= SURE.weight
  const sure = (named || spokenOf) && share >= SURE.share && against === 0
  return answer('service', sure, { service: first, choices: sure ? [first] : choices })
}
