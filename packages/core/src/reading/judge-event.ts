import type { EventKind } from '../language/index.ts'
import { TOLD_KINDS } from './event-evidence.ts'
import type { EventEvidence } from './event-evidence.ts'

/** How much each number of the evidence says for each kind: a row for every number, as they are named. */
export interface EventModel {
  /** Row after row: what one number of the evidence says for each kind, as `TOLD_KINDS` has them, then for none. */
  readonly rows: Float64Array
  /** What an idea of the headline says for each; an idea without a row says nothing. */
  readonly ideas: ReadonlyMap<string, Float64Array>
}

/** A row has the told kinds and `other`. */
export const KINDS_IN_ROW = TOLD_KINDS.length + 1

/** The kind for which the evidence speaks loudest, or null where that is none of them. Total and deterministic. */
export function judgeEvent(
  { signs, ideas }: EventEvidence,
  { rows, ideas: known }: EventModel,
): EventKind | null {
  const scores = new Float64Array(KINDS_IN_ROW)
  for (const idea of ideas) {
    const row = known.get(idea)
    for (let kind = 0; row && kind < KINDS_IN_ROW; kind++)
      scores[kind] = (scores[kind] as number) + (row[kind] as number)
  }
  for (let sign = 0; sign < signs.length; sign++) {
    const value = signs[sign] as number
    if (value === 0) continue
    const row = sign * KINDS_IN_ROW
    for (let kind = 0; kind < KINDS_IN_ROW; kind++)
      scores[kind] = (scores[kind] as number) + value * (rows[row + kind] as number)
  }
  let best = KINDS_IN_ROW - 1
  for (let kind = 0; kind < KINDS_IN_ROW; kind++)
    if ((scores[kind] as number) > (scores[best] as number)) best = kind
  return TOLD_KINDS[best] ?? null
}
