import type { MessageEntity } from 'grammy/types'
import { badRequest } from './errors.ts'
import { checkedLink, linkedUserId } from './links.ts'

/** A text as Telegram keeps it: no markup inside, entities with offsets and lengths in UTF-16 units. */
export interface FormattedText {
  text: string
  entities: MessageEntity[]
}

const SIMPLE_TAGS: Record<string, 'bold' | 'italic' | 'underline' | 'strikethrough' | 'spoiler'> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
}
const OTHER_TAGS = new Set(['a', 'code', 'pre', 'blockquote', 'tg-emoji'])
const NAMED_CHARACTERS: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' }
const SPACE = /\s/

interface OpenTag {
  name: string
  argument: string
  offset: number
}

/**
 * Reads Telegram's subset of HTML (parse_mode HTML of the Bot API).
 * @throws TelegramError 400 "can't parse entities: …" with Telegram's wording and UTF-8 byte offsets
 */
export function parseHtml(source: string): FormattedText {
  return new HtmlReader(source).read()
}

class HtmlReader {
  private readonly source: string
  private at = 0
  private text = ''
  private readonly entities: MessageEntity[] = []
  private readonly open: OpenTag[] = []

  constructor(source: string) {
    this.source = source
  }

  read(): FormattedText {
    while (this.at < this.source.length) {
      const c = this.source[this.at]
      if (c === '&') this.text += this.character()
      else if (c !== '<') this.text += this.source[this.at++]
      else if (this.source[this.at + 1] === '/') this.endTag()
      else this.startTag()
    }
    const left = this.open.at(-1)
    if (left) throw badRequest(`can't parse entities: Can't find end tag corresponding to start tag "${left.name}"`)
    return { text: this.text, entities: sortEntities(this.entities) }
  }

  private fail(what: string, at: number, rest = ''): never {
    throw badRequest(`can't parse entities: ${what} at byte offset ${Buffer.byteLength(this.source.slice(0, at))}${rest}`)
  }

  /** The character that a reference at the cursor stands for; an unknown reference stays as typed. */
  private character(): string {
    const rest = this.source.slice(this.at, this.at + 12)
    const match = /^&(?:#x([0-9a-f]+)|#([0-9]+)|([a-z]+));?/i.exec(rest)
    const code = match?.[1] ? Number.parseInt(match[1], 16) : match?.[2] ? Number.parseInt(match[2], 10) : 0
    const found = match?.[3] ? NAMED_CHARACTERS[match[3]] : code > 0 && code < 0x10ffff ? String.fromCodePoint(code) : undefined
    if (!match || found === undefined) {
      this.at += 1
      return '&'
    }
    this.at += match[0].length
    return found
  }

  private skipSpaces(): void {
    while (this.at < this.source.length && SPACE.test(this.source[this.at] ?? '')) this.at++
  }

  private until(stop: RegExp): string {
    const from = this.at
    while (this.at < this.source.length && !stop.test(this.source[this.at] ?? '')) this.at++
    return this.source.slice(from, this.at)
  }

  private startTag(): void {
    const begin = this.at++
    const name = this.until(/[\s>]/).toLowerCase()
    if (this.at >= this.source.length) this.fail('Unclosed start tag', begin)
    if (!SIMPLE_TAGS[name] && !OTHER_TAGS.has(name)) this.fail(`Unsupported start tag "${name}"`, begin)
    let argument = ''
    for (;;) {
      this.skipSpaces()
      if (this.source[this.at] === '>') break
      if (this.at >= this.source.length) this.fail('Unclosed start tag', begin)
      argument = this.attribute(name, begin) ?? argument
    }
    this.at++
    if (name === 'span' && argument !== 'spoiler') this.fail('Tag "span" must have class "tg-spoiler"', begin)
    this.open.push({ name, argument, offset: this.text.length })
  }

  /** One attribute of the tag `tag`; gives its value when the tag has a use for it. */
  private attribute(tag: string, begin: number): string | undefined {
    const name = this.until(/[\s=>]/)
    if (name === '') this.fail(`Empty attribute name in the tag "${tag}"`, begin)
    this.skipSpaces()
    if (this.source[this.at] !== '=') {
      if (tag === 'blockquote' && name === 'expandable') return 'expandable'
      this.fail(`Expected equal sign in declaration of an attribute of the tag "${tag}"`, begin)
    }
    this.at++
    this.skipSpaces()
    const value = this.attributeValue(begin)
    if (tag === 'a' && name === 'href') return value
    if (tag === 'tg-emoji' && name === 'emoji-id') return value
    if (tag === 'code' && name === 'class' && value.startsWith('language-')) return value.slice('language-'.length)
    if (tag === 'span' && name === 'class' && value.startsWith('tg-')) return value.slice('tg-'.length)
    return undefined
  }

  private attributeValue(begin: number): string {
    const quote = this.source[this.at]
    if (quote !== '"' && quote !== "'") {
      const from = this.at
      const token = this.until(/[^a-z0-9.-]/i)
      if (!SPACE.test(this.source[this.at] ?? '') && this.source[this.at] !== '>') this.fail('Unexpected end of name token', from)
      return token.toLowerCase()
    }
    this.at++
    let value = ''
    while (this.at < this.source.length && this.source[this.at] !== quote) {
      value += this.source[this.at] === '&' ? this.character() : this.source[this.at++]
    }
    if (this.at >= this.source.length) this.fail('Unclosed start tag', begin)
    this.at++
    return value
  }

  private endTag(): void {
    const begin = this.at
    const tag = this.open.pop()
    if (!tag) this.fail('Unexpected end tag', begin)
    this.at += 2
    const name = this.until(/[\s>]/).toLowerCase()
    this.skipSpaces()
    if (this.source[this.at] !== '>') this.fail('Unclosed end tag', begin)
    this.at++
    if (name !== '' && name !== tag.name) this.fail('Unmatched end tag', begin, `, expected "</${tag.name}>", found "</${name}>"`)
    if (this.text.length > tag.offset) this.close(tag)
  }

  private close(tag: OpenTag): void {
    const { offset } = tag
    const length = this.text.length - offset
    const simple = SIMPLE_TAGS[tag.name]
    if (simple) this.entities.push({ type: simple, offset, length })
    else if (tag.name === 'blockquote') {
      this.entities.push({ type: tag.argument === 'expandable' ? 'expandable_blockquote' : 'blockquote', offset, length })
    } else if (tag.name === 'tg-emoji') {
      if (!/^[1-9]\d*$/.test(tag.argument)) throw badRequest("can't parse entities: Invalid custom emoji identifier specified")
      this.entities.push({ type: 'custom_emoji', offset, length, custom_emoji_id: tag.argument })
    } else if (tag.name === 'a') this.closeLink(tag, length)
    else this.closeCode(tag, length)
  }

  /** A link that leads nowhere loses its entity, not its text; Telegram says nothing about it. */
  private closeLink(tag: OpenTag, length: number): void {
    const href = tag.argument || this.text.slice(tag.offset)
    const userId = linkedUserId(href)
    const url = checkedLink(href)
    if (userId !== undefined) {
      const user = { id: userId, is_bot: false as const, first_name: '' }
      this.entities.push({ type: 'text_mention', offset: tag.offset, length, user })
    } else if (url) this.entities.push({ type: 'text_link', offset: tag.offset, length, url })
  }

  /** `<pre><code class="language-x">` is one entity with a language; other nestings stay apart. */
  private closeCode(tag: OpenTag, length: number): void {
    const last = this.entities.at(-1)
    const covers = last?.offset === tag.offset && last.length === length
    const language = tag.name === 'pre' ? this.languages.get(last as MessageEntity) : tag.argument
    if (covers && language && last.type === (tag.name === 'pre' ? 'code' : 'pre')) {
      this.entities[this.entities.length - 1] = { type: 'pre', offset: tag.offset, length, language }
      return
    }
    const entity: MessageEntity = { type: tag.name as 'pre' | 'code', offset: tag.offset, length }
    if (tag.name === 'code' && tag.argument) this.languages.set(entity, tag.argument)
    this.entities.push(entity)
  }

  private readonly languages = new WeakMap<MessageEntity, string>()
}

/** Outer entities before inner ones, as Telegram lists them. */
export function sortEntities(entities: MessageEntity[]): MessageEntity[] {
  return entities.sort((a, b) => a.offset - b.offset || b.length - a.length)
}
