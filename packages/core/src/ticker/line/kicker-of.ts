import { fold } from '../../language/index.ts'
import type { Story } from '../../stories/index.ts'

/** The country that a story is of, as a language calls it; null where the words of its line name it already. */
export function kickerOf(story: Story, text: string, language: string): string | null {
  const counts = new Map<string, number>()
  for (const { reading } of story.reports)
    for (const [index, country] of reading.countries.slice(0, 2).entries())
      counts.set(country, (counts.get(country) ?? 0) + (index === 0 ? 1 : 0.5))
  const [country] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
  if (country === undefined || language === 'und') return null
  const name = new Intl.DisplayNames(language, { type: 'region' }).of(country)
  if (name === undefined || name === country) return null
  // العراق is named by عراقي too: the stem of the name is enough.
  const stem = fold(name).replace(/^ال/, '').slice(0, 5)
  return fold(text).includes(stem) ? null : name
}
