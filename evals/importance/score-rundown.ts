import { ndcg } from '../metrics/ndcg.ts'
import type { Pick, Picks } from './picks.ts'

/** What one item of a rundown stands for: the rows of its story, and the row that its line was taken from. */
export interface Shown {
  readonly rows: readonly string[]
  readonly line: string
}

export interface RundownScore {
  readonly ndcg10: number
  readonly ndcg15: number
  /** Share of the stories that must be on which are. */
  readonly must: number
  /** Items among the first fifteen that the editor would not have there. */
  readonly unwanted15: number
}

const DEPTH = 15
const MUST = 3

/** Scores a rundown against the picks that can be had from the rows seen so far (`seen`). */
export function scoreRundown(
  shown: readonly Shown[],
  picks: readonly Pick[],
  not: Picks['not'],
  seen: ReadonlySet<string>,
): RundownScore {
  const possible = picks.filter(pick => [...pick.rows].some(row => seen.has(row)))
  const first = shown.slice(0, DEPTH)
  const found = pickedBy(first, possible)
  const gains = found.map(pick => pick?.gain ?? 0)
  const ideal = possible.map(({ gain }) => gain)
  const must = possible.filter(({ gain }) => gain >= MUST)
  return {
    ndcg10: ndcg(gains, ideal, 10),
    ndcg15: ndcg(gains, ideal, DEPTH),
    must: must.length === 0 ? 1 : must.filter(pick => found.includes(pick)).length / must.length,
    unwanted15: first.filter((item, at) => isUnwanted(item, found[at], not)).length,
  }
}

/** The picked story that holds most of each item's rows; a story counts once, for the first item about it. */
export function pickedBy(shown: readonly Shown[], picks: readonly Pick[]): (Pick | undefined)[] {
  const taken = new Set<Pick>()
  return shown.map(({ rows }) => {
    let best: { pick: Pick; held: number } | undefined
    for (const pick of picks) {
      const held = rows.filter(row => pick.rows.has(row)).length
      if (held > (best?.held ?? 0)) best = { pick, held }
    }
    if (!best || taken.has(best.pick)) return undefined
    taken.add(best.pick)
    return best.pick
  })
}

/** Its line is from an unwanted row, or it holds little else and no story that was picked. */
const isUnwanted = ({ rows, line }: Shown, pick: Pick | undefined, not: Picks['not']): boolean =>
  not.has(line) || (!pick && rows.filter(row => not.has(row)).length * 2 >= rows.length)
