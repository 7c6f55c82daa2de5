import type { Scores } from './b-cubed.ts'

/** A story as an eval sees it: its language, and the event that most of its reports are about. */
export interface LabelledStory {
  readonly language: string
  readonly event: string
}

/**
 * Precision and recall of links over pairs of stories in different languages: a pair is right where most reports of both
 * are about one event, and wanted wherever that is so. `languages` keeps to pairs of these two.
 */
export function linkScores(
  stories: ReadonlyMap<string, LabelledStory>,
  links: readonly (readonly [string, string])[],
  languages?: readonly [string, string],
): Scores {
  const counts = (a: LabelledStory, b: LabelledStory): boolean =>
    a.language !== b.language &&
    (languages === undefined || (languages.includes(a.language) && languages.includes(b.language)))
  let [found, right] = [0, 0]
  for (const [one, other] of links) {
    const [a, b] = [stories.get(one), stories.get(other)]
    if (!a || !b || !counts(a, b)) continue
    found++
    if (a.event === b.event) right++
  }
  let wanted = 0
  for (const same of Map.groupBy(stories.values(), ({ event }) => event).values())
    for (const [at, a] of same.entries())
      for (const b of same.slice(at + 1)) if (counts(a, b)) wanted++
  const p = found === 0 ? 1 : right / found
  const r = wanted === 0 ? 1 : right / wanted
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) }
}
