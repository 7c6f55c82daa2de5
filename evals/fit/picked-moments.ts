import { weighStory } from '@shareet/core/importance'
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
  /** 0 where it was not picked; null for what other stories tell of a picked one beside the story that holds most of it. */
  readonly gain: number | null
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
  const found: (Omit<PickedStory, 'gain'> & { readonly story: Story; pick: Pick | undefined })[] =
    []
  for (const story of newsroom.stories.live()) {
    if (at - story.lastReport > tickerPolicy.expiryMs) continue
    const evidence = newsroom.scores.evidence(story, at, AUDIENCES[audience])
    const rows = story.reports.flatMap(({ article }) => rowsOf(article.id))
    const [pick] = pickedBy([{ rows, line: '' }], picks)
    found.push({ story, evidence, rows, pick })
  }
  const held = (rows: readonly string[], pick: Pick): number =>
    rows.filter(row => pick.rows.has(row)).length
  const stories = found.map(({ pick, ...each }) => {
    const most = Math.max(
      0,
      ...found
        .filter(other => pick && other.pick === pick)
        .map(({ rows }) => held(rows, pick as Pick)),
    )
    const gain = !pick ? 0 : held(each.rows, pick) === most ? pick.gain : null
    return { ...each, gain }
  })
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
        .map(each => ({ each, score: weighStory(each.evidence, policy).score }))
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
