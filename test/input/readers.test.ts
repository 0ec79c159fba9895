import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  FILES,
  plain,
  printPhone,
  readCoordinates,
  readEmail,
  readFile,
  readName,
  readPhone,
  readWholeNumber,
  readYesNo,
  unprintable,
} from '../../src/input/index.ts'

const STRANGE = ['яблоко', 'кейбір', 'office', 'кроме', 'емес', 'xyz', 'күн', 'вторник']

/** Puts a word somewhere into a text. */
const with_ = (text: string, word: string, place: number): string => {
  const parts = text.split(' ')
  parts.splice(place % (parts.length + 1), 0, word)
  return parts.join(' ')
}
const strange = (said: readonly string[], read: (text: string) => unknown) =>
  fc.assert(
    fc.property(fc.constantFrom(...said), fc.constantFrom(...STRANGE), fc.nat(8), (text, word, place) => {
      expect(read(with_(text, word, place))).toBeNull()
    }),
  )

describe('phones', () => {
  const SAID: ReadonlyArray<readonly [string, string]> = [
    ['8 701 123 45 67', '+77011234567'],
    ['+7 (701) 123-45-67', '+77011234567'],
    ['7011234567', '+77011234567'],
    ['77011234567', '+77011234567'],
    ['8\u2011701\u2011123\u201145\u201167', '+77011234567'],
    ['8–701–123–45–67', '+77011234567'],
    ['8\u2009701\u202f123\u00a045\u200967', '+77011234567'],
    ['8 727 345 67 89 вн. 104', '+77273456789 104'],
    ['+7 7172 12-34-56, доб. 12', '+77172123456 12'],
    ['8 727 345 67 89 (ішкі 5)', '+77273456789 5'],
    ['тел.: 8 701 123 45 67', '+77011234567'],
    ['мой номер 8 701 123 45 67', '+77011234567'],
    ['Менің нөмірім: 8 701 123 45 67', '+77011234567'],
    ['my number is +7 701 123 45 67', '+77011234567'],
    ['+998 90 123 45 67', '+998901234567'],
    ['8 10 998 90 123 45 67', '+998901234567'],
    ['00996 555 123456', '+996555123456'],
    ['+49 30 901820', '+4930901820'],
  ]
  const printed = (text: string, shared = false) => {
    const phone = readPhone(text, shared)
    return phone && [phone.number, ...(phone.extension ? [phone.extension] : [])].join(' ')
  }
  test.each(SAID)('«%s»', (typed, wanted) => expect(printed(typed)).toBe(wanted))
  test.each([
    '123',
    '8 701 123 45',
    '+7 701 123',
    'phone',
    '+7 701 123 45 678',
    '8121234567',
    '87011234567 и 87021234567',
    '+7 001 123 45 67',
  ])('«%s» is no phone', (typed) => expect(readPhone(typed)).toBeNull())
  test("a shared contact has its country's code, and may lack the plus", () => {
    expect(printed('998901234567', true)).toBe('+998901234567')
    expect(printed('77011234567', true)).toBe('+77011234567')
    expect(printed('998901234567')).toBeNull()
  })
  test('what is printed is read as the same phone', () => {
    for (const [typed] of SAID) {
      const phone = readPhone(typed)
      if (phone?.extension === null) expect(readPhone(printPhone(phone))).toEqual(phone)
    }
  })
  test('a word beside it is not passed over', () =>
    strange(
      SAID.map(([text]) => text).filter((text) => !text.includes('тел')),
      readPhone,
    ))
})

describe('e-mail', () => {
  test.each([
    [' aisha@example.kz ', 'aisha@example.kz'],
    ["o'brien+kz@mail.example.com", "o'brien+kz@mail.example.com"],
    ['айша@пошта.қаз', 'айша@пошта.қаз'],
    ['a@b.museum', 'a@b.museum'],
    ['first.last@EXAMPLE.KZ', 'first.last@example.kz'],
    ['<aisha@example.kz>', 'aisha@example.kz'],
    ['mailto:aisha@example.kz', 'aisha@example.kz'],
    ['aisha@example.kz.', 'aisha@example.kz'],
    ['user@xn--80ak6aa92e.com', 'user@xn--80ak6aa92e.com'],
  ])('«%s»', (typed, wanted) => expect(readEmail(typed)).toBe(wanted))
  test.each([
    'aisha@',
    '@mail.kz',
    'a@b',
    'a b@mail.kz',
    'a..b@mail.kz',
    '.a@mail.kz',
    'a@mail..kz',
    'a@-mail.kz',
    'a@mail.123',
    'моя почта a@mail.kz',
    'a@b@c',
  ])('«%s» is none', (typed) => expect(readEmail(typed)).toBeNull())
})

describe('names and what can be printed', () => {
  test('names keep their letters and lose what turns a line round', () => {
    expect(readName('  Ахметова\u202e \u200bАйша\n')).toBe('Ахметова Айша')
    expect(readName('—')).toBeNull()
    expect(readName('А'.repeat(101))).toBeNull()
  })
  test('letters that our font lacks are named', () => {
    expect(unprintable('Әйгерім Ñuñez-O’Brien Θεός №5 «ғ» — 10 000 ₸')).toEqual([])
    expect(unprintable('李娜 Нурланова')).toEqual(['李', '娜'])
    expect(unprintable('قازاق')).toEqual(['ق', 'ا', 'ز'])
    expect(unprintable('Айша 👩‍👧')).toEqual(['👩', '👧'])
  })
  test('everything that is let through is in both fonts', async () => {
    const require = createRequire(import.meta.url)
    const { create } = createRequire(require.resolve('pdfkit'))('fontkit') as {
      create(bytes: Buffer): { hasGlyphForCodePoint(code: number): boolean }
    }
    const { readFileSync } = await import('node:fs')
    const fonts = ['400Regular/NotoSans_400Regular', '700Bold/NotoSans_700Bold'].map((name) =>
      create(readFileSync(require.resolve(`@expo-google-fonts/noto-sans/${name}.ttf`))),
    )
    const missing: string[] = []
    for (let code = 0x21; code < 0x10000; code++) {
      const letter = String.fromCodePoint(code)
      if (/\p{Cn}/u.test(letter) || plain(letter) !== letter || unprintable(letter).length > 0) continue
      if (!fonts.every((font) => font.hasGlyphForCodePoint(code))) missing.push(letter)
    }
    expect(missing.join('')).toBe('')
  })
})

describe('points on a map', () => {
  test.each<[string, number, number]>([
    ['49.8047, 73.1094', 49.8047, 73.1094],
    ['49,8047 73,1094', 49.8047, 73.1094],
    ['49.8047 73.1094', 49.8047, 73.1094],
    ['73.1094, 49.8047', 49.8047, 73.1094],
    ['49.8047° N, 73.1094° E', 49.8047, 73.1094],
    ['49°48′16.9″N 73°06′33.8″E', 49.8047, 73.1094],
    ['49°48\'16.9"с.ш. 73°06\'33.8"в.д.', 49.8047, 73.1094],
    ['широта 49.8047, долгота 73.1094', 49.8047, 73.1094],
    ['https://www.google.com/maps/@49.8047,73.1094,15z', 49.8047, 73.1094],
    ['https://maps.google.com/?q=49.8047,73.1094', 49.8047, 73.1094],
    ['https://www.google.com/maps/place/X/@49.1,73.1,17z/data=!3d49.8047!4d73.1094', 49.8047, 73.1094],
    ['https://yandex.kz/maps/164/karaganda/?ll=73.1094%2C49.8047&z=15', 49.8047, 73.1094],
    ['https://yandex.ru/maps/?whatshere[point]=73.1094,49.8047&z=17', 49.8047, 73.1094],
    ['Дом: https://2gis.kz/karaganda/geo/70000001018/73.1094,49.8047', 49.8047, 73.1094],
    ['https://2gis.kz/karaganda?m=73.1094%2C49.8047%2F16', 49.8047, 73.1094],
    ['https://maps.apple.com/?ll=49.8047,73.1094&q=Home', 49.8047, 73.1094],
    ['https://www.openstreetmap.org/?mlat=49.8047&mlon=73.1094#map=15/49.1/73.1', 49.8047, 73.1094],
    ['https://www.openstreetmap.org/#map=15/49.8047/73.1094', 49.8047, 73.1094],
    ['geo:49.8047,73.1094', 49.8047, 73.1094],
  ])('«%s»', (text, latitude, longitude) => {
    const read = readCoordinates(text)
    expect(read?.latitude).toBeCloseTo(latitude, 3)
    expect(read?.longitude).toBeCloseTo(longitude, 3)
  })
  test.each(['улица Абая, 10', 'дом 5, квартира 12', 'https://2gis.kz/karaganda', '95.5, 200.1', 'в 10.30', ''])(
    'not a point: «%s»',
    (text) => expect(readCoordinates(text)).toBeNull(),
  )
})

describe('files', () => {
  const sized = (mb: number) => ({ document: { file_id: 'f', file_name: 'паспорт.PDF', file_size: mb * 1024 * 1024 } })
  test('are taken by kind, type and size', () => {
    expect(readFile(sized(FILES.megabytes))).toEqual({ kind: 'document', file: 'f', name: 'паспорт.PDF' })
    expect(readFile(sized(FILES.megabytes + 1))).toBe('file-large')
    expect(readFile({ document: { file_id: 'f', file_name: 'virus.exe', mime_type: 'application/pdf' } })).toBe('file-type')
    expect(readFile({ document: { file_id: 'f' } })).toBe('file-type')
    expect(readFile({ photo: [{ file_id: 'small' }, { file_id: 'large' }] })).toMatchObject({ kind: 'photo', file: 'large' })
    expect(readFile({ voice: { file_id: 'v' } })).toMatchObject({ kind: 'voice' })
    expect(readFile({})).toBe(null)
  })
  test.each([
    [{ document: { file_id: 'f', mime_type: 'application/pdf' } }, 'document'],
    [{ document: { file_id: 'f', file_name: 'scan', mime_type: 'image/jpeg' } }, 'document'],
    [{ document: { file_id: 'f', file_name: 'IMG_1.MOV' } }, 'document'],
    [{ document: { file_id: 'f', file_name: 'photo.webp' } }, 'document'],
    [{ audio: { file_id: 'f', file_name: 'запись.m4a' } }, 'audio'],
    [{ video_note: { file_id: 'f' } }, 'video-note'],
  ])('%j is a %s', (sent, kind) => expect(readFile(sent)).toMatchObject({ kind }))
})

test('yes and no', () => {
  for (const yes of ['иә', 'Иа', 'ДА!', 'да, конечно', 'yes', 'ok', '👍', 'әрине', 'Дұрыс', 'канешна'])
    expect(readYesNo(yes), yes).toBe(true)
  for (const no of ['жоқ', 'жок', 'Нет.', 'no', 'неа', '👎']) expect(readYesNo(no), no).toBe(false)
  for (const other of ['да нет', 'не знаю', 'иә, бірақ', '', 'yesterday']) expect(readYesNo(other), other).toBeNull()
})

test('whole numbers', () => {
  expect(['5', '№ 5', '5.', '12 000', '1 234 567'].map(readWholeNumber)).toEqual([5, 5, 5, 12_000, 1_234_567])
  for (const other of ['5 штук', '5.5', '12 00', '', '-1', 'пять']) expect(readWholeNumber(other), other).toBeNull()
})
