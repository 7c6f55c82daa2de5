import type { Mark, MeaningKind } from '../../language/index.ts'
import { marksOf } from '../passage.ts'
import type { Passage } from '../passage.ts'
import { firstFrom } from './within.ts'

/** Whether a word stands in a quotation: a verb of saying there reports nothing of the paper's own. */
export function insideSpeech({ quotations }: Passage, at: number): boolean {
  const quotation = quotations[firstFrom(quotations, at + 1) - 1]
  return quotation !== undefined && at < quotation.to
}

/** The marks of some kinds outside of what is quoted, in order of their words. */
export function cuesOf(passage: Passage, kinds: readonly MeaningKind[]): Mark[] {
  const cues: Mark[] = []
  for (const kind of kinds)
    for (const mark of marksOf(passage, kind))
      if (!insideSpeech(passage, mark.from)) cues.push(mark)
  cues.sort((a, b) => a.from - b.from || b.to - a.to)
  // "as saying" is one cue, not two.
  return cues.filter((cue, index) => cue.from >= (cues[index - 1]?.to ?? 0))
}
