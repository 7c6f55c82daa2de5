import { fold } from '../language/index.ts'

/** A name as it is compared. */
export interface FoldedName {
  readonly whole: string
  readonly words: readonly string[]
}

/** Names remembered; one more empties the memory. */
const MOST = 16_384

const known = new Map<string, FoldedName>()

/** Folds a name. A report gives the same names again and again, and so do reports: they are remembered, within bounds. */
export function foldedName(name: string): FoldedName {
  let folded = known.get(name)
  if (!folded) {
    if (known.size >= MOST) known.clear()
    const whole = fold(name)
    // A copy, for a slice would keep the whole text alive.
    known.set([...name].join(''), (folded = { whole, words: whole.split(' ') }))
  }
  return folded
}
