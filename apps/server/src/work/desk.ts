import type { Newsroom } from '@shareet/core'
import { bearingOf, deskPolicy, learnWeights, ordersOf } from '@shareet/core/desk'
import type { Decision, Learned, Order, Wish } from '@shareet/core/desk'
import { learnedAudience } from '@shareet/core/importance'
import type { Rundown, TickerPolicy } from '@shareet/core/ticker'
import { DAY, articleId, failure, storyId, success } from '@shareet/core/values'
import type { Instant, Result, StoryId, TickerId } from '@shareet/core/values'
import type { Clock, DecisionStore } from '../ports/index.ts'

/** Decisions of a ticker that are looked at: more than an editor makes while stories live, and than it learns from. */
export const LOOKED_AT = 10 * deskPolicy.mostDecisions

/** How a ticker is to choose now. */
export interface Ruling {
  readonly orders: ReadonlyMap<StoryId, Order>
  readonly learned: Learned
  /** With what was learned, where it may be. */
  readonly policy: TickerPolicy
}

/** What editors ordered, ticker by ticker. */
export interface Desk {
  decisions(ticker: TickerId): readonly Decision[]
  ruling(ticker: TickerId, policy: TickerPolicy): Ruling
  /** Stores what is wanted and keeps to it from then on. The failure is a story that is not live. */
  decide(
    ticker: TickerId,
    policy: TickerPolicy,
    onAir: Rundown,
    wish: Wish,
  ): Promise<Result<Decision, 'no-story'>>
}

/** Loads what was decided before. */
export async function openDesk(
  ports: {
    readonly decisions: DecisionStore
    readonly clock: Clock
    readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>
  },
  newsroom: Newsroom,
  tickers: readonly TickerId[],
): Promise<Desk> {
  const { decisions: store, clock, inTurn } = ports
  const known = new Map<TickerId, readonly Decision[]>()
  for (const ticker of tickers) known.set(ticker, await store.last(ticker, LOOKED_AT))
  const worked = new Map<TickerId, { readonly key: string; readonly learned: Learned }>()

  /** What is learned changes with the decisions and once a day. */
  function learnedBy(ticker: TickerId, decisions: readonly Decision[], now: Instant): Learned {
    const key = `${decisions.length} ${decisions.at(-1)?.at} ${Math.floor(now / DAY)}`
    const before = worked.get(ticker)
    if (before?.key === key) return before.learned
    const learned = learnWeights(decisions, now, deskPolicy)
    worked.set(ticker, { key, learned })
    return learned
  }

  const decisionsOf = (ticker: TickerId): readonly Decision[] => known.get(ticker) ?? []

  return {
    decisions: decisionsOf,
    ruling(ticker, policy) {
      const decisions = decisionsOf(ticker)
      return rulingOf(decisions, newsroom, policy, learnedBy(ticker, decisions, clock.now()))
    },
    decide: (ticker, policy, { items }, wish) =>
      inTurn(async () => {
        const at = clock.now()
        const decision = makeDecision()
        if (!decision) return failure('no-story')
        await store.append(decision)
        known.set(ticker, [...decisionsOf(ticker), decision].slice(-LOOKED_AT))
        return success(decision)

        function makeDecision(): Decision | undefined {
          if (wish.verb === 'forget') return { ticker, verb: 'forget', by: wish.by, at }
          const item = items.find(({ id }) => id === wish.story)
          // A story that another one took in is that other one: its id is that of its first article.
          const story =
            newsroom.stories.get(item?.story ?? storyId(wish.story)) ??
            newsroom.stories.storyOf(articleId(wish.story))
          const first = story?.reports[0]
          if (!story || !first) return undefined
          const others = items.filter(each => each.story !== story.id).map(each => each.weighed)
          const teaches = wish.verb !== 'release' && others.length > 0
          const weighed = newsroom.scores.weigh(story, at, policy.audience)
          return {
            ticker,
            verb: wish.verb,
            story: story.id,
            article: first.article.id,
            by: wish.by,
            at,
            bearing: teaches ? bearingOf(weighed, others) : null,
          }
        }
      }),
  }
}

/** How a ticker is to choose by decisions about its stories, given what was learned from them. */
export function rulingOf(
  decisions: readonly Decision[],
  newsroom: Newsroom,
  policy: TickerPolicy,
  learned: Learned,
): Ruling {
  const orders =
    decisions.length === 0
      ? NO_ORDERS
      : ordersOf(decisions, article => newsroom.stories.storyOf(article)?.id)
  const audience = policy.learns
    ? learnedAudience(policy.audience, learned.factors)
    : policy.audience
  return {
    orders,
    learned,
    policy: audience === policy.audience ? policy : { ...policy, audience },
  }
}

const NO_ORDERS: ReadonlyMap<StoryId, Order> = new Map()
