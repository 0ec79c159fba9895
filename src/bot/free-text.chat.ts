import { type ButtonRouter, button, type Ctx, home, type Screen } from '../chat/index.ts'
import type { Intent, Outside, Understand, Understood } from '../input/index.ts'

const none = button('in')

/** The command that does what these words ask for. */
const COMMAND: Partial<Record<Intent, string>> = {
  complain: '/complain',
  reminders: '/reminders',
  cases: '/cases',
  privacy: '/privacy',
  language: '/language',
  help: '/help',
  cancel: '/cancel',
}
/** The command that words mean, with what belongs to it: the language, or the story that was told with the complaint. */
export function commandFor({ intent, lang, rest }: Pick<Understood, 'intent' | 'lang' | 'rest'>, text: string): string | null {
  const command = COMMAND[intent] ?? null
  if (command === null) return null
  if (intent === 'complain' && rest !== '') return `${command} ${text}`
  return lang === null ? command : `${command} ${lang}`
}
/** What leaves a question of one short answer: the others may be the answer. */
export const LEAVES: ReadonlySet<Intent> = new Set(['cancel', 'help', 'cases', 'complain', 'privacy', 'danger', 'greeting', 'thanks'])
/**
 * Topics whose right door was read in a source: gov.kz on passports, births and convictions, office.sud.kz, egov.kz on pensions, the
 * ministries on work (2021–2026), on driving licences (25.02.2026) and on addresses (24.11.2025), Government for Citizens on marriages
 * (06.01.2026), the revenue office on the taxpayer's cabinet (10.02.2026), Astana Invest on companies and sole proprietors on egov.kz (2020,
 * not read anew since the Tax Code of 2026), order 28 of the Minister of Defence on the military register (13.01.2026).
 */
const DOORS: ReadonlySet<Outside> = new Set<Outside>([
  'identity',
  'driving',
  'tax',
  'family',
  'pension',
  'benefit',
  'address',
  'business',
  'court',
  'conviction',
  'army',
])

/** What the router of free text needs from the rooms. */
export interface IntentDeps {
  readonly understand: Understand
  /** The ways to begin: situations. */
  readonly situations: (ctx: Ctx) => NonNullable<Screen['rows']>
  /** Shows the card of a service, or a row of services to choose from. */
  readonly open: (ctx: Ctx, service: string) => Promise<boolean>
  readonly choices: (ctx: Ctx, services: readonly string[]) => NonNullable<Screen['rows']>
  /** Finds an office: for a place where one is named. */
  readonly office: (ctx: Ctx, place: string, kind: string | null) => Promise<void>
  /** The button to the reminders. */
  readonly reminders: (ctx: Ctx) => NonNullable<Screen['rows']>[number]
}

/** What to do with free text that no question waited for. */
export function intentTalk(deps: IntentDeps, buttons: ButtonRouter) {
  const homeRow = (ctx: Ctx) => [home.to(ctx.t('home-button'), {})]
  const situations = (ctx: Ctx, text: string): Screen => ({ text, rows: [...deps.situations(ctx), homeRow(ctx)] })
  buttons.on(none, (ctx) => ctx.show(situations(ctx, ctx.t('intents-none-text'))))

  const outside = (ctx: Ctx, { topic, choices }: Understood): Screen => {
    const door = topic !== null && DOORS.has(topic) ? topic : null
    const text = [ctx.t('intents-outside-text'), door ? ctx.t(`intents-door-${door}`) : ctx.t('intents-door')].join('\n\n')
    return choices.length > 0
      ? { text: `${text}\n\n${ctx.t('intents-perhaps')}`, rows: [...deps.choices(ctx, choices), homeRow(ctx)] }
      : situations(ctx, text)
  }
  const which = (ctx: Ctx, { choices, intent }: Understood): Screen => {
    // A command in a text can be tapped.
    const command = COMMAND[intent] ? [`${COMMAND[intent]} – ${ctx.t(`command-${intent}`)}`] : []
    const asks = choices.length + command.length === 1 ? 'intents-one' : 'service-which'
    return {
      text: [ctx.t(asks), ...command].join('\n\n'),
      rows: [...deps.choices(ctx, choices), [none.to(ctx.t('intents-none'), {})], homeRow(ctx)],
    }
  }

  return {
    /** Answers free text; false when nothing of it was understood. */
    async answer(ctx: Ctx, text: string): Promise<boolean> {
      const found = deps.understand(text)
      switch (found.intent) {
        case 'service':
          if (found.sure && found.service) await deps.open(ctx, found.service)
          else await ctx.send(which(ctx, found))
          return true
        case 'outside':
          await ctx.send(outside(ctx, found))
          return true
        case 'find-office':
        case 'place':
          await deps.office(ctx, found.intent === 'place' ? text : found.rest, found.office)
          return true
        case 'danger':
          await ctx.send({ text: ctx.t('intents-danger-text'), rows: [homeRow(ctx)] })
          return true
        case 'thanks':
          await ctx.send({ text: ctx.t('intents-thanks-text'), rows: [homeRow(ctx)] })
          return true
        case 'greeting':
          await ctx.send(situations(ctx, ctx.t('intents-greeting-text')))
          return true
        case 'stop':
          await ctx.send({ text: ctx.t('intents-stop-text'), rows: [deps.reminders(ctx), homeRow(ctx)] })
          return true
        default:
          if (found.sure || !COMMAND[found.intent]) return false
          await ctx.send(which(ctx, found))
          return true
      }
    },
  }
}
