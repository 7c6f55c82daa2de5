import type { ArticleId, Instant, StoryId } from '../../values/index.ts'

/**
 * Where an event is on its way: nothing was said of it yet (`candidate`), an agency's flash is on air that nobody has
 * confirmed, its alert stands, it brings new facts, it is reported without any, it has lost its weight or was withdrawn.
 */
export type BreakingState =
  'candidate' | 'unconfirmed' | 'breaking' | 'developing' | 'sustained' | 'faded'

/** What is remembered of an event that alerted, so that it never does so twice without a new fact. */
export interface Alert {
  readonly story: StoryId
  /** Reports that told the event then: they find it again when its story was merged, split or linked. */
  readonly articles: readonly ArticleId[]
  readonly state: BreakingState
  /** It ended because its publishers denied what they had told; absent where they did not. */
  readonly retracted?: true
  /** More than one voice told it: a flash alone keeps no confirmed alert from the event. */
  readonly confirmed: boolean
  /** When it alerted, with what score. */
  readonly at: Instant
  readonly score: number
}

/** What is said of an event's alert beside its line. */
export interface AlertMark {
  readonly state: BreakingState
  readonly at: Instant
  readonly retracted: boolean
}

/** A ticker's memory of what it alerted. Plain data, kept with its rundown, so that a restart alerts nothing again. */
export interface Watch {
  readonly opened: Instant
  /** In order of alert. */
  readonly alerts: readonly Alert[]
}

/** The watch of a ticker that opens now. */
export const openWatch = (opened: Instant): Watch => ({ opened, alerts: [] })
