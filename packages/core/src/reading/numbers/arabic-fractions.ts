import { gapBefore } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'

/** A part of a unit, or a unit and a half: ربع ساعة, نصف مليون, ساعة ونصف. */
export interface Fraction extends WordSpan {
  readonly value: number
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['نصف', 0.5],
  ['ربع', 0.25],
  ['ثلث', 1 / 3],
])
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

/** The fractions of an Arabic text that are told in words beside their unit. */
export function arabicFractions(passage: Passage): Fraction[] {
  const fractions: Fraction[] = []
  for (const [at, { folded }] of passage.lexemes.entries()) {
    const isHalf = folded === 'ونصف'
    const part = isHalf ? HALF : PARTS.get(folded)
    if (part === undefined) continue
    const unitAt = isHalf ? at - 1 : at + 1
    const unit = UNITS.get(passage.lexemes[unitAt]?.folded ?? '')
    // مليون ونصف is read with the figure before it.
    if (isHalf && unit !== 1) continue
    if (unit === undefined || gapBefore(passage, Math.max(at, unitAt)) !== ' ') continue
    fractions.push(
      isHalf
        ? { value: unit * (1 + part), from: unitAt, to: at + 1 }
        : { value: unit * part, from: at, to: unitAt + 1 },
    )
  }
  return fractions
}
