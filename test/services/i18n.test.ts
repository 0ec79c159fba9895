import { describe, expect, it } from 'vitest'
import { ContentError } from '../../src/faults/index.ts'
import { buildTexts, escapeHtml, LANGS, type Lang, loadTexts, type TextSource } from '../../src/i18n.ts'
import { HOUSE } from './house.ts'

const source = (lang: Lang, text: string, file = `locales/${lang}/room.ftl`): TextSource => ({ lang, file, source: text })
const found = (...sources: TextSource[]) => buildTexts(sources).issues.map(({ file, key, code }) => ({ file, key, code }))

describe('texts', () => {
  it('load from folders, with the messages of every service', () => {
    const texts = loadTexts(`${HOUSE}/locales`)
    for (const lang of LANGS) expect(texts.has(lang, 'beehive-record-title')).toBe(true)
    expect(texts.t('en', 'bicycle-licence-letter-1-body', { name: 'Aya', colour: 'red', bell: 'yes', 'bell-maker': 'Ata' })).toMatch(
      /Aya.*red/,
    )
    expect(texts.info('kk', 'bicycle-licence-letter-1-body')?.vars).toEqual(['bell', 'bell-maker', 'colour', 'name'])
  })

  it('carry no isolation marks, neither in t nor in the plugin', () => {
    const { texts } = buildTexts([source('ru', 'hello = Здравствуйте, { $name }!')])
    expect(texts.t('ru', 'hello', { name: 'Айша' })).toBe('Здравствуйте, Айша!')
    expect(texts.i18n.t('ru', 'hello', { name: 'Айша' })).toBe('Здравствуйте, Айша!')
  })

  it('throw for a missing key instead of showing it, whatever another language has', () => {
    const { texts } = buildTexts([source('kk', 'only-kazakh = Тек қазақша')])
    expect(() => texts.t('ru', 'only-kazakh')).toThrow(ContentError)
    expect(() => texts.i18n.t('ru', 'only-kazakh')).toThrow(ContentError)
    expect(() => texts.t('ru', 'only-kazakh')).toThrow('locales/ru: only-kazakh: The text «only-kazakh» is missing')
  })

  it('throw for a missing variable and name the file', () => {
    const { texts } = buildTexts([source('en', 'hello = Hello, { $name }!')])
    expect(() => texts.t('en', 'hello')).toThrow(/locales\/en\/room\.ftl: hello: .*name/)
  })

  it('count with the plurals of each language', () => {
    const { texts } = buildTexts([source('ru', 'days = { $n -> \n [one] { $n } день\n [few] { $n } дня\n *[many] { $n } дней\n }')])
    expect([1, 3, 5, 21].map((n) => texts.t('ru', 'days', { n }))).toEqual(['1 день', '3 дня', '5 дней', '21 день'])
  })

  it('find the variables of messages inside a message, and messages that are not there', () => {
    const { texts, issues } = buildTexts([source('en', 'inner = { $a }\nouter = { inner } { $b } { nobody }')])
    expect(texts.info('en', 'outer')?.vars).toEqual(['a', 'b'])
    expect(issues).toMatchObject([{ key: 'outer', code: 'missing-key' }])
  })
})

describe('faults of texts', () => {
  it('name file and key', () => {
    expect(found(source('kk', 'good = Жақсы\nbad = { $open\n'))).toEqual([{ file: 'locales/kk/room.ftl', key: 'bad', code: 'syntax' }])
    expect(found(source('kk', 'a = 1', 'locales/kk/a.ftl'), source('kk', 'a = 2', 'locales/kk/b.ftl'))).toEqual([
      { file: 'locales/kk/b.ftl', key: 'a', code: 'duplicate' },
    ])
    expect(found(source('kk', 'a = 1\n    .hint = 2'))).toEqual([{ file: 'locales/kk/room.ftl', key: 'a', code: 'attribute' }])
  })
})

it('values are made safe for Telegram HTML', () => {
  expect(escapeHtml('<b>"A&B"</b>')).toBe('&lt;b&gt;&quot;A&amp;B&quot;&lt;/b&gt;')
})
