import type { Story } from '@shareet/core/stories'
import { makeLine } from '@shareet/core/ticker'
import { overlapOf } from '../reading/tally.ts'
import type { Picks } from './picks.ts'
import { replay } from './replay.ts'
import type { Moment, ReplayRow } from './replay.ts'

/** How near the words of a method are to an editor's for the same story: Dice of words, mean over stories and moments. */
export type LineScores = Readonly<Record<'ours' | 'first' | 'newest', number>> & {
  readonly stories: number
}

/** An editor's words are in English. */
const LANGUAGE = 'en'
const LIMIT = 140

/**
 * For each story that an editor picked at a moment, the words chosen to tell it against the editor's own, beside the
 * headline of its first report and of its newest. What is scored is the choice among headlines, at a length where little
 * is cut.
 */
export function scoreLines(rows: readonly ReplayRow[], picks: readonly Picks[]): LineScores {
  const sums = { ours: 0, first: 0, newest: 0 }
  let stories = 0
  for (const moment of replay(
    rows,
    picks.map(({ at }) => at),
  )) {
    const wanted = picks.find(({ at }) => at === moment.at)
    const labels = new Map(
      [...(wanted?.world ?? []), ...(wanted?.arab ?? [])].map(pick => [pick.label, pick]),
    )
    for (const { label, rows: own } of labels.values()) {
      const story = storyOf(own, moment)
      if (!story) continue
      stories++
      const headlines = [...story.reports]
        .sort((a, b) => a.article.published - b.article.published)
        .map(({ article }) => article.title)
      const line = makeLine(story, { maxGraphemes: LIMIT }).text
      sums.ours += overlapOf(line, label)
      sums.first += overlapOf(headlines[0] ?? '', label)
      sums.newest += overlapOf(headlines.at(-1) ?? '', label)
      if (process.env['SHAREET_EVAL_SHOW'] !== undefined)
        console.log(`${overlapOf(line, label).toFixed(2)} ${label}\n  ours ${line}`)
    }
  }
  const mean = (sum: number): number => sum / Math.max(1, stories)
  return { stories, ours: mean(sums.ours), first: mean(sums.first), newest: mean(sums.newest) }
}

/** The live story that holds most of a pick's rows. */
function storyOf(rows: ReadonlySet<string>, { newsroom, rowsOf }: Moment): Story | undefined {
  let best: { story: Story; held: number } | undefined
  for (const story of newsroom.stories.live()) {
    if (story.language !== LANGUAGE) continue
    const held = story.reports.filter(({ article }) =>
      rowsOf(article.id).some(row => rows.has(row)),
    ).length
    if (held > (best?.held ?? 0)) best = { story, held }
  }
  return best?.story
}
