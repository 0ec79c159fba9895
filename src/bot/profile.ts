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

/** What of the bot's name, descriptions and commands Telegram has otherwise than our texts, in every language: each as the call that mends it. */
async function profileGaps(api: Api, texts: Texts): Promise<Array<() => Promise<unknown>>> {
  const gaps: Array<() => Promise<unknown>> = []
  for (const { lang, code } of profiles) {
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
    if (JSON.stringify(known) !== JSON.stringify(commands)) gaps.push(() => api.setMyCommands(commands, { ...at, scope }))
    if (name.name !== t('bot-name')) gaps.push(() => api.setMyName(t('bot-name'), at))
    if (short.short_description !== t('bot-short')) gaps.push(() => api.setMyShortDescription(t('bot-short'), at))
    if (long.description !== t('bot-description')) gaps.push(() => api.setMyDescription(t('bot-description'), at))
  }
  return gaps
}

/** The default shows through where a language has nothing of its own: after it was written there may be new gaps, once. */
const ROUNDS = 2

/** Writes the profile, only where Telegram has another: names may change seldom. */
export async function writeProfile(api: Api, texts: Texts): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) for (const mend of await profileGaps(api, texts)) await mend()
}

/** Whether Telegram has all of the profile. */
export const profileIsWritten = async (api: Api, texts: Texts): Promise<boolean> => (await profileGaps(api, texts)).length === 0
