import { isLang, LANGS } from '../lang.ts'
import { type ContentIssue, fault } from './fault.ts'
import { like } from './like.ts'

const langOf = (file: string): string | undefined => /^locales\/([a-z]+)/.exec(file)?.[1]
const ofAll = (file: string): string => file.replace(/^locales\/[a-z]+/, `locales/{${LANGS.join(',')}}`)

/** Missing texts whose name stands misspelt in the same file are one fault with it. */
function misspelt(issues: readonly ContentIssue[]): ContentIssue[] {
  const meant = new Map<ContentIssue, ContentIssue>()
  const idle = issues.filter(({ code }) => code === 'unused')
  const renamed = issues.map((issue) => {
    if (issue.code !== 'missing-key' || issue.said?.id === 'missing-ref') return issue
    const near = idle.filter((one) => one.file === issue.file && !meant.has(one))
    const found = like(
      issue.key,
      near.map(({ key }) => key),
    ).like
    const written = near.find(({ key }) => key === found)
    if (!written) return issue
    meant.set(written, issue)
    return fault({ file: issue.file, key: written.key }, issue.code, 'text-renamed', { key: issue.key, written: written.key })
  })
  return renamed.filter((issue) => !meant.has(issue))
}

/** What only follows from a fault of the same text or the same part: a value nobody gives is one too many, a part that stands twice shares its texts. */
function consequent(issues: readonly ContentIssue[]): ContentIssue[] {
  const has = (code: string) => new Set(issues.filter((one) => one.code === code).map(({ file, key }) => `${file} ${key}`))
  const [strange, clashing] = [has('unknown-variable'), new Set(issues.filter(({ code }) => code === 'duplicate').map(({ file }) => file))]
  return issues.filter(
    ({ code, file, key }) =>
      !(code === 'variables' && [...strange].some((one) => one.endsWith(` ${key}`))) && !(code === 'key-clash' && clashing.has(file)),
  )
}

/** One fault that stands in every language is said once. */
function together(issues: readonly ContentIssue[]): ContentIssue[] {
  const groups = new Map<string, ContentIssue[]>()
  for (const issue of issues) {
    const same = `${issue.code}\n${issue.key}\n${isLang(langOf(issue.file)) ? ofAll(issue.file) : issue.file}\n${issue.message.replace(/locales\/[a-z]+/g, '')}`
    groups.set(same, [...(groups.get(same) ?? []), issue])
  }
  return [...groups.values()].flatMap((group) => {
    const first = group.find(({ file }) => langOf(file) === LANGS[0])
    const all = first && LANGS.every((lang) => group.some(({ file }) => langOf(file) === lang))
    return all ? [{ ...first, everywhere: true }] : group
  })
}

/**
 * Each fault once: what follows from another is left out, a misspelt text is not missing and idle too, and what is wrong alike
 * in all languages is said once.
 */
export function condensed(issues: readonly ContentIssue[]): ContentIssue[] {
  const broken = new Set(
    issues.filter(({ code }) => code === 'syntax' || code === 'empty' || code === 'attribute').map(({ file, key }) => `${file} ${key}`),
  )
  // A text that one language has and nobody needs is not missing in the others.
  const idle = new Set(issues.filter(({ code }) => code === 'unused').map(({ file, key }) => `${ofAll(file)} ${key}`))
  const own = issues.filter(
    ({ code, file, key }) => code !== 'missing-key' || !(broken.has(`${file} ${key}`) || idle.has(`${ofAll(file)} ${key}`)),
  )
  // The code that shows a text and the sisters in other languages miss the same text.
  const inFiles = new Set(
    own.filter(({ code, file }) => code === 'missing-key' && file.endsWith('.ftl')).map(({ file, key }) => `${langOf(file)} ${key}`),
  )
  const once = own.filter(
    ({ code, file, key }) => code !== 'missing-key' || file.endsWith('.ftl') || !inFiles.has(`${langOf(file)} ${key}`),
  )
  return together(consequent(misspelt(once)))
}
