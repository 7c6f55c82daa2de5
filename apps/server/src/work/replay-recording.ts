import { file, openNewsroom, reconsider, refresh, takeIn } from '@shareet/core'
import type { Newsroom } from '@shareet/core'
import type { Article } from '@shareet/core/articles'
import { keysOf } from '@shareet/core/articles'
import type { RawItem, Source } from '@shareet/core/sources'
import { emptyRundown } from '@shareet/core/ticker'
import type { Rundown, TickerPolicy } from '@shareet/core/ticker'
import { MINUTE, instant } from '@shareet/core/values'
import type { Instant } from '@shareet/core/values'

/** How often the rundown is refreshed on the recording's clock, as often as a busy newsroom would look. */
const REFRESH_MS = MINUTE

export interface Recorded {
  readonly raw: RawItem
  readonly source: Source
  readonly at: Instant
}

/** Where a replay stands after one tick of its own clock. */
export interface ReplayMoment {
  readonly now: Instant
  readonly rundown: Rundown
  readonly newsroom: Newsroom
  readonly taken: number
}

/**
 * Runs recorded articles (in order of arrival) through the pipeline under their own clock, a tick a minute, and yields
 * after every tick. The same recording gives the same moments, always.
 */
export function* replayRecording(
  items: readonly Recorded[],
  policy: TickerPolicy,
  until?: Instant,
): Generator<ReplayMoment> {
  const newsroom = openNewsroom()
  const known = new Map<string, Article>()
  const [first] = items
  if (!first) return
  let rundown = emptyRundown(first.at)
  let next = 0
  const end = Math.max(until ?? 0, items[items.length - 1]?.at ?? 0)
  for (let now = first.at; ; now = instant(now + REFRESH_MS)) {
    for (let item = items[next]; item && item.at <= now; item = items[++next])
      fileOne(newsroom, known, item)
    reconsider(newsroom)
    rundown = refresh(newsroom, rundown, policy, now).rundown
    yield { now, rundown, newsroom, taken: next }
    if (now >= end) return
  }
}

function fileOne(
  newsroom: Newsroom,
  known: Map<string, Article>,
  { raw, source, at }: Recorded,
): void {
  const keys = keysOf(raw)
  const names = [keys.url, keys.guid === null ? null : `${source.id} ${keys.guid}`].filter(
    name => name !== null,
  )
  const before = names.map(name => known.get(name)).find(article => article !== undefined)
  const filing = file(raw, source, before, at)
  if (filing.kind !== 'new' && filing.kind !== 'revised') return
  for (const name of names) known.set(name, filing.article)
  takeIn(newsroom, filing.article, at)
}
