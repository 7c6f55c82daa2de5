import type { PublicationKind } from './assignment.ts'
import type { Tongue } from './tongue.ts'

/** One entry of the script: what one masthead put into its feeds at one moment. */
export interface Publication {
  /** Milliseconds of story time since the start; negative in the backlog. */
  readonly at: number
  readonly masthead: string
  readonly publisher: string
  readonly kind: PublicationKind
  /** The event it is about; noise has a label of its own, shared with nothing. */
  readonly event: string
  readonly article: PublishedArticle
}

/** An article as its masthead shows it at that moment. A correction keeps `guid` and `url`. */
export interface PublishedArticle {
  readonly guid: string
  readonly url: string
  readonly title: string
  readonly summary: string
  /** Paragraphs parted by a line end; empty where the masthead's feeds give summaries only. */
  readonly content: string
  /** First appearance and last change, milliseconds since 1970. */
  readonly published: number
  readonly updated: number
  readonly lang: Tongue
  /** Belongs into the section feed of lighter matter too. */
  readonly light: boolean
}
