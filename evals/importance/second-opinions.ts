import type { Story } from '@shareet/core/stories'
import { DAY } from '@shareet/core/values'
import { sharedFile } from '../load-rows.ts'
import { rankAgreement } from '../metrics/rank-agreement.ts'
import { placedInLists, placedOnFrontPage, recordedEvents } from './rank-lists.ts'
import type { Placed } from './rank-lists.ts'
import { RANKINGS, bestBy } from './rankings.ts'
import type { Moment, ReplayRow } from './replay.ts'

/** Figures of every method, ours under `ours`. */
type Figures = Record<string, Record<string, number>>

const METHODS = ['ours', ...Object.keys(RANKINGS)]
/** The best stories among which a day's recorded events are looked for. */
const DEPTH = 30

const weighBy = (method: string, { newsroom, at }: Moment, story: Story): number =>
  method === 'ours' ? newsroom.scores.weigh(story, at).score : (RANKINGS[method]?.(story, at) ?? 0)

const weighAll = (moment: Moment, story: Story): readonly number[] =>
  METHODS.map(method => weighBy(method, moment, story))

/**
 * Agreement with others than the editor: τ-b and pairwise accuracy on lists and home pages of the same days (`lists.*`)
 * and on a front page from headlines alone (`front.*`), and the share of the days' recorded events that are high up
 * (`events.recall30`). Adds the names of sets that are not on this machine to `skipped`.
 */
export function secondOpinions(rows: readonly ReplayRow[], skipped: string[]): Figures {
  const figures: Figures = Object.fromEntries(METHODS.map(method => [method, {}]))
  const note = (name: string, lists: Placed<readonly number[]>[][]): void => {
    for (const [at, method] of METHODS.entries()) {
      const { tau, pairwise } = rankAgreement(
        lists.map(list => list.map(([weights, place]) => [weights[at] ?? 0, place] as const)),
      )
      Object.assign(figures[method] ?? {}, {
        [`${name}.tau`]: tau,
        [`${name}.pairwise`]: pairwise,
      })
    }
  }
  const find = (name: string): string | undefined => {
    const path = sharedFile(name)
    if (path === undefined) skipped.push(`${name} is not on this machine`)
    return path
  }
  const lists = find('importance-toplists-dev.jsonl')
  if (lists !== undefined) note('lists', placedInLists(rows, lists, weighAll))
  const front = find('importance-frontpage-dev.jsonl')
  if (front !== undefined) note('front', placedOnFrontPage(front, weighAll))
  const events = find('importance-events-dev.jsonl')
  if (events !== undefined) noteRecall(figures, rows, events)
  return figures
}

function noteRecall(figures: Figures, rows: readonly ReplayRow[], path: string): void {
  const hits = new Map<string, number>()
  let events = 0
  for (const { moment, told } of recordedEvents(rows, path)) {
    events += told.length
    for (const method of METHODS) {
      const best = bestBy(story => weighBy(method, moment, story), moment, DAY, DEPTH)
      const ids = new Set(best.map(({ id }) => id))
      hits.set(method, (hits.get(method) ?? 0) + told.filter(({ id }) => ids.has(id)).length)
    }
  }
  for (const [method, count] of hits)
    Object.assign(figures[method] ?? {}, { [`events.recall${DEPTH}`]: count / Math.max(1, events) })
}
