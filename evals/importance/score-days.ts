import { refresh } from '@shareet/core'
import type { Story } from '@shareet/core/stories'
import { emptyRundown, tickerPolicy } from '@shareet/core/ticker'
import type { Rundown, TickerPolicy } from '@shareet/core/ticker'
import { MINUTE, instant } from '@shareet/core/values'
import type { Instant } from '@shareet/core/values'
import { AUDIENCES } from './audiences.ts'
import type { AudienceName } from './audiences.ts'
import type { Picks } from './picks.ts'
import { RANKINGS, bestBy } from './rankings.ts'
import { replay } from './replay.ts'
import type { Moment, ReplayRow } from './replay.ts'
import { pickedBy, scoreRundown } from './score-rundown.ts'
import type { RundownScore, Shown } from './score-rundown.ts'
import { showRundown } from './show-rundown.ts'

/** The score of one method's rundown at one moment. */
export interface DayScore {
  /** `ours`, or the name of a ranking. */
  readonly method: string
  readonly audience: AudienceName
  readonly score: RundownScore
}

const ITEMS = 15
/** How often the rundown is made anew between the moments: an item on air has its advantage, as on a real day. */
const REFRESH_MS = 10 * MINUTE

/** Replays the rows and scores, at each moment of the picks, our ticker's rundown and the best by every other formula. */
export function scoreDays(
  rows: readonly ReplayRow[],
  picks: readonly Picks[],
  audiences: readonly AudienceName[],
): DayScore[] {
  const scores: DayScore[] = []
  const rundowns = new Map<AudienceName, Rundown>()
  const arrivals = rows.map(row => ({
    id: row.id,
    at: Date.parse(row.x_first_seen ?? row.published),
  }))
  for (const moment of replay(rows, ticks(arrivals[0]?.at ?? 0, picks))) {
    const { at, newsroom } = moment
    for (const audience of audiences) {
      const before = rundowns.get(audience) ?? emptyRundown(at)
      rundowns.set(audience, refresh(newsroom, before, policyFor(audience), at).rundown)
    }
    const pick = picks.find(each => each.at === at)
    if (!pick) continue
    const seen = new Set(arrivals.filter(each => each.at <= at).map(({ id }) => id))
    for (const audience of audiences) {
      const rundown = rundowns.get(audience) ?? emptyRundown(at)
      const note = (method: string, shown: readonly Shown[]): void => {
        const score = scoreRundown(shown, pick[audience], pick.not, seen)
        scores.push({ method, audience, score })
      }
      note('ours', shownBy(rundown, moment))
      for (const [name, weigh] of Object.entries(RANKINGS))
        note(
          name,
          bestBy(weigh, moment, tickerPolicy.expiryMs, ITEMS).map(story => shownOf(story, moment)),
        )
      if (process.env['SHAREET_EVAL_SHOW'] !== undefined)
        console.log(judged(audience, rundown, pick, moment, seen))
    }
  }
  return scores
}

const policyFor = (audience: AudienceName): TickerPolicy => ({
  ...tickerPolicy,
  items: ITEMS,
  audience: AUDIENCES[audience],
})

function ticks(first: number, picks: readonly Picks[]): Instant[] {
  const last = picks.at(-1)?.at ?? instant(0)
  const all = new Set<number>(picks.map(({ at }) => at))
  for (let at = first; at < last; at += REFRESH_MS) all.add(at)
  return [...all].sort((a, b) => a - b).map(instant)
}

const shownBy = ({ items }: Rundown, moment: Moment): readonly Shown[] =>
  items.map(({ story, line }) => ({
    rows: rowsOf(moment.newsroom.stories.get(story), moment),
    line: moment.rowsOf(line.from.article).at(-1) ?? '',
  }))

/** A formula makes no lines: its line is the first report's. */
function shownOf(story: Story, moment: Moment): Shown {
  const rows = rowsOf(story, moment)
  return { rows, line: rows[0] ?? '' }
}

const rowsOf = (story: Story | undefined, moment: Moment): Shown['rows'] =>
  (story?.reports ?? []).flatMap(({ article }) => moment.rowsOf(article.id))

function judged(
  audience: AudienceName,
  rundown: Rundown,
  pick: Picks,
  moment: Moment,
  seen: ReadonlySet<string>,
): string {
  const possible = pick[audience].filter(({ rows }) => [...rows].some(row => seen.has(row)))
  const found = pickedBy(shownBy(rundown, moment), possible)
  const missing = possible.filter(each => !found.includes(each))
  return showRundown(audience, rundown, found, missing)
}
