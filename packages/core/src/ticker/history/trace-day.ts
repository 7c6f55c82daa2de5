import { instant } from '../../values/index.ts'
import type { Instant, StoryId } from '../../values/index.ts'
import type { Place } from './changed-places.ts'

/** A place with when it was taken. */
export interface Placed extends Place {
  readonly at: Instant
}

/** The way of one story over a ticker. */
export interface Trace {
  readonly story: StoryId
  /** In order of time, one for each change; the last may be off air. */
  readonly places: readonly Placed[]
  /** Its best rank, and its highest score. */
  readonly peak: number
  readonly highest: number
}

/** Most moments that are told of a time: more could not be told apart in a picture. */
const MOMENTS = 288
/** Most stories that are told of. */
const STORIES = 120

/**
 * The ways of the stories that were on air from `from` until before `to`, the best placed first. `placed` in order of time;
 * what was placed earlier counts as from the beginning. Of several changes within one moment the last is told. At most
 * 120 stories; how many more there were is told.
 */
export function traceDay(
  placed: Iterable<Placed>,
  from: Instant,
  to: Instant,
): { readonly traces: readonly Trace[]; readonly more: number } {
  // What began late, as after a first start, is told as finely as there is room for.
  let begin: number | undefined
  const momentOf = (at: number): number =>
    Math.floor((at - (begin ?? at)) / Math.max(1, (to - (begin ?? at)) / MOMENTS))
  const ways = new Map<StoryId, Placed[]>()
  for (const each of placed) {
    if (each.at >= to) continue
    const place = { ...each, at: instant(Math.max(from, each.at)) }
    begin ??= place.at
    const way = ways.get(place.story) ?? []
    const last = way.at(-1)
    // A story that came and went within one moment was on air all the same.
    const replaced = last && momentOf(last.at) === momentOf(place.at) && place.rank !== null
    if (replaced) way[way.length - 1] = { ...place, at: last.at }
    else if (place.rank !== null || last?.rank != null) way.push(place)
    ways.set(place.story, way)
  }
  const traces = [...ways]
    .filter(([, places]) => places.some(({ rank }) => rank !== null))
    .map(([story, places]): Trace => ({
      story,
      places,
      peak: Math.min(...places.map(({ rank }) => rank ?? Infinity)),
      highest: Math.max(...places.map(({ score }) => score)),
    }))
    .sort((a, b) => a.peak - b.peak || b.highest - a.highest || (a.story < b.story ? -1 : 1))
  return { traces: traces.slice(0, STORIES), more: Math.max(0, traces.length - STORIES) }
}
