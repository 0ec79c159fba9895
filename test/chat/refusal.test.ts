import { expect, test } from 'vitest'
import { refusalOf } from '../../src/chat/index.ts'

const refused = (code: number, words: string, parameters = {}) => ({ error_code: code, description: words, parameters })

test.each([
  [403, 'Forbidden: bot was blocked by the user', 'gone'],
  [403, 'Forbidden: user is deactivated', 'gone'],
  [403, "Forbidden: bot can't initiate conversation with a user", 'gone'],
  [403, 'Forbidden: bot was kicked from the supergroup chat', 'not-now'],
  [403, 'Forbidden: bot is not a member of the channel chat', 'not-now'],
  [400, 'Bad Request: not enough rights to send text messages to the chat', 'not-now'],
  [400, 'Bad Request: need administrator rights in the channel chat', 'not-now'],
  [400, 'Bad Request: TOPIC_CLOSED', 'not-now'],
  [400, 'Bad Request: CHAT_WRITE_FORBIDDEN', 'not-now'],
  [400, 'Bad Request: VOICE_MESSAGES_FORBIDDEN', 'part'],
  [400, 'Bad Request: CHAT_SEND_PHOTOS_FORBIDDEN', 'part'],
  [400, 'Bad Request: wrong file_id or the file is temporarily unavailable', 'part'],
  [400, 'Bad Request: wrong file identifier/HTTP URL specified', 'part'],
  [400, "Bad Request: can't parse entities: unclosed tag", 'message'],
  [400, 'Bad Request: message text is empty', 'message'],
  [401, 'Unauthorized', 'not-now'],
  [429, 'Too Many Requests: retry after 30', 'not-now'],
  [502, 'Bad Gateway', 'not-now'],
])('%i «%s»: %s', (code, words, meaning) => {
  expect(refusalOf(refused(code, words))).toBe(meaning)
})

test('a network that is down is not for ever', () => {
  expect(refusalOf(new Error('fetch failed'))).toBe('not-now')
})

test('a group that became a supergroup has moved', () => {
  const error = refused(400, 'Bad Request: group chat was upgraded to a supergroup chat', { migrate_to_chat_id: -100_123 })
  expect(refusalOf(error)).toBe('moved')
})
