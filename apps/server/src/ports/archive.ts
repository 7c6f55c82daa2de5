import type { Article } from '@shareet/core/articles'
import type { ArchiveQuery } from '@shareet/core/archive'
import type { Instant, StoryId } from '@shareet/core/values'
import type { StoredRegrouping, StoredReport } from './article-store.ts'

/** The kept articles, live or not, as something to look things up in. What an `ArticleStore` has committed is in it. */
export interface Archive {
  /** Articles in which every term is found: the best match first, of equals the newer. */
  search(request: ArchiveRequest): Promise<ArchivePage>
  /** The reports of a story in order of filing, whether it is live or not; none where it is not kept. */
  reportsOf(story: StoryId): Promise<readonly StoredReport[]>
  /** A report by its id or by its address; undefined where it is not kept. */
  reportAt(name: string): Promise<StoredReport | undefined>
  /** What was merged into a story or out of it, or split off it or it off another, oldest first. */
  regroupingsOf(story: StoryId): Promise<readonly StoredRegrouping[]>
  /** Files up to `limit` articles that were stored before there was an archive, the newest first; answers how many. */
  fill(limit: number): Promise<number>
}

export interface ArchiveRequest {
  readonly query: ArchiveQuery
  /** Of the texts, as it was found from them; null for all. */
  readonly language: string | null
  /** Published at `from` or later and before `to`; null for no bound. */
  readonly from: Instant | null
  readonly to: Instant | null
  readonly limit: number
  /** Where an earlier page of the same request ended. */
  readonly after: ArchivePlace | null
}

/** Articles filed after the first page was given do not shift the pages that follow. */
export interface ArchivePlace {
  readonly skip: number
  readonly newest: number
}

export interface ArchivePage {
  readonly hits: readonly ArchiveHit[]
  /** Where the next page begins, or null where this is the last one. */
  readonly next: ArchivePlace | null
}

/** An article that was found. */
export interface ArchiveHit {
  readonly article: Article
  readonly language: string
  readonly story: StoryId
}
