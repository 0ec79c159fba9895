import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { ApiCall } from '../../src/playground/bot-api.ts'
import { findButton } from '../../src/playground/transcript.ts'
import { addEdition } from './new-edition.ts'
import { openStage } from './stage.ts'

const house = mkdtempSync(join(tmpdir(), 'arrives-'))
afterAll(() => rmSync(house, { recursive: true, force: true }))

describe('a new edition arrives', () => {
  test('and cases of 2011, of the wording before and of the new one live side by side', async () => {
    addEdition(house)
    const stage = await openStage('polling', new Date('2026-11-30T10:00:00+05:00'), 'a new edition arrives')
    const user = stage.api.user({ id: 700_000_002, firstName: 'Айша', languageCode: 'ru' })
    const sent: string[] = []
    const off = stage.api.onCall(({ method, params }: ApiCall) => {
      if (/^(send|edit)Message/.test(method) && typeof params.text === 'string') sent.push(params.text)
    })
    /** The buttons of the chat, the newest message first. */
    const labels = () =>
      [...stage.api.messages(user.id)].reverse().flatMap(({ inlineKeyboard }) => (inlineKeyboard ?? []).flat().map(({ text }) => text))
    const tap = async (text: string) => {
      const label = labels().find((one) => one.includes(text))
      const found = label && findButton(stage.api.messages(user.id), { tap: label })
      if (!found) throw new Error(`no button «${text}»`)
      await stage.perform(() => user.tap(found.messageId, found.data))
    }
    /** What the buttons of the newest message send, by the beginnings of their data. */
    const sends = (...beginnings: string[]) => {
      const all = (stage.api.messages(user.id).findLast(({ inlineKeyboard }) => inlineKeyboard)?.inlineKeyboard ?? []).flat()
      const data = all.flatMap((one) => ('callback_data' in one && one.callback_data ? [one.callback_data] : []))
      return beginnings.map((beginning) => data.find((one) => one.startsWith(`1:${beginning}:`)) ?? `no ${beginning}`)
    }
    const press = (data: string) => stage.perform(() => user.tap(stage.api.messages(user.id).at(-1)?.id ?? 0, data))
    const say = (text: string) => stage.perform(() => user.send(text))
    const last = () => sent.at(-1) ?? ''
    const toService = async () => {
      await say('/start')
      await tap('👶')
      await tap('Бесплатный подвоз')
    }
    try {
      // One by the wording of May 2026, one paper ready; one by the standard of 2011, one by the wording of May, both handed in.
      await toService()
      await tap('✅ Сегодня (')
      const asked = sends('ca', 'ck')
      await tap('Да')
      const listed = sends('ctr', 'ct')
      await tap('☐ 1')
      await tap('⋯ Ещё')
      await tap('Название')
      await say('Собираю')
      await toService()
      await tap('Для другого человека')
      await say('Сдано')
      await tap('Да')
      await tap('Документы сданы')
      await tap('egov.kz · сегодня')
      expect(last()).toContain('7 декабря')
      await toService()
      await tap('📜 Стандарт 2011')
      await tap('Сразу к списку')
      await tap('Документы сданы')
      await tap('Сегодня')
      expect(last()).toContain('7 декабря')

      stage.edit(house)
      // The day before its day the new edition is not offered, and nobody is told of it.
      sent.length = 0
      await say('/cases')
      await tap('Собираю')
      await tap('⋯ Ещё')
      expect(labels()).not.toContain('🔄 Перейти на новые правила')
      await stage.advance(86_400_000)
      expect(sent.filter((text) => text.includes('Правила обновились'))).toEqual([])
      await stage.advance(2 * 86_400_000)
      // Both cases of the wording before are told, each once, with what changes in it; the one of 2011 was repealed long ago.
      const told = sent.filter((text) => text.includes('<b>Правила обновились.</b>'))
      expect(told.map((text) => text.split('\n')[0]).sort()).toEqual(['<b>Сдано</b>', '<b>Собираю</b>'])
      for (const text of told) {
        expect(text).toContain('➕ 3×4')
        expect(text).toContain('➖ Справка из школы')
        expect(text).toContain('02.12.2026')
        expect(text).toContain(text.includes('Сдано') ? 'день готовности не меняется' : 'Пока вы не перейдёте сами')
      }
      await say('/cases')
      await tap('Собираю')
      await tap('⋯ Ещё')
      await tap('Перейти на новые правила')
      expect(last()).toContain('➕ 3×4')
      expect(last()).toContain('➖ Справка из школы')
      expect(last()).not.toContain('Заявление')
      expect(last()).toContain('7 рабочих дней')
      expect(last()).toContain('02.12.2026')
      await tap('Перейти: отметки сохранятся')
      expect(last()).toMatch(/☑ 1\. Заявление/)
      expect(last()).toContain('3×4')
      // Its question, of the same id, is open under the new rules. Buttons of the wording before answer, skip and tick nothing in it.
      await tap('⋯ Ещё')
      await tap('✏️')
      await tap('Спросить заново')
      for (const data of [...asked, ...listed]) {
        expect(data).toMatch(/^1:/)
        await press(data)
      }
      const of = await stage.read((connection) => connection.collection('cases').findOne({ name: 'Собираю' }))
      expect(of).toMatchObject({ edition: 'school-transport-2027', answers: {}, skipped: [], ticks: ['request'] })
      await tap('⋯ Ещё')
      await tap('✏️')
      await press(sends('cz').join())
      await tap('Да')
      expect(last()).toMatch(/☑ 1\. Заявление/)
      expect(last().match(/☐/g)).toHaveLength(2)

      // The case that was handed in under the wording before keeps its day, and so does the one of 2011; both are reminded.
      sent.length = 0
      await stage.advance(4 * 86_400_000)
      const said = sent.join('\n')
      expect(said).not.toContain('Правила обновились.')
      expect(said).toContain('Сдано · день готовности')
      expect(said).toContain('Бесплатный подвоз')
      await say('/cases')
      expect(last().match(/будет готово: понедельник, 7 декабря/g)).toHaveLength(2)
      expect(labels().find((label) => label.includes('Собираю'))).toContain('1/3')
    } finally {
      off()
      await stage.close()
    }
  })
})
