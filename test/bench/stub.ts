/** A Bot API that answers at once and counts: a process of its own, so that its work is not the bot's. */
import { createServer } from 'node:http'

const BOT = {
  id: 100_000_000,
  is_bot: true,
  first_name: 'Bench',
  username: 'bench_bot',
  can_join_groups: false,
  can_read_all_group_messages: false,
  supports_inline_queries: true,
}
const counts: Record<string, number> = {}
let messages = 1_000_000

const result = (method: string): unknown => {
  if (method === 'getMe') return BOT
  if (method === 'getMyCommands') return []
  if (method.startsWith('get')) return {}
  if (/^(send|edit)/.test(method)) return { message_id: messages++, date: 1, chat: { id: 1, type: 'private', first_name: 'A' }, text: '.' }
  return true
}

const server = createServer((request, response) => {
  const method = request.url?.split('/').at(-1) ?? ''
  request.resume().on('end', () => {
    counts[method] = (counts[method] ?? 0) + 1
    const body = JSON.stringify({ ok: true, result: result(method) })
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body)
  })
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as { port: number }).port }))
process.on('message', () => {
  process.send?.({ counts: { ...counts } })
  for (const method of Object.keys(counts)) delete counts[method]
})
process.on('disconnect', () => process.exit(0))
