import type { Weighed } from '../importance/index.ts'
import type { Story } from '../stories/index.ts'
import type { Instant, StoryId } from '../values/index.ts'
import type { Item, OffReason } from './item.ts'
import type { TickerPolicy } from './policy.ts'

/** A story that could be on air, with its importance now. */
export interface Candidate {
  readonly story: Story
  readonly weighed: Weighed
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
 * their story is gone or their event is already on air; order changes only for a difference that matters.
 * `candidates` best first and holding every live story that is on air; `sameEvent` keeps one event to one line.
 */
export function choose(
  onAir: readonly Standing[],
  candidates: readonly Candidate[],
  sameEvent: (a: Story, b: Story) => boolean,
  policy: TickerPolicy,
  now: Instant,
): Choice {
  const incumbents = new Map(onAir.map(item => [item.story, item]))
  const left = new Map<StoryId, OffReason>()
  const found = new Set(candidates.map(({ story }) => story.id))
  for (const item of onAir) if (!found.has(item.story)) left.set(item.story, 'expired')

  const bar = entryBar(candidates, policy, now)
  const ranked = candidates
    .map(candidate => ({
      candidate,
      rank: rankOf(candidate, incumbents.get(candidate.story.id), bar, policy, now),
    }))
    .sort((a, b) => b.rank - a.rank || (a.candidate.story.id < b.candidate.story.id ? -1 : 1))
  const chosen: Candidate[] = []
  for (const { candidate, rank } of ranked) {
    const { story } = candidate
    const reason =
      rank === -Infinity
        ? now - story.lastReport > policy.expiryMs
          ? 'expired'
          : 'unimportant'
        : undefined
    const same = reason ? -1 : chosen.findIndex(other => sameEvent(other.story, story))
    const other = chosen[same]
    if (other && speaksBetter(candidate, other, incumbents, policy, now)) {
      chosen[same] = candidate
      if (incumbents.has(other.story.id)) left.set(other.story.id, 'same-event')
      continue
    }
    const kept =
      reason ?? (other ? 'same-event' : chosen.length >= policy.items ? 'displaced' : undefined)
    if (kept === undefined) chosen.push(candidate)
    else if (incumbents.has(story.id)) left.set(story.id, kept)
  }
  return { chosen: calmOrder(chosen, onAir, policy), left, bar, leaveBar: leaveBarOf(bar, policy) }
}

/** The event is told in the ticker's own language, unless the line in another one has only just gone on air or alerts. */
function speaksBetter(
  candidate: Candidate,
  other: Candidate,
  incumbents: ReadonlyMap<StoryId, Standing>,
  policy: TickerPolicy,
  now: Instant,
): boolean {
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
  for (const { story, weighed } of candidates) {
    if (now - story.lastReport > expiryMs) continue
    if (++fresh >= fewest) return Math.min(enterScore, Math.max(lowestEnterScore, weighed.score))
  }
  return lowestEnterScore
}

function rankOf(
  { story, weighed }: Candidate,
  incumbent: Standing | undefined,
  bar: number,
  policy: TickerPolicy,
  now: Instant,
): number {
  if (now - story.lastReport > policy.expiryMs) return -Infinity
  if (!incumbent) return weighed.score < bar ? -Infinity : weighed.score
  // An alert that passed to another story of its event would look like a second one.
  const alerted = weighed.breaking && incumbent.weighed.breaking
  if (alerted || now - incumbent.since < policy.minimumOnAirMs) return 1000 + weighed.score
  return weighed.score < leaveBarOf(bar, policy) ? -Infinity : weighed.score + policy.margin
}

const leaveBarOf = (bar: number, { leaveScore, enterScore }: TickerPolicy): number =>
  (bar * leaveScore) / enterScore

/** Items keep their order on air; one passes another only when it leads by the margin. Newcomers go by score. */
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
    while (at > 0 && candidate.weighed.score > (order[at - 1] as Candidate).weighed.score + lead)
      at--
    order.splice(at, 0, candidate)
  }
  for (const candidate of kept) insert(candidate, policy.margin)
  for (const candidate of chosen) if (!keptIds.has(candidate.story.id)) insert(candidate, 0)
  return order
}
