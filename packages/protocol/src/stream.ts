import type { ItemDocument, TickerDocument } from './ticker.ts'
import type { SourcesSummary } from './source.ts'

/**
 * What `GET /api/v1/ticker/stream` sends as server-sent events. `event` is the frame's kind and `id` its seq
 * (source frames carry no id: they are not part of the numbered history).
 *
 * A viewer that reconnects with `Last-Event-ID` gets the changes it missed or, if they are no longer kept, a snapshot.
 */
export type StreamFrame = SnapshotFrame | ChangeFrame | SourcesFrame

export interface SnapshotFrame {
  readonly kind: 'snapshot'
  readonly document: TickerDocument
}

/** Brings a viewer from `seq - 1` to `seq`. */
export interface ChangeFrame {
  readonly kind: 'change'
  readonly seq: number
  readonly at: string
  /** Ids of all items on air after the change, in order. An id missing here has left. */
  readonly order: readonly string[]
  /** Items that are new or whose words or figures changed. */
  readonly put: readonly ItemDocument[]
}

export interface SourcesFrame {
  readonly kind: 'sources'
  readonly summary: SourcesSummary
}
