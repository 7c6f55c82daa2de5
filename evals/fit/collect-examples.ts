import { EVIDENCE_KINDS, MERGE_KINDS } from '@shareet/core/stories'
import type { StoriesPolicy } from '@shareet/core/stories'
import { runStream } from '../stories/run-stream.ts'
import { idsOf, knownPairs } from '../stories/known-pairs.ts'
import type { Truth } from '../stories/known-pairs.ts'
import type { StreamItem } from '../stories/run-stream.ts'
import type { Example } from './fit-trees.ts'

/**
 * The judgements that a policy meets on a labelled stream: each report with each story it might belong to, and each
 * grown story with each that it might be, as its own earlier judgements left them. What is right is the share of pairs
 * of reports that are about one event, of those that somebody labelled. `weightOf` says how much a report counts.
 */
export function collectExamples(
  items: readonly StreamItem[],
  policy: StoriesPolicy,
  truth: Truth,
  weightOf: (language: string) => number,
): { readonly joins: readonly Example[]; readonly merges: readonly Example[] } {
  const joins: Example[] = []
  const merges: Example[] = []
  const compared = new Map<string, number>()
  runStream(items, policy, {
    place(item, stories, copy) {
      if (copy) return
      for (const { story, evidence } of stories.weigh(item.article, item.reading)) {
        const known = knownPairs([item.article.id], idsOf(story), truth)
        if (known === undefined) continue
        joins.push({
          evidence: EVIDENCE_KINDS.map(kind => evidence[kind]),
          right: known.right,
          weight: weightOf(item.row.lang) * (known.judged ? JUDGED : 1),
        })
      }
    },
    repair(stories) {
      for (const story of stories.live()) {
        if (compared.get(story.id) === story.reports.length) continue
        compared.set(story.id, story.reports.length)
        for (const { story: other, evidence } of stories.weighMerges(story.id)) {
          const known = knownPairs(idsOf(story), idsOf(other), truth)
          if (known === undefined) continue
          merges.push({
            evidence: MERGE_KINDS.map(kind => evidence[kind]),
            right: known.right,
            // A wrong or missed merge of large stories costs more.
            weight:
              weightOf(story.language) *
              (known.judged ? JUDGED : 1) *
              Math.sqrt(Math.min(story.reports.length, other.reports.length)),
          })
        }
      }
    },
  })
  return { joins, merges }
}

/** A pair that a person looked at counts like so many: most of a dense day's judgements are known of nobody's. */
export const JUDGED = 7
