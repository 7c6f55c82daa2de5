import type { Instant, SourceId } from '../values/index.ts'

/** What is remembered of a source between polls; survives restarts. */
export interface SourceState {
  readonly source: SourceId
  /** Validators of the last body, kept also when a later answer says "unchanged". */
  readonly etag: string | null
  readonly lastModified: string | null
  /** Digest of the last body: an equal body is not parsed again. */
  readonly bodyDigest: string | null
  readonly intervalMs: number
  readonly nextPoll: Instant
  /** Failures since the last success. */
  readonly failures: number
  readonly lastSuccess: Instant | null
  readonly lastFailure: {
    readonly kind: string
    readonly detail: string
    readonly at: Instant
  } | null
  /** Articles filed from this source so far. */
  readonly articles: number
}

/** The state of a source that was never polled: due at once. */
export const newSourceState = (
  source: SourceId,
  intervalMs: number,
  now: Instant,
): SourceState => ({
  source,
  etag: null,
  lastModified: null,
  bodyDigest: null,
  intervalMs,
  nextPoll: now,
  failures: 0,
  lastSuccess: null,
  lastFailure: null,
  articles: 0,
})
