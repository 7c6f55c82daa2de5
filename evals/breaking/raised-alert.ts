import type { ArticleId, Instant, StoryId } from '@shareet/core/values'

/** An alert that went on air in a replay. */
export interface RaisedAlert {
  readonly at: Instant
  readonly story: StoryId
  /** Reports of the story then. */
  readonly articles: readonly ArticleId[]
  readonly lastFact: Instant
  readonly words: string
}
