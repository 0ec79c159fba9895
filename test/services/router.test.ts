import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { LANGS, loadTexts } from '../../src/i18n.ts'
import { COMMANDS, OUTSIDE } from '../../src/input/intent/intent.ts'
import { loadCatalogue } from '../../src/services/flows/load.ts'
import { buildRouter, buildSearch, exampleIndex, readStory } from '../../src/services/index.ts'
import { labelledIn, measure, routerOf } from '../fixtures/intents/measure.ts'
import { ROOT } from './house.ts'

const catalogue = loadCatalogue(ROOT)
const understand = routerOf(ROOT)
const labelled = (file: string) => labelledIn(join(ROOT, file))
const MEASURED = 'test/fixtures/intents/measured.yaml'

test('the half that was not tuned on: right first, within three, outside said to be outside, and hardly ever sure of a wrong one', () => {
  const { first, within, outside, wrongSure, faults } = measure(labelled(MEASURED), understand)
  const all = faults.join('\n')
  expect(first, all).toBeGreaterThanOrEqual(0.92)
  expect(within, all).toBeGreaterThanOrEqual(0.98)
  expect(outside, all).toBeGreaterThanOrEqual(0.95)
  expect(wrongSure, all).toBeLessThanOrEqual(0.01)
})

test.each([
  ['паспорт', 'outside'],
  ['driving licence', 'outside'],
  ['налог', 'outside'],
  ['мигрант', 'outside'],
  ['ажырасу', 'outside'],
  ['некеге тұру', 'outside'],
  ['кредит', 'outside'],
  ['жалоба', 'complain'],
  ['Хочу пожаловаться!', 'complain'],
  ['мои дела', 'cases'],
  ['помощь', 'help'],
  ['оператор', 'help'],
  ['напомни завтра', 'reminders'],
  ['спасибо', 'thanks'],
  ['қазақша', 'language'],
  ['адрес цон в семее', 'find-office'],
  ['адрес поликлиники', 'outside'],
  ['Семей', 'place'],
  ['город Темиртау', 'place'],
  ['мой муж меня бьёт', 'danger'],
  ['как похудеть', 'unknown'],
  ['куда нести документы на садик', 'service'],
  ['дипломыма апостиль қойдырғым келеді, қайда барамын', 'service'],
  ['ажырасу үшін қайда барамын', 'outside'],
  ['закрыть тоо', 'outside'],
  ['Қызылорда', 'place'],
  ['Балхаш', 'place'],
  ['алматы, ул. Розыбакиева 125', 'place'],
  ['г. Житикара, 6 мкр, дом 12', 'place'],
  ['Қарағанды қ. Бұқар жырау 45 үй', 'place'],
  ['Тараз 5 шағын аудан 12 үй 40 пәтер', 'place'],
  ['Абай көшесі 5, Қарағанды', 'place'],
  ['ремонт дороги Алматы ул. Абая 5', 'outside'],
  ['алматы больница 12', 'outside'],
  ['оценить', 'cases'],
  ['құжатым дайын ба', 'cases'],
  ['помогите меня хотят убить', 'danger'],
  ['не хочу больше жить', 'danger'],
  ['адам өліп жатыр', 'danger'],
  ['selling our house, my minor son is a co-owner', 'service'],
  ['', 'unknown'],
])('«%s» is %s', (text, intent) => {
  expect(understand(text)).toMatchObject({ intent })
})

test('alternatives share what stands beside them: one word alone is never a phrase by the slip of an editor', () => {
  const texts = loadTexts(join(ROOT, 'locales'))
  const slips = LANGS.flatMap((lang) =>
    [...COMMANDS.map((name) => `intents-cues-${name}`), ...OUTSIDE.map((name) => `intents-outside-${name}`)].flatMap((key) =>
      texts
        .t(lang, key)
        .split(',')
        .filter((phrase) => !phrase.includes('+'))
        .filter((phrase) => new Set(phrase.split('|').map((part) => part.trim().split(' ').length)).size > 1)
        .map((phrase) => `${lang} ${key}: ${phrase.trim()}`),
    ),
  )
  expect(slips).toEqual([])
})

test.each([
  ['қазақша', 'kk'],
  ['орыс тілінде жазыңызшы', 'ru'],
  ['ағылшынша бола ма', 'en'],
  ['по-русски', 'ru'],
  ['а можно по-казахски?', 'kk'],
  ['english please', 'en'],
  ['switch to Kazakh', 'kk'],
  ['смени язык', null],
  ['русский или казахский', null],
])('«%s» asks for the language %s', (text, lang) => {
  expect(understand(text)).toMatchObject({ intent: 'language', sure: true, lang })
})

test.each([
  ['driving', ['водительские права', 'жүргізуші куәлігі', 'driving licence renewal']],
  ['identity', ['замена паспорта', 'төлқұжат алу', 'renew my passport']],
  ['tax', ['заплатить налог', 'салық төлеу', 'tax return']],
  ['family', ['регистрация брака', 'ажырасу үшін не керек', 'get a divorce', 'свидетельство о рождении ребёнка', 'birth certificate']],
  ['pension', ['пенсионный возраст женщин', 'зейнет жасы', 'when can i retire']],
  ['address', ['прописать ребенка', 'тұрғылықты жерге тіркелу', 'register my address']],
  ['business', ['зарегистрировать ТОО', 'жеке кәсіпкерлік ашу', 'open an llp']],
  ['court', ['подать в суд', 'сотқа арыз', 'go to court']],
  ['army', ['военный билет', 'әскерге шақыру', 'military service']],
  ['conviction', ['справка о несудимости', 'соттылық туралы анықтама', 'police clearance']],
])('%s is outside, and its door is known', (topic, texts) => {
  for (const text of texts) expect(understand(text), text).toMatchObject({ intent: 'outside', topic })
})

test.each([
  ['пропала моя дочь вчера', 'danger'],
  ['дочь вчера пропала', 'danger'],
  ['пропала справка у дочери', 'unknown'],
  ['my kid went missing', 'danger'],
  ['балам кеше кешке жоғалды', 'danger'],
])('«%s»: words that belong together stand near each other (%s)', (text, intent) => {
  expect(understand(text).intent === 'danger').toBe(intent === 'danger')
})

test('danger is heard at the end of a long story', () => {
  const story = 'мы стояли в очереди на садик и ходили в отдел образования, нам сказали ждать. '.repeat(10)
  expect(understand(`${story}а вечером муж пришёл и бьёт меня`)).toMatchObject({ intent: 'danger', sure: true })
})

test('an office and a place alone ask for the office', () => {
  expect(understand('отдел образования Караганда')).toMatchObject({
    intent: 'find-office',
    office: 'education-departments',
    rest: 'Караганда',
  })
  expect(understand('where is the education department in Shymkent')).toMatchObject({
    intent: 'find-office',
    office: 'education-departments',
  })
})

test('the wrong keyboard layout is tried when nothing else is found', () => {
  expect(understand('cflbr')).toMatchObject({ intent: 'service', service: 'preschool-registration' })
  expect(understand('фзщыешдду')).toMatchObject({ intent: 'service', service: 'apostille' })
  expect(understand('yfkju')).toMatchObject({ intent: 'outside', topic: 'tax' })
  // The Kazakh letters stand on the row of digits.
  expect(understand('<fkf,f0if')).toMatchObject({ intent: 'service', service: 'preschool-registration' })
  expect(understand('qwrtpsdf')).toMatchObject({ intent: 'unknown' })
})

test('a complaint names the service that it is about', () => {
  expect(understand('пожаловаться на садик')).toMatchObject({ intent: 'complain', service: 'preschool-registration' })
})

test.each([
  ['отписаться от бота', 'stop'],
  ['unsubscribe me from everything', 'stop'],
  ['how does this bot work', 'help'],
  ['Бұл бот қалай жұмыс істейді, балам', 'help'],
  ['давай сначала начнем', 'cancel'],
  ['what do you know about me and keep stored?', 'privacy'],
  ['бузауга паспорт жасату базарга апарып сатам', 'service'],
  ['здравствуйте, я бабушка, внучке два года, хочу чтобы она ходила в садик, куда идти', 'service'],
  ['отвали бот', 'stop'],
])('«%s» is %s, as the examples that are most like it', (text, intent) => {
  expect(understand(text)).toMatchObject({ intent })
})

test.each(['1', '12', '7 8', '+', 'аа', '?!'])('«%s» is like no example', (text) => {
  expect(understand(text)).toMatchObject({ intent: 'unknown', sure: false })
})

test('without examples the words alone are known', () => {
  const bare = buildRouter(catalogue.flows, loadTexts(join(ROOT, 'locales')), () => false, exampleIndex(catalogue.flows, []))
  expect(bare('апостиль на диплом')).toMatchObject({ intent: 'service', service: 'apostille', sure: true })
  expect(bare('qwrtpsdf')).toMatchObject({ intent: 'unknown', sure: false, choices: [] })
})

test('the two halves have no query in common, three languages, and a third that is outside', () => {
  const texts = (file: string) => Object.values(labelled(file)).flatMap((languages) => Object.values(languages).flat())
  const [tuning, measured] = [texts('locales/_examples.yaml'), texts(MEASURED)]
  expect(tuning.filter((text) => measured.includes(text))).toEqual([])
  expect(tuning.length + measured.length).toBeGreaterThanOrEqual(300)
  const outside = Object.values(labelled(MEASURED).outside ?? {}).flat().length
  expect(outside / measured.length).toBeGreaterThan(0.3)
})

test('a service by its very name, in any language, is that service and nothing else', () => {
  const texts = loadTexts(join(ROOT, 'locales'))
  const missed = loadCatalogue(ROOT).offered.flatMap(({ id }) =>
    LANGS.flatMap((lang) => [texts.t(lang, `${id}-short`), texts.t(lang, `${id}-title`).toUpperCase()]).flatMap((name) => {
      const { intent, sure, service } = understand(name)
      return intent === 'service' && sure && service === id ? [] : [`${name}: ${intent} ${service} ${sure}`]
    }),
  )
  expect(missed).toEqual([])
})

describe('the service of a story', () => {
  const stories = parse(readFileSync(join(ROOT, 'test/fixtures/intents/stories.yaml'), 'utf8')) as Record<string, Record<string, string[]>>
  const texts = loadTexts(join(ROOT, 'locales'))
  const read = readStory(texts, buildSearch(catalogue.offered, texts), exampleIndex(catalogue.offered, catalogue.examples))
  const services = catalogue.offered.map(({ id }) => id)
  const told = (half: string) =>
    Object.entries(stories[half] ?? {}).flatMap(([label, list]) =>
      list.map((story) => ({ story, wanted: label === 'none' ? null : label, found: read(story, services).service })),
    )

  it.each(['tuned', 'measured'])('is found in most, and hardly ever a wrong one: %s', (half) => {
    const all = told(half)
    const wrong = all.filter(({ wanted, found }) => found !== null && found !== wanted)
    expect(all.length).toBeGreaterThan(30)
    expect(wrong.length / all.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.03)
    expect(all.filter(({ wanted, found }) => found === wanted).length / all.length).toBeGreaterThanOrEqual(0.8)
  })

  it('is one of those that it may be about', () => {
    const story = 'Сдал диплом на апостиль, прошло две недели, а не готово'
    expect(read(story, services).service).toBe('apostille')
    expect(read(story, ['livestock-record']).service).toBeNull()
  })

  it.each([
    ['В ЦОНе никто не принял', 'psc'],
    ['ХҚКО-да 3 сағат тұрдым', 'psc'],
    ['из ЦОНа послали в отдел образования', null],
    ['там никого не было', null],
  ])('«%s» names the office %s', (story, directory) => {
    expect(read(story, services).directory).toBe(directory)
  })
})
