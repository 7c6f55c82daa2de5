/**
 * START HERE. The judgement of Shareet in the order of its flow:
 * sources → articles → reading → stories → importance → ticker → publish.
 *
 * Everything is a function of its arguments: the same articles in the same order at the same times give the same
 * rundown, byte for byte. Fetching, storing and sending are done by the programs in `apps/`.
 */
import type { RawItem, Source } from './sources/index.ts'
import { articlePolicy, fileItem } from './articles/index.ts'
import type { Article, Filing } from './articles/index.ts'
import { createNameMemory, readArticle } from './reading/index.ts'
import type { NameMemory } from './reading/index.ts'
import { createCopyIndex, createStoryIndex, storiesPolicy } from './stories/index.ts'
import type {
  CopyIndex,
  Report,
  StoriesPolicy,
  Story,
  StoryEvent,
  StoryIndex,
} from './stories/index.ts'
import {
  createScoreboard,
  importancePolicy,
  movedBy,
  watchBreaking,
  weighLater,
} from './importance/index.ts'
import type { Evidence, Scoreboard, Scored } from './importance/index.ts'
import { explainStays, refreshRundown } from './ticker/index.ts'
import type { Order } from './desk/index.ts'
import type {
  Candidate,
  FindTranslation,
  Rundown,
  Stay,
  TickerEvent,
  TickerPolicy,
} from './ticker/index.ts'
import type { Instant, StoryId } from './values/index.ts'

/** What is live now. Mutable inside; rebuilt from the store with `restore` after a restart. */
export interface Newsroom {
  readonly names: NameMemory
  readonly copies: CopyIndex
  readonly stories: StoryIndex
  readonly scores: Scoreboard
}

export function openNewsroom(policy: StoriesPolicy = storiesPolicy): Newsroom {
  const stories = createStoryIndex(policy)
  const scores = createScoreboard(stories.get, story => stories.linked(story.id), importancePolicy)
  return { names: createNameMemory(), copies: createCopyIndex(), stories, scores }
}

/** sources → articles: what one feed entry is, given the article already filed under its keys. */
export const file = (
  raw: RawItem,
  source: Source,
  known: Article | undefined,
  now: Instant,
): Filing => fileItem(raw, source, known, articlePolicy, now)

/** articles → reading → stories: understands an article, finds what it copies, and puts it into its story. */
export function takeIn(
  newsroom: Newsroom,
  article: Article,
  now: Instant,
): { report: Report; event: StoryEvent } {
  const reading = readArticle(article, newsroom.names)
  newsroom.names.learn(reading, article.firstSeen)
  const copyOf = newsroom.copies.find(article, reading, now)
  const event = newsroom.stories.place(article, reading, copyOf, now)
  const report = { article, reading, copyOf }
  newsroom.scores.learn(report)
  newsroom.scores.changed(event.story)
  return { report, event }
}

/** Puts a stored report back where it was: how a restart loads. */
export function restore(newsroom: Newsroom, story: StoryId, report: Report): void {
  newsroom.names.learn(report.reading, report.article.firstSeen)
  newsroom.copies.restore(report.article, report.reading)
  newsroom.stories.restore(story, report)
  newsroom.scores.learn(report)
  newsroom.scores.changed(story)
}

/**
 * Second thoughts on stories that grew: those that turned out to be one are merged, and links across languages follow
 * the evidence. Answers what was decided, so that what moved can be stored.
 */
export function reconsider(newsroom: Newsroom): readonly StoryEvent[] {
  const events = newsroom.stories.repair()
  for (const event of events) {
    if (event.kind === 'merged') newsroom.scores.forget(event.from)
    if (event.kind === 'split') newsroom.scores.changed(event.from)
    if (event.kind !== 'linked') newsroom.scores.changed(event.story)
  }
  if (events.some(({ kind }) => kind === 'linked')) newsroom.scores.relinked()
  return events
}

/** stories → importance → ticker: the rundown now, with what went on and off air. */
export function refresh(
  newsroom: Newsroom,
  rundown: Rundown,
  policy: TickerPolicy,
  now: Instant,
  {
    find,
    orders = NONE,
  }: { readonly find?: FindTranslation | undefined; readonly orders?: Orders } = {},
): { rundown: Rundown; events: readonly TickerEvent[] } {
  for (const { story } of newsroom.stories.expire(now)) newsroom.scores.forget(story)
  const { scores, stories } = newsroom
  const best = contenders(newsroom, orders, policy, now)
  const evidence = (story: Story): Evidence => scores.evidence(story, now, policy.audience)
  const known = { evidence, sameEvent: stories.sameEvent }
  const { watch, scored } = watchBreaking(rundown.watch, best, known, importancePolicy, now)
  return refreshRundown(
    rundown,
    ordered(scored, orders),
    watch,
    stories.sameEvent,
    policy,
    now,
    find,
  )
}

/** What editors ordered of live stories. */
export type Orders = ReadonlyMap<StoryId, Order>
const NONE: Orders = new Map()

/** The stories that could be on air, best first: those that weigh most, and those that an editor wants on air or off. */
function contenders(
  { scores, stories }: Newsroom,
  orders: Orders,
  policy: TickerPolicy,
  now: Instant,
): readonly Scored[] {
  const best = scores.top(policy.items * CANDIDATES_PER_ITEM, now, policy.audience)
  const known = new Set(best.map(({ story }) => story.id))
  // What was lowered only stays where it would be without.
  const others = [...orders].flatMap(([id, { verb }]) =>
    known.has(id) || verb === 'lower' ? [] : (stories.get(id) ?? []),
  )
  if (others.length === 0) return best
  return [
    ...best,
    ...others.map(story => ({ story, weighed: scores.weigh(story, now, policy.audience) })),
  ].sort((a, b) => b.weighed.score - a.weighed.score || (a.story.id < b.story.id ? -1 : 1))
}

const ordered = (scored: readonly Scored[], orders: Orders): readonly Candidate[] =>
  scored.map(each => {
    const order = orders.get(each.story.id)
    return order ? { ...each, order } : each
  })

/** Why an item is on air, with the reports behind each signal of its story. */
export interface Explained extends Stay {
  readonly moved: ReadonlyMap<string, readonly Report[]>
}

/**
 * Why each item of a rundown is on air, and when it leaves if no report comes: the rules are played forward with the
 * stories that could be on air now. Nothing changes. It takes a while, and yields in between.
 */
export function* explain(
  newsroom: Newsroom,
  rundown: Rundown,
  policy: TickerPolicy,
  now: Instant,
  orders: Orders = NONE,
): Generator<undefined, readonly Explained[]> {
  const { scores, stories } = newsroom
  const pool = contenders(newsroom, orders, policy, now)
  const known = pool.map(({ story }) => {
    const evidence = scores.evidence(story, now, policy.audience)
    return { story, evidence, weigh: weighLater(evidence, importancePolicy) }
  })
  const byStory = new Map(known.map(({ story, evidence }) => [story.id, evidence]))
  const outlook: Parameters<typeof explainStays>[1] = {
    sameEvent: remembered(stories.sameEvent),
    at(at, before) {
      const evidence = (story: Story): Evidence => ({
        ...(byStory.get(story.id) ?? scores.evidence(story, now, policy.audience)),
        now: at,
      })
      const weighed = known
        .map(({ story, weigh }) => ({ story, weighed: weigh(at) }))
        .sort((a, b) => b.weighed.score - a.weighed.score || (a.story.id < b.story.id ? -1 : 1))
      const seen = { evidence, sameEvent: outlook.sameEvent }
      const { watch, scored } = watchBreaking(before, weighed, seen, importancePolicy, at)
      return { candidates: ordered(scored, orders), watch }
    },
  }
  const stays = yield* explainStays(rundown, outlook, policy, now)
  return stays.map(each => {
    const story = stories.get(each.item.story)
    const evidence = story && scores.evidence(story, now, policy.audience)
    return { ...each, moved: evidence ? movedBy(evidence, importancePolicy) : new Map() }
  })
}

/** The same answers, each asked for once. */
function remembered(sameEvent: (a: Story, b: Story) => boolean): (a: Story, b: Story) => boolean {
  const answers = new Map<string, boolean>()
  return (a, b) => {
    const key = a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = sameEvent(a, b)
    answers.set(key, answer)
    return answer
  }
}

/** Enough to fill a rundown when many of the best are about one event. */
const CANDIDATES_PER_ITEM = 5
