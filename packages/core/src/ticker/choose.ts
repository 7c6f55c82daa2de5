import type { Order } from '../desk/index.ts'
import type { Weighed } from '../importance/index.ts'
import type { Story } from '../stories/index.ts'
import type { Instant, StoryId } from '../values/index.ts'
import { isNoNews } from './is-no-news.ts'
import type { Item, OffReason, Rested } from './item.ts'
import type { TickerPolicy } from './policy.ts'
import { openQuotas } from './quotas.ts'
import { strengthOf } from './strength-of.ts'
import { turnOf } from './turn-of.ts'
import type { Turn } from './turn-of.ts'

/** A story that could be on air, with its importance now. */
export interface Candidate {
  readonly story: Story
  readonly weighed: Weighed
  /** What an editor ordered of it. */
  readonly order?: Order
}

/** What of an item says whether it may stay. */
export type Standing = Pick<Item, 'story' | 'since' | 'weighed'>

export interface Choice {
  /** In the order of the rundown. */
  readonly chosen: readonly Candidate[]
  readonly left: ReadonlyMap<StoryId, OffReason>
  /** The score to enter at, and the one below which an item leaves. */
  readonly bar: number
  readonly leaveBar: number
}

/**
 * Who is on air, in what order. Items on air are favoured by a margin and cannot leave before their minimum time, unless
 * their story is gone or their event is already on air; after their longest time they make room for others. No family,
 * country or topic fills the rundown, unless the rest is far behind. Order changes only for a difference that matters.
 * `candidates` best first and holding every live story that is on air; `sameEvent` keeps one event to one line.
 */
export function choose(
  onAir: readonly Standing[],
  candidates: readonly Candidate[],
  sameEvent: (a: Story, b: Story) => boolean,
  policy: TickerPolicy,
  now: Instant,
  rested: readonly Rested[] = [],
): Choice {
  const incumbents = new Map(onAir.map(item => [item.story, item]))
  const left = new Map<StoryId, OffReason>()
  const found = new Set(candidates.map(({ story }) => story.id))
  for (const item of onAir) if (!found.has(item.story)) left.set(item.story, 'expired')

  const bar = entryBar(candidates, policy, now)
  const bars = { bar, leaveBar: (bar * policy.leaveScore) / policy.enterScore }
  const resting = new Map(rested.map(each => [each.story, each]))
  const killed = candidates.filter(({ order }) => order?.verb === 'kill')
  const waiting: Ranked[] = []
  for (const candidate of candidates) {
    const { id } = candidate.story
    const incumbent = incumbents.get(id)
    const turn = isKilled(candidate, killed, sameEvent)
      ? KILLED
      : turnOf(candidate, incumbent, resting.get(id), bars, policy, now)
    if (turn.kind !== 'out') waiting.push({ candidate, turn, handicap: 0 })
    else if (incumbent) left.set(id, turn.reason)
  }

  const quotas = openQuotas(policy)
  const chosen: Candidate[] = []
  const pass = ({ story }: Candidate, reason: OffReason): void => {
    if (incumbents.has(story.id)) left.set(story.id, reason)
  }
  for (let next = takeBest(waiting); next; next = takeBest(waiting)) {
    const { candidate, turn, handicap } = next
    const { story } = candidate
    const same = chosen.findIndex(other => sameEvent(other.story, story))
    const other = chosen[same]
    if (other) {
      if (speaksBetter(candidate, other, incumbents, policy, now)) {
        chosen[same] = candidate
        pass(other, 'same-event')
      } else pass(candidate, 'same-event')
      continue
    }
    if (handicap === Infinity) {
      pass(candidate, 'crowded')
      continue
    }
    const places = turn.kind === 'spare' ? turn.places : policy.items
    if (chosen.length >= places) {
      pass(candidate, turn.kind === 'spare' ? 'made-room' : handicap > 0 ? 'crowded' : 'displaced')
      continue
    }
    chosen.push(candidate)
    quotas.take(story)
    for (const each of waiting)
      // Who cannot leave yet has its line whatever else is on air.
      if (each.turn.kind !== 'held') each.handicap = quotas.handicap(each.candidate.story)
  }
  return { chosen: calmOrder(chosen, onAir, policy), left, ...bars }
}

interface Ranked {
  readonly candidate: Candidate
  readonly turn: Exclude<Turn, { kind: 'out' }>
  /** Points that it is behind for what is chosen already. */
  handicap: number
}

const KILLED: Turn = { kind: 'out', reason: 'killed' }

/** By an editor: the story itself, or another one that tells its event, unless that was wanted by name. */
const isKilled = (
  { story, order }: Candidate,
  killed: readonly Candidate[],
  sameEvent: (a: Story, b: Story) => boolean,
): boolean =>
  order?.verb === 'kill' ||
  (!isWanted(order) && killed.some(other => sameEvent(other.story, story)))

const isWanted = (order: Order | undefined): boolean =>
  order?.verb === 'pin' || order?.verb === 'raise'

const KINDS = ['held', 'due', 'spare']

/** Takes the one whose turn it is out of the list: who is held first, who only fills last; equal ones by id. */
function takeBest(waiting: Ranked[]): Ranked | undefined {
  let best = 0
  for (let at = 1; at < waiting.length; at++)
    if (before(waiting[at] as Ranked, waiting[best] as Ranked)) best = at
  return waiting.splice(best, 1)[0]
}

function before(a: Ranked, b: Ranked): boolean {
  const kinds = KINDS.indexOf(a.turn.kind) - KINDS.indexOf(b.turn.kind)
  if (kinds !== 0) return kinds < 0
  const [left, right] = [a.turn.rank - a.handicap, b.turn.rank - b.handicap]
  return left !== right ? left > right : a.candidate.story.id < b.candidate.story.id
}

/** The event is told in the ticker's own language, unless the line in another one has only just gone on air or alerts. */
function speaksBetter(
  candidate: Candidate,
  other: Candidate,
  incumbents: ReadonlyMap<StoryId, Standing>,
  policy: TickerPolicy,
  now: Instant,
): boolean {
  if (other.order?.verb === 'pin') return false
  if (candidate.story.language !== policy.language || other.story.language === policy.language)
    return false
  const onAir = incumbents.get(other.story.id)
  return !onAir || (!onAir.weighed.breaking && now - onAir.since >= policy.minimumOnAirMs)
}

/** The score to enter at now: the usual one, or on a slow day what the last of the fewest items has. */
function entryBar(candidates: readonly Candidate[], policy: TickerPolicy, now: Instant): number {
  const { enterScore, lowestEnterScore, expiryMs } = policy
  const fewest = Math.min(policy.fewestItems, policy.items)
  let fresh = 0
  for (const { story, weighed, order } of candidates) {
    if (now - story.lastReport > expiryMs || isNoNews(story) || order?.verb === 'kill') continue
    if (++fresh >= fewest) return Math.min(enterScore, Math.max(lowestEnterScore, weighed.score))
  }
  return lowestEnterScore
}

/**
 * What an editor pinned comes first, the latest at the top. Other items keep their order on air; one passes another only
 * when it leads by the margin. Newcomers go by strength.
 */
function calmOrder(
  chosen: readonly Candidate[],
  onAir: readonly Standing[],
  policy: TickerPolicy,
): readonly Candidate[] {
  const byStory = new Map(chosen.map(candidate => [candidate.story.id, candidate]))
  const kept = onAir
    .map(item => byStory.get(item.story))
    .filter(candidate => candidate !== undefined)
  const keptIds = new Set(kept.map(({ story }) => story.id))
  const order: Candidate[] = []
  const insert = (candidate: Candidate, lead: number): void => {
    let at = order.length
    while (
      at > 0 &&
      strengthOf(candidate, policy) > strengthOf(order[at - 1] as Candidate, policy) + lead
    )
      at--
    order.splice(at, 0, candidate)
  }
  for (const candidate of kept) insert(candidate, policy.margin)
  // Not in the order of their choosing, which quotas moved.
  const newcomers = chosen.filter(({ story }) => !keptIds.has(story.id))
  const byStrength = newcomers.toSorted((a, b) => strengthOf(b, policy) - strengthOf(a, policy))
  for (const candidate of byStrength) insert(candidate, 0)
  const isPinned = (candidate: Candidate): boolean => candidate.order?.verb === 'pin'
  return [
    ...order.filter(isPinned).sort((a, b) => (b.order?.at ?? 0) - (a.order?.at ?? 0)),
    ...order.filter(candidate => !isPinned(candidate)),
  ]
}
