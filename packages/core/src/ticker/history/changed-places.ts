import type { StoryId } from '../../values/index.ts'
import type { Item, Rundown } from '../item.ts'

/** Where a story stood on a ticker from a moment on. */
export interface Place {
  readonly story: StoryId
  /** From 1; null: it went off air. */
  readonly rank: number | null
  readonly score: number
  readonly urgency: number
  /** Its alert stood. */
  readonly breaking: boolean
}

/** The places that are others after a change of the rundown: what stayed where it was is not told again. */
export function changedPlaces(before: Rundown, after: Rundown): readonly Place[] {
  const known = new Map(before.items.map((item, at) => [item.story, placeOf(item, at)]))
  const now = after.items.map(placeOf)
  const still = new Set(now.map(({ story }) => story))
  return [
    ...now.filter(place => !isSame(place, known.get(place.story))),
    ...[...known.values()]
      .filter(({ story }) => !still.has(story))
      .map(place => ({ ...place, rank: null, breaking: false })),
  ]
}

const placeOf = ({ story, weighed }: Item, at: number): Place => ({
  story,
  rank: at + 1,
  score: weighed.score,
  urgency: weighed.urgency,
  breaking: weighed.breaking,
})

const isSame = (a: Place, b: Place | undefined): boolean =>
  b !== undefined &&
  a.rank === b.rank &&
  a.score === b.score &&
  a.urgency === b.urgency &&
  a.breaking === b.breaking
