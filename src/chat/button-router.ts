import { Composer } from 'grammy'
import type { ButtonKind } from './button.ts'
import type { Ctx } from './context.ts'
import { rememberScreen } from './current-screen.ts'

type Read<F extends readonly string[]> = { readonly [K in F[number]]: string }

/** Two kinds of buttons claim one action: a fault of the code that stops the start. */
export class ButtonClashError extends Error {
  readonly code = 'BUTTON_CLASH'
  override readonly name = 'ButtonClashError'
}

/** Every kind of button that the bot knows, each with its handler. */
export class ButtonRouter {
  readonly #handlers = new Map<string, (ctx: Ctx, data: string) => Promise<boolean>>()

  /**
   * Handles presses of one kind.
   * @throws ButtonClashError when the action is taken
   */
  on<const F extends readonly string[]>(kind: ButtonKind<F>, handle: (ctx: Ctx, values: Read<F>) => Promise<unknown>): void {
    if (this.#handlers.has(kind.action)) throw new ButtonClashError(`two kinds of buttons are called «${kind.action}»`)
    this.#handlers.set(kind.action, async (ctx, data) => {
      const values = kind.read(data)
      if (!values) return false
      await handle(ctx, values)
      return true
    })
  }

  /** Handles presses of a kind that only shows a screen: whoever changes the language there stays there. */
  view<const F extends readonly string[]>(kind: ButtonKind<F>, show: (ctx: Ctx, values: Read<F>) => Promise<unknown>): void {
    this.on(kind, (ctx, values) => {
      rememberScreen(ctx, kind.to('', values))
      return show(ctx, values)
    })
  }

  /** Does what a button with this data does, without its being pressed; false when nobody knows it. */
  async press(ctx: Ctx, data: string): Promise<boolean> {
    return (await this.#handlers.get(data.split(':')[1] ?? '')?.(ctx, data)) ?? false
  }

  /** Names the route of a button for logs and metrics; `stale` when nobody knows it. */
  route(data: string): string {
    const action = data.split(':')[1] ?? ''
    return this.#handlers.has(action) ? action : 'stale'
  }

  /** Middleware that finds the handler; what none understands goes on to the next one. */
  middleware(): Composer<Ctx> {
    const composer = new Composer<Ctx>()
    composer.on('callback_query:data', async (ctx, next) => {
      const handle = this.#handlers.get(ctx.callbackQuery.data.split(':')[1] ?? '')
      if (!(await handle?.(ctx, ctx.callbackQuery.data))) await next()
    })
    return composer
  }
}
