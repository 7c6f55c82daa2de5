import type { Lexeme } from '../language/index.ts'

const FUTURE = /^[وف]?س[يتن][\u0621-\u064a]{3,}$|^سوف$/

/** سيعقد, ستنطلق, سوف: a verb of the future, and no name that begins like one. */
export const isArabicFuture = ({ folded, entries }: Lexeme): boolean =>
  FUTURE.test(folded) &&
  entries.every(
    ({ meaning }) =>
      meaning.kind !== 'given' && meaning.kind !== 'country' && meaning.kind !== 'city',
  )
