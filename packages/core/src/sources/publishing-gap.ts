import { DAY, HOUR } from '../values/index.ts'
import type { Instant } from '../values/index.ts'

/** How far back a feed's own dates are looked at. */
const WINDOW_MS = 2 * DAY

/**
 * Mean time between a source's articles in milliseconds, by the dates in its feed: the part of the last two days that
 * the feed reaches back, divided by the articles in it. Null where fewer than two dates tell anything.
 */
export function publishingGap(published: readonly Instant[], now: Instant): number | null {
  const dated = published.filter(at => at <= now).toSorted((a, b) => b - a)
  const recent = dated.filter(at => now - at <= WINDOW_MS)
  if (dated.length < 2) return null
  if (recent.length < 2) {
    // A source that publishes once in days: by the gaps between the dates it shows.
    const [first = now, last = now] = [dated[0], dated.at(-1)]
    return (first - last) / (dated.length - 1)
  }
  // Where older articles stand behind the recent ones, the feed covers the whole window.
  const covered = recent.length < dated.length ? WINDOW_MS : now - (recent.at(-1) ?? now)
  return Math.max(covered, HOUR / 60) / recent.length
}
