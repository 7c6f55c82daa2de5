import type { LabelledStory } from '../metrics/link-scores.ts'
import type { Grouped, StreamItem } from './run-stream.ts'

/** Each story with its language and the event that most of its items are about, the first among equals. */
export function labelStories(
  items: readonly StreamItem[],
  { stories }: Grouped,
): Map<string, LabelledStory> {
  const places = Map.groupBy(items.keys(), at => stories[at] ?? '')
  return new Map(
    [...places].map(([story, members]) => {
      const counts = new Map<string, number>()
      for (const at of members) {
        const event = items[at]?.row.event ?? ''
        counts.set(event, (counts.get(event) ?? 0) + 1)
      }
      const [most] = [...counts].sort((a, b) => b[1] - a[1])
      return [
        story,
        {
          language: items[members[0] ?? 0]?.row.lang ?? '',
          event: most?.[0] ?? '',
          reports: members.length,
        },
      ]
    }),
  )
}

/** The group of linked stories that each item is in at the end. */
export function joinLinked({ stories, links }: Grouped): string[] {
  const parent = new Map<string, string>()
  const rootOf = (story: string): string => {
    let root = story
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up
    return root
  }
  for (const [a, b] of links) {
    const [left, right] = [rootOf(a), rootOf(b)]
    if (left !== right) parent.set(right, left)
  }
  return stories.map(rootOf)
}
