import type { ArticleId, Instant, StoryId, TickerId } from '../values/index.ts'
import type { Bearing } from './bearing.ts'

/**
 * What an editor can order of a story on a ticker. `pin`: at the top until released or too old. `raise`, `lower`: by some
 * points. `kill`: off air at once, with what else tells the event. `release`: as if nothing had been ordered.
 */
export const STORY_VERBS = ['pin', 'raise', 'lower', 'kill', 'release'] as const
export type StoryVerb = (typeof STORY_VERBS)[number]

/** What an editor ordered. Append-only: a later decision takes the place of an earlier one, which is kept. */
export type Decision = StoryDecision | ForgetDecision

interface Ordered {
  readonly ticker: TickerId
  /** Who ordered it, as the desk calls them. */
  readonly by: string
  readonly at: Instant
}

export interface StoryDecision extends Ordered {
  readonly verb: StoryVerb
  readonly story: StoryId
  /** The story's first report: stories merge and split, and the order goes with it. */
  readonly article: ArticleId
  /** What spoke for the story then, and for what was on air beside it; nothing is learned from a release. */
  readonly bearing: Bearing | null
}

/** What the ticker learned from decisions so far is forgotten. */
export interface ForgetDecision extends Ordered {
  readonly verb: 'forget'
}

/** What an editor asks for: something of a story, by its id or that of its item, or that what was learned be forgotten. */
export type Wish =
  | { readonly verb: StoryVerb; readonly story: string; readonly by: string }
  | { readonly verb: 'forget'; readonly by: string }
