import type { ApiClientOptions } from 'grammy'
import { Agent, type Dispatcher, request } from 'undici'

type Fetch = NonNullable<ApiClientOptions['fetch']>

/** What grammY hands to fetch, as far as it uses it. */
interface Call {
  readonly method: Dispatcher.HttpMethod
  readonly headers: Record<string, string>
  readonly body: Dispatcher.DispatchOptions['body']
  readonly signal: AbortSignal
}

/**
 * grammY's calls over undici, with connections that stay open: about half the processor time of the default (node-fetch), measured
 * in `test/bench/tick.ts`.
 */
export function transport(): Fetch {
  const dispatcher = new Agent()
  const call = async (url: string, { method, headers, body, signal }: Call) => {
    const answer = await request(url, { method, headers, body: body ?? null, signal, dispatcher })
    return { json: () => answer.body.json() }
  }
  return call as unknown as Fetch
}
