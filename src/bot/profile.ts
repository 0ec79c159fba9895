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

/** Writes the bot's name, descriptions and commands in every language, only where Telegram has others: names may change seldom. */
export async function writeProfile(api: Api, texts: Texts): Promise<void> {
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
    if (JSON.stringify(known) !== JSON.stringify(commands)) await api.setMyCommands(commands, { ...at, scope })
    if (name.name !== t('bot-name')) await api.setMyName(t('bot-name'), at)
    if (short.short_description !== t('bot-short')) await api.setMyShortDescription(t('bot-short'), at)
    if (long.description !== t('bot-description')) await api.setMyDescription(t('bot-description'), at)
  }
}
