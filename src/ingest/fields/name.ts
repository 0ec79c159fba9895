/** Names of offices. */
import { clean } from './text.ts'

/**
 * An office's name as one clean line, without quotes and without «ММ» / «мемлекеттік мекемесі».
 * @param raw the name cell as printed, both halves of a split row joined
 */
export function officeName(raw: string): string {
  return clean(raw)
    .replace(/[«»"“”„]/g, ' ')
    .replace(/(?<!\p{L})мемлекеттік мекеме(?:сі)?(?!\p{L})/giu, ' ')
    .replace(/(?<!\p{L})К?ММ(?!\p{L})/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.])/g, '$1')
    .replace(/^[\s,.]+|[\s,]+$/g, '')
}
