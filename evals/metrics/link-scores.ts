import type { Scores } from './b-cubed.ts'

/** A story as an eval sees it: its language, the event that most of its reports are about, and their number. */
export interface LabelledStory {
  readonly language: string
  readonly event: string
  readonly reports: number
}

/**
 * Precision and recall of links between stories in different languages. A link is right where most reports of both
 * stories are about one event. Wanted is one link for each event in each two languages: that of the largest stories
 * about it; what grouping left in pieces is grouping's fault, not counted here again. `languages` keeps to these two.
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
  const linked = new Set(links.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
  let [wanted, met] = [0, 0]
  for (const main of mainStories(stories))
    for (const [at, [one, a]] of main.entries())
      for (const [other, b] of main.slice(at + 1)) {
        if (!counts(a, b)) continue
        wanted++
        if (linked.has(`${one} ${other}`)) met++
      }
  const p = found === 0 ? 1 : right / found
  const r = wanted === 0 ? 1 : met / wanted
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) }
}

/** The largest story of each language about each event, the first among equals. */
function* mainStories(
  stories: ReadonlyMap<string, LabelledStory>,
): Iterable<readonly (readonly [string, LabelledStory])[]> {
  for (const same of Map.groupBy(stories, ([, { event }]) => event).values()) {
    const main = new Map<string, readonly [string, LabelledStory]>()
    for (const entry of same) {
      const known = main.get(entry[1].language)
      if (!known || entry[1].reports > known[1].reports) main.set(entry[1].language, entry)
    }
    yield [...main.values()]
  }
}
