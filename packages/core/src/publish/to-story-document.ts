import type { ReportDocument, StoryDocument } from '@shareet/protocol'
import { directionOf } from '../language/index.ts'
import type { Weighed } from '../importance/index.ts'
import type { Report, Story } from '../stories/index.ts'
import type { Line } from '../ticker/index.ts'
import { isoInstant } from '../values/index.ts'
import { toLineDocuments } from './to-ticker-document.ts'

/** A story with its reports, oldest first, and its reasons. */
export function toStoryDocument(story: Story, weighed: Weighed, line: Line): StoryDocument {
  const { line: words, attribution } = toLineDocuments(line)
  return {
    id: story.id,
    line: words,
    attribution,
    importance: weighed.score,
    urgency: weighed.urgency,
    why: weighed.signals,
    firstReport: isoInstant(story.firstReport),
    lastReport: isoInstant(story.lastReport),
    reports: [...story.reports]
      .sort((a, b) => a.article.published - b.article.published)
      .map(toReportDocument),
  }
}

function toReportDocument({ article, reading, copyOf }: Report): ReportDocument {
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
    agencies: reading.agencies,
  }
}
