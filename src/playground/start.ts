import type { FastifyPluginAsync } from 'fastify'
import { servePage } from './page-server.ts'
import { Playground, type PlaygroundOptions } from './playground.ts'

/**
 * Starts the page on 127.0.0.1; what was remembered is put back first, so the bot is to be started after it.
 * @throws the system's error when the port is taken or the file for remembering cannot be written
 */
export async function startPlayground(
  options: PlaygroundOptions & { readonly pages?: Readonly<Record<string, FastifyPluginAsync>> },
): Promise<{ url: string; close(): Promise<void> }> {
  const playground = new Playground(options)
  const page = await servePage(playground, options.port, options.pages)
  return {
    url: page.url,
    close: async () => {
      await page.close()
      playground.close()
    },
  }
}
