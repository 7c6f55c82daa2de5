import type { Article } from '../articles/index.ts'
import type { Reading } from '../reading/index.ts'
import type { ArticleId, Instant, StoryId } from '../values/index.ts'
import type { PairExplanation } from './explain-evidence.ts'

/** The articles about one event. Read-only for everyone but the story index. */
export interface Story {
  /** Lasting: made from the first article, it never changes while the story lives. */
  readonly id: StoryId
  /** Language of its reports (stories of other languages are linked, not mixed). */
  readonly language: string
  /** In order of filing. */
  readonly reports: readonly Report[]
  readonly firstReport: Instant
  readonly lastReport: Instant
  /** When the last report was published that told something new: a figure, a full name or a kind of event. */
  readonly lastNewFact: Instant
}

/** An article as a member of a story. */
export interface Report {
  readonly article: Article
  readonly reading: Reading
  /** The article this one reprints, if it does: a copy adds reach, never independence. */
  readonly copyOf: ArticleId | null
}

/** A live article's headline, to be understood by a model. */
export interface Headline {
  readonly article: ArticleId
  readonly text: string
}

/** What grouping did with one article. `score` is the log-odds that decided. */
export type StoryEvent =
  | { readonly kind: 'created'; readonly story: StoryId; readonly article: ArticleId }
  | {
      readonly kind: 'joined'
      readonly story: StoryId
      readonly article: ArticleId
      readonly score: number
    }
  | { readonly kind: 'revised'; readonly story: StoryId; readonly article: ArticleId }
  | Regrouping
  | {
      readonly kind: 'linked'
      readonly story: StoryId
      /** The stories about the same event that it is linked with from now on; none where it is linked no more. */
      readonly linked: readonly StoryId[]
    }
  | { readonly kind: 'expired'; readonly story: StoryId; readonly articles: readonly ArticleId[] }

/** Second thoughts: articles of one story are another's from now on. */
export interface Regrouping {
  /** `merged`: all of `from`, which is no more. `split`: a part of `from`, which goes on without it. */
  readonly kind: 'merged' | 'split'
  /** The story that has the articles now. */
  readonly story: StoryId
  readonly from: StoryId
  readonly articles: readonly ArticleId[]
  /** What spoke for the two being one, and against. */
  readonly why: PairExplanation
}
