import type { Article } from '../articles/index.ts'
import type { Reading } from '../reading/index.ts'
import type { LiveStory } from './live-story.ts'
import type { StoriesPolicy } from './policy.ts'
import type { Report } from './story.ts'
import type { TermVector } from './term-vector.ts'

/**
 * The one definition of "same story": how much a report and a story speak of one event, about 0–1. A weighted sum of
 * likeness to the story as a whole, to its closest recent report, and of their headlines, less what speaks against it.
 */
export function pairScore(
  article: Article,
  reading: Reading,
  vector: TermVector,
  story: LiveStory,
  policy: StoriesPolicy,
): number {
  let closest = 0
  let overlap = 0
  let conflict = true
  const { vectors, reports } = story
  for (let at = Math.max(0, vectors.length - policy.comparedReports); at < vectors.length; at++) {
    const other = vectors[at] as TermVector
    closest = Math.max(closest, cosine(vector, other))
    overlap = Math.max(overlap, overlapOf(vector.title, other.title))
    conflict &&= numbersConflict(reading, (reports[at] as Report).reading)
  }
  const likeness =
    policy.storyCosine * centroidCosine(vector, story) +
    policy.reportCosine * closest +
    policy.titleOverlap * overlap +
    policy.sharedName * Math.min(2, sharedNames(reading, story, policy))
  const gap = Math.max(
    0,
    article.published - story.lastReport,
    story.firstReport - article.published,
  )
  const near = Math.exp(-(gap * gap) / (2 * policy.gapSigmaMs * policy.gapSigmaMs))
  return (
    likeness * (1 - policy.gapLoss * (1 - near)) -
    (conflict ? policy.numberConflict : 0) -
    (countriesConflict(reading, story, policy) ? policy.countryConflict : 0) -
    (sameDesk(article, story, policy) ? policy.samePublisherLoss : 0)
  )
}

/** Cosine of two reports; their vectors have length 1. Both are heaviest first, so the shorter is looked up. */
function cosine(a: TermVector, b: TermVector): number {
  let sum = 0
  for (let i = 0; i < a.terms.length; i++) {
    const at = b.terms.indexOf(a.terms[i] as number)
    if (at !== -1) sum += (a.weights[i] as number) * (b.weights[at] as number)
  }
  return sum
}

/** Cosine of a report and a story as a whole. */
export function centroidCosine(vector: TermVector, story: LiveStory): number {
  const [only] = story.vectors
  if (story.centroid === null) return only ? cosine(vector, only) : 0
  let sum = 0
  for (let at = 0; at < vector.terms.length; at++) {
    const weight = story.centroid.get(vector.terms[at] as number)
    if (weight !== undefined) sum += weight * (vector.weights[at] as number)
  }
  return sum / story.centroidLength
}

/** Share of the shorter headline's words that the other has. */
function overlapOf(a: Int32Array, b: Int32Array): number {
  const shorter = Math.min(a.length, b.length)
  if (shorter < 3) return 0
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [left, right] = [a[i] as number, b[j] as number]
    if (left === right) shared++
    if (left <= right) i++
    if (right <= left) j++
  }
  return shared / shorter
}

function sharedNames(reading: Reading, story: LiveStory, policy: StoriesPolicy): number {
  if (reading.names.length === 0 || policy.sharedName === 0) return 0
  const known = new Set(
    story.reports.slice(-policy.comparedReports).flatMap(report => report.reading.names),
  )
  return reading.names.filter(name => known.has(name)).length
}

/** Both give figures of one role and share none: two quakes, two matches. */
function numbersConflict(a: Reading, b: Reading): boolean {
  let compared = false
  for (const { role, value } of a.numbers) {
    if (role !== 'magnitude' && role !== 'percent' && role !== 'money') continue
    for (const other of b.numbers) {
      if (other.role !== role) continue
      if (Math.abs(other.value - value) <= Math.abs(value) * 0.05) return false
      compared = true
    }
  }
  return compared
}

/** Both name countries and share none. */
function countriesConflict(reading: Reading, story: LiveStory, policy: StoriesPolicy): boolean {
  if (reading.countries.length === 0) return false
  let named = false
  for (const report of story.reports.slice(-policy.comparedReports)) {
    for (const country of report.reading.countries) {
      if (reading.countries.includes(country)) return false
      named = true
    }
  }
  return named
}

/** A newsroom seldom files the same event twice within minutes: two such reports are rather two events. */
function sameDesk(article: Article, story: LiveStory, policy: StoriesPolicy): boolean {
  return story.reports.some(
    ({ article: other }) =>
      other.publisher.id === article.publisher.id &&
      other.id !== article.id &&
      Math.abs(other.published - article.published) <= policy.samePublisherMs,
  )
}
