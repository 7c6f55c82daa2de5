import { instant } from '../../values/index.ts'
import type { Instant } from '../../values/index.ts'
import { choose } from '../choose.ts'
import type { Rundown } from '../item.ts'
import type { TickerPolicy } from '../policy.ts'
import { foretell } from './foretell.ts'
import type { Departure, Outlook } from './foretell.ts'
import { holdOf } from './hold-of.ts'
import { newcomersFor } from './newcomers-for.ts'
import type { Stay } from './stay.ts'

/** Why each item of a rundown is on air, in its order. Yields as `foretell` does. */
export function* explainStays(
  { items, watch, rested, held }: Rundown,
  future: Outlook,
  policy: TickerPolicy,
  now: Instant,
): Generator<undefined, readonly Stay[]> {
  // What the house's words keep off air takes nobody's place.
  const off = new Set(held.map(each => each.story))
  const outlook: Outlook = {
    ...future,
    at(at, before) {
      const { candidates, watch } = future.at(at, before)
      return { watch, candidates: candidates.filter(({ story }) => !off.has(story.id)) }
    },
  }
  const { candidates } = outlook.at(now, watch)
  const { bar, leaveBar } = choose(items, candidates, outlook.sameEvent, policy, now, rested)
  const departures = yield* foretell(items, watch, outlook, policy, now, rested)
  const weighed = new Map(candidates.map(each => [each.story.id, each.weighed]))
  return items.map(item => ({
    item,
    weighed: weighed.get(item.story) ?? item.weighed,
    at: now,
    bar,
    held: holdOf(item.story, items, candidates, outlook.sameEvent, policy, now, rested),
    leaves: departures.get(item.story) ?? tooOld(item.lastReport, leaveBar, policy),
    newcomers: newcomersFor(item.story, items, candidates, bar, policy, now),
  }))
}

/** The latest that anything leaves. */
const tooOld = (lastReport: Instant, leaveBar: number, policy: TickerPolicy): Departure => ({
  at: instant(lastReport + policy.expiryMs),
  reason: 'expired',
  leaveBar,
})
