import type { Story } from '@shareet/core/stories'
import type { JudgedPairs } from './judged-pairs.ts'

/** What is known of a stream's articles, by id, and what somebody said of pairs of them. */
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

/** Of the pairs that are known, the share about one event (0–1), and whether a person looked at any of them. */
export interface KnownPairs {
  readonly right: number
  readonly judged: boolean
}

/** The ids of a story's reports, copies too. */
export const idsOf = (story: Story): string[] => story.reports.map(({ article }) => article.id)

/**
 * Of pairs across two lists of articles those that are known: judged by a person, labelled both, or of two worlds. What
 * a person said of a pair goes before its labels. Undefined where no pair is known.
 */
export function knownPairs(
  these: readonly string[],
  those: readonly string[],
  { articles, pairs }: Truth,
): KnownPairs | undefined {
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
