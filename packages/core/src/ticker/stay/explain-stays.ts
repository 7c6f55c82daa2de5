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
  { items, watch, rested }: Rundown,
  outlook: Outlook,
  policy: TickerPolicy,
  now: Instant,
): Generator<undefined, readonly Stay[]> {
  const { candidates } = outlook.at(now, watch)
  const { bar, leaveBar } = choose(items, candidates, outlook.sameEvent, policy, now, rested)
  const departures = yield* foretell(items, watch, outlook, policy, now, rested)
  const weighed = new Map(candidates.map(each => [each.story.id, each.weighed]))
  return items.map(item => ({
    item,
    weighed: weighed.get(item.story) ?? item.weighed,
    at: now,
    bar,
    held: holdOf(item.story, items, candidates, outlook.sameEvent, policy, now),
    leaves: departures.get(item.story) ?? tooOld(item.lastReport, leaveBar, policy),
    newcomers: newcomersFor(item.story, items, candidates, policy, now),
  }))
}

/** The latest that anything leaves. */
const tooOld = (lastReport: Instant, leaveBar: number, policy: TickerPolicy): Departure => ({
  at: instant(lastReport + policy.expiryMs),
  reason: 'expired',
  leaveBar,
})
