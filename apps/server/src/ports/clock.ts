import type { Instant } from '@shareet/core/values'

/** The time, and waiting for it to pass. Nothing else in the server reads a clock. */
export interface Clock {
  now(): Instant
  /** Resolves after `milliseconds`, at once for none or less; rejects with the signal's reason when it is aborted. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>
}
