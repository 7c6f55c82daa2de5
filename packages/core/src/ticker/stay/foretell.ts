import type { Watch } from '../../importance/index.ts'
import type { Story } from '../../stories/index.ts'
import { MINUTE, instant } from '../../values/index.ts'
import type { Instant, StoryId } from '../../values/index.ts'
import { choose } from '../choose.ts'
import type { Candidate, Standing } from '../choose.ts'
import type { OffReason, Rested } from '../item.ts'
import type { TickerPolicy } from '../policy.ts'

/** How often the future is looked at, and how exactly a change in it is found. */
const STEP_MS = 20 * MINUTE
const EXACT_MS = MINUTE

/** What is known of a time in which no report comes. */
export interface Outlook {
  /** The candidates at a moment, best first, with the ticker's alerts, which were `watch` at an earlier one. */
  readonly at: (
    at: Instant,
    watch: Watch,
  ) => { readonly candidates: readonly Candidate[]; readonly watch: Watch }
  readonly sameEvent: (a: Story, b: Story) => boolean
}

/** How an item goes if no report comes. */
export interface Departure {
  /** To the minute; to the instant where its last report is too old by then. */
  readonly at: Instant
  readonly reason: OffReason
  /** The score below which an item leaves then. */
  readonly leaveBar: number
}

/**
 * When and why each item leaves if no report comes, by the story it tells: the ticker's own rules are played forward, so
 * whatever they weigh is in it. Everything on air leaves in the end: without reports all becomes too old. Yields between
 * two looks, so that a caller who has other things to do can do them.
 */
export function* foretell(
  onAir: readonly Standing[],
  watch: Watch,
  outlook: Outlook,
  policy: TickerPolicy,
  now: Instant,
  rested: readonly Rested[] = [],
): Generator<undefined, ReadonlyMap<StoryId, Departure>> {
  const departures = new Map<StoryId, Departure>()
  const waiting = new Set(onAir.map(({ story }) => story))
  const end = now + policy.expiryMs + STEP_MS
  let before: Moment = { at: now, onAir, watch, rested }

  const look = (at: Instant): Look => {
    const { candidates, watch: next } = outlook.at(at, before.watch)
    const choice = choose(before.onAir, candidates, outlook.sameEvent, policy, at, before.rested)
    const items = new Map(before.onAir.map(item => [item.story, item]))
    const standing = choice.chosen.map(({ story, weighed }) => ({
      story: story.id,
      since: items.get(story.id)?.since ?? at,
      weighed,
    }))
    const changes = choice.left.size > 0 || standing.some(({ story }) => !items.has(story))
    const left = [...choice.left].filter(([, reason]) => reason === 'made-room')
    const gone = [...before.rested, ...left.map(([story]) => ({ story, since: at }))]
    return {
      choice,
      changes,
      candidates,
      moment: { at, onAir: standing, watch: next, rested: gone },
    }
  }

  let last: Look | undefined
  for (let at = now; waiting.size > 0 && at <= end;) {
    let found = look(at)
    yield
    if (
      last &&
      !found.changes &&
      at - before.at > EXACT_MS &&
      mayHaveChanged(last, found, policy)
    ) {
      at = instant(before.at + Math.ceil((at - before.at) / 2))
      continue
    }
    if (found.changes && at > before.at) {
      // Somewhere since the last look: the earliest moment at which the rundown is another.
      let [same, other] = [before.at, at]
      while (other - same > EXACT_MS) {
        const middle = instant(same + Math.floor((other - same) / 2))
        const tried = look(middle)
        yield
        if (tried.changes) [other, found] = [middle, tried]
        else same = middle
      }
    }
    for (const [story, reason] of found.choice.left)
      if (waiting.delete(story))
        departures.set(story, {
          at: (reason === 'expired' && expiryOf(story, found, policy)) || found.moment.at,
          reason,
          leaveBar: found.choice.leaveBar,
        })
    before = found.moment
    last = found
    at = found.changes ? instant(before.at + EXACT_MS) : nextLook(found, policy)
  }
  return departures
}

/**
 * Two looks that found the same may have missed what came and went between them. An item may have left where it weighs
 * less at the next look than was needed at the one, for the bar sinks too. A story that could enter at the one and not at
 * the next may have entered if it outweighs an item by enough: neither weighs more, or less, than at one of the two.
 */
function mayHaveChanged(one: Look, next: Look, { margin }: TickerPolicy): boolean {
  const later = new Map(next.candidates.map(({ story, weighed }) => [story.id, weighed.score]))
  const onAir = new Set(one.moment.onAir.map(({ story }) => story))
  const least = Math.min(...[...onAir].map(story => later.get(story) ?? Infinity))
  if (least < one.choice.leaveBar) return true
  return one.candidates.some(
    ({ story, weighed }) =>
      !onAir.has(story.id) &&
      weighed.score >= one.choice.bar &&
      (later.get(story.id) ?? 0) < next.choice.bar &&
      weighed.score > least + margin,
  )
}

/** After a step, or sooner where a story becomes too old or an item may leave: between two looks nothing but weight changes. */
function nextLook(
  { candidates, moment }: Look,
  { expiryMs, freshnessMs, minimumOnAirMs, maximumOnAirMs }: TickerPolicy,
): Instant {
  const turns = [
    // At the instant itself it is still fresh; what its leaving changes is found between this look and the one after it.
    ...candidates.map(({ story }) => story.lastReport + expiryMs),
    ...candidates.map(({ story }) => story.lastReport + freshnessMs),
    ...candidates.map(({ story }) => story.lastNewFact + maximumOnAirMs),
    ...moment.onAir.flatMap(({ since }) => [since + minimumOnAirMs, since + maximumOnAirMs]),
  ]
  return instant(Math.min(moment.at + STEP_MS, ...turns.filter(turn => turn > moment.at)))
}

/** When a story's last report was too old; undefined where it was not that. */
function expiryOf(
  id: StoryId,
  { candidates, moment }: Look,
  policy: TickerPolicy,
): Instant | undefined {
  const story = candidates.find(each => each.story.id === id)?.story
  const expiry = story && story.lastReport + policy.expiryMs
  return expiry !== undefined && expiry <= moment.at ? instant(expiry) : undefined
}

interface Moment {
  readonly at: Instant
  readonly onAir: readonly Standing[]
  readonly watch: Watch
  readonly rested: readonly Rested[]
}

interface Look {
  readonly choice: ReturnType<typeof choose>
  readonly changes: boolean
  readonly candidates: readonly Candidate[]
  readonly moment: Moment
}
