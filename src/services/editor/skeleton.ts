import type { Lang } from '../../i18n.ts'

/** What an editor says of a new service: six answers. */
export interface NewService {
  readonly id: string
  /** Its short name in every language. */
  readonly names: Readonly<Record<Lang, string>>
  /** Id of the act in data/acts.json. */
  readonly act: string
  readonly situation: string
  readonly channel: string
  /** Directory of offices; null: nobody goes anywhere. */
  readonly directory: string | null
  readonly term: { readonly amount: number; readonly unit: string }
}

/** A file that is written, by its path from the root. */
export interface NewFile {
  readonly file: string
  readonly text: string
}

const flowOf = ({ id, act, situation, channel, directory, term }: NewService): string => `# yaml-language-server: $schema=flow.schema.json
# ${id}: say here which standard it is, and where it was read.
id: ${id}
version: 1
act: ${act}
# The number of the standard's last clause. Every clause up to it is told below, or named under «untold» with the reason.
lastClause: 1
situation: ${situation}
fee: { kind: free, clause: '1' }

# What is asked, only where the answer changes the list:
#   - { id: who, clause: '1', options: [self, proxy] }
questions: []

# What is brought. A paper that only some bring has «when: [{ who: [proxy] }]».
documents:
  - { id: application, clause: '1', copies: [{ kind: form }] }

# Where to apply.
channels:
  - id: ${channel}
    clause: '1'
${directory === null ? '' : `    directory: ${directory}\n    choose: nearest\n`}    deadline: { amount: ${term.amount}, unit: ${term.unit}, clause: '1' }
    waits: []
    hours:
      acceptance: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }]
      issue: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }]
      clause: '1'

# What else the standard says.
facts:
  - { id: result, section: result, clause: '1' }

# To whom a complaint goes; the court is the last.
complaints:
  - { id: court, clause: '1', about: [result], addressee: court, ways: [written] }

indicators: []
`

interface Words {
  readonly what: string
  readonly who: string
  readonly application: string
  readonly more: string
  readonly court: string
}

/** Words that stand until the editor has written better ones; each says that it is to be written. */
const WORDS: Readonly<Record<Lang, Words>> = {
  kk: {
    what: 'Жазу керек: адам не алады.',
    who: 'Жазу керек: бұл кімге арналған.',
    application: 'Өтініш',
    more: 'Жазу керек: бланкіні қайдан алады, қалай толтырады.',
    court: 'Жазу керек: сотқа қашан және қалай жүгінеді.',
  },
  ru: {
    what: 'Надо написать: что человек получит.',
    who: 'Надо написать: для кого это.',
    application: 'Заявление',
    more: 'Надо написать: где взять бланк, как заполнить.',
    court: 'Надо написать: когда и как обращаются в суд.',
  },
  en: {
    what: 'To be written: what people get.',
    who: 'To be written: for whom it is.',
    application: 'Application',
    more: 'To be written: where the form is, how it is filled in.',
    court: 'To be written: when and how people go to court.',
  },
}

const textsOf = ({ id, names }: NewService, lang: Lang): string => {
  const { what, who, application, more, court } = WORDS[lang]
  return `${id}-title = ${names[lang]}
${id}-short = ${names[lang]}
${id}-what = ${what}
${id}-who = ${who}
# Everyday words with commas between, misspelt ones too: they are what people find the service by.
${id}-keywords = ${names[lang].toLowerCase()}

${id}-doc-application = ${application}
${id}-doc-application-more = ${more}

${id}-fact-result = ${what}

${id}-complaint-court = ${court}
`
}

/** A first chat: the citizen's side of it; the bot's side is written by playing it. */
const transcriptOf = ({ id, names }: NewService): string => `title: "${names.ru.replaceAll('"', '\\"')}"
language: ru
clock: 2026-03-02T10:00:00+05:00
steps:
  - user: {send: /start s-${id}}
    bot: []
  - user: {tap: ▶️ Список документов}
    bot: []
`

/** All files of a new service: its flow, its texts, and a first transcript. They pass the check as they are. */
export const filesOf = (service: NewService): NewFile[] => [
  { file: `flows/${service.id}.yaml`, text: flowOf(service) },
  ...(['kk', 'ru', 'en'] as const).map((lang) => ({ file: `locales/${lang}/services/${service.id}.ftl`, text: textsOf(service, lang) })),
  { file: `test/chats/${service.id}.ru.yaml`, text: transcriptOf(service) },
]
