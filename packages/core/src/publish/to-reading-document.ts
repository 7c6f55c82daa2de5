import type { ReadingDocument } from '@shareet/protocol'
import type { Article } from '../articles/index.ts'
import { directionOf } from '../language/index.ts'
import { markArticle } from '../reading/index.ts'
import type { NameMemory } from '../reading/index.ts'

/** Characters of a text that are shown with their marks: a lead and the first quotes. */
const LONGEST = 2000

/** A report's headline and beginning with everything that was found in them. */
export function toReadingDocument(article: Article, names: NameMemory): ReadingDocument {
  const { reading, marks } = markArticle(article, names)
  const { language, certainty, genre, eventKind, topics } = reading
  const text = article.text.slice(0, LONGEST)
  return {
    id: article.id,
    title: { text: article.title, lang: language, dir: directionOf(article.title, language) },
    text: { text, lang: language, dir: directionOf(text, language) },
    marks: marks.filter(({ part, end }) => part === 'title' || end <= LONGEST),
    certainty,
    genre,
    eventKind,
    topics,
  }
}
