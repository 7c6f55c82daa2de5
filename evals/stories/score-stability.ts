import { storiesPolicy } from '@shareet/core/stories'
import { bCubed } from '../metrics/b-cubed.ts'
import { runStream } from './run-stream.ts'
import type { StreamItem } from './run-stream.ts'

const SHUFFLED_WITHIN_MS = 5 * 60_000

/**
 * How much the same the stories of a stream are (B³ between runs) when it is replayed, when reports arrive in another
 * order within five minutes, and when the program restarts in the middle.
 */
export function scoreStability(items: readonly StreamItem[]): Record<string, number> {
  const once = runStream(items).stories
  const again = runStream(items).stories
  const shuffled = shuffle(items)
  const other = runStream(shuffled).stories
  const ofItem = new Map(shuffled.map((item, at) => [item, other[at] ?? '']))
  const alike = (found: readonly string[]): number =>
    bCubed(found.map((story, at) => [story, once[at] ?? ''])).f1
  return {
    'stable.replay': again.every((story, at) => story === once[at]) ? 1 : 0,
    'stable.shuffled.b3': alike(items.map(item => ofItem.get(item) ?? '')),
    'stable.restarted.b3': alike(runStream(items, storiesPolicy, {}, items.length >> 1).stories),
  }
}

/** Neighbours within the time in an order made from their ids. */
function shuffle(items: readonly StreamItem[]): StreamItem[] {
  const scatter = (id: string): number => {
    let hash = 0x811c9dc5
    for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0
    return hash / 2 ** 32
  }
  return items
    .map(item => ({ item, at: item.article.firstSeen + scatter(item.row.id) * SHUFFLED_WITHIN_MS }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}
