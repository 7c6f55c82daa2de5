import { cutWords, findMarks, lexemesOf } from '../language/index.ts'
import type { Lexeme, Mark, MeaningKind, Words } from '../language/index.ts'
import { cutSentences } from './cut-sentences.ts'
import { findQuotations } from './find-quotations.ts'
import { partWords } from './part-words.ts'
import type { Quotation } from './find-quotations.ts'

/** Words of a text: those from `from` up to and without `to`. */
export interface WordSpan {
  readonly from: number
  readonly to: number
}

/** A text cut into words that are looked up: what every finder of this stage works on, so that it is done once. */
export interface Passage {
  readonly language: string
  readonly words: Words
  readonly lexemes: readonly Lexeme[]
  /** In order of their first word. */
  readonly marks: readonly Mark[]
  readonly marksByKind: ReadonlyMap<MeaningKind, readonly Mark[]>
  /** Stretches in quotation marks, in order, none inside another. */
  readonly quotations: readonly Quotation[]
  readonly sentences: readonly WordSpan[]
}

/**
 * Cuts a text and looks its words up.
 *
 * @param headline what the text may open with once more
 */
export function readPassage(text: string, language: string, headline = ''): Passage {
  const cut = cutWords(text)
  const lexicon = lexemesOf(language)
  const known = cut.starts.map((start, at) => lexicon.at(text, start, cut.ends[at] ?? start))
  const { words, lexemes } = partWords({ words: cut, lexemes: known }, lexicon.at)
  const marks = findMarks(lexemes, words.breaks)
  const marksByKind = new Map<MeaningKind, Mark[]>()
  for (const mark of marks) {
    const present = marksByKind.get(mark.meaning.kind)
    if (present) present.push(mark)
    else marksByKind.set(mark.meaning.kind, [mark])
  }
  const quotations = findQuotations(words)
  const sentences = cutSentences(words, lexemes, quotations, repeated(words, headline))
  return { language, words, lexemes, marks, marksByKind, quotations, sentences }
}

/** Shorter headlines are words that a text may open with anyhow. */
const LEAST_HEADLINE = 20

/** Words at the beginning of a text that are its headline again. */
function repeated({ text, ends }: Words, headline: string): number {
  const { length } = headline.trim()
  if (length < LEAST_HEADLINE || !text.startsWith(headline.trim())) return 0
  const count = ends.findIndex(end => end > length)
  return count < 0 ? 0 : count
}

const NONE: readonly Mark[] = []

/** The marks of one kind. */
export const marksOf = ({ marksByKind }: Passage, kind: MeaningKind): readonly Mark[] =>
  marksByKind.get(kind) ?? NONE

/** The longest mark of one kind that begins at a word. Marks are in order, so that it is found by halving. */
export function markAt(passage: Passage, kind: MeaningKind, at: number): Mark | undefined {
  // Most words open no phrase at all.
  if ((passage.lexemes[at]?.entries.length ?? 0) === 0) return undefined
  const marks = marksOf(passage, kind)
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle]?.from ?? 0) < at) low = middle + 1
    else high = middle
  }
  const found = marks[low]
  return found?.from === at ? found : undefined
}

/** The quotation that begins with a word. */
export function quotationAt({ quotations }: Passage, at: number): Quotation | undefined {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotations[middle]?.from ?? 0) < at) low = middle + 1
    else high = middle
  }
  const found = quotations[low]
  return found?.from === at ? found : undefined
}

/** What stands between a word and the one before it; before the first word what opens the text. */
export const gapBefore = ({ words }: Passage, at: number): string =>
  words.text.slice(at === 0 ? 0 : (words.ends[at - 1] ?? 0), words.starts[at] ?? words.text.length)

/** The words of a span as they are printed, with what stands between them. */
export const printed = ({ words }: Passage, { from, to }: WordSpan): string =>
  from >= to ? '' : words.text.slice(words.starts[from] ?? 0, words.ends[to - 1] ?? 0)
