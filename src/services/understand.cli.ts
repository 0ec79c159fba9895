import { join } from 'node:path'
import { type Command, Option } from 'commander'
import { LANGS, type Lang, loadTexts } from '../i18n.ts'
import type { Understood } from '../input/index.ts'
import { loadCatalogue } from './flows/load.ts'
import { buildRouter, exampleIndex } from './search/intent-router.ts'

export interface UnderstandCliDeps {
  /** The folder with `flows` and `locales`. */
  readonly root: string
  /** Writes one line, or one JSON document, to stdout. */
  readonly print: (text: string) => void
  /** Whether a text is the name of a place. */
  readonly isPlace: () => (text: string) => boolean
}

/** The contract of `understand --json` in DESIGN.md; somebody in danger asks for help. */
const understoodJson = (text: string, { intent, sure, service, choices }: Understood) => ({
  text,
  intent: intent === 'danger' ? 'help' : intent,
  sure,
  service,
  choices,
})

/** Adds `understand` to `program`; wrong usage is commander's own. */
export function understandCommand(program: Command, deps: UnderstandCliDeps): void {
  program
    .command('understand <text...>')
    .description('what a free text wants: a service, an office, a command in words, something outside')
    .addOption(new Option('--lang <lang>', 'language of the titles; all three are read').choices([...LANGS]).default('kk'))
    .option('--json', 'one JSON document')
    .action((said: string[], { lang, json }: { lang: Lang; json?: boolean }) => {
      const texts = loadTexts(join(deps.root, 'locales'))
      const { offered, examples } = loadCatalogue(deps.root)
      const understand = buildRouter(offered, texts, deps.isPlace(), exampleIndex(offered, examples))
      const rows = said.map((text) => understoodJson(text, understand(text)))
      const title = (id: string) => texts.t(lang, `${id}-short`)
      const line = ({ text, intent, sure, service, choices }: (typeof rows)[number]) =>
        `${text}: ${intent}${sure ? '' : ' (?)'}${service ? ` ${title(service)}` : ''}${choices.length > 1 ? ` [${choices.map(title).join(' | ')}]` : ''}`
      deps.print(json ? JSON.stringify(rows, null, 2) : rows.map(line).join('\n'))
    })
}
