import { appendFileSync, copyFileSync, cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command, CommanderError } from 'commander'
import { describe, expect, test } from 'vitest'
import { locateFaults } from '../../src/faults/index.ts'
import { LANGS, type Lang } from '../../src/i18n.ts'
import { easeOf, HARD, MEASURES } from '../../src/services/check/ease.ts'
import { officialeseIn } from '../../src/services/check/plain-words.ts'
import { editorCommands } from '../../src/services/editor/editor.cli.ts'
import { textsCommands } from '../../src/services/editor/texts.cli.ts'
import { checkContent, readContent } from '../../src/services/index.ts'
import { folders, inventedHouse, ROOT } from './house.ts'

const folder = folders()

/** The invented house with the real list of words of offices. */
function house(): string {
  const dir = inventedHouse(folder())
  copyFileSync(join(ROOT, 'locales/_plain.yaml'), join(dir, 'locales/_plain.yaml'))
  return dir
}

const file = (lang: Lang) => `locales/${lang}/services/bicycle-licence.ftl`

/** Puts another text in the place of one. */
function write(dir: string, lang: Lang, key: string, text: string): void {
  const path = join(dir, file(lang))
  const before = readFileSync(path, 'utf8')
  const after = before.replace(new RegExp(`^${key} = .*$`, 'm'), `${key} = ${text}`)
  if (after === before) throw new RangeError(`no ${key}`)
  writeFileSync(path, after)
}

const warnings = (dir: string) => {
  const { input, issues } = readContent(dir, '2012-07-01')
  return locateFaults(dir, [...issues, ...checkContent(input)]).map(({ file: at, key, code, severity, line, said }) => ({
    at,
    key,
    code,
    severity,
    line,
    values: said?.values,
  }))
}

async function run(root: string, ...args: string[]): Promise<string> {
  const out: string[] = []
  const program = new Command().exitOverride().configureOutput({ writeErr: (text) => out.push(text) })
  editorCommands(program, { root, print: (text) => out.push(text) })
  textsCommands(program, { root, print: (text) => out.push(text) })
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
  }
  return out.join('\n')
}

describe('a translation that is older than its original', () => {
  const WHAT = 'bicycle-licence-what'
  const stale = (dir: string) => warnings(dir).flatMap(({ code, at, key }) => (code === 'old-text' ? [`${at} ${key}`] : []))

  async function recorded(): Promise<string> {
    const dir = house()
    await run(dir, 'accept')
    return dir
  }

  test('is warned of with its line, until it is translated anew', async () => {
    const dir = await recorded()
    expect(stale(dir)).toEqual([])
    write(dir, 'kk', WHAT, 'Басқаша айтылған сөз.')
    expect(stale(dir)).toEqual([`${file('en')} ${WHAT}`, `${file('ru')} ${WHAT}`])
    const line =
      readFileSync(join(dir, file('ru')), 'utf8')
        .split('\n')
        .findIndex((text) => text.startsWith(`${WHAT} `)) + 1
    expect(warnings(dir)).toContainEqual(expect.objectContaining({ at: file('ru'), line, severity: 'warning', code: 'old-text' }))
    write(dir, 'ru', WHAT, 'Сказано иначе.')
    expect(stale(dir)).toEqual([`${file('en')} ${WHAT}`])
  })

  test('stays known when everything else is accepted, also after the next change', async () => {
    const dir = await recorded()
    write(dir, 'kk', WHAT, 'Басқаша айтылған сөз.')
    write(dir, 'ru', WHAT, 'Сказано иначе.')
    await run(dir, 'accept')
    expect(stale(dir)).toEqual([`${file('en')} ${WHAT}`])
    write(dir, 'kk', WHAT, 'Тағы басқаша айтылған сөз.')
    expect(stale(dir)).toEqual([`${file('en')} ${WHAT}`, `${file('ru')} ${WHAT}`])
  })

  test('is taken as read by its key, in one language or in both', async () => {
    const dir = await recorded()
    write(dir, 'kk', WHAT, 'Басқаша айтылған сөз.')
    expect(await run(dir, 'read', WHAT, '--lang', 'en')).toContain('Басқаша айтылған сөз.')
    expect(stale(dir)).toEqual([`${file('ru')} ${WHAT}`])
    expect(await run(dir, 'read', 'bicycle-licence-who')).toContain('not older')
    expect(stale(dir)).toEqual([`${file('ru')} ${WHAT}`])
    await run(dir, 'read', '--all')
    expect(stale(dir)).toEqual([])
    expect(await run(dir, 'read')).toContain('as new as')
  })

  test('is nothing of the kind where only its place or the comment above it is another one, or the original went back', async () => {
    const dir = await recorded()
    const before = readFileSync(join(dir, file('kk')), 'utf8')
    writeFileSync(join(dir, file('kk')), before.replace(`${WHAT} =`, `# Жаңа түсініктеме\n${WHAT} =`))
    expect(stale(dir)).toEqual([])
    write(dir, 'kk', WHAT, 'Басқаша айтылған сөз.')
    expect(stale(dir)).not.toEqual([])
    writeFileSync(join(dir, file('kk')), before)
    expect(stale(dir)).toEqual([])
  })

  test('is known in the real texts: their record has every one of them', async () => {
    const dir = folder()
    cpSync(join(ROOT, 'locales'), join(dir, 'locales'), { recursive: true })
    for (const part of ['flows', 'data', 'src']) symlinkSync(join(ROOT, part), join(dir, part))
    appendFileSync(join(dir, 'locales/kk/bot.ftl'), '')
    const path = join(dir, 'locales/kk/services/apostille.ftl')
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^apostille-who = /m, 'apostille-who = Жаңа: '))
    expect(stale(dir)).toEqual(
      expect.arrayContaining(['locales/en/services/apostille.ftl apostille-who', 'locales/ru/services/apostille.ftl apostille-who']),
    )
  })
})

describe('words of offices', () => {
  const find = officialeseIn({
    kk: [{ word: 'жүзеге асыр*', plain: 'істеу' }],
    ru: [
      { word: 'в соответствии с', plain: 'по' },
      { word: 'данный', plain: 'этот' },
      { word: 'надлежащ*', plain: 'скажите какой' },
    ],
    en: [{ word: 'in accordance with', plain: 'by' }],
  })

  test('are found with their endings, over the end of a line, each once, and not inside of other words', () => {
    expect(find('Тексеруді Жүзеге\nасырады.', 'kk')).toEqual([{ word: 'Жүзеге асырады', plain: 'істеу' }])
    expect(find('Данный срок и данный день', 'ru')).toEqual([{ word: 'Данный', plain: 'этот' }])
    expect(find('неданный, данные, переданный', 'ru')).toEqual([])
    expect(find('надлежащим образом, в  соответствии с законом', 'ru').map(({ word }) => word)).toEqual(['в соответствии с', 'надлежащим'])
    expect(find('In accordance with the law', 'ru')).toEqual([])
  })

  test('are left alone between quotes', () => expect(find('Закон «О работе в соответствии с планом»', 'ru')).toEqual([]))

  const SAID: ReadonlyArray<readonly [Lang, string, string]> = [
    ['kk', 'Бақылауды мекеме жүзеге асырады.', 'жүзеге асырады'],
    ['ru', 'Выдача осуществляется в окне.', 'осуществляется'],
    ['en', 'You get it prior to the visit.', 'prior to'],
  ]
  test.each(SAID)('are warned of in %s, with the line and a plainer word', (lang, text, word) => {
    const dir = house()
    write(dir, lang, 'bicycle-licence-what', text)
    const line =
      readFileSync(join(dir, file(lang)), 'utf8')
        .split('\n')
        .findIndex((one) => one.includes(text)) + 1
    expect(warnings(dir)).toEqual([
      expect.objectContaining({
        code: 'officialese',
        severity: 'warning',
        at: file(lang),
        line,
        values: { word, plain: expect.stringMatching(/./) },
      }),
    ])
  })

  test('are not looked for in keywords and letters', () => {
    const dir = house()
    write(dir, 'ru', 'bicycle-licence-keywords', 'осуществляется, права на велосипед')
    expect(warnings(dir)).toEqual([])
  })

  test('a list that is broken is a fault of the content', () => {
    const dir = house()
    writeFileSync(join(dir, 'locales/_plain.yaml'), 'kk: []\nru: [{ word: данный }]\nen: []\n')
    expect(warnings(dir)).toEqual([expect.objectContaining({ at: 'locales/_plain.yaml', severity: 'error', line: 2 })])
  })
})

describe('reading ease', () => {
  test('is what its measure says of one sentence', () => {
    // 6 words, 6 syllables: 206.835 − 1.015·6 − 84.6·1.
    expect(easeOf('The cat sat on the mat.', 'en')).toEqual({ words: 6, sentences: 1, ease: 116.1 })
    // 4 words, 8 syllables: 206.835 − 1.3·4 − 60.1·2.
    expect(easeOf('Мама мыла раму дома.', 'ru')).toEqual({ words: 4, sentences: 1, ease: 81.4 })
    // 3 words, 6 syllables; «у» after a vowel is a consonant: 198.825 − 2.61·3 − 40.175·2.
    expect(easeOf('Бала тауға барды.', 'kk')).toEqual({ words: 3, sentences: 1, ease: 110.6 })
  })

  test('counts sentences by marks and lines, and no figure as an end', () => {
    expect(easeOf('At 9.00 we begin. We end at 18.00! Who comes?\nAll', 'en')?.sentences).toBe(4)
    expect(easeOf('12.10, 13 % – 5', 'en')).toBeNull()
  })

  test.each(LANGS)('sets plain words above the words of offices in %s', (lang) => {
    const texts: Record<Lang, readonly [string, string]> = {
      kk: [
        'Өтініш жазыңыз. Оны ЦОН-ға апарыңыз. Жауабы үш күнде келеді.',
        'Мемлекеттік қызметті алушының өтініштерін қабылдауды және тіркеуді халыққа қызмет көрсету орталығының мамандары жүзеге асырады.',
      ],
      ru: [
        'Напишите письмо. Отнесите его в окно. Ответ дадут через три дня.',
        'Рассмотрение обращений потребителей осуществляется уполномоченными должностными лицами соответствующих подразделений.',
      ],
      en: [
        'Write a letter. Take it to the desk. You hear in three days.',
        'Consideration of applications is undertaken by authorised representatives of corresponding administrative subdivisions.',
      ],
    }
    const [plain, official] = texts[lang].map((text) => easeOf(text, lang)?.ease ?? 0)
    expect(plain).toBeGreaterThan(60)
    expect(official).toBeLessThan(30)
  })

  test('below the line is warned of, and short texts are not', () => {
    const dir = house()
    const hard =
      'Рассмотрение обращений потребителей производят уполномоченные должностные лица соответствующих территориальных подразделений министерства'
    write(dir, 'ru', 'bicycle-licence-what', `${hard}.`)
    expect(warnings(dir).map(({ code }) => code)).toEqual([])
    write(dir, 'ru', 'bicycle-licence-what', `${hard} и ${hard.toLowerCase()}.`)
    const [first, ...others] = warnings(dir)
    expect(first).toMatchObject({ code: 'hard-text', severity: 'warning', at: file('ru') })
    expect(first?.values?.ease).toBeLessThan(HARD)
    expect(others).toEqual([])
  })

  test('is reported by language with its source, the hardest texts first', async () => {
    const reports = JSON.parse(await run(ROOT, 'ease', '--json')) as Array<{ lang: Lang; source: string; hardest: Array<{ ease: number }> }>
    expect(reports.map(({ lang }) => lang)).toEqual(LANGS)
    for (const { lang, source, hardest } of reports) {
      expect(source).toBe(MEASURES[lang].source)
      expect(hardest.map(({ ease }) => ease)).toEqual(hardest.map(({ ease }) => ease).sort((a, b) => a - b))
    }
  })
})

describe('a caption that a phone cuts', () => {
  test('is warned of where it is an answer, and where the code puts it on a button', () => {
    const dir = house()
    write(dir, 'ru', 'bicycle-licence-q-age-adult', 'Мне уже исполнилось восемнадцать лет вчера')
    writeFileSync(join(dir, 'src/bell.chat.ts'), "export const row = (ctx: Ctx) => to.bell.to(ctx.t('bell-long'), { id })\n")
    for (const lang of LANGS)
      appendFileSync(
        join(dir, `locales/${lang}/bell.ftl`),
        `\nbell-long = 🔔 { $n ->\n    [one] ${'о'.repeat(30)}\n   *[other] ${'о'.repeat(lang === 'ru' ? 41 : 40)}\n }\n`,
      )
    expect(warnings(dir).map(({ at, key, code, values }) => [at, key, code, values?.n])).toEqual([
      ['locales/ru/bell.ftl', 'bell-long', 'long-button', 41],
      [file('ru'), 'bicycle-licence-q-age-adult', 'long-button', 42],
    ])
  })
})
