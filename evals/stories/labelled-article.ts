import type { Article } from '@shareet/core/articles'
import { articleId, digest, instant, publisherId, sourceId } from '@shareet/core/values'
import { timeOf } from '../load-rows.ts'
import type { LabelledRow } from '../load-rows.ts'

/** A row as the program would file it. */
export function articleOf(row: LabelledRow): Article {
  const text = row.text ?? ''
  const publisher = row.source ?? row.id
  return {
    id: articleId(row.id),
    source: sourceId(publisher),
    publisher: { id: publisherId(publisher), name: publisher, country: null, tier: 2 },
    url: null,
    title: row.title,
    text,
    published: instant(Date.parse(row.published)),
    publishedTrust: 'given',
    firstSeen: instant(timeOf(row)),
    revision: 0,
    digest: digest(`${row.title}\n${text}`),
    declaredLanguage: row.lang,
  }
}
