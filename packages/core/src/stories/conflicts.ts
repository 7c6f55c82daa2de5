import type { NumberMention } from '../reading/index.ts'

/** Figures that say the same of one event whoever tells it. */
const MEASURES: ReadonlySet<string | null> = new Set(['magnitude', 'percent', 'money'])
/** Two measures of one thing differ by no more than rounding. */
const ROUNDING = 0.05

/** Both give measures of one kind and agree on none: two quakes, two rate rises. */
export function measuresConflict(
  a: readonly NumberMention[],
  b: readonly NumberMention[],
): boolean {
  let compared = false
  for (const { role, value } of a) {
    if (!MEASURES.has(role)) continue
    for (const other of b) {
      if (other.role !== role) continue
      if (Math.abs(other.value - value) <= Math.abs(value) * ROUNDING) return false
      compared = true
    }
  }
  return compared
}

/** Both give figures and share none. */
export function figuresConflict(a: readonly NumberMention[], b: readonly NumberMention[]): boolean {
  return (
    a.length > 0 && b.length > 0 && !a.some(({ value }) => b.some(other => other.value === value))
  )
}
