import type { Masthead } from './mastheads.ts'
import type { NoisePlan } from './noise/noise.ts'
import type { NewsEvent } from './roll-event.ts'

export type PublicationKind = 'report' | 'copy' | 'correction' | 'follow-up' | 'noise'

/** One entry of the script before it is written: cheap to plan, so that a long history can be skipped through. */
export type Assignment = EventAssignment | NoiseAssignment

interface Planned {
  /** Milliseconds of story time since the start; negative in the backlog. */
  readonly at: number
  readonly masthead: Masthead
  /** Unique in the script; a revision keeps the key of what it revises. */
  readonly article: string
  /** When the article first appeared, story time. */
  readonly firstAt: number
  readonly revision: number
}

export interface EventAssignment extends Planned {
  readonly kind: Exclude<PublicationKind, 'noise'>
  readonly event: NewsEvent
  readonly stage: 0 | 1 | 2
  /** Tells the article as news (`report`) or as a development (`update`). A revision keeps the telling. */
  readonly telling: 'report' | 'update'
  /** Which wording: mastheads of one tongue take turns. */
  readonly turn: number
  /** The agency report whose words are taken, and how. */
  readonly copyOf: EventAssignment | null
  readonly cut: boolean
  /** Carries a wrong key figure, corrected later. */
  readonly misprint: boolean
  /** A note that ends the text of a revision. */
  readonly note: 'none' | 'corrected' | 'updated' | 'withdrawn'
}

export interface NoiseAssignment extends Planned {
  readonly kind: 'noise'
  readonly noise: NoisePlan
}
