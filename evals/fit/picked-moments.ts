import { weighEvidence } from '@shareet/core/importance'
import type { Evidence, ImportancePolicy } from '@shareet/core/importance'
import type { Story } from '@shareet/core/stories'
import { tickerPolicy } from '@shareet/core/ticker'
import { AUDIENCES, AUDIENCE_NAMES } from '../importance/audiences.ts'
import type { Pick, Picks } from '../importance/picks.ts'
import { replay } from '../importance/replay.ts'
import type { Moment, ReplayRow } from '../importance/replay.ts'
import { pickedBy, scoreRundown } from '../importance/score-rundown.ts'
import type { RundownScore } from '../importance/score-rundown.ts'

/** The stories of one moment as one audience's ticker could have them, and what an editor picked. */
export interface PickedMoment {
  /** Number of the moment: the parts in which the fit is tried out. */
  readonly number: number
  readonly name: string
  readonly stories: readonly PickedStory[]
  readonly score: (policy: ImportancePolicy) => RundownScore
}

export interface PickedStory {
  readonly evidence: Evidence
  readonly rows: readonly string[]
  /** 0 where it was not picked. */
  readonly gain: number
}

const ITEMS = 15

/** All moments of the picks, for both audiences: of all outlets, and of the Arabic ones alone. */
export function loadPickedMoments(
  rows: readonly ReplayRow[],
  picks: readonly Picks[],
): PickedMoment[] {
  const streams = { all: rows, ar: rows.filter(({ lang }) => lang === 'ar') }
  return Object.entries(streams).flatMap(([stream, part]) =>
    picks.flatMap((pick, number) => {
      // A newsroom for each moment: what is kept of it must not change under us.
      const [moment] = [...replay(part, [pick.at])]
      if (!moment) return []
      const seen = new Set(
        part
          .filter(row => Date.parse(row.x_first_seen ?? row.published) <= pick.at)
          .map(({ id }) => id),
      )
      return AUDIENCE_NAMES.map(audience => {
        const name = `${stream} ${audience}`
        return pickedMoment(name, number, moment, audience, pick[audience], pick.not, seen)
      })
    }),
  )
}

function pickedMoment(
  name: string,
  number: number,
  moment: Moment,
  audience: keyof typeof AUDIENCES,
  picks: readonly Pick[],
  not: Picks['not'],
  seen: ReadonlySet<string>,
): PickedMoment {
  const { newsroom, at, rowsOf } = moment
  const stories: (PickedStory & { readonly story: Story })[] = []
  for (const story of newsroom.stories.live()) {
    if (at - story.lastReport > tickerPolicy.expiryMs) continue
    const evidence = newsroom.scores.evidence(story.id, at, AUDIENCES[audience])
    const rows = story.reports.flatMap(({ article }) => rowsOf(article.id))
    const [pick] = pickedBy([{ rows, line: '' }], picks)
    if (evidence) stories.push({ story, evidence, rows, gain: pick?.gain ?? 0 })
  }
  const alike = new Map<string, boolean>()
  const sameEvent = (a: Story, b: Story): boolean => {
    const pair = `${a.id} ${b.id}`
    const known = alike.get(pair) ?? newsroom.stories.sameEvent(a, b)
    alike.set(pair, known)
    return known
  }
  return {
    number,
    name,
    stories,
    score(policy) {
      const ranked = stories
        .map(each => ({ each, score: weighEvidence(each.evidence, policy).score }))
        .sort((a, b) => b.score - a.score || (a.each.story.id < b.each.story.id ? -1 : 1))
      const best: typeof stories = []
      for (const { each } of ranked) {
        if (best.length >= ITEMS) break
        if (!best.some(other => sameEvent(other.story, each.story))) best.push(each)
      }
      const shown = best.map(each => ({ rows: each.rows, line: each.rows[0] ?? '' }))
      return scoreRundown(shown, picks, not, seen)
    },
  }
}
