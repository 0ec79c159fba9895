import { badRequest, conflict } from '../errors.ts'
import type { Method, Methods } from './method.ts'

const USE_DELETE = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"

/** HTTP is taken as by a Bot API server in local mode: bots under test listen on this machine. */
const setWebhook: Method = (args, { queue, webhook }) => {
  const url = args.text('url').trim()
  if (args.flag('drop_pending_updates')) queue.dropAll()
  if (url === '') {
    webhook.set(undefined)
    return true
  }
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) throw badRequest('bad webhook: invalid webhook URL specified')
  const secret = args.text('secret_token')
  if (!/^[A-Za-z0-9_-]{0,256}$/.test(secret)) throw badRequest('secret token contains unallowed characters')
  if (args.has('allowed_updates')) queue.allowed = args.list('allowed_updates').map(String)
  queue.endPoll(conflict('terminated by setWebhook request'))
  webhook.set({ url, secret, maxConnections: Math.min(100, Math.max(1, args.number('max_connections', 40))) })
  return true
}

export const updateMethods: Methods = {
  getUpdates: (args, { queue, webhook, gone }) => {
    if (webhook.active) throw conflict(USE_DELETE)
    if (args.has('allowed_updates')) queue.allowed = args.list('allowed_updates').map(String)
    const limit = Math.min(100, Math.max(1, args.number('limit', 100)))
    return queue.getUpdates(args.number('offset'), limit, Math.min(50, args.number('timeout')), gone)
  },
  setWebhook,
  deleteWebhook: (args, context) => {
    delete args.params.url
    return setWebhook(args, context)
  },
  getWebhookInfo: (_, { webhook }) => webhook.info(),
}
