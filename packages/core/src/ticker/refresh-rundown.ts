import type { Watch } from '../importance/index.ts'
import type { Story } from '../stories/index.ts'
import type { Instant } from '../values/index.ts'
import type { Candidate } from './choose.ts'
import { fillPlaces } from './fill-places.ts'
import type { Rundown, TickerEvent } from './item.ts'
import type { TickerPolicy } from './policy.ts'
import type { FindTranslation } from './translated-line.ts'

/**
 * The rundown after this moment, with what went on and off air. The same rundown object comes back when nothing
 * changed; otherwise its number has grown by one. A story for which no line can be made is not put on air.
 */
export function refreshRundown(
  rundown: Rundown,
  candidates: readonly Candidate[],
  watch: Watch,
  sameEvent: (a: Story, b: Story) => boolean,
  policy: TickerPolicy,
  now: Instant,
  find: FindTranslation = () => undefined,
): { readonly rundown: Rundown; readonly events: readonly TickerEvent[] } {
  const rested = rundown.rested.filter(({ since }) => now - since <= policy.expiryMs)
  const { items, left, held } = fillPlaces(
    rundown,
    candidates,
    sameEvent,
    rested,
    policy,
    now,
    find,
  )
  const before = new Map(rundown.items.map(item => [item.story, item]))
  const events: TickerEvent[] = held
    .filter(each => !rundown.held.includes(each))
    .map(each => ({ kind: 'held', held: each, at: now }))
  for (const item of items) {
    const onAir = before.get(item.story)
    if (!onAir) events.push({ kind: 'on', item, at: now })
    else if (item.line !== onAir.line) events.push({ kind: 'words', item, before: onAir, at: now })
  }
  for (const item of rundown.items) {
    const reason = left.get(item.story)
    if (reason !== undefined) events.push({ kind: 'off', item, at: now, reason })
    if (reason === 'made-room') rested.push({ story: item.story, since: now })
  }
  const same =
    watch === rundown.watch &&
    held.length === rundown.held.length &&
    held.every((each, index) => each === rundown.held[index]) &&
    items.length === rundown.items.length &&
    items.every((item, index) => item === rundown.items[index])
  return same
    ? { rundown, events }
    : { rundown: { ...rundown, seq: rundown.seq + 1, at: now, items, watch, rested, held }, events }
}
