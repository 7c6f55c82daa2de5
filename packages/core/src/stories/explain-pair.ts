import { storyId } from '../values/index.ts'
import { evidenceOf } from './evidence-of.ts'
import { explainEvidence } from './explain-evidence.ts'
import type { PairExplanation } from './explain-evidence.ts'
import { linkEvidence } from './links/link-evidence.ts'
import type { Profiled } from './links/link-evidence.ts'
import { neutralKeysOf } from './links/neutral-keys.ts'
import type { NeutralKeys } from './links/neutral-keys.ts'
import { profileOf } from './links/story-profile.ts'
import { addReport, openStory } from './live-story.ts'
import type { LiveStory } from './live-story.ts'
import type { StoriesPolicy } from './policy.ts'
import type { Report } from './story.ts'
import { toldBy } from './told.ts'
import type { TermSpace } from './term-space.ts'
import type { TermVector } from './term-vector.ts'

/** A report with its words as weighed when it came. */
export interface Weighable {
  readonly report: Report
  readonly vector: TermVector
}

/** Weighs the later of two reports against the earlier, each alone; of two languages, as stories to be linked. */
export function explainPair(
  a: Weighable,
  b: Weighable,
  space: TermSpace,
  policy: StoriesPolicy,
): PairExplanation {
  const [earlier, later] =
    a.report.article.firstSeen <= b.report.article.firstSeen ? [a, b] : [b, a]
  const alone = storyOf(earlier, policy)
  if (a.report.reading.language === b.report.reading.language) {
    const evidence = evidenceOf(later.report, later.vector, alone, toldBy(alone, 1), space, policy)
    return explainEvidence(evidence, policy.pair, policy.pairScore)
  }
  const keysOf = (reading: Report['reading']): NeutralKeys => neutralKeysOf(reading, space)
  const profiled = (story: LiveStory): Profiled => ({ story, profile: profileOf(story, keysOf) })
  const evidence = linkEvidence(profiled(alone), profiled(storyOf(later, policy)), space, policy)
  const compared = { ...evidence, lead: evidence.all }
  return explainEvidence(compared, policy.pairAcross, policy.pairAcrossScore)
}

function storyOf({ report, vector }: Weighable, policy: StoriesPolicy): LiveStory {
  const { article, reading } = report
  const story = openStory(storyId(article.id), 0, reading.language, article.published)
  addReport(story, report, vector, policy)
  return story
}
