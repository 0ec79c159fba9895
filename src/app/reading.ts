import type { Texts } from '../i18n.ts'
import { type Directories, namesPlace } from '../offices/index.ts'
import { buildRouter, buildSearch, type Catalogue, exampleIndex, readStory } from '../services/index.ts'

/** How what people type is read. */
export type Reading = Pick<ReturnType<typeof build>, 'understand' | 'story'>

interface Words {
  readonly texts: Texts
  readonly catalogue: Catalogue
  readonly directories: Directories
}

/** What reads the texts of people over this content. It is built when the first text comes: the start and the buttons have no need of it. */
export function readingOf(words: Words): Reading {
  let built: ReturnType<typeof build> | undefined
  const reading = () => {
    built ??= build(words)
    return built
  }
  return { understand: (text) => reading().understand(text), story: (text, services) => reading().story(text, services) }
}

function build({ texts, catalogue: { offered, examples }, directories }: Words) {
  const search = buildSearch(offered, texts)
  const nearest = exampleIndex(offered, examples)
  return {
    understand: buildRouter(offered, texts, (text) => namesPlace(directories, text), nearest, search),
    story: readStory(texts, search, nearest),
  }
}
