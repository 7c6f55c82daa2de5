import type { Mark, MeaningKind } from '../../language/index.ts'
import { marksOf } from '../passage.ts'
import type { Passage } from '../passage.ts'
import { firstFrom } from './within.ts'

/** A quotation of more words is somebody's speech: a verb of saying in it reports nothing of the paper's own. */
const LONGEST_NAME = 4

/** Whether a word stands in a quotation that is longer than a name. */
export function insideSpeech({ quotations }: Passage, at: number): boolean {
  const quotation = quotations[firstFrom(quotations, at + 1) - 1]
  return (
    quotation !== undefined && at < quotation.to && quotation.to - quotation.from > LONGEST_NAME
  )
}

/** The marks of some kinds outside of what is quoted, in order of their words. */
export function cuesOf(passage: Passage, kinds: readonly MeaningKind[]): Mark[] {
  const cues: Mark[] = []
  for (const kind of kinds)
    for (const mark of marksOf(passage, kind))
      if (!insideSpeech(passage, mark.from)) cues.push(mark)
  return cues.sort((a, b) => a.from - b.from)
}
