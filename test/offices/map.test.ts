import { describe, expect, it, test } from 'vitest'
import { directories } from './data.ts'

/** Points as a map shows them, some kilometres beside the centres, and the district or town that they lie in. */
const POINTS: ReadonlyArray<readonly [name: string, lat: number, lon: number, area: string, region: string]> = [
  ['Kaskelen', 43.2, 76.63, 'Қарасай ауданы', 'Алматы облысы'],
  ['Uzynagash', 43.23, 76.32, 'Жамбыл ауданы', 'Алматы облысы'],
  ['Talgar', 43.31, 77.23, 'Талғар ауданы', 'Алматы облысы'],
  ['Yesik', 43.36, 77.45, 'Еңбекшіқазақ ауданы', 'Алматы облысы'],
  ['Zharkent', 44.17, 80.0, 'Панфилов ауданы', 'Алматы облысы'],
  ['Khorgos', 44.21, 80.41, 'Панфилов ауданы', 'Алматы облысы'],
  ['Shonzhy', 43.55, 79.46, 'Ұйғыр ауданы', 'Алматы облысы'],
  ['Kegen', 43.02, 79.22, 'Райымбек ауданы', 'Алматы облысы'],
  ['Usharal', 46.16, 80.93, 'Алакөл ауданы', 'Алматы облысы'],
  ['Ushtobe', 45.25, 77.98, 'Қаратал ауданы', 'Алматы облысы'],
  ['Konaev', 43.86, 77.06, 'Қапшағай қаласы', 'Алматы облысы'],
  ['Taldykorgan', 45.02, 78.37, 'Талдықорған қаласы', 'Алматы облысы'],
  ['Karabulak', 44.9, 78.5, 'Ескелді ауданы', 'Алматы облысы'],
  ['Tekeli', 44.86, 78.76, 'Текелі қаласы', 'Алматы облысы'],
  ['Almaty, Medeu', 43.24, 76.96, 'Алматы қаласы', 'Алматы қаласы'],
  ['Almaty, Auezov', 43.22, 76.85, 'Алматы қаласы', 'Алматы қаласы'],
  ['Almaty, Turksib', 43.34, 76.98, 'Алматы қаласы', 'Алматы қаласы'],
  ['Astana, left bank', 51.13, 71.43, 'Астана қаласы', 'Астана қаласы'],
  ['Astana, station', 51.19, 71.41, 'Астана қаласы', 'Астана қаласы'],
  ['Kosshy', 50.97, 71.35, 'Целиноград ауданы', 'Ақмола облысы'],
  ['Shchuchinsk', 52.94, 70.19, 'Бурабай ауданы', 'Ақмола облысы'],
  ['Kokshetau', 53.28, 69.39, 'Көкшетау қаласы', 'Ақмола облысы'],
  ['Zerenda', 52.91, 69.14, 'Зеренді ауданы', 'Ақмола облысы'],
  ['Korgalzhyn', 50.59, 70.0, 'Қорғалжын ауданы', 'Ақмола облысы'],
  ['Stepnogorsk', 52.35, 71.88, 'Степногор қаласы', 'Ақмола облысы'],
  ['Aktobe', 50.29, 57.16, 'Ақтөбе қаласы', 'Ақтөбе облысы'],
  ['Alga', 49.89, 57.33, 'Алға ауданы', 'Ақтөбе облысы'],
  ['Kandyagash', 49.47, 57.42, 'Мұғалжар ауданы', 'Ақтөбе облысы'],
  ['Khromtau', 50.26, 58.44, 'Хромтау ауданы', 'Ақтөбе облысы'],
  ['Atyrau', 47.1, 51.92, 'Атырау қаласы', 'Атырау облысы'],
  ['Kulsary', 46.96, 54.01, 'Жылыой ауданы', 'Атырау облысы'],
  ['Oskemen', 49.95, 82.61, 'Өскемен қаласы', 'Шығыс Қазақстан облысы'],
  ['Semey', 50.41, 80.25, 'Семей қаласы', 'Шығыс Қазақстан облысы'],
  ['Ridder', 50.35, 83.51, 'Риддер қаласы', 'Шығыс Қазақстан облысы'],
  ['Altai (Zyryanovsk)', 49.73, 84.27, 'Зырян ауданы', 'Шығыс Қазақстан облысы'],
  ['Ayagoz', 47.97, 80.44, 'Аягөз ауданы', 'Шығыс Қазақстан облысы'],
  ['Urzhar', 47.09, 81.63, 'Үржар ауданы', 'Шығыс Қазақстан облысы'],
  ['Shar', 49.59, 81.05, 'Жарма ауданы', 'Шығыс Қазақстан облысы'],
  ['Shu', 43.6, 73.76, 'Шу ауданы', 'Жамбыл облысы'],
  ['Taraz', 42.9, 71.37, 'Тараз қаласы', 'Жамбыл облысы'],
  ['Merke', 42.87, 73.18, 'Меркі ауданы', 'Жамбыл облысы'],
  ['Korday', 43.04, 74.71, 'Қордай ауданы', 'Жамбыл облысы'],
  ['Zhanatas', 43.57, 69.75, 'Сарысу ауданы', 'Жамбыл облысы'],
  ['Oral', 51.22, 51.37, 'Орал қаласы', 'Батыс Қазақстан облысы'],
  ['Aksay', 51.17, 53.03, 'Бөрлі ауданы', 'Батыс Қазақстан облысы'],
  ['Karaganda', 49.81, 73.09, 'Қарағанды қаласы', 'Қарағанды облысы'],
  ['Temirtau', 50.05, 72.96, 'Теміртау қаласы', 'Қарағанды облысы'],
  ['Zhezkazgan', 47.79, 67.71, 'Жезқазған қаласы', 'Қарағанды облысы'],
  ['Satbayev', 47.9, 67.54, 'Сәтбаев қаласы', 'Қарағанды облысы'],
  ['Balkhash', 46.85, 74.98, 'Балқаш қаласы', 'Қарағанды облысы'],
  ['Karkaraly', 49.41, 75.47, 'Қарқаралы ауданы', 'Қарағанды облысы'],
  ['Kostanay', 53.21, 63.63, 'Қостанай қаласы', 'Қостанай облысы'],
  ['Tobyl (Zatobolsk)', 53.19, 63.7, 'Қостанай ауданы', 'Қостанай облысы'],
  ['Rudny', 52.96, 63.13, 'Рудный қаласы', 'Қостанай облысы'],
  ['Kyzylorda', 44.84, 65.5, 'Қызылорда қаласы', 'Қызылорда облысы'],
  ['Aralsk', 46.79, 61.67, 'Арал ауданы', 'Қызылорда облысы'],
  ['Aktau', 43.65, 51.16, 'Ақтау қаласы', 'Маңғыстау облысы'],
  ['Zhanaozen', 43.34, 52.86, 'Жаңаөзен қаласы', 'Маңғыстау облысы'],
  ['Pavlodar', 52.29, 76.95, 'Павлодар қаласы', 'Павлодар облысы'],
  ['Ekibastuz', 51.72, 75.32, 'Екібастұз қаласы', 'Павлодар облысы'],
  ['Petropavl', 54.87, 69.14, 'Петропавл қаласы', 'Солтүстік Қазақстан облысы'],
  ['Shymkent', 42.32, 69.59, 'Шымкент қаласы', 'Оңтүстік Қазақстан облысы'],
  ['Turkistan', 43.3, 68.25, 'Түркістан қаласы', 'Оңтүстік Қазақстан облысы'],
  ['Zhetisay', 40.78, 68.33, 'Мақтаарал ауданы', 'Оңтүстік Қазақстан облысы'],
  ['Lenger', 42.18, 69.88, 'Төле би ауданы', 'Оңтүстік Қазақстан облысы'],
]

/** Points near borders, and the districts or towns that one who knows the map would name; nothing was changed for them. */
const BORDERS: ReadonlyArray<readonly [name: string, lat: number, lon: number, areas: string, region: string]> = [
  ['Karabalyk-Troitsk border Kairak', 53.9, 61.6, 'Қарабалық', 'Қостанай'],
  ['Auliekol S', 52.3, 64.2, 'Әуликөл', 'Қостанай'],
  ['Borovskoi Mendykara', 53.79, 64.19, 'Меңдіқара', 'Қостанай'],
  ['Arkalyk W', 50.25, 66.85, 'Арқалық', 'Қостанай'],
  ['Zharkent border', 44.2, 80.2, 'Панфилов', 'Алматы'],
  ['Sarykemer W', 43.02, 71.4, 'Байзақ|Тараз', 'Жамбыл'],
  ['Merke E', 42.88, 73.3, 'Меркі', 'Жамбыл'],
  ['Shu river Tole bi', 43.68, 73.8, 'Шу', 'Жамбыл'],
  ['Temir town', 49.14, 57.13, 'Темір', 'Ақтөбе'],
  ['Oktyabrsk', 49.46, 57.42, 'Мұғалжар', 'Ақтөбе'],
  ['Zhem', 48.84, 58.05, 'Мұғалжар', 'Ақтөбе'],
  ['Uil', 49.07, 54.69, 'Ойыл', 'Ақтөбе'],
  ['Dossor', 47.53, 52.98, 'Мақат', 'Атырау'],
  ['Makat', 47.65, 53.35, 'Мақат', 'Атырау'],
  ['Sairam village', 42.31, 69.77, 'Сайрам|Шымкент', 'Оңтүстік'],
  ['Mankent', 42.43, 69.87, 'Сайрам', 'Оңтүстік'],
  ['Badam', 42.38, 69.2, 'Ордабасы', 'Оңтүстік'],
  ['Shu-Korday Shokpar', 43.8, 74.4, 'Шу|Қордай', 'Жамбыл'],
  ['Kokpekty', 48.76, 82.39, 'Көкпекті', 'Шығыс'],
  ['Bolshenarym', 49.2, 84.52, 'Қатонқарағай', 'Шығыс'],
  ['Serebryansk', 49.69, 83.29, 'Зырян', 'Шығыс'],
  ['Belousovka', 50.13, 82.53, 'Глубокое', 'Шығыс'],
  ['Borodulikha', 50.72, 80.93, 'Бородулиха', 'Шығыс'],
  ['Novaya Shulba', 50.53, 81.32, 'Бородулиха', 'Шығыс'],
  ['Kalkaman Pavlodar', 51.93, 76.03, 'Ақсу', 'Павлодар'],
  ['Leninsky Pavlodar', 52.25, 76.78, 'Павлодар', 'Павлодар'],
  ['Terenkol', 53.07, 76.1, 'Қашыр|Ақтоғай', 'Павлодар'],
  ['Smirnovo', 54.51, 69.42, 'Аққайың', 'Солтүстік'],
  ['Presnovka', 54.67, 67.14, 'Жамбыл', 'Солтүстік'],
  ['Talgar W Besagash', 43.31, 77.06, 'Талғар|Алматы', 'Алматы'],
  ['Kapshagai S', 43.85, 77.07, 'Қапшағай', 'Алматы'],
  ['Makinsk', 52.63, 70.42, 'Бұланды', 'Ақмола'],
  ['Aksu Stepnogorsk', 52.44, 71.95, 'Степногор', 'Ақмола'],
  ['Yereimentau', 51.62, 73.1, 'Ерейментау', 'Ақмола'],
  ['Atbasar', 51.8, 68.36, 'Атбасар', 'Ақмола'],
  ['Zhanatas', 43.56, 69.74, 'Сарысу', 'Жамбыл'],
  ['Moiynkum vil.', 44.28, 72.94, 'Мойынқұм', 'Жамбыл'],
  ['Karkaraly N Egindybulak', 49.76, 76.36, 'Қарқаралы', 'Қарағанды'],
  ['Agadyr', 48.27, 72.86, 'Шет', 'Қарағанды'],
  ['Zhezdy', 48.06, 67.05, 'Ұлытау', 'Қарағанды'],
]

/** Forty more, written before they were tried: all were told at once and rightly. */
const FRESH: typeof BORDERS = [
  ['Otegen Batyr', 43.42, 77.02, 'Іле', 'Алматы'],
  ['Baiserke', 43.48, 77.03, 'Іле', 'Алматы'],
  ['Shelek', 43.6, 78.25, 'Еңбекшіқазақ', 'Алматы'],
  ['Saryozek', 44.36, 77.97, 'Кербұлақ', 'Алматы'],
  ['Balpyk bi', 44.9, 78.22, 'Көксу', 'Алматы'],
  ['Zhansugurov', 45.39, 79.49, 'Ақсу', 'Алматы'],
  ['Bakanas', 44.81, 76.27, 'Балқаш', 'Алматы'],
  ['Narynkol', 42.72, 80.18, 'Райымбек', 'Алматы'],
  ['Kulan', 42.92, 72.72, 'Тұрар', 'Жамбыл'],
  ['Asa', 42.97, 71.1, 'Жамбыл', 'Жамбыл'],
  ['Momyshuly', 42.61, 70.76, 'Жуалы', 'Жамбыл'],
  ['Karatau', 43.18, 70.46, 'Талас', 'Жамбыл'],
  ['Kazygurt', 41.77, 69.39, 'Қазығұрт', 'Оңтүстік'],
  ['Saryagash', 41.46, 69.17, 'Сарыағаш', 'Оңтүстік'],
  ['Shardara', 41.25, 67.97, 'Шардара', 'Оңтүстік'],
  ['Arys', 42.43, 68.8, 'Арыс', 'Оңтүстік'],
  ['Kentau', 43.52, 68.52, 'Кентау', 'Оңтүстік'],
  ['Shayan', 43.03, 69.38, 'Бәйдібек', 'Оңтүстік'],
  ['Zhosaly', 45.49, 64.08, 'Қармақшы', 'Қызылорда'],
  ['Aiteke bi', 45.84, 62.15, 'Қазалы', 'Қызылорда'],
  ['Shieli', 44.17, 66.74, 'Шиелі', 'Қызылорда'],
  ['Kuryk', 43.18, 51.68, 'Қарақия', 'Маңғыстау'],
  ['Beyneu', 45.32, 55.2, 'Бейнеу', 'Маңғыстау'],
  ['Akkystau', 47.23, 51.01, 'Исатай', 'Атырау'],
  ['Chapayev', 50.2, 51.16, 'Ақжайық', 'Батыс'],
  ['Peremetnoe', 51.2, 50.84, 'Зеленов', 'Батыс'],
  ['Zhympity', 50.25, 52.6, 'Сырым', 'Батыс'],
  ['Kobda', 50.15, 55.62, 'Қобда', 'Ақтөбе'],
  ['Yrgyz', 48.62, 61.27, 'Ырғыз', 'Ақтөбе'],
  ['Lisakovsk', 52.54, 62.49, 'Лисаков', 'Қостанай'],
  ['Sarykol', 53.32, 65.54, 'Сарыкөл', 'Қостанай'],
  ['Bulayevo', 54.9, 70.44, 'М.Жұмабаев', 'Солтүстік'],
  ['Saumalkol', 53.29, 68.1, 'Айыртау', 'Солтүстік'],
  ['Stepnyak', 52.83, 70.79, 'Еңбекшілдер', 'Ақмола'],
  ['Abay town', 49.63, 72.86, 'Абай', 'Қарағанды'],
  ['Saran', 49.79, 72.84, 'Саран', 'Қарағанды'],
  ['Priozersk', 46.03, 73.7, 'Приозерск', 'Қарағанды'],
  ['Sharbakty', 52.48, 78.16, 'Шарбақты', 'Павлодар'],
  ['Kurchatov', 50.75, 78.54, 'Курчатов', 'Шығыс'],
  ['Shemonaikha', 50.63, 81.91, 'Шемонаиха', 'Шығыс'],
]

test('fresh points near centres are told at once', () => {
  for (const [name, lat, lon, area, region] of FRESH) {
    const near = directories.districtsNear({ lat, lon })
    expect(
      near.map((one) => [one.name.startsWith(area), one.region.startsWith(region)]),
      name,
    ).toEqual([[true, true]])
  }
})

describe('a point near a border', () => {
  const asked = BORDERS.map(([name, lat, lon, areas, region]) => {
    const near = directories.districtsNear({ lat, lon })
    const right = near.some((area) => area.region.startsWith(region) && areas.split('|').some((one) => area.name.startsWith(one)))
    return { name, right, near: near.map((area) => area.name) }
  })

  it('is in its district, or that one is among those that are asked about', () => {
    expect(asked.filter(({ right }) => !right)).toEqual([])
  })

  it('is asked about in few of forty cases, and then of few districts', () => {
    expect(asked.length).toBeGreaterThanOrEqual(40)
    expect(asked.filter(({ near }) => near.length > 1).length).toBeLessThanOrEqual(12)
    for (const { near } of asked) expect(near.length).toBeLessThanOrEqual(6)
  })

  it('of a town or a village asks nothing', () => {
    for (const [name, lat, lon] of POINTS) expect(directories.districtsNear({ lat, lon }), name).toHaveLength(1)
  })
})

describe('a point on the map', () => {
  it.each(POINTS)('%s is in its district', (_, lat, lon, area, region) => {
    const at = { lat, lon }
    expect(directories.inCountry(at)).toBe(true)
    expect([directories.districtNear(at)?.name, directories.districtNear(at)?.region]).toEqual([area, region])
  })

  it('has no office near of which nobody knows where it is', () => {
    for (const [, lat, lon] of POINTS)
      for (const directory of ['psc', 'education-departments', 'rural-akimats'])
        for (const { item } of directories.nearest(directory, { lat, lon }, 10)) expect(item.precision).not.toBe('region')
  })
})
