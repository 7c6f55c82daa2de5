import type { ExplanationDocument } from './explanation.ts'
import type { TextDocument } from './text.ts'
import type { SignalDocument } from './ticker.ts'

/** A story with its reports and its reasons: `GET /api/v1/stories/:id`. */
export interface StoryDocument {
  readonly id: string
  /** It can still grow. A past one is told as of its last report. */
  readonly live: boolean
  readonly line: TextDocument
  readonly attribution: TextDocument | null
  readonly importance: number
  readonly urgency: number
  readonly why: readonly SignalDocument[]
  readonly firstReport: string
  readonly lastReport: string
  /** How its importance went, in order of time; the last is `importance`. At most 66, weighed anew with the reports of then. */
  readonly scores: readonly { readonly at: string; readonly score: number }[]
  /** Oldest first. */
  readonly reports: readonly ReportDocument[]
  /** Live stories in other languages about the same event, the largest first. */
  readonly linked: readonly LinkedStoryDocument[]
  /** What was merged into it or split from it or off it, oldest first. */
  readonly regroupings: readonly RegroupingDocument[]
}

/** A story in another language about the same event. */
export interface LinkedStoryDocument {
  readonly id: string
  /** In the language of the story. */
  readonly line: TextDocument
  readonly reports: number
  readonly why: ExplanationDocument
}

/** Articles of one story that became another's. */
export interface RegroupingDocument {
  /** `merged`: `story` took in all of `from`, which is no more. `split`: `story` was parted from `from`. */
  readonly kind: 'merged' | 'split'
  readonly at: string
  readonly story: string
  readonly from: string
  readonly articles: readonly string[]
  readonly why: ExplanationDocument
}

export interface ReportDocument {
  readonly id: string
  readonly title: TextDocument
  readonly publisher: string
  readonly country: string | null
  readonly url: string | null
  readonly published: string
  /** `given` by the source, `corrected` from an impossible date, or `first-seen` where it gave none. */
  readonly publishedTrust: 'given' | 'corrected' | 'first-seen'
  /** Sources that brought it, the first one first. */
  readonly sources: readonly string[]
  /** How often the headline or text changed since it was first seen. */
  readonly revision: number
  /** `own` report, or `copy` of another one or of an agency's text. */
  readonly role: 'own' | 'copy'
  /** Id of the report that it reprints, where that is known; that one need not be kept any more. */
  readonly copyOf: string | null
  readonly joined: JoiningDocument
  /** What none of the reports before it says; null for the first one. */
  readonly adds: AdditionsDocument | null
  /** Agencies credited in the text. */
  readonly agencies: readonly string[]
}

/** How a report came into its story. */
export interface JoiningDocument {
  readonly at: string
  /** It was the first one filed, which need not be the first one published. */
  readonly began: boolean
  /** How certain that was, 0–1; null where it began it, or where that is not known. */
  readonly score: number | null
}

export interface AdditionsDocument {
  /** What is counted (`killed`, `money`, …) and how much. */
  readonly numbers: readonly { readonly value: number; readonly role: string }[]
  /** People, bodies and places, as printed. */
  readonly names: readonly string[]
  /** ISO 3166-1 codes. */
  readonly countries: readonly string[]
  readonly eventKind: string | null
}
