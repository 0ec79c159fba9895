import { isLang, LANGS } from '../lang.ts'
import { didYouMean } from './did-you-mean.ts'
import { type ContentIssue, fault } from './fault.ts'
import { renamedIds } from './renamed.ts'

const langOf = (file: string): string | undefined => /^locales\/([a-z]+)/.exec(file)?.[1]
const ofAll = (file: string): string => file.replace(/^locales\/[a-z]+/, `locales/{${LANGS.join(',')}}`)
const saidAs = ({ said }: ContentIssue, id: string): boolean => said?.id === id
const valueIn = ({ said }: ContentIssue, name: string): string => String(said?.values[name] ?? '')
const listed = (issue: ContentIssue, name: string): string[] => valueIn(issue, name).split(', ')

/** Missing texts whose name stands misspelt in the same file are one fault with it. */
function misspelt(issues: readonly ContentIssue[]): ContentIssue[] {
  const meant = new Map<ContentIssue, ContentIssue>()
  const idle = issues.filter(({ code }) => code === 'unused')
  const renamed = issues.map((issue) => {
    if (issue.code !== 'missing-key' || saidAs(issue, 'missing-ref')) return issue
    const near = idle.filter((one) => one.file === issue.file && !meant.has(one))
    const found = didYouMean(
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

/** A value that was written without its «$» is looked for as a text: one fault, not one for what is shown and one for what is missing. */
function dollarless(issues: readonly ContentIssue[]): ContentIssue[] {
  return issues.map((issue) => {
    if (!saidAs(issue, 'missing-ref')) return issue
    const ref = valueIn(issue, 'ref')
    const wanted = issues.some(
      (one) =>
        one.key === issue.key &&
        ((saidAs(one, 'letter-field') && valueIn(one, 'id') === ref) ||
          (saidAs(one, 'variables') && (listed(one, 'theirs').includes(ref) || listed(one, 'mine').includes(ref)))),
    )
    return wanted ? fault(issue, 'missing-ref', 'ref-variable', { ref, name: `$${ref}` }) : issue
  })
}

/** Whether a fault only follows from another one of the same text or the same part. */
function follows(issue: ContentIssue, issues: readonly ContentIssue[]): boolean {
  const same = (id: string, test: (one: ContentIssue) => boolean = () => true) =>
    issues.some((one) => one !== issue && one.key === issue.key && saidAs(one, id) && test(one))
  const here = (one: ContentIssue) => one.file === issue.file
  const { code, key, file } = issue
  const of = (id: string, name: string) => issues.filter((one) => saidAs(one, id)).map((one) => valueIn(one, name))
  const twice = of('twice', 'id')
  switch (issue.said?.id) {
    // Values that differ between languages: one of them has a strange one, or lacks what the letter asks.
    case 'variables':
      return same('unknown-variable') || same('letter-field') || same('ref-variable')
    case 'letter-field':
      return (
        same('unknown-variable', (one) => here(one) && valueIn(one, 'like') === valueIn(issue, 'name')) ||
        same('ref-variable', (one) => here(one) && valueIn(one, 'ref') === valueIn(issue, 'id'))
      )
    // A slip of the hand changes what is asked as well, until it is corrected.
    case 'version-same':
      return issues.some((one) => here(one) && one !== issue && one.severity === 'error')
    case 'long-button':
      return same('too-long', here)
    case 'key-clash':
      return issues.some((one) => one.code === 'duplicate' && here(one))
    case 'ref-cycle':
      return issues.slice(0, issues.indexOf(issue)).some((one) => here(one) && saidAs(one, 'ref-cycle'))
    // Whoever copies a text into a strange file has it twice; it is the copy that goes.
    case 'wrong-file':
      return issues.some((one) => saidAs(one, 'ftl-twice') && one.key === key && langOf(one.file) === langOf(file))
    case 'missing-text':
      return (
        of('unknown-service', 'id')
          .concat(of('see-itself', 'id'))
          .some((id) => key.endsWith(`-see-${id}`)) || twice.some((id) => key.includes(`-${id}-`))
      )
    case 'unused-text':
      return (
        of('unknown-service', 'like').some((id) => key.endsWith(`-see-${id}`)) ||
        of('choice-empty', 'id').some((id) => key.includes(`-field-${id}-`))
      )
    default:
      return code === 'missing-key' && issue.said?.id === 'missing-ref' && same('ref-variable', here)
  }
}

/** So many texts of a file that stand already in another one, and it is the file that is too many. */
const COPIED = 3

/** A file of texts that were read before, a copy or one of another language, is one fault, and nothing else is said of it. */
function copied(issues: readonly ContentIssue[]): ContentIssue[] {
  const strange = (file: string) => issues.some((one) => one.file === file && (saidAs(one, 'wrong-file') || saidAs(one, 'no-flow')))
  const pairs = new Map<string, number>()
  for (const one of issues) {
    if (!saidAs(one, 'ftl-twice')) continue
    const pair = [one.file, valueIn(one, 'file')].sort((a, b) => Number(strange(b)) - Number(strange(a))).join('\n')
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  const whole = [...pairs].filter(([, n]) => n >= COPIED).map(([pair, n]) => ({ files: pair.split('\n'), n }))
  const told = whole.map(({ files: [file = '', other = ''], n }) => fault({ file, key: '' }, 'duplicate', 'file-twice', { n, file: other }))
  const gone = new Set(told.map(({ file }) => file))
  const follows = (one: ContentIssue) =>
    gone.has(one.file) ||
    (saidAs(one, 'ftl-twice') && gone.has(valueIn(one, 'file'))) ||
    (saidAs(one, 'file-moved') && gone.has(valueIn(one, 'file')))
  return [...issues.filter((one) => !follows(one)), ...told]
}

/** A text that stands in its own file and in a strange one is too many in the strange one, whichever was read first. */
function homeless(issues: readonly ContentIssue[]): ContentIssue[] {
  return issues.map((issue) => {
    if (!saidAs(issue, 'ftl-twice')) return issue
    const strange = issues.find((one) => saidAs(one, 'wrong-file') && one.key === issue.key && valueIn(one, 'file') === issue.file)
    return strange ? fault({ file: strange.file, key: issue.key }, issue.code, 'ftl-twice', { file: issue.file }) : issue
  })
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

/** Texts that are shown by others are missed there too, where they are missing, broken or in a file that is not there. */
function shownElsewhere(issues: readonly ContentIssue[]): ContentIssue[] {
  const lost = new Set(
    issues
      .filter((one) => !saidAs(one, 'missing-ref'))
      .flatMap((one) =>
        [
          ...(['missing-key', 'syntax', 'empty', 'attribute'].includes(one.code) ? [one.key] : []),
          ...listed(one, 'keys'),
          valueIn(one, 'key'),
        ].map((key) => `${langOf(one.file)} ${key}`),
      ),
  )
  const once = new Set<string>()
  return issues.filter((issue) => {
    if (!saidAs(issue, 'missing-ref')) return true
    const at = `${issue.file} ${issue.key} ${valueIn(issue, 'ref')}`
    const again = once.has(at)
    once.add(at)
    return !again && !lost.has(`${langOf(issue.file)} ${valueIn(issue, 'ref')}`)
  })
}

/**
 * Each fault once: what follows from another is left out, a misspelt text is not missing and idle too, and what is wrong alike
 * in all languages is said once.
 */
export function mergeFaults(issues: readonly ContentIssue[]): ContentIssue[] {
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
  const kept = homeless(copied(dollarless(shownElsewhere(renamedIds(misspelt(once))))))
  return together(kept.filter((issue) => !follows(issue, kept)))
}
