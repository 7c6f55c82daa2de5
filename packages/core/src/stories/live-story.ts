import type { Instant, StoryId } from '../values/index.ts'
import type { StoriesPolicy } from './policy.ts'
import type { Report, Story } from './story.ts'
import type { TermVector } from './term-vector.ts'

/** A story as the index works on it. */
export interface LiveStory extends Story {
  readonly number: number
  reports: Report[]
  /** In step with `reports`. */
  readonly vectors: TermVector[]
  /** Sum of the reports' vectors; the heaviest `storyTerms` words. */
  readonly centroid: Map<number, number>
  centroidLength: number
  firstReport: Instant
  lastReport: Instant
}

export const openStory = (
  id: StoryId,
  number: number,
  language: string,
  at: Instant,
): LiveStory => ({
  id,
  number,
  language,
  reports: [],
  vectors: [],
  centroid: new Map(),
  centroidLength: 0,
  firstReport: at,
  lastReport: at,
})

/** Adds a report to a story's words and times. */
export function addReport(
  story: LiveStory,
  report: Report,
  vector: TermVector,
  policy: StoriesPolicy,
): void {
  const { published } = report.article
  // A fresh array each time: whoever holds the story's reports keeps a list that does not change under them.
  story.reports = [...story.reports, report]
  story.vectors.push(vector)
  if (published < story.firstReport) story.firstReport = published
  if (published > story.lastReport) story.lastReport = published
  addToCentroid(story, vector, 1, policy)
}

/** Puts a revised report in the place of its earlier form. */
export function replaceReport(
  story: LiveStory,
  at: number,
  report: Report,
  vector: TermVector,
  policy: StoriesPolicy,
): void {
  const before = story.vectors[at]
  if (before) addToCentroid(story, before, -1, policy)
  story.reports = story.reports.map((each, index) => (index === at ? report : each))
  story.vectors[at] = vector
  addToCentroid(story, vector, 1, policy)
}

function addToCentroid(
  story: LiveStory,
  vector: TermVector,
  sign: 1 | -1,
  policy: StoriesPolicy,
): void {
  const { centroid } = story
  for (let at = 0; at < vector.terms.length; at++) {
    const term = vector.terms[at] as number
    const weight = (centroid.get(term) ?? 0) + sign * (vector.weights[at] as number)
    if (weight > 1e-6) centroid.set(term, weight)
    else centroid.delete(term)
  }
  if (centroid.size > policy.storyTerms * 1.5) trim(centroid, policy.storyTerms)
  let square = 0
  for (const weight of centroid.values()) square += weight * weight
  story.centroidLength = Math.sqrt(square)
}

function trim(centroid: Map<number, number>, limit: number): void {
  const heaviest = [...centroid].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(limit)
  for (const [term] of heaviest) centroid.delete(term)
}
