import { detectLanguage, directionOf, fold, isStopWord, stem, tokenise } from '../language/index.ts'
import type { ReadingPolicy } from './policy.ts'
import { readingPolicy } from './policy.ts'
import type { Reading } from './reading.ts'

/** What a reading is made from: an article has it all. */
export interface Readable {
  readonly title: string
  readonly text: string
  readonly declaredLanguage: string | null
}

/** Understands one report. Total: any two strings can be read, nonsense gives an empty reading. */
export function readArticle(article: Readable, policy: ReadingPolicy = readingPolicy): Reading {
  const { title } = article
  const text = article.text.slice(0, policy.textLimit)
  const body = text.length > title.length ? text : title
  const language = detectLanguage(body, article.declaredLanguage)
  return {
    language,
    direction: directionOf(body, language),
    titleTerms: terms(title, language, policy.bodyTerms),
    bodyTerms: terms(text, language, policy.bodyTerms),
    names: [],
    countries: [],
    numbers: [],
    agencies: [],
    eventKind: null,
    genre: 'report',
    gravity: 0,
    hedged: false,
    urgentMark: false,
  }
}

function terms(text: string, language: string, limit: number): string[] {
  const found: string[] = []
  for (const word of tokenise(text)) {
    const folded = fold(word)
    if (isStopWord(folded, language)) continue
    found.push(stem(folded, language))
    if (found.length === limit) break
  }
  return found
}
