import type { TextDocument } from './text.ts'

/**
 * Where stories stood on a ticker over a time: `GET /api/v1/tickers/:ticker/history`. All times ISO 8601 UTC, to the minute.
 */
export interface HistoryDocument {
  readonly ticker: string
  readonly from: string
  readonly to: string
  /** The best placed first; of equals the one that weighed most. */
  readonly stories: readonly TracedStoryDocument[]
  /** Stories that are left out. */
  readonly more: number
}

export interface TracedStoryDocument {
  readonly story: string
  /** The last words that it had on air. Their language is not kept (`und`). */
  readonly line: TextDocument
  /** Its best rank, from 1, and its highest score. */
  readonly peak: number
  readonly highest: number
  /** In order of time, each until the next one. */
  readonly places: readonly PlaceDocument[]
}

export interface PlaceDocument {
  readonly at: string
  /** From 1; null: off air. */
  readonly rank: number | null
  readonly score: number
  /** IPTC urgency, 1 to 5. */
  readonly urgency: number
  /** Its alert stood. */
  readonly breaking: boolean
}
