import type { BotApi } from '../../src/playground/index.ts'

/** Any kind of button, as far as a citizen's finger needs it. */
interface Kind {
  readonly action: string
  read(data: string): Readonly<Record<string, string>> | null
}

/** A button on the screen. */
export interface Seen {
  readonly message: number
  readonly label: string
  readonly data: string
  readonly values: Readonly<Record<string, string>>
}

/** A citizen with a Telegram client: writes, presses what is on the screen, and looks. */
export class Citizen {
  readonly id: number
  readonly #api: BotApi
  readonly #user

  constructor(api: BotApi, id: number, { firstName = 'Айша', languageCode = 'en' } = {}) {
    this.id = id
    this.#api = api
    this.#user = api.user({ id, firstName, languageCode })
  }

  /** The client itself. */
  get client() {
    return this.#user
  }

  /** Messages of the bot, the newest last. */
  get heard() {
    return this.#api.messages(this.id).filter(({ from }) => from === 'bot')
  }

  /** Everything that the bot has shown and that is still to be seen. */
  get screen(): string {
    return this.heard.map(({ text }) => text ?? '').join('\n')
  }

  say(text: string): number {
    return this.#user.send(text)
  }

  /** Buttons of one kind in the whole chat, those of the newest message first. */
  everyButton(kind: Kind): Seen[] {
    return [...this.heard].reverse().flatMap(({ id, inlineKeyboard = [] }) =>
      inlineKeyboard.flat().flatMap((one) => {
        const data = 'callback_data' in one ? one.callback_data : ''
        const values = kind.read(data)
        return values ? [{ message: id, label: one.text, data, values }] : []
      }),
    )
  }

  /** Buttons of one kind on the newest message that has any. */
  buttons(kind: Kind): Seen[] {
    const all = this.everyButton(kind)
    return all.filter(({ message }) => message === all[0]?.message)
  }

  /** Presses a button that is on the screen; the first of its kind unless `fits` chooses. @throws RangeError when there is none */
  press(kind: Kind, fits: (seen: Seen) => boolean = () => true): number {
    const found = this.buttons(kind).find(fits)
    if (!found) throw new RangeError(`no button ${kind.action} on the screen`)
    return this.#user.tap(found.message, found.data)
  }

  /** Waits until the screen satisfies `look`. */
  async sees(look: () => boolean, timeoutMs = 30_000): Promise<void> {
    await this.#api.until(look, timeoutMs)
  }

  /** Waits until the bot has confirmed an update: who presses sooner overtakes their own words, since a webhook has messages and buttons in two queues. */
  async confirmed(update: number, timeoutMs = 30_000): Promise<void> {
    await this.#api.until(() => this.#api.confirmed(update), timeoutMs)
  }

  /** Waits for a button of this kind. */
  async offered(kind: Kind, fits: (seen: Seen) => boolean = () => true, timeoutMs = 30_000): Promise<void> {
    await this.sees(() => this.buttons(kind).some(fits), timeoutMs)
  }
}
