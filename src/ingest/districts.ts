/** Districts and towns of regional rank out of the names and addresses of annex 1. */

/** Spellings that the print itself gives better elsewhere → the usual one of the print. */
const SPELLINGS: Record<string, string> = {
  'Целинград ауданы': 'Целиноград ауданы',
  'Мөртөк ауданы': 'Мәртөк ауданы',
  'Мәртеке ауданы': 'Мәртөк ауданы',
  'Қызыкүйгін ауданы': 'Қызылкүйгін ауданы',
  'Бұқар-Жырау ауданы': 'Бұқар Жырау ауданы',
  'Жаңаарақа ауданы': 'Жаңаарқа ауданы',
  'Жаңаарқар ауданы': 'Жаңаарқа ауданы',
  'Тасқалы ауданы': 'Тасқала ауданы',
  'Шығырлы ауданы': 'Шығырлау ауданы',
  'Таранов ауданы': 'Таран ауданы',
  'Риддер ауданы': 'Риддер қаласы',
  'Щербакты ауданы': 'Шербакты ауданы',
  'Жангелдин ауданы': 'Жангелді ауданы',
  'Железинск ауданы': 'Железин ауданы',
  'Денис ауданы': 'Денисов ауданы',
  'Зеленовск ауданы': 'Зеленов ауданы',
  'Отырарский ауданы': 'Отырар ауданы',
  'Ақтоған ауданы': 'Ақтоғай ауданы',
}

/** Towns that are not of regional rank, and the district whose centre they are. */
const CENTRES: Record<string, string> = {
  'Ақкөл қаласы': 'Ақкөл ауданы',
  'Аягөз қаласы': 'Аягөз ауданы',
  'Зырянов қаласы': 'Зырян ауданы',
  'Абай қаласы': 'Абай ауданы',
  'Қаратау қаласы': 'Талас ауданы',
  'Жаңақорған қаласы': 'Жаңақорған ауданы',
}

const DISTRICT = /((?:\p{Lu}\. ?)?\p{Lu}[\p{L}-]+(?: (?:\p{Lu}[\p{L}-]+|ақын|би))?) (?:аудан(?:ы|ының|дық)?(?!\p{L}))/u
const TOWN = /(\p{Lu}[\p{L}-]+) қала(?:сы|лық|)(?!\p{L})/u

function spelt(district: string): string {
  const tidy = district.replace(/\. /g, '.')
  return SPELLINGS[tidy] ?? CENTRES[tidy] ?? tidy
}

/**
 * The district or town of regional rank that a name or an address begins with, in the usual spelling of the print:
 * «Мәртеке ауданы Қарашай ауылдық округі…» gives «Мәртөк ауданы». Null when the text names none.
 * @param text a cleaned name or address
 */
export function districtOf(text: string): string | null {
  const district = DISTRICT.exec(text)?.[1]
  if (district) return spelt(`${district} ауданы`)
  const town = TOWN.exec(text)?.[1]
  return town ? spelt(`${town} қаласы`) : null
}
