import { EVIDENCE_KINDS, MERGE_KINDS } from '@shareet/core/stories'
import type { StoriesPolicy, Story } from '@shareet/core/stories'
import { runStream } from '../stories/run-stream.ts'
import type { StreamItem } from '../stories/run-stream.ts'
import type { Example } from './fit-trees.ts'

/** What is known of the stream's articles, by id. */
export type Truth = ReadonlyMap<string, Known>

export interface Known {
  /** Articles of two worlds are never about one event. */
  readonly world: string
  /** What it is about; null where nobody said, so that nothing is known of it and others of its world. */
  readonly event: string | null
}

/**
 * The judgements that a policy meets on a labelled stream: each report with each story it might belong to, and each
 * grown story with each that it might be, as its own earlier judgements left them. What is right is the share of pairs
 * of reports that are about one event; what is not known whole is left out. `weightOf` says how much a report counts.
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
      const own = [truth.get(item.article.id)]
      for (const { story, evidence } of stories.weigh(item.article, item.reading)) {
        const right = shareOfPairs(own, knownOf(story, truth))
        if (right === undefined) continue
        joins.push({
          evidence: EVIDENCE_KINDS.map(kind => evidence[kind]),
          right,
          weight: weightOf(item.row.lang),
        })
      }
    },
    repair(stories) {
      for (const story of stories.live()) {
        if (compared.get(story.id) === story.reports.length) continue
        compared.set(story.id, story.reports.length)
        const own = knownOf(story, truth)
        for (const { story: other, evidence } of stories.weighMerges(story.id)) {
          const right = shareOfPairs(own, knownOf(other, truth))
          if (right === undefined) continue
          merges.push({
            evidence: MERGE_KINDS.map(kind => evidence[kind]),
            right,
            // A wrong or missed merge of large stories costs more.
            weight:
              weightOf(story.language) *
              Math.sqrt(Math.min(story.reports.length, other.reports.length)),
          })
        }
      }
    },
  })
  return { joins, merges }
}

const knownOf = (story: Story, truth: Truth): (Known | undefined)[] =>
  story.reports.map(({ article }) => truth.get(article.id))

/** Of pairs across two lists, those about one event; undefined where a pair is not known. */
function shareOfPairs(
  these: readonly (Known | undefined)[],
  those: readonly (Known | undefined)[],
): number | undefined {
  let same = 0
  for (const a of these)
    for (const b of those) {
      if (a?.world !== b?.world) continue
      if (!a || !b || a.event === null || b.event === null) return undefined
      if (a.event === b.event) same++
    }
  return same / (these.length * those.length)
}
