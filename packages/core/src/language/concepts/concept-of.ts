import { fold } from '../fold.ts'
import { bareArabic } from '../stem-arabic.ts'
import { stem } from '../stem.ts'
import { isStopWord } from '../stop-words.ts'
import { COLUMNS, TABLES } from './tables.ts'

/** First letters by which words wait for their stems. A stem begins as its word does: stemmers take endings off. */
const HEAD = 2

interface Ideas {
  readonly byStem: Map<string, string>
  /** Words not yet stemmed, with their ideas, by their first letters. */
  readonly waiting: Map<string, (readonly [word: string, concept: string])[]>
}

const IDEAS = new Map<string, Ideas>()

/**
 * The idea that a word of a language stands for in news, as a key that is the same in every language, or undefined.
 * Takes the word as readings keep it: stemmed.
 *
 * @example conceptOf('quak', 'en') === conceptOf('زلزال', 'ar') // 'earthquake'
 */
export function conceptOf(term: string, language: string): string | undefined {
  let ideas = IDEAS.get(language)
  if (!ideas) IDEAS.set(language, (ideas = readColumn(language)))
  return ideas.byStem.get(term) ?? stemAlike(term, language, ideas)
}

/** Stemming a whole column takes a tenth of a second, so that words are stemmed when one like them is asked for. */
function stemAlike(term: string, language: string, { byStem, waiting }: Ideas): string | undefined {
  const head = term.slice(0, HEAD)
  const words = waiting.get(head)
  if (!words) return undefined
  waiting.delete(head)
  for (const [word, concept] of words) {
    if (isStopWord(fold(word), language)) continue
    const key = stem(word, language)
    // The first row that has a word keeps it.
    if (!byStem.has(key)) byStem.set(key, concept)
  }
  return byStem.get(term)
}

/** Reads the column of one language, when that is first met. */
function readColumn(language: string): Ideas {
  const column = COLUMNS.findIndex(each => each === language)
  const ideas: Ideas = { byStem: new Map(), waiting: new Map() }
  if (column === -1) return ideas
  for (const table of TABLES)
    for (const row of table.split('\n')) {
      const cells = row.split('|', column + 2)
      const concept = cells[0]?.trim()
      if (!concept) continue
      for (const word of (cells[column + 1] ?? '').trim().split(' ')) {
        if (word === '') continue
        const folded = fold(word)
        const head = (language === 'ar' ? bareArabic(folded) : folded).slice(0, HEAD)
        const words = ideas.waiting.get(head)
        if (words) words.push([word, concept])
        else ideas.waiting.set(head, [[word, concept]])
      }
    }
  return ideas
}
