import type { FoundDocument, HitDocument } from '@shareet/protocol'
import type { ArchiveQuery, FoundText } from '../archive/index.ts'
import { makeSnippet, markFound } from '../archive/index.ts'
import type { Article } from '../articles/index.ts'
import { directionOf } from '../language/index.ts'
import { isoInstant } from '../values/index.ts'
import type { StoryId } from '../values/index.ts'

/** Characters of a text that stand in for a headline where there is none. */
const STAND_IN = 140

/** An article that was found, with what of the question is in it. */
export function toHitDocument(
  article: Article,
  language: string,
  query: ArchiveQuery,
  story: StoryId,
  live: boolean,
): HitDocument {
  const { id, title, text, publisher, source, url, published } = article
  const words = title === '' ? text.slice(0, STAND_IN) : title
  return {
    article: id,
    title: toFoundDocument(markFound(words, language, query), language),
    snippet: toFoundDocument(makeSnippet(text, language, query), language),
    publisher: publisher.name,
    source,
    url,
    published: isoInstant(published),
    story,
    live,
  }
}

const toFoundDocument = ({ text, found }: FoundText, lang: string): FoundDocument => ({
  text,
  lang,
  dir: directionOf(text, lang),
  found,
})
