import type { Evidence, EvidenceKind, MergeEvidence } from './evidence.ts'
import { EVIDENCE_KINDS } from './evidence.ts'
import { cosineOfStories, productWithStory } from './cosine.ts'
import { evidenceOf } from './evidence-of.ts'
import { judgeEvidence } from './judge-evidence.ts'
import type { LiveStory } from './live-story.ts'
import type { StoriesPolicy } from './policy.ts'
import type { Report } from './story.ts'
import type { TermSpace } from './term-space.ts'
import type { TermVector } from './term-vector.ts'
import type { Told } from './told.ts'
import type { WeighedPair, WeighedStory } from './weighed.ts'

/** Weighs a report against those of some stories that are most like it; the likeliest first, the younger first among equals. */
export function weighStories(
  report: Report,
  vector: TermVector,
  stories: readonly LiveStory[],
  told: (story: LiveStory) => Told,
  space: TermSpace,
  policy: StoriesPolicy,
): readonly WeighedStory[] {
  const wholes = stories.map(
    story => productWithStory(vector, story, space) / (story.centroidLength || 1),
  )
  const leads = leadsOf(wholes, policy)
  const nearest = [...stories.keys()]
    .sort((a, b) => (wholes[b] as number) - (wholes[a] as number) || a - b)
    .filter((at, rank) => rank < policy.comparedStories || at < policy.comparedFound)
  return nearest
    .map(at => {
      const story = stories[at] as LiveStory
      const lead = leads[at] ?? 0
      const evidence = { ...evidenceOf(report, vector, story, told(story), space, policy), lead }
      return { story, evidence, score: judgeEvidence(evidence, policy.join) }
    })
    .sort(likeliest)
}

/**
 * Weighs a story against each of some others that is at all like it, in the same order. `isNear` says of another whether
 * both are near one story of another language.
 */
export function weighPairs(
  story: LiveStory,
  others: readonly LiveStory[],
  isNear: (other: LiveStory) => boolean,
  told: (story: LiveStory) => Told,
  space: TermSpace,
  policy: StoriesPolicy,
): readonly WeighedPair[] {
  const alike = others.filter(other => cosineOfStories(story, other, space) >= policy.mergeCosine)
  const found = alike.map(other => ({
    story: other,
    evidence: {
      ...pairEvidence(story, other, told, space, policy),
      nearLink: isNear(other) ? 1 : 0,
    },
  }))
  const possible = found.filter(({ evidence }) => !areTwoEvents(evidence))
  const leads = leadsOf(
    possible.map(({ evidence }) => evidence.wholes),
    policy,
  )
  return possible
    .map(({ story: other, evidence }, at) => {
      const compared = { ...evidence, lead: leads[at] ?? 0 }
      return { story: other, evidence: compared, score: judgeEvidence(compared, policy.merge) }
    })
    .sort(likeliest)
}

/** Events of different kinds with different figures, and neither a person nor a country in common, whatever words they share. */
const areTwoEvents = ({
  kindConflict,
  figureConflict,
  peopleShared,
  countryShared,
}: MergeEvidence): boolean =>
  Math.min(kindConflict, figureConflict) > MOST && peopleShared === 0 && countryShared === 0

/** Of the sampled reports. */
const MOST = 0.5

/** Weighs two stories against each other, as if there were no others. */
export function weighPair(
  story: LiveStory,
  other: LiveStory,
  told: (story: LiveStory) => Told,
  space: TermSpace,
  policy: StoriesPolicy,
): WeighedPair {
  const evidence = pairEvidence(story, other, told, space, policy)
  const compared = { ...evidence, lead: evidence.wholes - policy.rivalPresumed }
  return { story: other, evidence: compared, score: judgeEvidence(compared, policy.merge) }
}

/**
 * Could two stories of one language that have words in common be one event, so that a rundown needs only one of them?
 * Not where most of their reports are of different countries: two earthquakes are told in the same words.
 */
export function mayBeOneEvent(
  a: LiveStory,
  b: LiveStory,
  told: (story: LiveStory) => Told,
  space: TermSpace,
  policy: StoriesPolicy,
): boolean {
  const { evidence, score } = weighPair(a, b, told, space, policy)
  return evidence.countryConflict <= MOST && score >= policy.sameEventScore
}

const likeliest = (a: WeighedStory | WeighedPair, b: WeighedStory | WeighedPair): number =>
  b.score - a.score || b.story.number - a.story.number

/** How far each value is over the best of the others, or over what another one is presumed to have. */
const leadsOf = (values: readonly number[], { rivalPresumed }: StoriesPolicy): number[] =>
  values.map(
    (value, at) => value - Math.max(rivalPresumed, ...values.filter((_, other) => other !== at)),
  )

function pairEvidence(
  a: LiveStory,
  b: LiveStory,
  told: (story: LiveStory) => Told,
  space: TermSpace,
  policy: StoriesPolicy,
): MergeEvidence {
  const [small, large] = bySize(a, b)
  const there = sampleIn(small, large, told(large), space, policy)
  const back = sampleIn(large, small, told(small), space, policy).scores
  return {
    ...there.mean,
    wholes: cosineOfStories(a, b, space),
    smaller: Math.log(small.reports.length) / LARGE,
    larger: Math.log(large.reports.length) / LARGE,
    joinMean: meanOf(there.scores),
    joinLeast: Math.min(...there.scores),
    joinMost: Math.max(...there.scores),
    backMean: meanOf(back),
    backLeast: Math.min(...back),
    nearLink: 0,
  }
}

/** Of reports, about 150: at which a story counts as large in full. */
const LARGE = 5
/** Log-odds are cut here: what is beyond doubt is not more so. */
const CERTAIN = 8

/** The evidence, in the mean, on some reports of a story as members of another, and the log-odds that they are. */
function sampleIn(
  story: LiveStory,
  other: LiveStory,
  told: Told,
  space: TermSpace,
  policy: StoriesPolicy,
): { readonly mean: Evidence; readonly scores: readonly number[] } {
  const sample = Math.min(policy.mergeSample, story.reports.length)
  const mean = Object.fromEntries(EVIDENCE_KINDS.map(kind => [kind, 0])) as Record<
    EvidenceKind,
    number
  >
  const scores: number[] = []
  for (let index = 0; index < sample; index++) {
    const at = Math.floor(((index + 0.5) * story.reports.length) / sample)
    const evidence = evidenceOf(
      story.reports[at] as Report,
      story.vectors[at] as TermVector,
      other,
      told,
      space,
      policy,
    )
    for (const kind of EVIDENCE_KINDS) mean[kind] += evidence[kind] / sample
    const score = judgeEvidence(
      { ...evidence, lead: evidence.whole - policy.rivalPresumed },
      policy.join,
    )
    scores.push(Math.max(-CERTAIN, Math.min(CERTAIN, score)))
  }
  return { mean, scores }
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** The one with fewer reports first, the younger among equals. */
const bySize = (a: LiveStory, b: LiveStory): [LiveStory, LiveStory] =>
  a.reports.length < b.reports.length ||
  (a.reports.length === b.reports.length && a.number > b.number)
    ? [a, b]
    : [b, a]
