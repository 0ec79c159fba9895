export { type Block, type Letter, letterPdf } from './letter.ts'
export { type Sheet, sheetPdf } from './sheet.ts'
export type { Table } from './table.ts'
