import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const SRC = fileURLToPath(new URL('../../src/', import.meta.url))

/** One kind of button that the sources declare. */
export interface DeclaredKind {
  readonly action: string
  readonly fields: readonly string[]
  readonly file: string
}

/** Every kind of button that any source file declares, in the words `button('action', 'field', …)`. */
export function declaredKinds(): DeclaredKind[] {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  return files.flatMap((file) => {
    const source = readFileSync(`${SRC}${file}`, 'utf8')
    return [...source.matchAll(/= button\(\s*('[^)]*?')\s*,?\s*\)/g)].map(([, words = '']) => {
      const [action = '', ...fields] = [...words.matchAll(/'([^']*)'/g)].map(([, word]) => word ?? '')
      return { action, fields, file }
    })
  })
}
