import type { Api } from 'grammy'
import { LANGS, type Lang, type Texts } from '../i18n.ts'

/** The commands in the menu, in the order of use. */
export const COMMANDS = [
  'start',
  'services',
  'find',
  'cases',
  'reminders',
  'complain',
  'complaints',
  'language',
  'privacy',
  'help',
  'cancel',
] as const

/** Telegram's default profile is what people of other languages see: Kazakh, the first language here. */
const profiles: ReadonlyArray<{ lang: Lang; code: '' | Lang }> = [{ lang: 'kk', code: '' }, ...LANGS.map((lang) => ({ lang, code: lang }))]

type Gap = () => Promise<unknown>

/** What of the bot's name, descriptions and commands Telegram has otherwise than our texts in one language: each as the call that mends it. */
async function gapsOf(api: Api, texts: Texts, { lang, code }: (typeof profiles)[number]): Promise<Gap[]> {
  const at = code === '' ? {} : { language_code: code }
  const t = (key: string) => texts.t(lang, key)
  const commands = COMMANDS.map((command) => ({ command, description: t(`command-${command}`) }))
  const scope = { type: 'all_private_chats' } as const
  const [known, name, short, long] = await Promise.all([
    api.getMyCommands({ ...at, scope }),
    api.getMyName(at),
    api.getMyShortDescription(at),
    api.getMyDescription(at),
  ])
  const gaps: Gap[] = []
  if (JSON.stringify(known) !== JSON.stringify(commands)) gaps.push(() => api.setMyCommands(commands, { ...at, scope }))
  if (name.name !== t('bot-name')) gaps.push(() => api.setMyName(t('bot-name'), at))
  if (short.short_description !== t('bot-short')) gaps.push(() => api.setMyShortDescription(t('bot-short'), at))
  if (long.description !== t('bot-description')) gaps.push(() => api.setMyDescription(t('bot-description'), at))
  return gaps
}

/** Asked for all languages at one time: the start waits for it. */
const profileGaps = async (api: Api, texts: Texts): Promise<Gap[]> =>
  (await Promise.all(profiles.map((profile) => gapsOf(api, texts, profile)))).flat()

/** The default shows through where a language has nothing of its own: after it was written there may be new gaps, once. */
const ROUNDS = 2

/** Writes the profile, only where Telegram has another: names may change seldom. */
export async function writeProfile(api: Api, texts: Texts): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    const gaps = await profileGaps(api, texts)
    if (gaps.length === 0) return
    for (const mend of gaps) await mend()
  }
}

/** Whether Telegram has all of the profile. */
export const profileIsWritten = async (api: Api, texts: Texts): Promise<boolean> => (await profileGaps(api, texts)).length === 0
