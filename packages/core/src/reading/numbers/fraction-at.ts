import { AND_A_HALF, PARTS } from '../../language/index.ts'
import { gapBefore } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'

/** A part of a unit, or a unit and a half: ربع ساعة, نصف مليون, ساعة ونصف. */
export interface Fraction extends WordSpan {
  readonly value: number
  readonly role: null
  readonly clitic: number
}

/** What is told in halves and quarters, with what makes one of it. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['ساعه', 1],
  ['يوم', 1],
  ['شهر', 1],
  ['عام', 1],
  ['سنه', 1],
  ['قرن', 1],
  ['مليون', 1e6],
  ['مليار', 1e9],
  ['تريليون', 1e12],
])
const HALF = 0.5

/** The fraction that an Arabic text tells at a word, beside its unit. */
export function fractionAt(passage: Passage, at: number): Fraction | undefined {
  const folded = passage.lexemes[at]?.folded ?? ''
  const isHalf = folded === AND_A_HALF
  const part = isHalf ? HALF : PARTS.get(folded)
  if (part === undefined) return undefined
  const unitAt = isHalf ? at - 1 : at + 1
  const unit = UNITS.get(passage.lexemes[unitAt]?.folded ?? '')
  if (unit === undefined || gapBefore(passage, Math.max(at, unitAt)) !== ' ') return undefined
  // مليون ونصف is read with the figure before it.
  if (isHalf)
    return unit === 1 ? { ...PLAIN, value: 1 + part, from: unitAt, to: at + 1 } : undefined
  return { ...PLAIN, value: unit * part, from: at, to: unitAt + 1 }
}

const PLAIN = { role: null, clitic: 0 } as const
