import {
  type FunctionReference,
  Identifier,
  type Message,
  type Pattern,
  SelectExpression,
  TextElement,
  VariableReference,
  Visitor,
} from '@fluent/syntax'
import type { Lang, Texts, Vars } from '../../i18n.ts'

/** Longer than any address, name or title that we have. */
const LONGEST = 'Ұ'.repeat(160)
const NUMBERS = [1, 2, 5, 21, 1_000_000]
const PLURALS = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])

/** What a message asks of its variables: numbers, or one of some words. */
class Demands extends Visitor {
  readonly values = new Map<string, Array<string | number>>()
  readonly text: string[] = []
  override visitTextElement(node: TextElement): void {
    this.text.push(node.value)
  }
  override visitSelectExpression(node: SelectExpression): void {
    if (node.selector instanceof VariableReference) {
      const keys = node.variants.map(({ key }) => (key instanceof Identifier ? key.name : Number(key.value)))
      const counts = keys.some((key) => typeof key === 'number' || PLURALS.has(key))
      this.values.set(node.selector.id.name, counts ? [...NUMBERS, ...keys.filter((key) => typeof key === 'number')] : keys)
    }
    this.genericVisit(node)
  }
  override visitFunctionReference(node: FunctionReference): void {
    const [subject] = node.arguments.positional
    if (node.id.name === 'NUMBER' && subject instanceof VariableReference) this.values.set(subject.id.name, NUMBERS)
    this.genericVisit(node)
  }
}

const demandsOf = (message: Message): Demands => {
  const demands = new Demands()
  demands.visit(message)
  return demands
}

/** The words of a message as they stand in the file, all variants, without variables. */
export const plainText = (message: Message): string => demandsOf(message).text.join(' ')

/** Letters of a caption: of the longest of its variants, one for each value, none for pictures. */
export function captionLength(message: Message): number {
  const lengthOf = (pattern: Pattern): number =>
    pattern.elements.reduce((sum, element) => {
      if (element instanceof TextElement) return sum + element.value.replace(/\p{Extended_Pictographic}\uFE0F?\s?/gu, '').length
      const { expression } = element
      return sum + (expression instanceof SelectExpression ? Math.max(...expression.variants.map(({ value }) => lengthOf(value))) : 1)
    }, 0)
  return message.value ? lengthOf(message.value) : 0
}

/**
 * Renders a message with its longest values: every number and every variant that it tells apart, long words elsewhere.
 * @throws {ContentError} where it cannot be rendered.
 */
export function renderings(texts: Texts, lang: Lang, key: string): string[] {
  const info = texts.info(lang, key)
  if (!info) return []
  const demands = [key, ...info.refs].flatMap((one) => {
    const message = texts.info(lang, one)?.entry
    return message ? [...demandsOf(message).values] : []
  })
  const values = new Map(demands)
  const most = Math.max(1, ...[...values.values()].map((list) => list.length))
  return Array.from({ length: most }, (_, round) => {
    const vars: Vars = Object.fromEntries(
      info.vars.map((name) => {
        const list = values.get(name)
        return [name, list?.[round % list.length] ?? LONGEST]
      }),
    )
    return texts.t(lang, key, vars)
  })
}
