import { expect, test } from 'vitest'
import { type ChatState, hintedButton, rememberButtons, typedButton } from '../../src/chat/index.ts'

function shown(...labels: string[]): ChatState {
  const state: ChatState = { lang: 'ru', live: null, conversations: null, pace: null, rooms: {} }
  rememberButtons(state, { text: '', rows: labels.map((label, index) => [{ text: label, callback_data: `1:x:${index}` }]) })
  return state
}

test.each([
  ['Готово', '✅ Готово', true],
  ['готово!', '✅ Готово', true],
  ['Без файлов', '➡️ Без файлов', true],
  ['да, сам(а)', 'Да, сам(а)', true],
  ['2', '☐ 2. Документ', true],
  ['2.', '2. Документ', true],
  ['Документ', '2. Документ', true],
  ['2', 'ℹ️ 2', false],
  ['готов', '✅ Готово', false],
  ['', '✅ Готово', false],
])('«%s» typed under «%s»', (typed, label, found) => {
  expect(typedButton(shown('Другое', label), typed)).toBe(found ? '1:x:1' : null)
})

test('two buttons of one label are none', () => {
  expect(typedButton(shown('Готово', 'готово'), 'готово')).toBeNull()
})

test.each([
  ['да', '1:x:0'],
  ['нет', '1:x:1'],
  ['многодетная', '1:x:2'],
  ['многодетный', '1:x:2'],
  ['семья', null],
  ['не знаю', '1:x:4'],
  ['рахмет', null],
])('where no text is waited for, «%s» is the only button that has these words', (typed, data) => {
  const state = shown('Да, сам(а)', 'Нет, доверенное лицо', 'Многодетная семья', 'Неполная семья', 'Не знаю, пропустить')
  expect(hintedButton(state, typed)).toBe(data)
})
