import fc from 'fast-check'
import type { Update } from 'grammy/types'
import type { DeclaredKind } from './kinds.ts'

/** What the generated updates are about. */
export interface Cast {
  /** Ids of citizens who write to the bot in private. */
  readonly people: readonly number[]
  readonly groups: readonly number[]
  readonly kinds: readonly DeclaredKind[]
  /** Values that stand in real buttons: ids of cases, documents, services, offices, numbers. */
  readonly values: readonly string[]
}

const ODD = [
  '',
  ' ',
  '\u202e',
  '\u0000',
  '𒐫',
  '<b>',
  '&amp;',
  '</b><a href="tg://user?id=1">',
  '{"$gt":""}',
  '$where',
  '__proto__',
  'constructor',
  '../../x',
  '-1',
  '1e309',
  'NaN',
  '٣',
]

const odd = fc.constantFrom(...ODD)
const words = fc.constantFrom(
  'апостиль',
  'балабақша',
  'Балқаш',
  'справка',
  'школьный автобус',
  'kindergarten',
  'ertege',
  'кеше',
  'завтра',
  '12.03.2026',
  '10:30',
  '+7 701 123 45 67',
  'a@b.kz',
)
const commands = fc.constantFrom(
  ...[
    'start',
    'services',
    'find',
    'cases',
    'reminders',
    'remind',
    'complain',
    'language',
    'privacy',
    'help',
    'cancel',
    'export',
    'forget',
    'staff',
    'report',
    'nosuch',
  ].map((name) => `/${name}`),
)

/** What a person may type: words, commands, nonsense, long nonsense. */
const typed: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 4, arbitrary: words },
    { weight: 3, arbitrary: commands },
    {
      weight: 2,
      arbitrary: fc.tuple(commands, fc.oneof(words, odd, fc.string({ unit: 'binary', maxLength: 40 }))).map(([a, b]) => `${a} ${b}`),
    },
    { weight: 2, arbitrary: odd },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((s) => s.repeat(80).slice(0, 4096)) },
  )
  .map((s) => (s === '' ? ' ' : s))

const entity = fc.record({
  type: fc.constantFrom('bot_command', 'mention', 'url', 'bold', 'text_link', 'custom_emoji', 'blockquote', 'from_the_future'),
  offset: fc.nat(50),
  length: fc.nat(50),
})
const id = fc.string({ minLength: 1, maxLength: 20 })
const file = fc.record({ file_id: id, file_unique_id: id, file_size: fc.nat() })
const coordinate = (edge: number) => fc.oneof(fc.double({ min: -edge, max: edge, noNaN: true }), fc.constantFrom(0, edge, -edge))
const place = fc.oneof(
  fc.record({ latitude: fc.double({ min: 40, max: 56, noNaN: true }), longitude: fc.double({ min: 46, max: 88, noNaN: true }) }),
  fc.record({ latitude: coordinate(90), longitude: coordinate(180) }),
)
const person = fc.record({ id: fc.nat({ max: 2 ** 40 }), is_bot: fc.boolean(), first_name: fc.string() })

/** What a message can hold; Telegram sends one of these, and new ones every few months. */
const content: fc.Arbitrary<object> = fc.oneof(
  {
    weight: 8,
    arbitrary: typed.chain((text) =>
      text.startsWith('/')
        ? fc.constant({ text, entities: [{ type: 'bot_command', offset: 0, length: text.split(' ')[0]?.length }] })
        : fc.constant({ text }),
    ),
  },
  { weight: 2, arbitrary: fc.record({ text: typed, entities: fc.array(entity, { maxLength: 3 }) }) },
  { weight: 2, arbitrary: fc.record({ location: place }) },
  fc.record({ location: place, venue: fc.record({ location: place, title: odd, address: odd }) }),
  fc.record({ photo: fc.array(file, { maxLength: 3 }), caption: typed, media_group_id: id }),
  fc.record({ document: file, caption: typed }),
  fc.record({ contact: fc.record({ phone_number: fc.string(), first_name: odd }) }),
  fc.record({ voice: fc.record({ file_id: id, file_unique_id: id, duration: fc.nat() }) }),
  fc.record({ sticker: fc.record({ file_id: id, file_unique_id: id, type: fc.constant('regular'), width: fc.nat(), height: fc.nat() }) }),
  fc.record({ video_note: file, forward_origin: fc.record({ type: fc.constant('hidden_user'), sender_user_name: odd, date: fc.nat() }) }),
  fc.record({ dice: fc.record({ emoji: fc.constant('🎲'), value: fc.nat(6) }) }),
  fc.record({ poll: fc.record({ id, question: odd, options: fc.constant([]) }) }),
  fc.record({ new_chat_members: fc.array(person, { maxLength: 3 }) }),
  fc.record({ left_chat_member: person }),
  fc.record({ pinned_message: fc.record({ message_id: fc.nat(), date: fc.constant(0) }) }),
  fc.record({ successful_payment: fc.record({ currency: fc.constant('KZT'), total_amount: fc.integer(), invoice_payload: odd }) }),
  fc.record({ web_app_data: fc.record({ data: odd, button_text: odd }) }),
  fc.record({ migrate_to_chat_id: fc.integer() }),
  fc.record({ write_access_allowed: fc.constant({}) }),
  fc.dictionary(fc.stringMatching(/^[a-z_]{3,20}$/), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 }),
)

/** Data that a button of ours, an old release's or a forger's client carries. */
export function buttonData({ kinds, values }: Pick<Cast, 'kinds' | 'values'>): fc.Arbitrary<string> {
  const value = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...values) },
    { weight: 1, arbitrary: odd },
    { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
  )
  const ours = fc
    .constantFrom(...kinds)
    .chain(({ action, fields }) => fc.tuple(...fields.map(() => value)).map((held) => ['1', action, ...held].join(':')))
  const off = fc
    .tuple(fc.constantFrom('0', '1', '2', ''), fc.constantFrom(...kinds), fc.array(value, { maxLength: 7 }))
    .map(([version, { action }, held]) => [version, action, ...held].join(':'))
  const data = fc.oneof(
    { weight: 8, arbitrary: ours },
    { weight: 2, arbitrary: off },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 64 }) },
  )
  // Telegram gives back at most 64 bytes.
  return data.map((all) => Buffer.from(all).subarray(0, 64).toString('utf8'))
}

/** Any update that the Bot API may send, without its id. */
export function anyUpdate(cast: Cast): fc.Arbitrary<Partial<Update>> {
  const from = fc.record(
    {
      id: fc.constantFrom(...cast.people),
      is_bot: fc.constant(false),
      first_name: fc.oneof(odd, fc.string()),
      language_code: fc.constantFrom('kk', 'ru', 'en', 'de', 'xx', ''),
    },
    { requiredKeys: ['id', 'is_bot', 'first_name'] },
  )
  const group = fc.record({ id: fc.constantFrom(...cast.groups), type: fc.constantFrom('group', 'supergroup'), title: odd })
  const channel = fc.record({ id: fc.constant(-1_009_999), type: fc.constant('channel'), title: odd })
  const message = (chat: fc.Arbitrary<object>) =>
    fc.tuple(fc.record({ message_id: fc.nat(100_000), date: fc.nat(2 ** 31), chat }), content).map(([head, body]) => ({ ...body, ...head }))
  const inPrivate = from.chain((who) =>
    message(fc.constant({ id: who.id, type: 'private', first_name: who.first_name })).map((m) => ({ ...m, from: who })),
  )
  const inGroup = from.chain((who) => message(group).map((m) => ({ ...m, from: who })))
  const press = from.chain((who) => {
    const at = fc.oneof(
      {
        weight: 8,
        arbitrary: fc.record({
          message_id: fc.nat(100_000),
          date: fc.nat(2 ** 31),
          chat: fc.constant({ id: who.id, type: 'private' }),
          text: odd,
        }),
      },
      // Too old for Telegram to show to a bot.
      {
        weight: 1,
        arbitrary: fc.record({ message_id: fc.nat(), date: fc.constant(0), chat: fc.constant({ id: who.id, type: 'private' }) }),
      },
      { weight: 1, arbitrary: fc.record({ message_id: fc.nat(), date: fc.nat(), chat: group }) },
    )
    const query = { id, from: fc.constant(who), chat_instance: id }
    return fc.oneof(
      { weight: 10, arbitrary: fc.record({ ...query, message: at, data: buttonData(cast) }) },
      { weight: 1, arbitrary: fc.record({ ...query, inline_message_id: id, data: buttonData(cast) }) },
      { weight: 1, arbitrary: fc.record({ ...query, message: at, game_short_name: id }) },
    )
  })
  const member = fc.record({
    chat: fc.oneof(group, channel),
    from,
    date: fc.nat(),
    old_chat_member: fc.constant({ status: 'left' }),
    new_chat_member: fc.record({ status: fc.constantFrom('member', 'kicked', 'administrator') }),
  })
  const other = fc.oneof(
    fc.record({ edited_message: inPrivate }),
    fc.record({ channel_post: message(channel) }),
    fc.record({ edited_channel_post: message(channel) }),
    fc.record({ business_message: inPrivate, business_connection_id: id }),
    fc.record({ inline_query: fc.record({ id, from, query: typed, offset: fc.constantFrom('', '20', 'x') }) }),
    fc.record({ chosen_inline_result: fc.record({ result_id: id, from, query: typed }) }),
    fc.record({ poll: fc.record({ id, question: odd, options: fc.constant([]) }) }),
    fc.record({ poll_answer: fc.record({ poll_id: id, user: from, option_ids: fc.array(fc.nat(9)) }) }),
    fc.record({ my_chat_member: member }),
    fc.record({ chat_member: member }),
    fc.record({ chat_join_request: fc.record({ chat: group, from, date: fc.nat(), user_chat_id: fc.integer() }) }),
    fc.record({
      message_reaction: fc.record({
        chat: group,
        message_id: fc.nat(),
        user: from,
        date: fc.nat(),
        old_reaction: fc.constant([]),
        new_reaction: fc.constant([]),
      }),
    }),
    fc.record({ pre_checkout_query: fc.record({ id, from, currency: fc.constant('KZT'), total_amount: fc.nat(), invoice_payload: odd }) }),
    fc.record({ from_the_future: fc.jsonValue({ maxDepth: 2 }) }),
    fc.constant({}),
  )
  return fc.oneof(
    { weight: 10, arbitrary: fc.record({ callback_query: press }) },
    { weight: 8, arbitrary: fc.record({ message: inPrivate }) },
    { weight: 1, arbitrary: fc.record({ message: inGroup }) },
    { weight: 3, arbitrary: other },
  ) as fc.Arbitrary<Partial<Update>>
}
