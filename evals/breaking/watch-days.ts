import { refresh } from '@shareet/core'
import { worldAudience } from '@shareet/core/importance'
import type { Story } from '@shareet/core/stories'
import { emptyRundown, tickerPolicy } from '@shareet/core/ticker'
import { MINUTE, instant } from '@shareet/core/values'
import type { StoryId } from '@shareet/core/values'
import { voicesAndScore } from '../baselines/voices-and-score.ts'
import { replay } from '../importance/replay.ts'
import type { Moment, ReplayRow } from '../importance/replay.ts'
import type { RaisedAlert } from './raised-alert.ts'

const REFRESH_MS = 5 * MINUTE
/** As many as the ticker looks at. */
const LOOKED_AT = tickerPolicy.items * 5

export interface WatchedDays {
  readonly alerts: Readonly<Record<'ours' | 'plain', readonly RaisedAlert[]>>
  /** The newsroom when everything was told. */
  readonly end: Moment
}

/** Replays the rows on a ticker that opens with the first, and notes whenever something begins to be breaking. */
export function watchDays(rows: readonly ReplayRow[]): WatchedDays {
  const times = rows.map(row => Date.parse(row.x_first_seen ?? row.published))
  const [first, last] = [times[0] ?? 0, times.at(-1) ?? 0]
  const ticks = Array.from({ length: Math.ceil((last - first) / REFRESH_MS) + 1 }, (_, tick) =>
    instant(first + tick * REFRESH_MS),
  )
  const alerts = { ours: [] as RaisedAlert[], plain: [] as RaisedAlert[] }
  const onAir = { ours: new Set<StoryId>(), plain: new Set<StoryId>() }
  let rundown = emptyRundown(instant(first))
  let end: Moment | undefined
  for (const moment of replay(rows, ticks)) {
    const { at, newsroom } = moment
    rundown = refresh(newsroom, rundown, tickerPolicy, at).rundown
    const ours = rundown.items.filter(({ weighed }) => weighed.breaking).map(({ story }) => story)
    const plain = newsroom.scores
      .top(LOOKED_AT, at)
      .filter(({ story, weighed }) =>
        voicesAndScore(newsroom.scores.evidence(story, at), weighed.score),
      )
      .map(({ story }) => story.id)
    for (const [method, now] of Object.entries({ ours, plain }) as [
      'ours' | 'plain',
      StoryId[],
    ][]) {
      for (const id of now) {
        const story = newsroom.stories.get(id)
        if (story && !onAir[method].has(id)) alerts[method].push(raised(story, moment))
      }
      onAir[method] = new Set(now)
    }
    end = moment
  }
  if (!end) throw new Error('there is nothing to replay')
  return { alerts, end }
}

function raised(story: Story, { at, newsroom }: Moment): RaisedAlert {
  const { reports, lastFact } = newsroom.scores.evidence(story, at, worldAudience)
  return {
    at,
    story: story.id,
    articles: reports.map(({ article }) => article.id),
    lastFact,
    words: reports.at(-1)?.article.title ?? '',
  }
}
