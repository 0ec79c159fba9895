import { z } from 'zod'
import { type ContentIssue, didYouMean, fault } from '../../faults/index.ts'
import { Addressee, Channel, type Flow, Issuer, Situation } from './flow.ts'

/** What all flows may name, in the order in which people see it. The contract of `flows/_names.yaml`; the words stand in `locales/<lang>/services.ftl`. */
export const Names = z.strictObject({
  situations: z.array(Situation).min(1),
  channels: z.array(Channel).min(1),
  addressees: z.array(Addressee).min(1),
  issuers: z.array(Issuer).min(1),
})
export type Names = z.infer<typeof Names>

/** The names that a flow uses and nobody has listed. */
export function unknownNames(file: string, flow: Flow, names: Names): ContentIssue[] {
  const unlisted = (key: string, value: string, list: keyof Names): ContentIssue[] =>
    names[list].includes(value)
      ? []
      : [fault({ file, key }, 'schema', 'unlisted', { value, list, choices: names[list].join(', '), ...didYouMean(value, names[list]) })]
  return [
    ...unlisted('situation', flow.situation, 'situations'),
    ...flow.documents.flatMap(({ from }, index) => (from ? unlisted(`documents.${index}.from.issuer`, from.issuer, 'issuers') : [])),
    ...flow.channels.flatMap(({ id }, index) => unlisted(`channels.${index}.id`, id, 'channels')),
    ...flow.complaints.flatMap(({ addressee }, index) => unlisted(`complaints.${index}.addressee`, addressee, 'addressees')),
  ]
}
