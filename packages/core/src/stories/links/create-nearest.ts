import { cosineOfDirections } from './direction.ts'
import type { Direction } from './direction.ts'

/** Stories by what they mean, to find those nearest to one. */
export interface Nearest {
  /** Lists a story under what it means now, as the latest. */
  put(story: number, direction: Direction): void
  remove(story: number): void
  /** So many of each part that are nearest to a direction, nearest first; `partOf` says which are looked at, and in which part. */
  find(
    direction: Direction,
    count: number,
    partOf: (story: number) => string | undefined,
  ): ReadonlyMap<string, readonly number[]>
}

/** Looks through the latest `limit` stories: that bounds memory and time, and events of now are among them. */
export function createNearest(limit: number): Nearest {
  const listed = new Map<number, Direction>()
  return {
    put(story, direction) {
      listed.delete(story)
      listed.set(story, direction)
      if (listed.size <= limit) return
      for (const oldest of listed.keys()) {
        listed.delete(oldest)
        break
      }
    },
    remove: story => void listed.delete(story),
    find(direction, count, partOf) {
      const parts = new Map<string, { readonly story: number; readonly cosine: number }[]>()
      for (const [story, other] of listed) {
        const part = partOf(story)
        const cosine = part === undefined ? undefined : cosineOfDirections(direction, other)
        if (part === undefined || cosine === undefined) continue
        const found = parts.get(part) ?? []
        if (found.length >= count && cosine <= (found.at(-1)?.cosine ?? 0)) continue
        found.push({ story, cosine })
        found.sort((a, b) => b.cosine - a.cosine || a.story - b.story)
        found.length = Math.min(count, found.length)
        parts.set(part, found)
      }
      return new Map([...parts].map(([part, found]) => [part, found.map(({ story }) => story)]))
    },
  }
}
