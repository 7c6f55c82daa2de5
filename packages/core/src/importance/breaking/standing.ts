import type { Evidence } from '../evidence.ts'
import { isUrgent } from '../is-urgent.ts'
import type { ImportancePolicy } from '../policy.ts'
import { gravity } from '../signals/gravity.ts'
import type { Report } from '../../stories/index.ts'
import type { Instant } from '../../values/index.ts'
import { isRetracted } from './is-retracted.ts'
import { rises } from './rises.ts'

/** What speaks for and against an alert of an event, at one moment. */
export interface Standing {
  readonly score: number
  /** More publishers than one report it themselves: enough to confirm a flash. */
  readonly confirmed: boolean
  /** It matters, and its publishers took it up just now, or all at once again. */
  readonly risen: boolean
  /** An agency, or a publisher of tier 1, sent it as urgent just now, and it is grave. */
  readonly flash: boolean
  /** Its publishers deny by now what they told. */
  readonly retracted: boolean
  readonly firstReport: Instant
  readonly lastFact: Instant
  /** Publishers that sent something urgent of it since a moment. */
  readonly urgentSince: (at: Instant) => number
}

/** Reads an event's standing from its evidence. */
export function standingOf(evidence: Evidence, score: number, policy: ImportancePolicy): Standing {
  const { voicesMarked, waveMs, retractedShare, ...least } = policy.breaking
  const { reports, firstReport, lastFact, now } = evidence
  const own = evidence.voices.filter(voice => voice.own)
  const told = reports.filter(({ copyOf }) => copyOf === null)
  const urgent = told.filter(isUrgent)
  return {
    score,
    confirmed: own.length >= voicesMarked,
    risen:
      score >= least.score &&
      rises(
        told,
        own.some(({ urgent }) => urgent),
        policy.breaking,
        now,
      ),
    flash:
      score >= least.flashScore &&
      now - firstReport <= waveMs &&
      urgent.some(isFlash) &&
      gravity.read(evidence, policy).value >= least.flashGravity,
    retracted: isRetracted(told, retractedShare),
    firstReport,
    lastFact,
    urgentSince: at =>
      new Set(
        urgent
          .filter(({ article }) => article.published > at)
          .map(({ article }) => article.publisher.id),
      ).size,
  }
}

const isFlash = ({ article, reading }: Report): boolean =>
  article.publisher.tier === 1 || reading.agencies.length > 0
