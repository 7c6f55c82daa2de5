import { cutWords, findMarks, lexemesOf } from '../language/index.ts'
import type { Lexeme, Mark, MeaningKind, Words } from '../language/index.ts'

/** A text cut into words that are looked up: what every finder of this stage works on, so that it is done once. */
export interface Passage {
  readonly words: Words
  readonly lexemes: readonly Lexeme[]
  /** In order of their first word. */
  readonly marks: readonly Mark[]
}

export function readPassage(text: string, language: string): Passage {
  const words = cutWords(text)
  const lexemes = words.written.map(lexemesOf(language))
  return { words, lexemes, marks: findMarks(lexemes, words.breaks) }
}

/** The marks of one kind. */
export const marksOf = ({ marks }: Passage, kind: MeaningKind): readonly Mark[] =>
  marks.filter(mark => mark.meaning.kind === kind)
