import type { PublisherId, SourceId } from '../values/index.ts'

/** Who is behind sources. Editions of one newsroom share one id. */
export interface Publisher {
  readonly id: PublisherId
  readonly name: string
  /** ISO 3166-1 alpha-2, where known. */
  readonly country: string | null
  /** 1 agencies and papers of record, 2 established outlets, 3 everything else. */
  readonly tier: Tier
}

export type Tier = 1 | 2 | 3

/** One feed of one publisher. */
export interface Source {
  readonly id: SourceId
  readonly url: string
  readonly name: string
  readonly publisher: Publisher
  /** Declared by the operator; a hint only, the text itself decides. */
  readonly language: string | null
}
