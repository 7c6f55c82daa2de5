import type { MergeEvidence } from './evidence.ts'
import { EVIDENCE_KINDS } from './evidence.ts'
import { cosineOfStories } from './cosine.ts'
import { evidenceOf } from './evidence-of.ts'
import { judgeEvidence } from './judge-evidence.ts'
import type { LiveStory } from './live-story.ts'
import type { StoriesPolicy } from './policy.ts'
import type { Report } from './story.ts'
import type { TermSpace } from './term-space.ts'
import type { TermVector } from './term-vector.ts'
import type { Told } from './told.ts'
import type { WeighedPair, WeighedStory } from './weighed.ts'

/** Weighs a report against each of some stories; the likeliest first, the younger first among equals. */
export function weighStories(
  report: Report,
  vector: TermVector,
  stories: readonly LiveStory[],
  told: (story: LiveStory) => Told,
  space: TermSpace,
  policy: StoriesPolicy,
): readonly WeighedStory[] {
  const found = stories.map(story => ({
    story,
    evidence: evidenceOf(report, vector, story, told(story), space, policy),
  }))
  const leads = leadsOf(found.map(({ evidence }) => evidence.whole))
  return found
    .map(({ story, evidence }, at) => {
      const compared = { ...evidence, lead: leads[at] ?? 0 }
      return { story, evidence: compared, score: judgeEvidence(compared, policy.join) }
    })
    .sort(likeliest)
}

/** Weighs a story against each of some others that is at all like it, in the same order. */
export function weighPairs(
  story: LiveStory,
  others: readonly LiveStory[],
  told: (story: LiveStory) => Told,
  space: TermSpace,
  policy: StoriesPolicy,
): readonly WeighedPair[] {
  const alike = others.filter(other => cosineOfStories(story, other) >= policy.mergeCosine)
  const found = alike.map(other => ({
    story: other,
    evidence: pairEvidence(story, other, told, space, policy),
  }))
  const possible = found.filter(({ evidence }) => !areTwoEvents(evidence))
  const leads = leadsOf(possible.map(({ evidence }) => evidence.wholes))
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
  const compared = { ...evidence, lead: evidence.wholes }
  return { story: other, evidence: compared, score: judgeEvidence(compared, policy.merge) }
}

const likeliest = (a: WeighedStory | WeighedPair, b: WeighedStory | WeighedPair): number =>
  b.score - a.score || b.story.number - a.story.number

/** How far each value is over the best of the others. */
const leadsOf = (values: readonly number[]): number[] =>
  values.map((value, at) => value - Math.max(0, ...values.filter((_, other) => other !== at)))

function pairEvidence(
  a: LiveStory,
  b: LiveStory,
  told: (story: LiveStory) => Told,
  space: TermSpace,
  policy: StoriesPolicy,
): MergeEvidence {
  const [small, large] = bySize(a, b)
  const sample = Math.min(policy.mergeSample, small.reports.length)
  const mean = Object.fromEntries(EVIDENCE_KINDS.map(kind => [kind, 0])) as Record<
    (typeof EVIDENCE_KINDS)[number],
    number
  >
  for (let index = 0; index < sample; index++) {
    const at = Math.floor(((index + 0.5) * small.reports.length) / sample)
    const evidence = evidenceOf(
      small.reports[at] as Report,
      small.vectors[at] as TermVector,
      large,
      told(large),
      space,
      policy,
    )
    for (const kind of EVIDENCE_KINDS) mean[kind] += evidence[kind] / sample
  }
  return { ...mean, wholes: cosineOfStories(a, b), smaller: Math.log(small.reports.length) / 5 }
}

/** The one with fewer reports first, the younger among equals. */
const bySize = (a: LiveStory, b: LiveStory): [LiveStory, LiveStory] =>
  a.reports.length < b.reports.length ||
  (a.reports.length === b.reports.length && a.number > b.number)
    ? [a, b]
    : [b, a]
