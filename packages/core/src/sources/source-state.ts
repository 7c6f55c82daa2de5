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
  readonly manner: SourceManner
}

/** How a source behaves: what its pace and the page of its health are made of. */
export interface SourceManner {
  /** Mean time between its articles in milliseconds, by its own dates; null while unknown. */
  readonly gapMs: number | null
  /** When it last brought something new. */
  readonly lastNews: Instant | null
  /** Since when its feed has not been there (404, 410), and how often in a row. */
  readonly lost: { readonly since: Instant; readonly times: number } | null
  /** Its feed was not there for so long that it is hardly asked any more. */
  readonly muted: boolean
  /** A permanent redirect from the configured address: seen since, and followed at once when it counts. */
  readonly moved: {
    readonly from: string
    readonly to: string
    readonly since: Instant
    readonly counts: boolean
  } | null
  /** Its subscription at a WebSub hub. */
  readonly push: PushState | null
  /** Hours (0–23) and days (0 Sunday) in UTC in which it asks us not to come. */
  readonly skipHours: readonly number[]
  readonly skipDays: readonly number[]
  readonly requests: number
  /** Answers without a body, because our validators still held. */
  readonly notModified: number
  /** Bodies that were the same as before, and were not read again. */
  readonly sameBody: number
  readonly bytesReceived: number
  /** Size of the last body, as sent: what an answer without one saves. */
  readonly lastBytes: number
  readonly bytesSaved: number
  /** Articles by the trust in their date. */
  readonly datesGiven: number
  readonly datesCorrected: number
  readonly datesFirstSeen: number
  /** Articles that left the feed before their time, which publishers do with what they take back. */
  readonly vanished: number
  /** Digests of the recent entries of the last body; at most 100. */
  readonly recent: readonly string[]
}

/** A subscription: what was asked of which hub, and until when it holds. */
export interface PushState {
  readonly hub: string
  readonly topic: string
  /** Part of the callback's address, and the key of the deliveries' signatures: neither can be guessed. */
  readonly token: string
  readonly secret: string
  readonly askedAt: Instant
  readonly leaseSeconds: number | null
  /** Null until the hub has confirmed it, and again when it was denied or does not deliver. */
  readonly until: Instant | null
  /** Polls in a row that found news which the hub had not delivered. */
  readonly missed: number
}

const newManner: SourceManner = {
  gapMs: null,
  lastNews: null,
  lost: null,
  muted: false,
  moved: null,
  push: null,
  skipHours: [],
  skipDays: [],
  requests: 0,
  notModified: 0,
  sameBody: 0,
  bytesReceived: 0,
  lastBytes: 0,
  bytesSaved: 0,
  datesGiven: 0,
  datesCorrected: 0,
  datesFirstSeen: 0,
  vanished: 0,
  recent: [],
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
  manner: newManner,
})

/** A manner as stored by an earlier version, with what it did not know yet. */
export const completeManner = (stored: Partial<SourceManner>): SourceManner => ({
  ...newManner,
  ...stored,
})

/** The address to ask: the configured one, or where that has moved for good. */
export const addressOf = (url: string, { manner: { moved } }: SourceState): string =>
  moved?.counts === true && moved.from === url ? moved.to : url
