/** The languages of the bot, Kazakh first. */
export const LANGS = ['kk', 'ru', 'en'] as const
export type Lang = (typeof LANGS)[number]
export const isLang = (value: unknown): value is Lang => LANGS.some((lang) => lang === value)

/** The language to begin with: Telegram's, where we speak it, else Kazakh. */
export const firstLanguage = (code: string | undefined): Lang => LANGS.find((lang) => code?.toLowerCase().startsWith(lang)) ?? 'kk'

/** The language of a terminal by its locale (`kk_KZ.UTF-8`); English where it is none of ours. */
export function terminalLang(env: Readonly<Record<string, string | undefined>>): Lang {
  const lang = (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').slice(0, 2)
  return isLang(lang) ? lang : 'en'
}
