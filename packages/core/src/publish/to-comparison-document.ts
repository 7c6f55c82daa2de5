import type { ComparedDocument, ComparisonDocument } from '@shareet/protocol'
import { directionOf } from '../language/index.ts'
import type { PairExplanation, Report } from '../stories/index.ts'
import { isoInstant } from '../values/index.ts'
import type { StoryId } from '../values/index.ts'

/** A report with the story it is in. */
export interface Placed {
  readonly report: Report
  readonly story: StoryId
}

/** Two reports beside each other, with why they are or are not taken to be of one event. */
export function toComparisonDocument(
  a: Placed,
  b: Placed,
  why: PairExplanation,
): ComparisonDocument {
  return {
    reports: [toComparedDocument(a), toComparedDocument(b)],
    together: a.story === b.story,
    copies: areCopies(a.report, b.report),
    why,
  }
}

const areCopies = (a: Report, b: Report): boolean => originOf(a) === originOf(b)

const originOf = ({ article, copyOf }: Report): string => copyOf ?? article.id

/** Characters of a text that stand in for a headline where there is none. */
const STAND_IN = 140

function toComparedDocument({ report: { article, reading }, story }: Placed): ComparedDocument {
  const words = article.title === '' ? article.text.slice(0, STAND_IN) : article.title
  return {
    id: article.id,
    title: { text: words, lang: reading.language, dir: directionOf(words) },
    publisher: article.publisher.name,
    published: isoInstant(article.published),
    story,
  }
}
