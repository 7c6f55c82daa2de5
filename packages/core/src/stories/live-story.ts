import type { Article } from '../articles/index.ts'
import { instant } from '../values/index.ts'
import type { Instant, StoryId } from '../values/index.ts'
import { lastNewFactOf } from './last-new-fact-of.ts'
import { heaviestOf } from './heaviest-of.ts'
import type { StoriesPolicy } from './policy.ts'
import { tellsNews } from './tells-news.ts'
import type { Report, Story } from './story.ts'
import type { TermVector } from './term-vector.ts'

/** A story as the index works on it. */
export interface LiveStory extends Story {
  readonly number: number
  reports: Report[]
  /** In step with `reports`. */
  readonly vectors: TermVector[]
  /**
   * Sum of the reports' vectors; the heaviest `storyTerms` words. Null while there is one report: most stories stay so,
   * and their vector says the same.
   */
  centroid: Map<number, number> | null
  centroidLength: number
  /** Its heaviest words, heaviest first, and what they weigh. */
  core: { readonly terms: readonly number[]; readonly weights: readonly number[] }
  firstReport: Instant
  lastReport: Instant
  lastNewFact: Instant
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
  centroid: null,
  centroidLength: 0,
  core: { terms: [], weights: [] },
  firstReport: at,
  lastReport: at,
  lastNewFact: at,
})

/** Adds a report to a story's words and times. */
export function addReport(
  story: LiveStory,
  report: Report,
  vector: TermVector,
  policy: StoriesPolicy,
): void {
  const { published } = report.article
  if (published > story.lastNewFact && tellsNews(report, story.reports))
    story.lastNewFact = published
  // A fresh array each time: whoever holds the story's reports keeps a list that does not change under them.
  story.reports = [...story.reports, keptOf(report)]
  story.vectors.push(vector)
  if (published < story.firstReport) story.firstReport = published
  if (published > story.lastReport) story.lastReport = published
  sumUp(story, vector, policy)
}

/** Puts a revised report in the place of its earlier form. */
export function replaceReport(
  story: LiveStory,
  at: number,
  report: Report,
  vector: TermVector,
  policy: StoriesPolicy,
): void {
  story.reports = story.reports.map((each, index) => (index === at ? keptOf(report) : each))
  story.vectors[at] = vector
  // Summed anew: what was trimmed away cannot be taken back out.
  story.centroid = null
  for (const each of story.vectors) sumUp(story, each, policy)
}

/** Leaves a story with some of its reports, as if the others had never come. */
export function keepReports(
  story: LiveStory,
  keeps: (at: number) => boolean,
  policy: StoriesPolicy,
): void {
  const kept = story.vectors.filter((_, at) => keeps(at))
  story.reports = story.reports.filter((_, at) => keeps(at))
  story.vectors.length = 0
  story.centroid = null
  story.centroidLength = 0
  for (const vector of kept) {
    story.vectors.push(vector)
    sumUp(story, vector, policy)
  }
  const times = story.reports.map(({ article }) => article.published)
  story.firstReport = instant(Math.min(...times))
  story.lastReport = instant(Math.max(...times))
  story.lastNewFact = lastNewFactOf(story.reports) ?? story.firstReport
}

/** Takes over an article whose words are the same. */
export function amendReport(story: LiveStory, article: Article): void {
  story.reports = story.reports.map(each =>
    each.article.id === article.id ? keptOf({ ...each, article }) : each,
  )
}

/** Characters of the text kept in memory: the lead, for a line. The store has it all. */
const LEAD = 700

/** A report as a story keeps it: its headline terms and its lead; the terms of the body are in its vector. */
function keptOf(report: Report): Report {
  const { article, reading } = report
  return {
    ...report,
    article:
      article.text.length <= LEAD ? article : { ...article, text: copyOf(article.text, LEAD) },
    reading: { ...reading, bodyTerms: [] },
  }
}

/** A slice that does not hold on to the whole text, as a plain slice would. */
const copyOf = (text: string, length: number): string => text.slice(0, length).split('').join('')

function sumUp(story: LiveStory, vector: TermVector, policy: StoriesPolicy): void {
  if (story.vectors.length === 1) {
    story.core = {
      terms: [...vector.terms.subarray(0, CORE)],
      weights: [...vector.weights.subarray(0, CORE)],
    }
    return
  }
  const centroid = (story.centroid ??= new Map<number, number>())
  const added =
    centroid.size === 0 ? story.vectors.slice(0, story.vectors.indexOf(vector) + 1) : [vector]
  for (const { terms, weights } of added)
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at] as number
      centroid.set(term, (centroid.get(term) ?? 0) + (weights[at] as number))
    }
  if (centroid.size > policy.storyTerms * 1.5) trim(centroid, policy.storyTerms)
  let square = 0
  for (const weight of centroid.values()) square += weight * weight
  story.centroidLength = Math.sqrt(square)
  const heaviest = heaviestOf(centroid, CORE)
  story.core = { terms: heaviest, weights: heaviest.map(term => centroid.get(term) ?? 0) }
}

/** Words that stand for a story. */
const CORE = 8

function trim(centroid: Map<number, number>, limit: number): void {
  const sorted = [...centroid].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  for (const [term] of sorted.slice(limit)) centroid.delete(term)
}
