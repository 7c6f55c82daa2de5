import { bCubed, nonSingletons, pairwise } from '../metrics/b-cubed.ts'
import type { Placed } from '../metrics/b-cubed.ts'
import { linkScores } from '../metrics/link-scores.ts'
import { joinLinked, labelStories } from './labelled-stories.ts'
import type { Grouped, StreamItem } from './run-stream.ts'

/** A language with fewer items says nothing about a method. */
const FEWEST = 50

/** B³, pairwise F1 and B³ without singletons of groups within each language, and their mean. */
export function scoreGrouping(
  items: readonly StreamItem[],
  found: readonly string[],
): Record<string, number> {
  const figures: Record<string, number> = {}
  const placed = items.map(({ wanted, article }, at): Placed => [found[at] ?? article.id, wanted])
  figures['all.b3.f1'] = bCubed(placed).f1
  const means: number[] = []
  for (const [language, places] of Map.groupBy(items.keys(), at => items[at]?.row.lang ?? '')) {
    if (places.length < FEWEST) continue
    const own = places.map(at => placed[at] as Placed)
    const { p, r, f1 } = bCubed(own)
    means.push(f1)
    figures[`${language}.b3.p`] = p
    figures[`${language}.b3.r`] = r
    figures[`${language}.b3.f1`] = f1
    figures[`${language}.pair.f1`] = pairwise(own).f1
    figures[`${language}.b3ns.f1`] = bCubed(nonSingletons(own)).f1
  }
  if (means.length > 0)
    figures['macro.b3.f1'] = means.reduce((sum, each) => sum + each, 0) / means.length
  return figures
}

/** Links of stories across languages, Arabic–English apart, and B³ of all languages together with links counted. */
export function scoreLinks(items: readonly StreamItem[], grouped: Grouped): Record<string, number> {
  const stories = labelStories(items, grouped)
  const figures: Record<string, number> = {}
  for (const [name, languages] of [
    ['links', undefined],
    ['links.ar-en', ['ar', 'en']],
  ] as const) {
    const { p, r, f1 } = linkScores(stories, grouped.links, languages)
    figures[`${name}.p`] = p
    figures[`${name}.r`] = r
    figures[`${name}.f1`] = f1
  }
  return { ...figures, ...scoreTogether(items, joinLinked(grouped), 'linked') }
}

/** B³ and pairwise F1 where an event is one group whatever the language. */
export function scoreTogether(
  items: readonly StreamItem[],
  found: readonly string[],
  name: string,
): Record<string, number> {
  const placed = items.map(({ row }, at): Placed => [found[at] ?? row.id, row.event])
  const { p, r, f1 } = bCubed(placed)
  return {
    [`${name}.b3.p`]: p,
    [`${name}.b3.r`]: r,
    [`${name}.b3.f1`]: f1,
    [`${name}.pair.f1`]: pairwise(placed).f1,
  }
}
