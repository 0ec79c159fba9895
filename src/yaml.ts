import { loadAll, YAMLException } from 'js-yaml'

/** A text is not YAML; the message is one line that says where. */
export class YamlError extends Error {
  readonly code = 'yaml'
  /** What the parser says of it, without the place. */
  readonly reason: string
  /** Line from 1; null where the parser names none. */
  readonly line: number | null

  constructor(cause: YAMLException) {
    super(cause.message.split('\n')[0] ?? cause.reason, { cause })
    this.name = 'YamlError'
    this.reason = cause.reason
    this.line = cause.mark ? cause.mark.line + 1 : null
  }
}

/**
 * Reads YAML 1.2 (JSON too). The house's data are read with js-yaml, a tenth of the time of `yaml`, which writes transcripts.
 * @returns null for a text without a document
 * @throws {YamlError} where it is not YAML, or a key stands twice
 */
export function readYaml(source: string): unknown {
  try {
    const [document = null, ...more] = loadAll(source)
    if (more.length > 0) throw new YAMLException('several documents, where one is wanted')
    return document
  } catch (error) {
    if (error instanceof YAMLException) throw new YamlError(error)
    throw error
  }
}

/** What a program has written: JSON, which is read at once where it is sound; the YAML that holds it says what is wrong. */
export function readRecorded(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return readYaml(text)
  }
}
