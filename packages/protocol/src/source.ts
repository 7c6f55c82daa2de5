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
  readonly state: 'waiting' | 'ok' | 'failing'
  /** Kind of the last failure, a key of the catalogue (`failure.<kind>`), with the detail a person needs. */
  readonly failure: { readonly kind: string; readonly detail: string; readonly at: string } | null
  readonly lastSuccess: string | null
  readonly nextPoll: string | null
  readonly articles: number
}
