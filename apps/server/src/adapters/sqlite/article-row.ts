import type { Article, ArticleDetails, PublishedTrust } from '@shareet/core/articles'
import type { Publisher } from '@shareet/core/sources'
import { articleId, instant, sourceId, storyId } from '@shareet/core/values'
import type { SourceId } from '@shareet/core/values'
import type { FiledReport, StoredReport } from '../../ports/index.ts'

/**
 * The columns of the table `article` as we read them. Long texts come as bytes: Node decodes those twice as fast as the
 * database binding does.
 */
export const ARTICLE_COLUMNS = `filing, id, source, publisher, url, title, CAST(text AS BLOB) AS text, published,
  published_trust, first_seen, revision, digest, declared_language, CAST(reading AS BLOB) AS reading, story, copy_of, also_from, details, joined_score`

/** A row of these columns. */
export interface ArticleRow {
  filing: number
  id: string
  source: string
  publisher: string
  url: string | null
  title: string
  text: Uint8Array
  published: number
  published_trust: PublishedTrust
  first_seen: number
  revision: number
  digest: string
  declared_language: string | null
  reading: Uint8Array
  story: string
  copy_of: string | null
  also_from: string | null
  details: string | null
  joined_score: number | null
}

/** The columns as they are bound for writing; `filing` is given by the database. */
export type ArticleValues = Record<Exclude<keyof ArticleRow, 'filing'>, string | number | null>

export const articleValues = ({
  article,
  reading,
  story,
  copyOf,
  joinedScore,
}: FiledReport): ArticleValues => ({
  id: article.id,
  source: article.source,
  publisher: JSON.stringify(article.publisher),
  url: article.url,
  title: article.title,
  text: article.text,
  published: article.published,
  published_trust: article.publishedTrust,
  first_seen: article.firstSeen,
  revision: article.revision,
  digest: article.digest,
  declared_language: article.declaredLanguage,
  reading: JSON.stringify(reading),
  story,
  copy_of: copyOf,
  also_from: article.alsoFrom ? JSON.stringify(article.alsoFrom) : null,
  details: article.details ? JSON.stringify(article.details) : null,
  joined_score: joinedScore,
})

const decode = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('utf8')

type ReadPublisher = (json: string) => Publisher

export const articleOf = (row: ArticleRow, publisher: ReadPublisher = JSON.parse): Article => ({
  id: articleId(row.id),
  source: sourceId(row.source),
  publisher: publisher(row.publisher),
  url: row.url,
  title: row.title,
  text: decode(row.text),
  published: instant(row.published),
  publishedTrust: row.published_trust,
  firstSeen: instant(row.first_seen),
  revision: row.revision,
  digest: row.digest,
  declaredLanguage: row.declared_language,
  ...(row.also_from !== null && { alsoFrom: JSON.parse(row.also_from) as SourceId[] }),
  ...(row.details !== null && { details: JSON.parse(row.details) as ArticleDetails }),
})

export const storedReportOf = (row: ArticleRow, publisher?: ReadPublisher): StoredReport => ({
  article: articleOf(row, publisher),
  reading: JSON.parse(decode(row.reading)) as StoredReport['reading'],
  copyOf: row.copy_of === null ? null : articleId(row.copy_of),
  story: storyId(row.story),
  joinedScore: row.joined_score,
  order: row.filing,
})

/** Reads a publisher once for all its articles: a hundred thousand articles have some hundred publishers. */
export function sharedPublishers(): ReadPublisher {
  const known = new Map<string, Publisher>()
  return json => {
    const before = known.get(json)
    if (before) return before
    const publisher = JSON.parse(json) as Publisher
    known.set(json, publisher)
    return publisher
  }
}
