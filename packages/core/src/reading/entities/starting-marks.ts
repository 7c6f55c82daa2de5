import type { Mark, MeaningKind } from '../../language/index.ts'
import { marksOf } from '../passage.ts'
import type { Passage } from '../passage.ts'

/** The marks of some kinds by the word with which they begin. */
export function startingMarks(
  passage: Passage,
  kinds: readonly MeaningKind[],
): Map<number, Mark[]> {
  const starting = new Map<number, Mark[]>()
  for (const kind of kinds)
    for (const mark of marksOf(passage, kind)) {
      const present = starting.get(mark.from)
      if (present) present.push(mark)
      else starting.set(mark.from, [mark])
    }
  return starting
}
