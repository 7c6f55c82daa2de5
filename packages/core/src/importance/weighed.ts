import type { SignalDocument } from '@shareet/protocol'
import type { AlertMark } from './breaking/watch.ts'

/** A story's importance with its reasons. */
export interface Weighed {
  /** 0–100, the sum of the contributions (clamped contributions included, so that the sum always holds). */
  readonly score: number
  /** IPTC: 1 flash … 5 ordinary. */
  readonly urgency: number
  /** Its ticker's alert stands. Not a matter of weight alone: `watchBreaking` says so of what was weighed. */
  readonly breaking: boolean
  /** Where its event is on its way since it alerted; absent while it has not. Likewise of its ticker. */
  readonly alert?: AlertMark
  readonly unconfirmed: boolean
  readonly signals: readonly SignalDocument[]
}
