/** What is to be reminded of, as it travels on buttons: something new, something about a case, or a reminder that is there. */
export type Target =
  | { readonly kind: 'new' }
  | { readonly kind: 'case'; readonly case: string }
  | { readonly kind: 'reminder'; readonly id: string }

/** `new`, `c-<case>` or `r-<reminder>`. */
export function writeTarget(target: Target): string {
  if (target.kind === 'case') return `c-${target.case}`
  return target.kind === 'reminder' ? `r-${target.id}` : 'new'
}

export function readTarget(text: string): Target {
  if (text.startsWith('c-')) return { kind: 'case', case: text.slice(2) }
  return text.startsWith('r-') ? { kind: 'reminder', id: text.slice(2) } : { kind: 'new' }
}
