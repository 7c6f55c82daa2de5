import {
  MOST_KINDS,
  SEAM,
  cutWords,
  findMarks,
  lexemesOf,
  numberOfKind,
} from '../language/index.ts'
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
  /** What each word tells by itself, as bits (`FIGURE`, `DATE` …): finders pass over words by them. */
  readonly hints: Int32Array
  /** The bits of all words together. */
  readonly hinted: number
  /** In order of their first word, at one word the longest first. */
  readonly marks: readonly Mark[]
  /** The same by the number of their kind; undefined where there is none. */
  readonly marksByKind: readonly (readonly Mark[] | undefined)[]
  /** For each word the index of the first mark that begins there or later. */
  readonly firstMarks: Int32Array
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
  const known = { words: cut, ...lexicon.all(text, cut.starts, cut.ends) }
  const { words, lexemes, hints } =
    (allOf(known.hints) & SEAM) === 0 ? known : partWords(known, lexicon.at)
  const marks = findMarks({ lexemes, hints }, words.breaks)
  const quotations = findQuotations(words)
  const sentences = cutSentences(words, lexemes, quotations, repeated(words, headline))
  return {
    language,
    words,
    lexemes,
    hints,
    hinted: allOf(hints),
    marks,
    ...fileMarks(marks, lexemes.length),
    quotations,
    sentences,
  }
}

function allOf(hints: Int32Array): number {
  let all = 0
  for (let at = 0; at < hints.length; at++) all |= hints[at] as number
  return all
}

/** Files marks by their kind and by their first word. */
function fileMarks(
  marks: readonly Mark[],
  words: number,
): Pick<Passage, 'marksByKind' | 'firstMarks'> {
  const marksByKind: (Mark[] | undefined)[] = new Array<undefined>(MOST_KINDS).fill(undefined)
  const firstMarks = new Int32Array(words + 1)
  let next = 0
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index] as Mark
    while (next <= mark.from) firstMarks[next++] = index
    const kind = mark.kindNumber
    const present = marksByKind[kind]
    if (present) present.push(mark)
    else marksByKind[kind] = [mark]
  }
  while (next <= words) firstMarks[next++] = marks.length
  return { marksByKind, firstMarks }
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
  marksByKind[numberOfKind(kind)] ?? NONE

/** The longest mark of one kind that begins at a word. */
export function markAt(
  { marks, firstMarks }: Passage,
  kind: MeaningKind,
  at: number,
): Mark | undefined {
  if (at < 0 || at + 1 >= firstMarks.length) return undefined
  const end = firstMarks[at + 1] as number
  for (let index = firstMarks[at] as number; index < end; index++) {
    const mark = marks[index] as Mark
    if (mark.meaning.kind === kind) return mark
  }
  return undefined
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

/**
 * Whether a word follows the one before it with a lone space between them, as most do: what looks for commas and colons
 * need not cut the gap out of the text there.
 */
export const isSpaced = ({ words }: Passage, at: number): boolean =>
  words.breaks[at] === 'none' && (words.starts[at] as number) - (words.ends[at - 1] as number) === 1

/** What stands between a word and the one before it; before the first word what opens the text. */
export const gapBefore = ({ words }: Passage, at: number): string =>
  words.text.slice(at === 0 ? 0 : (words.ends[at - 1] ?? 0), words.starts[at] ?? words.text.length)

/** The words of a span as they are printed, with what stands between them. */
export const printed = ({ words }: Passage, { from, to }: WordSpan): string =>
  from >= to ? '' : words.text.slice(words.starts[from] ?? 0, words.ends[to - 1] ?? 0)
