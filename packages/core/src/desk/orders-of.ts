import type { ArticleId, Instant, StoryId } from '../values/index.ts'
import type { Decision, StoryDecision } from './decision.ts'

/** What stands ordered of a story: the last decision about it that was no release. */
export interface Order {
  readonly verb: 'pin' | 'raise' | 'lower' | 'kill'
  readonly at: Instant
}

/**
 * What stands ordered of live stories, from decisions in their order. An order goes with the story's first report: where
 * two stories with orders became one, the later order holds.
 */
export function ordersOf(
  decisions: readonly Decision[],
  storyOf: (article: ArticleId) => StoryId | undefined,
): ReadonlyMap<StoryId, Order> {
  const last = new Map<ArticleId, StoryDecision>()
  for (const decision of decisions) {
    if (decision.verb === 'forget') continue
    // Put behind the others, so that the later order of two holds.
    last.delete(decision.article)
    last.set(decision.article, decision)
  }
  const orders = new Map<StoryId, Order>()
  for (const { article, verb, at } of last.values()) {
    const story = storyOf(article)
    if (story === undefined) continue
    if (verb === 'release') orders.delete(story)
    else orders.set(story, { verb, at })
  }
  return orders
}
