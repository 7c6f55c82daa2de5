import type { HistoryDocument } from '@shareet/protocol'
import { directionOf } from '../language/index.ts'
import type { Trace } from '../ticker/index.ts'
import { isoInstant } from '../values/index.ts'
import type { Instant, StoryId, TickerId } from '../values/index.ts'

/** Where stories stood on a ticker over a time. `words` has the last line of each story on air. */
export function toHistoryDocument(
  ticker: TickerId,
  from: Instant,
  to: Instant,
  { traces, more }: { readonly traces: readonly Trace[]; readonly more: number },
  words: ReadonlyMap<StoryId, string>,
): HistoryDocument {
  return {
    ticker,
    from: isoInstant(from),
    to: isoInstant(to),
    stories: traces.map(({ story, places, peak, highest }) => {
      const text = words.get(story) ?? ''
      return {
        story,
        line: { text, lang: 'und', dir: directionOf(text) },
        peak,
        highest,
        places: places.map(({ at, rank, score, urgency, breaking }) => ({
          at: isoInstant(at),
          rank,
          score,
          urgency,
          breaking,
        })),
      }
    }),
    more,
  }
}
