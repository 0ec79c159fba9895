/** The fourteen regions and two cities of the decree's tables. */

export interface Region {
  /** As printed in a table, without «облысы». */
  printed: string
  /** In full: «Ақмола облысы», «Астана қаласы». */
  name: string
  /** For ids. */
  slug: string
}

const region = (printed: string, slug: string): Region => ({ printed, name: `${printed} облысы`, slug })

export const REGIONS: readonly Region[] = [
  region('Ақмола', 'akmola'),
  region('Ақтөбе', 'aktobe'),
  region('Алматы', 'almaty'),
  region('Атырау', 'atyrau'),
  region('Шығыс Қазақстан', 'east-kazakhstan'),
  region('Жамбыл', 'zhambyl'),
  region('Батыс Қазақстан', 'west-kazakhstan'),
  region('Қарағанды', 'karaganda'),
  region('Қостанай', 'kostanay'),
  region('Қызылорда', 'kyzylorda'),
  region('Маңғыстау', 'mangystau'),
  region('Павлодар', 'pavlodar'),
  region('Солтүстік Қазақстан', 'north-kazakhstan'),
  region('Оңтүстік Қазақстан', 'south-kazakhstan'),
  { printed: 'Астана қаласы', name: 'Астана қаласы', slug: 'astana' },
  { printed: 'Алматы қаласы', name: 'Алматы қаласы', slug: 'almaty-city' },
]
