import { EVIDENCE_KINDS, MERGE_KINDS } from '@shareet/core/stories'
import type { StoriesPolicy, Story } from '@shareet/core/stories'
import { runStream } from '../stories/run-stream.ts'
import type { StreamItem } from '../stories/run-stream.ts'
import type { Example } from './fit-logistic.ts'

/**
 * The judgements that a policy meets on a labelled stream: each report with each story it might belong to, and each
 * grown story with each that it might be, as its own earlier judgements left them. What is right is the share of pairs
 * of reports that are about one event. Every language of a set counts `weight` in all.
 */
export function collectExamples(
  items: readonly StreamItem[],
  policy: StoriesPolicy,
  weight: number,
): { readonly joins: readonly Example[]; readonly merges: readonly Example[] } {
  const wanted = new Map<string, string>(items.map(item => [item.article.id, item.wanted]))
  const sizes = new Map<string, number>()
  for (const { row } of items) sizes.set(row.lang, (sizes.get(row.lang) ?? 0) + 1)
  const joins: Example[] = []
  const merges: Example[] = []
  const compared = new Map<string, number>()
  runStream(items, policy, {
    place(item, stories, copy) {
      if (copy) return
      for (const { story, evidence } of stories.weigh(item.article, item.reading))
        joins.push({
          evidence: EVIDENCE_KINDS.map(kind => evidence[kind]),
          right: (eventsOf(story, wanted).get(item.wanted) ?? 0) / story.reports.length,
          weight: weight / (sizes.get(item.row.lang) ?? 1),
        })
    },
    repair(stories) {
      for (const story of stories.live()) {
        if (compared.get(story.id) === story.reports.length) continue
        compared.set(story.id, story.reports.length)
        const events = eventsOf(story, wanted)
        for (const { story: other, evidence } of stories.weighMerges(story.id)) {
          let pairs = 0
          for (const [event, count] of eventsOf(other, wanted))
            pairs += count * (events.get(event) ?? 0)
          merges.push({
            evidence: MERGE_KINDS.map(kind => evidence[kind]),
            right: pairs / (story.reports.length * other.reports.length),
            // A wrong or missed merge of large stories costs more.
            weight:
              (weight / (sizes.get(story.language) ?? items.length)) *
              Math.sqrt(Math.min(story.reports.length, other.reports.length)),
          })
        }
      }
    },
  })
  return { joins, merges }
}

function eventsOf(story: Story, wanted: ReadonlyMap<string, string>): Map<string, number> {
  const events = new Map<string, number>()
  for (const { article } of story.reports) {
    const event = wanted.get(article.id) ?? article.id
    events.set(event, (events.get(event) ?? 0) + 1)
  }
  return events
}
