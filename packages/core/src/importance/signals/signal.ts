import type { Report } from '../../stories/index.ts'
import type { PublisherId } from '../../values/index.ts'
import { heardAt } from '../heard-at.ts'
import type { Evidence } from '../evidence.ts'
import type { Gain, ImportancePolicy, Loss } from '../policy.ts'

/** A signal's answer: how strong it is, 0–1, and the plain facts its sentence is made of. */
export interface SignalReading {
  readonly value: number
  readonly facts: Readonly<Record<string, number | string>>
}

/** One reason for importance. It may fall while time passes, but rises only when a report comes in. */
export interface Signal<Name extends Gain | Loss = Gain | Loss> {
  readonly name: Name
  /** It changes while time passes without a report. */
  readonly ages?: true
  readonly read: (evidence: Evidence, policy: ImportancePolicy) => SignalReading
  /** The reports that make it what it is, the one that says most first. A signal that is not 0 has at least one. */
  readonly moved: (evidence: Evidence, policy: ImportancePolicy) => readonly Report[]
}

/** The first report of each publisher's own, in order of time. */
export function firstOwnReports({ reports }: Evidence): readonly Report[] {
  const firsts = new Map<PublisherId, Report>()
  const inTime = reports
    .filter(({ copyOf }) => copyOf === null)
    .toSorted((a, b) => heardAt(a) - heardAt(b))
  for (const report of inTime) {
    const { id } = report.article.publisher
    if (!firsts.has(id)) firsts.set(id, report)
  }
  return [...firsts.values()]
}

/** 0 at nothing, two thirds at `scale`, towards 1 without end: the first voices say more than the thirtieth. */
export const saturate = (amount: number, scale: number): number =>
  1 - Math.exp(-Math.max(0, amount) / scale)

/** 1 now, ½ after one half-life. */
export const halve = (ageMs: number, halfLifeMs: number): number =>
  2 ** (-Math.max(0, ageMs) / halfLifeMs)
