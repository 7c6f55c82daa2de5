import { readRows, runStream } from './run-stream.ts'
import { inPieces } from '../fit/mix-sets.ts'
import type { MixedRow } from '../fit/mix-sets.ts'

/**
 * Of reports from worlds that have nothing in common, mixed into one stream: the share that stands in a story with none
 * of another world, in one long run (`apart`) and by programs that begin with nothing every fifty reports (`cold.apart`).
 */
export function scoreStrangers(rows: readonly MixedRow[]): Record<string, number> {
  const items = readRows(rows)
  return {
    apart: shareApart(rows, runStream(items).stories),
    'cold.apart': shareApart(
      rows,
      inPieces(items).flatMap((piece, at) =>
        runStream(piece).stories.map(story => `${at} ${story}`),
      ),
    ),
  }
}

/** The same for any grouping, `stories` in step with the rows. */
export function shareApart(rows: readonly MixedRow[], stories: readonly string[]): number {
  const worlds = new Map<string, Set<string>>()
  for (const [at, story] of stories.entries()) {
    const own = worlds.get(story) ?? new Set()
    worlds.set(story, own.add(rows[at]?.world ?? ''))
  }
  const mixed = stories.filter(story => (worlds.get(story)?.size ?? 0) > 1).length
  return 1 - mixed / stories.length
}
