import { z } from 'zod'
import { Addressee, Card, Channel, Flow, Issuer, Situation } from './flow.ts'
import type { Names } from './names.ts'

/** The JSON Schema of a file of flows, for editors' programs; the names that flows may use are filled in. */
function jsonSchema(schema: z.ZodType, names: Names): unknown {
  const lists = new Map<z.core.$ZodType, readonly string[]>([
    [Situation, names.situations],
    [Channel, names.channels],
    [Addressee, names.addressees],
    [Issuer, names.issuers],
  ])
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override({ zodSchema, jsonSchema: one }) {
      const list = lists.get(zodSchema)
      if (list) Object.assign(one, { enum: [...list] })
    },
  })
}

/** The schema files that stand beside the flows, by their path from the root. */
export const schemaFiles = (names: Names) => [
  { file: 'flows/flow.schema.json', text: `${JSON.stringify(jsonSchema(Flow, names))}\n` },
  { file: 'flows/card.schema.json', text: `${JSON.stringify(jsonSchema(Card, names))}\n` },
]
