import type { Article } from '../articles/index.ts'
import type { Reading } from '../reading/index.ts'
import type { ArticleId, Instant, StoryId } from '../values/index.ts'
import type { Report, Story, StoryEvent } from './story.ts'

/**
 * The live stories and the means to find the one an article belongs to. Mutable inside, deterministic: the same calls
 * in the same order give the same stories and events.
 */
export interface StoryIndex {
  /**
   * Decides where an article belongs and puts it there. A known article id is a revision: it stays in its story. A copy
   * goes where the article it reprints is.
   */
  place(article: Article, reading: Reading, copyOf: ArticleId | null, now: Instant): StoryEvent
  /** Puts a stored report back into its story without deciding anything: how a restart loads. */
  restore(story: StoryId, report: Report): void
  /** Takes over what became known of a live article besides its words. Nothing is decided anew. */
  amend(article: Article): void
  /** Drops stories whose last report is older than the live window. */
  expire(now: Instant): readonly StoryEvent[]
  get(id: StoryId): Story | undefined
  storyOf(article: ArticleId): Story | undefined
  /** In order of creation. */
  live(): Iterable<Story>
  /** Are two live stories so alike that a rundown should show one of them? Looser than grouping on purpose. */
  sameEvent(a: Story, b: Story): boolean
  readonly size: { readonly stories: number; readonly articles: number }
}
