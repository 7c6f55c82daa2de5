import type { Story } from '@shareet/core/stories'
import { HOUR } from '@shareet/core/values'
import type { Instant } from '@shareet/core/values'

/** Points of the four classes that it sorts headlines into by words; nothing found has the last. */
const CLASSES: readonly (readonly [points: number, words: RegExp])[] = [
  [
    100,
    /\b(nuclear (attack|strike|war)|invasion|coup|genocide|martial law|chemical attack|mass casualty|pandemic)\b/i,
  ],
  [
    75,
    /\b(war|air ?strikes?|drone strikes?|missiles?|bomb(ing|ed)?|explosion|attack(ed|s)?|killed|hostages?|assassinat\w+|terror\w*|sanctions|earthquake|tsunami|hurricane|cyber ?attack)\b/i,
  ],
  [
    50,
    /\b(protests?|riots?|unrest|tariffs?|recession|inflation|floods?|wildfires?|eruption|outbreak|epidemic|blackout|military exercises?|arms deal|strikes?)\b/i,
  ],
  [
    25,
    /\b(elections?|votes?|referendum|summit|treaty|agreement|talks|negotiations?|ceasefire|climate|virus|vaccine|interest rates?)\b/i,
  ],
]
const NO_CLASS = 5
const TIER_POINTS = { 1: 100, 2: 75, 3: 50 } as const
const POINTS_A_SOURCE = 20
const MOST_SOURCES = 5
const RECENT_MS = 24 * HOUR

/**
 * worldmonitor's published importance: 55 % severity by words of the headline, 20 % tier of the source, 15 % sources that
 * tell it, 10 % recency over a day, of the best report. Its lists of words are rebuilt from their description.
 */
export function worldmonitor({ reports }: Story, now: Instant): number {
  const sources = new Set(reports.map(({ article }) => article.publisher.id)).size
  const corroboration = POINTS_A_SOURCE * Math.min(MOST_SOURCES, sources)
  let best = 0
  for (const { article } of reports) {
    const severity = CLASSES.find(([, words]) => words.test(article.title))?.[0] ?? NO_CLASS
    const recency = 100 * Math.max(0, 1 - (now - article.published) / RECENT_MS)
    best = Math.max(
      best,
      0.55 * severity +
        0.2 * TIER_POINTS[article.publisher.tier] +
        0.15 * corroboration +
        0.1 * recency,
    )
  }
  return best
}
