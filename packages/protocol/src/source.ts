/** How a source is doing, for the health page: `GET /api/v1/sources`. */
export interface SourcesDocument {
  readonly summary: SourcesSummary
  readonly sources: readonly SourceDocument[]
}

export interface SourcesSummary {
  readonly total: number
  /** Last poll succeeded. */
  readonly ok: number
  readonly failing: number
  /** Not polled yet. */
  readonly waiting: number
  /** Every source that was polled failed to be reached at all: most likely there is no network. */
  readonly offline: boolean
  /** This is the synthetic newsroom of `--demo`. */
  readonly demo: boolean
}

export interface SourceDocument {
  readonly id: string
  readonly name: string
  readonly url: string
  readonly language: string | null
  /** `muted`: its feed has been gone for so long that it is hardly asked any more. */
  readonly state: 'waiting' | 'ok' | 'failing' | 'muted'
  /** Kind of the last failure, a key of the catalogue (`failure.<kind>`), with the detail a person needs. */
  readonly failure: { readonly kind: string; readonly detail: string; readonly at: string } | null
  readonly lastSuccess: string | null
  readonly nextPoll: string | null
  readonly articles: number
  /** Null while it was never asked. */
  readonly health: SourceHealth | null
}

/** What polling a source has come to so far. */
export interface SourceHealth {
  /** Seconds between two polls while it answers. */
  readonly intervalSeconds: number
  /** By the dates in its feed; null while they do not tell. */
  readonly itemsPerDay: number | null
  readonly requests: number
  /** Answers without a body, because what we had was still right. */
  readonly notModified: number
  /** Bodies that were the same as before. */
  readonly sameBody: number
  readonly bytesReceived: number
  readonly bytesSaved: number
  /** Articles by the trust in their date. */
  readonly dates: { readonly given: number; readonly corrected: number; readonly firstSeen: number }
  /** Recent articles that left the feed before their time. */
  readonly vanished: number
  /** Where it has moved for good, which is asked in place of the configured address. */
  readonly movedTo: string | null
}
