import type { TextDocument } from './text.ts'
import type { SignalDocument } from './ticker.ts'

/** A story with its reports and its reasons: `GET /api/v1/stories/:id`. */
export interface StoryDocument {
  readonly id: string
  readonly line: TextDocument
  readonly attribution: TextDocument | null
  readonly importance: number
  readonly urgency: number
  readonly why: readonly SignalDocument[]
  readonly firstReport: string
  readonly lastReport: string
  /** Oldest first. */
  readonly reports: readonly ReportDocument[]
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
  /** Agencies credited in the text. */
  readonly agencies: readonly string[]
}
