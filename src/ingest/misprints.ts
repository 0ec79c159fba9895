/**
 * Faults of lettering that only the wide table of annex 1 has: words that a narrow column tore or glued, and the common
 * words of the table misread. Names of places are not mended here: what is printed stays, or a correction says why not.
 */

const MENDED: [RegExp, string][] = [
  // Torn by the narrow column.
  [/Ма к е в а у ы л ы/gu, 'Макев ауылы'],
  [/Константинов ка(?!\p{L})/gu, 'Константиновка'],
  [/Железнодоро жное/gu, 'Железнодорожное'],
  [/Железнодорож ный/gu, 'Железнодорожный'],
  [/Зверохозяйст во/gu, 'Зверохозяйство'],
  [/Новоалександ ров(?!\p{L})/gu, 'Новоалександров'],
  [/Токмағамбе тов/gu, 'Токмағамбетов'],
  // Glued.
  [/(?<=\p{L}{3})(ауданы(?= )|ауылдық(?= округ)|ауылы(?!\p{L})|әкімі(?= аппараты))/gu, ' $1'],
  [/Риддерқасы/gu, 'Риддер қаласы'],
  // Misread.
  [/бibi/gu, 'бибі'],
  [/аг?шараты|апішраты|араппараты/gu, 'аппараты'],
  [/аппараты аппарат(?!\p{L})/gu, 'аппараты'],
  [/әкімінің әкімі(?= аппараты)/gu, 'әкімінің'],
  [/округі, (?=әкімінің)/gu, 'округі '],
  [/ауылды(?= округ)/gu, 'ауылдық'],
  [/(?<!\p{L})(?:ауылды|аулы)(?!\p{L})/gu, 'ауылы'],
  [/(?<=\p{L} [«]?)Әкімінің/gu, 'әкімінің'],
  [/(?<=ауылдық [«]?)Округі/gu, 'округі'],
  [/Зелеиов/gu, 'Зеленов'],
  [/Йсатай/gu, 'Исатай'],
  [/(?<!\p{L})сенті(?!\p{L})/gu, 'кенті'],
  [/р[ае]з[ъь]езд/gu, 'разъезд'],
]

/**
 * Mends the torn, glued and misread words of annex 1 in a cell.
 * @param cell the cell as printed, its halves joined
 */
export function mendWords(cell: string): string {
  return MENDED.reduce((text, [fault, right]) => text.replace(fault, right), cell)
}

/**
 * Mends an address cell: one spelling for the label of the postal index («ннд», «индикс», «ИНД»), «к - с і , 1 5»; a
 * second comma after the first index, where more addresses follow, outlives the index's removal.
 * @param cell the cell as printed, its halves joined
 */
export function mendAddress(cell: string): string {
  return mendWords(cell)
    .replace(/к - с і\s*,?\s*((?:\d )*\d)/gu, (_, digits: string) => `к-сі, ${digits.replaceAll(' ', '')}`)
    .replace(/[\s,-]*(?:ннд|иид|инд(?:екс|икс|ек)?)(?![\p{L}])[\s.:;,-]*(?=\d)/giu, ' инд. ')
    .replace(/инд\. (\d(?: \d){5})(?!\d)/gu, (_, digits: string) => `инд. ${digits.replaceAll(' ', '')}`)
    .replace(/(инд\. \d{6})[.,]?\s+(?=\p{Lu})/gu, '$1, ')
    .replace(/(инд\. \d{6}),/u, '$1,,')
    .replace(/(?<=[\p{L}\d])- (?=[\p{L}\d])/gu, '-')
    .replace(/ауылы ауылы/gu, 'ауылы')
}

/**
 * Parts the numbers of a phone cell that the print runs together («8(712)382723387123827244»), and closes the area
 * code that it cuts («8-72-338-20-300»).
 * @param cell the cell as printed
 */
export function mendPhones(cell: string): string {
  return cell.replace(/(\(\d{3}\)\d{7})(8\d{10})(?!\d)/g, '$1, $2').replace(/^8-(\d{2})-(\d{3})-/, '8($1$2)')
}
