/** The printings of one row, brought to one value. */

export interface Reconciled {
  /** The value of the majority; of the first printing when none has one. */
  value: string
  /** Values that the printings have, each with the lines it stands at; more than one is a disagreement. */
  variants: { value: string; lines: number[] }[]
  tie: boolean
}

/** What decides whether two values are the same: not the white space, and not a stop at the end. */
function key(value: string): string {
  return value.replace(/\s/g, '').replace(/[.,]+$/, '')
}

/** The most frequent of values that differ in white space only; the first of equals. */
function usualSpacing(values: readonly string[]): string {
  const count = (value: string): number => values.filter((other) => other === value).length
  return values.reduce((best, value) => (count(value) > count(best) ? value : best), values[0] ?? '')
}

/**
 * Takes the value that most printings have. White space does not count as a difference.
 * @param printed the value of every printing with the line it stands at, in the order of print
 */
export function reconcile(printed: readonly { value: string; line: number }[]): Reconciled {
  const variants = new Map<string, { value: string; lines: number[] }>()
  for (const { value, line } of printed) {
    const variant = variants.get(key(value)) ?? {
      value: usualSpacing(printed.map((one) => one.value).filter((other) => key(other) === key(value))),
      lines: [],
    }
    variant.lines.push(line)
    variants.set(key(value), variant)
  }
  const [first, second] = [...variants.values()].sort((a, b) => b.lines.length - a.lines.length)
  return {
    value: first?.value ?? '',
    variants: [...variants.values()],
    tie: first !== undefined && second !== undefined && first.lines.length === second.lines.length,
  }
}
