import type { Article, ArticleKeys } from '@shareet/core/articles'
import type { SourceState } from '@shareet/core/sources'
import type { Regrouping, Report } from '@shareet/core/stories'
import type { ArticleId, Instant, SourceId, StoryId } from '@shareet/core/values'

/** Articles with their readings and their places in stories. What has been committed is on disk. */
export interface ArticleStore {
  /**
   * The article known under each of `keys`, or undefined, in their order. The key of the address counts before the guid, which is
   * looked up within `source` only.
   */
  find(source: SourceId, keys: readonly ArticleKeys[]): Promise<readonly (Article | undefined)[]>
  get(id: ArticleId): Promise<Article | undefined>
  /** Stores everything one poll brought, or nothing. Rejects with a `StoreError` when the disk will not take it. */
  commit(poll: FiledPoll): Promise<void>
  /** What was answered under a key, as long as it is kept: a day, and no more than 10,000. */
  answerTo(key: string): Promise<StoredAnswer | undefined>
  /**
   * Puts articles into other stories, as merging and splitting did, and keeps what was done and why; all or none.
   * Articles that are gone are passed over.
   */
  move(regroupings: readonly StoredRegrouping[]): Promise<void>
  /** Reports whose article was first seen at `since` or later, in the order in which they were first filed. */
  loadLive(since: Instant): AsyncIterable<StoredReport>
  /** Forgets articles first seen before `before`, with their keys, and what was regrouped before; answers how many. At most 10,000 at a call. */
  prune(before: Instant): Promise<number>
}

/** What one poll of one source brought. */
export interface FiledPoll {
  /** The source's state after the poll. */
  readonly state: SourceState
  /** New and revised articles, in the order in which they were placed. Empty after a failure or an unchanged feed. */
  readonly reports: readonly FiledReport[]
  /** Articles known already that this source brought as well: their `alsoFrom` is stored. */
  readonly joined?: readonly Article[]
  /** The answer to whoever handed the articles in, to be given again when the request comes again. */
  readonly answer?: StoredAnswer | undefined
}

/** `said` tells whether what comes again is the same. */
export interface StoredAnswer {
  readonly key: string
  readonly said: string
  readonly at: Instant
  readonly answer: string
}

/** A new or revised article with what was made of it. A revision takes the place of the article with the same id. */
export interface FiledReport extends Report {
  readonly story: StoryId
  /** How certain it was that it belongs to its story, 0–1; null where it began one. A revision leaves what it was. */
  readonly joinedScore: number | null
  /** Names under which the article is to be found from now on, besides those it already has. */
  readonly keys: ArticleKeys
}

export interface StoredRegrouping extends Regrouping {
  readonly at: Instant
}

export interface StoredReport extends Report {
  readonly story: StoryId
  /** Null also for what was stored before this was kept. */
  readonly joinedScore: number | null
  /** Number of the filing: grows by article, keeps with revisions, never used twice. */
  readonly order: number
}
