import { beforeAll, describe, expect, test } from 'vitest'
import { BY_HAND, NONE } from '../../src/cases/application/application.ts'
import { addresseeField, addresseeOf, type Form, LETTER_LANGS, letterOf } from '../../src/cases/application/letter.ts'
import { letterPdf } from '../../src/paper/index.ts'
import { rowsVar, SIGNERS } from '../../src/services/index.ts'
import { folded, type Readback, readPdf } from '../paper/read.ts'
import { answersFor, forms, now, texts } from './application-sample.ts'

const A4_WIDTH = 595
/** The printed standards that have forms. */
const PRINTED = [
  ...['education-recognition', 'school-transport', 'minor-housing-sale', 'minor-housing-mortgage', 'minor-inheritance'],
  'minor-property-deals',
]

const pdf = async (found: Form, lang: 'kk' | 'ru', answers: Parameters<typeof letterOf>[3]): Promise<Readback> =>
  readPdf(await letterPdf(letterOf(texts, lang, { ...found, act: null }, answers, now)))

/** The fixed words of a letter in its order: what stands between its variables, without rules to write on. */
const fixedWords = (lang: 'kk' | 'ru', { flow, form }: Form, rows = 2): string[] =>
  (['to', 'body'] as const).flatMap((part) =>
    texts
      .t(lang, `${flow.id}-letter-${form.annex}-${part}`, {
        ...Object.fromEntries(
          form.fields.flatMap(({ id }) => [
            [id, '\n'],
            [rowsVar(id), rows],
          ]),
        ),
        [SIGNERS]: rows,
      })
      .split(/\n|_{3,}/)
      .map(folded)
      .filter((words) => /\p{L}{3}/u.test(words)),
  )

/** Lines that are drawn over each other: closer than the height of small letters. */
const overlaps = ({ pieces }: Readback): string[] =>
  pieces.flatMap((one) =>
    pieces
      .filter((other) => other.page === one.page && other.y - one.y > 0.5 && other.y - one.y < 9)
      .map((other) => `${one.text} / ${other.text}`),
  )

describe.each(forms)('the application of %s', (_, found) => {
  describe.each(LETTER_LANGS)('in %s', (lang) => {
    const answers = answersFor(found)
    let read: Readback
    beforeAll(async () => {
      read = await pdf(found, lang, answers)
    })

    test('is a letter with every answer in it', () => {
      const { flow, form } = found
      for (const field of form.fields) {
        const answer = answers[field.id]
        const values = Array.isArray(answer)
          ? answer.flat()
          : [field.type === 'choice' ? texts.t(lang, `${flow.id}-field-${field.id}-${answer}`) : answer]
        for (const value of values) expect(read.text.replaceAll('- ', '-')).toContain(value)
      }
      for (const words of fixedWords(lang, found)) expect(read.text).toContain(words)
      expect(read.text).not.toMatch(/[{}$\uE000-\uF8FF\uFFFD]|undefined|null/)
      expect(overlaps(read)).toEqual([])
      expect(read.embedded).toEqual(['NotoSans-Bold', 'NotoSans-Regular'])
      expect(read.lang).toBe(lang)
      expect(read.pages).toBe(1)
    })

    test('is laid out as a letter: addressee on the right, then the title, the words, the signature', () => {
      const title = texts.t(lang, `${found.flow.id}-letter-${found.form.annex}-title`)
      const at = read.pieces.findIndex((piece) => piece.text === title)
      const [above, below] = [read.pieces.slice(0, at), read.pieces.slice(at + 1)]
      expect(above.length).toBeGreaterThan(0)
      for (const piece of above) expect(piece.x).toBeGreaterThan(A4_WIDTH * 0.4)
      expect(read.pieces[at]?.x).toBeGreaterThan(A4_WIDTH * 0.3)
      const body = below.filter((piece) => piece.x < 80)
      expect(Math.min(...body.map(({ y }) => y))).toBeGreaterThan(Math.max(...above.map(({ y }) => y)))
      const date = read.pieces.find(({ text }) => text.includes('12.03.2026'))
      expect(date?.y).toBe(Math.max(...body.map(({ y }) => y)))
      const signed = read.pieces.filter(
        ({ text }) => text.startsWith(texts.t(lang, 'applications-paper-signature')) && text.includes('___'),
      )
      expect(signed.at(-1)?.y).toBeGreaterThanOrEqual(date?.y ?? 0)
    })

    test('as a blank form has all its words, lines to write on, and nobody’s answers', async () => {
      const blank = await pdf(found, lang, null)
      for (const words of fixedWords(lang, found, 0)) expect(blank.text).toContain(words)
      expect(overlaps(blank)).toEqual([])
      for (const field of found.form.fields)
        for (const option of field.options ?? [])
          expect(blank.text).toContain(texts.t(lang, `${found.flow.id}-field-${field.id}-${option}`))
      expect(blank.text).not.toContain('2026')
      // A line for what is written, one for the day, one for the signature.
      expect(blank.text.match(/_{8,}/g)?.length).toBeGreaterThanOrEqual(Math.min(5, found.form.fields.length + 2))
      expect(blank.pages).toBe(1)
    })
  })

  test('asks who the letter is to in its first field, where the letter does not say it itself', () => {
    const field = addresseeField(texts, found)
    const [first] = found.form.fields
    const says = found.flow.id === 'education-recognition' ? [null] : PRINTED.includes(found.flow.id) ? [first?.id] : [null, first?.id]
    expect(says).toContain(field?.id ?? null)
  })
})

const formOf = (service: string, annex: number): Form => {
  const found = forms.find(([, { flow, form }]) => flow.id === service && form.annex === annex)?.[1]
  if (!found) throw new RangeError(`no annex ${annex} of ${service}`)
  return found
}

describe('a letter', () => {
  const sale = formOf('minor-housing-sale', 5)

  test('sets the children as a table, each column under its head', async () => {
    const read = await pdf(sale, 'kk', {
      ...answersFor(sale),
      children: [
        ['Айша Серік', '2012', 'АА 1'],
        ['Ерлан Серік', '2015', 'АА 2'],
      ],
    })
    const columns = ['name', 'birth', 'certificate'].map((id) => texts.t('kk', `minor-housing-sale-field-children-${id}`).slice(0, 10))
    const xs = columns.map((head) => read.pieces.find(({ text }) => text.startsWith(head))?.x)
    for (const row of [
      ['Айша Серік', '2012', 'АА 1'],
      ['Ерлан Серік', '2015', 'АА 2'],
    ]) {
      const cells = row.map((cell) => read.pieces.find(({ text }) => text === cell))
      expect(cells.map((cell) => cell?.x)).toEqual(xs)
      expect(new Set(cells.map((cell) => cell?.y)).size).toBe(1)
    }
    // Three rows of three cells, each with its frame.
    expect(read.stroked).toBe(9)
  })

  test('leaves out what the citizen does not have, with its place to sign', async () => {
    const whole = await pdf(sale, 'ru', answersFor(sale))
    const read = await pdf(sale, 'ru', { ...answersFor(sale), father: NONE, 'father-id': NONE })
    expect(whole.text).toContain('Отец:')
    expect(read.text).not.toContain('Отец:')
    expect(read.text).toContain('Мать:')
    expect(read.text.match(/Подпись/g)?.length).toBe((whole.text.match(/Подпись/g)?.length ?? 0) - 1)
  })

  test('keeps a line for what is to be written by hand', async () => {
    const read = await pdf(sale, 'ru', { ...answersFor(sale), phone: BY_HAND })
    expect(read.text).toMatch(/Телефон: _{20,}/)
  })

  test('is signed by everybody who applies', async () => {
    const read = await pdf(sale, 'kk', { ...answersFor(sale), applicants: 'Серіков Асан, Серікова Үсен' })
    expect(read.text).toMatch(/_{8,} \(Серіков Асан\).*_{8,} \(Серікова Үсен\)/)
  })

  test('speaks for one who applies for one child as one, and for more as more', async () => {
    const child = ['Айша Серік', '2012', 'АА 1']
    const alone = await pdf(sale, 'ru', { ...answersFor(sale), applicants: 'Серікова Үсен', children: [child] })
    expect(alone.text).toContain('Прошу разрешить действие с жильём, которое принадлежит ребёнку:')
    const together = await pdf(sale, 'kk', { ...answersFor(sale), applicants: 'Серіков Асан, Серікова Үсен', children: [child, child] })
    expect(together.text).toContain('Балаларға тиесілі')
    expect(together.text).toContain('сұраймыз')
  })

  test('has a year as a year, without spaces in it', async () => {
    const found = formOf('school-transport', 2)
    expect((await pdf(found, 'ru', { ...answersFor(found), 'birth-year': '2013' })).text).toContain('2013')
  })

  test('runs on to a second page, which is numbered, when the answers are long', async () => {
    const rows = Array.from({ length: 10 }, (_, number) => [`${'Ұзақ Есім '.repeat(12)}${number}`, '2012', 'Куәлік '.repeat(20)])
    const read = await pdf(sale, 'kk', { ...answersFor(sale), children: rows, shelter: 'Мекенжай '.repeat(22) })
    expect(read.pages).toBeGreaterThan(1)
    expect(read.text).toContain(`1 / ${read.pages}`)
    expect(Math.max(...read.pieces.map(({ y }) => y))).toBeLessThan(842)
  })
})

describe('the addressee', () => {
  const office = { id: 'x', directory: 'd', region: 'Ақмола облысы', district: 'Ақкөл ауданы' } as Parameters<typeof addresseeOf>[0]
  const area = (_: string, district: string | null, lang: string) => (lang === 'ru' ? 'Аккольский район' : (district ?? ''))

  test.each([
    ['Ақкөл ауданы әкімдігінің білім бөлімі', 'kk', 'Ақкөл ауданы'],
    ['Ақкөл ауданы әкімдігінің білім бөлімі', 'en', 'Ақкөл ауданы'],
    ['Ақкөл ауданы әкімдігінің білім бөлімі', 'ru', 'Аккольский район'],
    ['Ақкөл ауданы Кеңес ауылдық округі әкімінің аппараты', 'kk', 'Ақкөл ауданы Кеңес ауылдық округі'],
    ['№ 1 халыққа қызмет көрсету орталығы', 'kk', null],
  ] as const)('of «%s» in %s is %s', (name, lang, expected) => {
    expect(addresseeOf({ ...office, name }, lang, area)).toBe(expected)
  })

  test('the seven forms of the printed standards are there, and one of them alone says itself to whom it goes', () => {
    const printed = forms.filter(([, { flow }]) => PRINTED.includes(flow.id))
    expect(printed).toHaveLength(7)
    expect(printed.filter(([, found]) => !addresseeField(texts, found)).map(([, { flow }]) => flow.id)).toEqual(['education-recognition'])
  })
})
