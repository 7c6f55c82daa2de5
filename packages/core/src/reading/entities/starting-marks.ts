import type { Mark, MeaningKind } from '../../language/index.ts'
import { marksOf } from '../passage.ts'
import type { Passage } from '../passage.ts'

/** Marks by the word with which they begin. */
export interface StartingMarks {
  get(at: number): readonly Mark[] | undefined
  has(at: number): boolean
}

/** The marks of some kinds by the word with which they begin: those of one word in the order of the kinds. */
export function startingMarks(passage: Passage, kinds: readonly MeaningKind[]): StartingMarks {
  const starting = new Array<Mark[] | undefined>(passage.lexemes.length).fill(undefined)
  for (const kind of kinds)
    for (const mark of marksOf(passage, kind)) {
      const present = starting[mark.from]
      if (present) present.push(mark)
      else starting[mark.from] = [mark]
    }
  return { get: at => starting[at], has: at => starting[at] !== undefined }
}
