import type { DeskDocument } from '@shareet/protocol'
import type { Decision, Learned, Order } from '../desk/index.ts'
import { deskPolicy } from '../desk/index.ts'
import { directionOf } from '../language/index.ts'
import type { Story } from '../stories/index.ts'
import type { Item } from '../ticker/index.ts'
import { isoInstant } from '../values/index.ts'
import type { StoryId, TickerId } from '../values/index.ts'
import { toLineDocuments } from './to-ticker-document.ts'

/** Decisions that are shown. */
const SHOWN = 50

/** What editors ordered on a ticker, and what it learned. `find` gives the live story of an id. */
export function toDeskDocument(
  ticker: TickerId,
  decisions: readonly Decision[],
  orders: ReadonlyMap<StoryId, Order>,
  learned: Learned & { readonly on: boolean },
  items: readonly Item[],
  find: (id: StoryId) => Story | undefined,
): DeskDocument {
  return {
    ticker,
    orders: [...orders]
      .sort(([, a], [, b]) => b.at - a.at)
      .map(([story, { verb, at }]) => ({
        story,
        verb,
        at: isoInstant(at),
        line: wordsOf(
          items.find(item => item.story === story),
          find(story),
        ),
      })),
    learned: {
      on: learned.on,
      decisions: learned.decisions,
      needed: deskPolicy.fewestDecisions,
      factors: learned.factors,
    },
    decisions: decisions
      .slice(-SHOWN)
      .toReversed()
      .map(decision => ({
        verb: decision.verb,
        story: decision.verb === 'forget' ? null : decision.story,
        by: decision.by,
        at: isoInstant(decision.at),
      })),
  }
}

function wordsOf(
  item: Item | undefined,
  story: Story | undefined,
): DeskDocument['orders'][number]['line'] {
  if (item) return toLineDocuments(item.line).line
  const text = story?.reports[0]?.article.title ?? ''
  return { text, lang: story?.language ?? 'und', dir: directionOf(text) }
}
