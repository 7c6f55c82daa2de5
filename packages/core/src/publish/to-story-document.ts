import type {
  AdditionsDocument,
  JoiningDocument,
  LinkedStoryDocument,
  RegroupingDocument,
  ReportDocument,
  StoryDocument,
} from '@shareet/protocol'
import { directionOf } from '../language/index.ts'
import type { ScorePoint, Weighed } from '../importance/index.ts'
import type { PairExplanation, Regrouping, Report, Story } from '../stories/index.ts'
import type { Line } from '../ticker/index.ts'
import { isoInstant } from '../values/index.ts'
import type { ArticleId, Instant } from '../values/index.ts'
import type { Additions } from './find-additions.ts'
import { findAdditions } from './find-additions.ts'
import { toLineDocuments } from './to-ticker-document.ts'

/** What other stories have to do with a story. */
export interface Relations {
  /** Live stories in other languages about its event. */
  readonly linked: readonly {
    readonly story: Story
    readonly line: Line
    readonly why: PairExplanation
  }[]
  /** Oldest first. */
  readonly regroupings: readonly (Regrouping & { readonly at: Instant })[]
}

/** A story with its reports, oldest first, and its reasons. `scores` has how certain it was that its reports belong to it. */
export function toStoryDocument(
  story: Story,
  live: boolean,
  weighed: Weighed,
  line: Line,
  scores: ReadonlyMap<ArticleId, number>,
  course: readonly ScorePoint[],
  { linked, regroupings }: Relations,
): StoryDocument {
  const reports = story.reports.toSorted((a, b) => a.article.published - b.article.published)
  const additions = findAdditions(reports)
  const { line: words, attribution } = toLineDocuments(line)
  return {
    id: story.id,
    live,
    line: words,
    attribution,
    importance: weighed.score,
    urgency: weighed.urgency,
    why: weighed.signals,
    firstReport: isoInstant(story.firstReport),
    lastReport: isoInstant(story.lastReport),
    scores: course.map(({ at, score }) => ({ at: isoInstant(at), score })),
    reports: reports.map((report, at) =>
      toReportDocument(
        report,
        {
          at: isoInstant(report.article.firstSeen),
          began: String(report.article.id) === String(story.id),
          score: scores.get(report.article.id) ?? null,
        },
        additions[at] ?? null,
      ),
    ),
    linked: linked
      .map(toLinkedStoryDocument)
      .sort((a, b) => b.reports - a.reports || (a.id < b.id ? -1 : 1)),
    regroupings: regroupings.map(toRegroupingDocument),
  }
}

const toLinkedStoryDocument = ({
  story,
  line,
  why,
}: Relations['linked'][number]): LinkedStoryDocument => ({
  id: story.id,
  line: toLineDocuments(line).line,
  reports: story.reports.length,
  why,
})

const toRegroupingDocument = ({
  kind,
  at,
  story,
  from,
  articles,
  why,
}: Relations['regroupings'][number]): RegroupingDocument => ({
  kind,
  at: isoInstant(at),
  story,
  from,
  articles,
  why,
})

function toReportDocument(
  { article, reading, copyOf }: Report,
  joined: JoiningDocument,
  additions: Additions | null,
): ReportDocument {
  const words = article.title === '' ? article.text.slice(0, 140) : article.title
  return {
    id: article.id,
    title: { text: words, lang: reading.language, dir: directionOf(words) },
    publisher: article.publisher.name,
    country: article.publisher.country,
    url: article.url,
    published: isoInstant(article.published),
    publishedTrust: article.publishedTrust,
    sources: [article.source, ...(article.alsoFrom ?? [])],
    revision: article.revision,
    role: copyOf === null ? 'own' : 'copy',
    copyOf,
    joined,
    adds: additions && toAdditionsDocument(additions),
    agencies: reading.agencies,
  }
}

const toAdditionsDocument = ({ numbers, ...additions }: Additions): AdditionsDocument => ({
  ...additions,
  numbers: numbers.flatMap(({ value, role }) => (role === null ? [] : [{ value, role }])),
})
