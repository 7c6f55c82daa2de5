import type { Report } from '../stories/index.ts'
import type { Evidence } from './evidence.ts'
import type { ImportancePolicy } from './policy.ts'
import { GAINS, LOSSES } from './signals/index.ts'

/** The reports behind each signal of a story by its name, the one that says most first. */
export function movedBy(
  evidence: Evidence,
  policy: ImportancePolicy,
): ReadonlyMap<string, readonly Report[]> {
  return new Map(
    [...GAINS, ...LOSSES].map(signal => [signal.name, signal.moved(evidence, policy)] as const),
  )
}
