/**
 * `node evals/fit/fit-importance.ts`: fits the points of the signals to what editors picked and how others ordered the
 * same days, and writes REPORT-importance.md beside this file. What it finds goes into `core/importance/policy.ts` by
 * hand, where it helps on the moments that were held out.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importancePolicy } from '@shareet/core/importance'
import type { ImportancePolicy } from '@shareet/core/importance'
import { loadPicks } from '../importance/picks.ts'
import { placedInLists, placedOnFrontPage } from '../importance/rank-lists.ts'
import type { Placed } from '../importance/rank-lists.ts'
import { loadReplay } from '../importance/replay.ts'
import type { Moment } from '../importance/replay.ts'
import { sharedFile } from '../load-rows.ts'
import type { Story } from '@shareet/core/stories'
import {
  FITTED,
  POINTS_A_WEIGHT,
  featuresOf,
  pairOf,
  pairsOfMoment,
  sharedOut,
} from './importance-pairs.ts'
import { fitPairs, rightShare } from './pairwise-logistic.ts'
import type { Pair } from './pairwise-logistic.ts'
import { loadPickedMoments } from './picked-moments.ts'
import type { PickedMoment } from './picked-moments.ts'

/** Together, beside one for each picked moment: other people's order of other times is a hint. */
const LISTS_WEIGHT = 2
const FRONT_WEIGHT = 2
/** Every so-manieth pair of the front page; there are a hundred thousand. */
const FRONT_STRIDE = 10
/** The picks are few: weights stay near the hand-set ones unless many pairs ask for more. */
const OPTIONS = { pull: 0.05, steps: 60 }

const files = [
  'replay-2026-06',
  'editor-picks-dev',
  'importance-toplists-dev',
  'importance-frontpage-dev',
].map(name => sharedFile(`${name}.jsonl`))
const [replayFile, picksFile, listsFile, frontFile] = files
if (!replayFile || !picksFile || !listsFile || !frontFile)
  throw new Error('the development sets are not on this machine')

const rows = loadReplay(replayFile)
const moments = loadPickedMoments(rows, loadPicks(picksFile))
const measure = ({ newsroom, at }: Moment, story: Story): readonly number[] =>
  featuresOf(newsroom.scores.evidence(story, at))
const others = [
  ...sharedOut(pairsOfLists(placedInLists(rows, listsFile, measure)), LISTS_WEIGHT),
  ...sharedOut(
    pairsOfLists(placedOnFrontPage(frontFile, measure)).filter((_, at) => at % FRONT_STRIDE === 0),
    FRONT_WEIGHT,
  ),
]
const prior = FITTED.map(name => importancePolicy.points[name] / POINTS_A_WEIGHT)

const numbers = [...new Set(moments.map(({ number }) => number))]
const heldOut = numbers.map(number => {
  const rest = moments.filter(each => each.number !== number)
  const apart = moments.filter(each => each.number === number)
  const weights = fit(rest)
  const pairs = apart.flatMap(pairsOfMoment)
  return {
    number,
    hand: { ...meanScore(apart, importancePolicy), pairs: rightShare(pairs, prior) },
    fitted: { ...meanScore(apart, policyOf(weights)), pairs: rightShare(pairs, weights) },
  }
})
const all = fit(moments)
writeFileSync(join(import.meta.dirname, 'REPORT-importance.md'), report())
console.log(report())

function fit(part: readonly PickedMoment[]): number[] {
  return fitPairs([...part.flatMap(pairsOfMoment), ...others], { ...OPTIONS, prior })
}

function pairsOfLists(lists: readonly (readonly Placed<readonly number[]>[])[]): Pair[] {
  return lists.flatMap(list =>
    list.flatMap(([upper, place]) =>
      list.filter(([, below]) => below < place).map(([lower]) => pairOf(upper, lower, 1)),
    ),
  )
}

/** The policy with fitted points, which sum with those that are not fitted to what they were. */
function policyOf(weights: readonly number[]): ImportancePolicy {
  const scale = sum(FITTED.map(name => importancePolicy.points[name])) / sum(weights)
  const points = { ...importancePolicy.points }
  for (const [at, name] of FITTED.entries()) points[name] = (weights[at] ?? 0) * scale
  return { ...importancePolicy, points }
}

function meanScore(part: readonly PickedMoment[], policy: ImportancePolicy) {
  const scores = part.map(each => each.score(policy))
  const mean = (values: readonly number[]): number => sum(values) / values.length
  return {
    ndcg10: mean(scores.map(({ ndcg10 }) => ndcg10)),
    ndcg15: mean(scores.map(({ ndcg15 }) => ndcg15)),
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0)
}

function report(): string {
  const found = policyOf(all).points
  const figure = (value: number): string => value.toFixed(3)
  return `# Fitting the points of importance

Written by \`node evals/fit/fit-importance.ts\`. Pairwise logistic regression, drawn to the points of \`policy.ts\`, on
the editor's picks (all outlets and Arabic ones alone, two audiences), lists and home pages of the same days, and a front page
of other months. A moment is held out with both its audiences and streams.

| signal | points now | fitted on all |
| --- | --- | --- |
${FITTED.map(name => `| ${name} | ${importancePolicy.points[name]} | ${found[name].toFixed(1)} |`).join('\n')}

| held-out moment | points | pairs right | nDCG@10 | nDCG@15 |
| --- | --- | --- | --- | --- |
${heldOut
  .flatMap(({ number, hand, fitted }) => [
    `| ${number + 1} | now | ${figure(hand.pairs)} | ${figure(hand.ndcg10)} | ${figure(hand.ndcg15)} |`,
    `| ${number + 1} | fitted on the others | ${figure(fitted.pairs)} | ${figure(fitted.ndcg10)} | ${figure(fitted.ndcg15)} |`,
  ])
  .join('\n')}
`
}
