/**
 * A stored row as the thing that the house knows: its key is called `id`, and what only the store needs stays behind.
 * @param hidden the fields of the row that are the store's own
 */
export function fromRow<Row extends { _id: unknown }, Hidden extends keyof Row = never>(
  row: Row,
  hidden: readonly Hidden[] = [],
): Omit<Row, '_id' | Hidden> & { id: Row['_id'] } {
  const { _id, ...rest } = row
  for (const field of hidden) delete (rest as Partial<Row>)[field]
  return { ...(rest as Omit<Row, '_id' | Hidden>), id: _id }
}
