import type { Article } from '@shareet/core/articles'
import { articleId, digest, instant, sourceId } from '@shareet/core/values'
import { aPublisher } from './a-source.ts'

/** When the builders' articles appear unless told otherwise: a quiet Monday at noon. */
export const NOON = instant(Date.UTC(2026, 5, 22, 12))

/**
 * A report as it is filed: its digest follows its words, and its id follows its address, so that two articles of one
 * test differ as soon as their addresses or words do.
 */
export function anArticle(overrides: Partial<Article> = {}): Article {
  const title = overrides.title ?? 'Ferry service resumes between the islands'
  const text =
    overrides.text ?? 'Boats left the harbour again on Monday morning, the operator said.'
  const words = digest(`${title}\n${text}`)
  const published = overrides.published ?? NOON
  const url =
    overrides.url === undefined ? `https://harbour-courier.example/${words}` : overrides.url
  return {
    id: articleId(digest(url ?? words)),
    source: sourceId('harbour-courier'),
    publisher: aPublisher(),
    firstSeen: published,
    publishedTrust: 'given',
    revision: 0,
    declaredLanguage: null,
    ...overrides,
    url,
    title,
    text,
    published,
    digest: overrides.digest ?? words,
  }
}
