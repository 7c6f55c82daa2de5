import type { ArticleId } from '../../values/index.ts'
import type { Headline, Report } from '../story.ts'
import { directionOf, meanDirection } from './direction.ts'
import type { Direction } from './direction.ts'

/** What a model makes of live headlines, where there is one: asked for, kept, forgotten. Bounded. */
export interface Meanings {
  /** Asks for the meaning of a report's headline, and drops what was known of an earlier one. */
  want(report: Report): void
  /** Headlines whose meaning is asked for, the latest first: those of now matter more than what is left from before. */
  wanted(limit: number): readonly Headline[]
  /**
   * Keeps what a model says of a headline, unless that was revised meanwhile; without a vector it is not asked for again.
   * Whether more is known now.
   */
  learn(headline: Headline, vector: ArrayLike<number> | null): boolean
  forget(article: ArticleId): void
  /** What some reports mean together, as far as it is known; null where nothing is. */
  of(reports: readonly Report[]): Direction | null
}

/** Keeps `bytes` of meanings at most, the oldest give way; with 0 nothing is ever asked for. */
export function createMeanings(bytes: number): Meanings {
  const known = new Map<ArticleId, Direction>()
  const asked = new Map<ArticleId, string>()
  let kept = 0

  function drop(article: ArticleId): void {
    kept -= known.get(article)?.steps.length ?? 0
    known.delete(article)
  }

  return {
    want({ article: { id, title } }) {
      if (bytes === 0) return
      drop(id)
      asked.delete(id)
      asked.set(id, title)
      for (const oldest of asked.keys()) {
        if (asked.size <= MOST_ASKED) break
        asked.delete(oldest)
      }
    },
    wanted: limit =>
      [...asked]
        .slice(-limit)
        .reverse()
        .map(([article, text]) => ({ article, text })),
    learn({ article, text }, vector) {
      if (asked.get(article) !== text) return false
      asked.delete(article)
      const direction = vector && directionOf(vector)
      if (!direction) return false
      known.set(article, direction)
      kept += direction.steps.length
      for (const oldest of known.keys()) {
        if (kept <= bytes) break
        drop(oldest)
      }
      return known.has(article)
    },
    forget(article) {
      drop(article)
      asked.delete(article)
    },
    of: reports =>
      known.size === 0
        ? null
        : meanDirection(reports.flatMap(({ article }) => known.get(article.id) ?? [])),
  }
}

/** Headlines that wait for a model at most; a program that starts with more live ones lets the oldest be. */
const MOST_ASKED = 20_000
