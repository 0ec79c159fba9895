import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type Lang, loadTexts } from '../../src/i18n.ts'
import { openStage } from './stage.ts'

const texts = loadTexts(join(fileURLToPath(new URL('../..', import.meta.url)), 'locales'))

interface Walk {
  readonly lang: Lang
  readonly most: number
  /** Labels, or beginnings of labels, in the order in which a new user taps them; «*» takes the first button. */
  readonly taps: readonly string[]
}

/** The three walks of a new user, from /start to the due date. */
const WALKS: Readonly<Record<string, Walk>> = {
  'a kindergarten in Kazakh': {
    lang: 'kk',
    most: 8,
    taps: ['👶', 'Балабақша', '▶️', 'Жеңілдік жоқ', 'Кәдімгі', '☑ Бәрі дайын', '✅ Тапсырдым', 'ХҚКО · бүгін'],
  },
  "the sale of a child's home by a guardian in Russian": {
    lang: 'ru',
    most: 13,
    taps: ['🏠 Жильё', 'Продать', '▶️', 'Опекун', '?', '☑ Всё готово', '✅ Документы сданы', 'ЦОН · сегодня'],
  },
  'the recognition of a diploma in English': {
    lang: 'en',
    most: 9,
    taps: ['🎓', 'Recognise', '▶️', '?', '✅ Handed in', '*'],
  },
}

test.each(Object.entries(WALKS))('%s takes no more taps than it may', async (name, { lang, most, taps }) => {
  const stage = await openStage('polling', new Date('2026-03-04T10:00:00+05:00'), name)
  const user = stage.api.user({ id: 700_000_777, firstName: 'Айша', languageCode: lang })
  const last = () => stage.api.messages(user.id).findLast(({ from, inlineKeyboard }) => from === 'bot' && inlineKeyboard)
  let count = 0
  const tap = async (wanted: string) => {
    const buttons = last()?.inlineKeyboard?.flat() ?? []
    const found = wanted === '*' ? buttons[0] : buttons.find(({ text }) => text.startsWith(wanted))
    if (!found || !('callback_data' in found)) throw new RangeError(`no «${wanted}» among ${buttons.map(({ text }) => text).join(' | ')}`)
    count += 1
    await stage.perform(() => user.tap(last()?.id ?? 0, found.callback_data))
  }
  try {
    await stage.perform(() => user.send('/start'))
    for (const wanted of taps) {
      if (wanted !== '?') await tap(wanted)
      // Every question that is left is answered, with its first answer.
      else
        while (
          last()
            ?.inlineKeyboard?.flat()
            .some(({ text }) => text === texts.t(lang, 'cases-question-skip'))
        )
          await tap('*')
    }
    const due =
      texts
        .t(lang, 'cases-due-waiting', { day: '' })
        .replace(/<[^>]+>/g, '')
        .split('·')
        .at(-1)
        ?.trim() ?? ''
    expect(last()?.text).toContain('📅')
    expect(last()?.text).toContain(due)
    expect(count).toBeLessThanOrEqual(most)
  } finally {
    await stage.close()
  }
})
