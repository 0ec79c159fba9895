import type { Api } from 'grammy'
import type { Screen } from '../../chat/index.ts'
import type { Lang, Texts } from '../../i18n.ts'
import type { Catalogue, Flow } from '../../services/index.ts'
import type { CaseStore } from '../case.store.ts'
import { type Case, renewed, rulesOf } from '../case.ts'
import type { Speech } from '../checklist/checklist.chat.ts'
import { rulesLine } from '../submission/terms.chat.ts'
import { inTurns, redraw } from './inline-cards.chat.ts'
import type { ShareStore } from './share.store.ts'
import { type Mark, markOf, type Share } from './share.ts'
import { cardScreen, closedCard, type SharedView } from './shared-screens.chat.ts'

/** What sharing needs of the other rooms. */
export interface SharedDeps {
  readonly shares: ShareStore
  readonly cases: Pick<CaseStore, 'find' | 'tick' | 'change'>
  readonly texts: Texts
  readonly catalogue: Pick<Catalogue, 'flowOf' | 'act'>
  readonly newSecret: (cause: string) => string
  readonly langOf: (chat: number) => Promise<Lang>
  readonly api: () => Api
  /** The bot's name on Telegram. */
  readonly bot: () => string
  readonly now: () => Date
}

/** What is done to shared lists, whoever asks, in a chat with the bot or on a card. */
export function sharing(deps: SharedDeps) {
  const { shares } = deps
  /** The case behind a shared list as it is today; null where it, or its service, is gone. */
  async function seen(share: Share): Promise<{ readonly of: Case; readonly flow: Flow; readonly stale: boolean } | null> {
    const of = await deps.cases.find(share.citizen, share.case)
    const flow = of && deps.catalogue.flowOf(of)
    if (!of || !flow) return null
    const change = renewed(flow, of)
    return { of: { ...of, ...change }, flow, stale: change !== null }
  }
  async function view(share: Share, page: number, speech: Pick<Speech, 'lang' | 'now'>): Promise<SharedView | null> {
    const found = await seen(share)
    if (!found) return null
    const { flow, of } = found
    return { texts: deps.texts, share, page, flow, of, rules: rulesLine(deps, speech, flow) }
  }
  const speechIn = (lang: Lang): Speech => ({ lang, now: deps.now(), t: (key, vars) => deps.texts.t(lang, key, vars) })
  const ownersSpeech = async (share: Share) => speechIn(await deps.langOf(share.citizen))
  /** The card of a list in its owner's language. */
  async function cardOf(share: Share, page = 0): Promise<Screen | null> {
    const speech = await ownersSpeech(share)
    const shown = await view(share, page, speech)
    return shown && cardScreen(shown, speech, deps.bot())
  }
  const draw = inTurns(async (id) => {
    const share = await shares.shown(id)
    const screen = share && (share.cards.length > 0 ? await cardOf(share) : null)
    if (share && screen) for (const card of share.cards) await redraw(deps.api(), card, screen)
  })
  return {
    view,
    speechIn,
    cardOf,
    draw,
    /**
     * Gives a paper a mark. A tap that was meant for an older state takes no tick off.
     * @returns false where the list changed with its service: only its owner can renew it
     */
    async put(share: Share, document: string, mark: Mark, by: number): Promise<boolean> {
      const found = await seen(share)
      if (found?.of.state !== 'gathering' || !found.flow.documents.some(({ id }) => id === document)) return true
      if (found.stale) return false
      if (mark === 'brings' && markOf(share, found.of, document) === 'ready') return true
      if (mark === 'open') await shares.leaveOut(share.case, document)
      else await shares.bring(share.case, document, by)
      if (mark !== 'brings') await deps.cases.tick(share.citizen, share.case, rulesOf(found.of), document, mark === 'ready')
      return true
    },
    /** The cards of a list that is not shared any more say so. */
    async shut(share: Share): Promise<void> {
      const screen = closedCard(await ownersSpeech(share))
      for (const card of share.cards) await redraw(deps.api(), card, screen)
    },
  }
}
export type Sharing = ReturnType<typeof sharing>
