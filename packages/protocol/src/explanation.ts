import type { TextDocument } from './text.ts'

/** Why two reports, or two stories, are or are not taken to be about one event. */
export interface ExplanationDocument {
  /** Log-odds: `bias` and all contributions together; one event where it is at least `needed`. */
  readonly score: number
  readonly needed: number
  readonly bias: number
  /** What weighs most, for or against, first. */
  readonly evidence: readonly EvidenceDocument[]
}

export interface EvidenceDocument {
  readonly kind: string
  readonly value: number
  readonly contribution: number
}

/** Two reports beside each other: `GET /api/v1/explain`. */
export interface ComparisonDocument {
  readonly reports: readonly [ComparedDocument, ComparedDocument]
  /** They are in one story, as things stand: reports that came between them may have decided so. */
  readonly together: boolean
  /** One reprints the other, or both the same one: then nothing else is asked. */
  readonly copies: boolean
  readonly why: ExplanationDocument
}

export interface ComparedDocument {
  readonly id: string
  readonly title: TextDocument
  readonly publisher: string
  readonly published: string
  readonly story: string
}
