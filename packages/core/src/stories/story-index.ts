import type { PairExplanation } from './explain-evidence.ts'
import type { LinkEvidence } from './links/link-evidence.ts'
import type { Evidence, MergeEvidence } from './evidence.ts'
import type { Article } from '../articles/index.ts'
import type { Reading } from '../reading/index.ts'
import type { ArticleId, Instant, StoryId } from '../values/index.ts'
import type { Headline, Report, Story, StoryEvent } from './story.ts'

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
  /**
   * The stories that an article might belong to, with what speaks for and against each, likeliest first. Nothing is
   * placed; `place` takes the first if its score is enough, and asks for more the less of its language was seen.
   */
  weigh(article: Article, reading: Reading): readonly Weighed<Evidence>[]
  /** The stories that might be the same as a live one, likewise. */
  weighMerges(story: StoryId): readonly Weighed<MergeEvidence>[]
  /** The stories of other languages that a live one might be linked with, likewise. */
  weighLinks(story: StoryId): readonly Weighed<LinkEvidence>[]
  /** The stories that are linked with a live one: about the same event, most of them in other languages. */
  linked(story: StoryId): readonly Story[]
  /** Why two reports, live or not, are or are not taken to be of one event. */
  explainPair(a: Report, b: Report): PairExplanation
  /** Why two live stories are, or are not, linked; undefined where either is not live. */
  explainLink(a: StoryId, b: StoryId): PairExplanation | undefined
  /**
   * Compares stories that grew since the last call with others and merges those that turned out to be one, parts
   * those that turned out to be two, links
   * them across languages, and unlinks them where evidence turned; at most `limit` of them, the longest waiting first.
   * Every story whose links are others now is in a `linked` event.
   */
  repair(limit?: number): readonly StoryEvent[]
  /** Puts a stored report back into its story without deciding anything: how a restart loads. */
  restore(story: StoryId, report: Report): void
  /** Links all live stories anew: after a restart links are made again, not stored. */
  relink(): void
  /** Live headlines whose meaning a model should say, the latest first; none unless the policy keeps meanings. */
  wantedMeanings(limit: number): readonly Headline[]
  /**
   * Takes over what a model says that a wanted headline means, as a vector, or null where it will not: it adds to the
   * evidence on links from the next repair on.
   */
  learnMeaning(headline: Headline, vector: ArrayLike<number> | null): void
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
  /** Stories that grew since a repair looked at them. */
  readonly waiting: number
  readonly size: { readonly stories: number; readonly articles: number }
}

/** A story with what speaks for and against it, and the log-odds of all that. */
export interface Weighed<E> {
  readonly story: Story
  readonly evidence: E
  readonly score: number
}
