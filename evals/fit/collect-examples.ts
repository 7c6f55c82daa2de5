import { EVIDENCE_KINDS, MERGE_KINDS } from '@shareet/core/stories'
import type { StoriesPolicy, Story } from '@shareet/core/stories'
import { runStream } from '../stories/run-stream.ts'
import type { JudgedPairs } from '../stories/judged-pairs.ts'
import type { StreamItem } from '../stories/run-stream.ts'
import type { Example } from './fit-trees.ts'

/** What is known of the stream's articles, by id, and what somebody said of pairs of them. */
export interface Truth {
  readonly articles: ReadonlyMap<string, Known>
  readonly pairs?: JudgedPairs | undefined
}

export interface Known {
  /** Articles of two worlds are never about one event. */
  readonly world: string
  /** What it is about; null where nobody said, so that nothing is known of it and others of its world. */
  readonly event: string | null
}

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
        const known = pairsOf([item.article.id], idsOf(story), truth)
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
          const known = pairsOf(idsOf(story), idsOf(other), truth)
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

export const idsOf = (story: Story): string[] => story.reports.map(({ article }) => article.id)

/** Of pairs across two lists of which it is known, those about one event; undefined where no pair is known. */
export function pairsOf(
  these: readonly string[],
  those: readonly string[],
  { articles, pairs }: Truth,
): { readonly right: number; readonly judged: boolean } | undefined {
  let [same, known, judged] = [0, 0, false]
  for (const one of these)
    for (const other of those) {
      const [a, b] = [articles.get(one), articles.get(other)]
      if (a?.world !== b?.world) {
        known++
        continue
      }
      const said = pairs?.of(one, other)
      if (said !== undefined) judged = true
      else if (!a || !b || a.event === null || b.event === null) continue
      known++
      if (said ?? a?.event === b?.event) same++
    }
  return known === 0 ? undefined : { right: same / known, judged }
}
