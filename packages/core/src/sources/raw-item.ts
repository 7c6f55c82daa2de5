/** What one entry of a source said, as plain text and before any judgement. Absent means the source did not say. */
export interface RawItem {
  readonly guid?: string
  readonly url?: string
  readonly title?: string
  /** Lead or teaser, plain text. */
  readonly summary?: string
  /** Full text, plain text, paragraphs parted by a line end. */
  readonly content?: string
  /** Date exactly as written in the source. */
  readonly published?: string
  /** Date of the last change, exactly as written. */
  readonly updated?: string
  readonly language?: string
  /** People and agencies credited, as printed; at most 20. */
  readonly authors?: readonly string[]
  /** Categories, tags and subjects in words; at most 20. */
  readonly keywords?: readonly string[]
  /** Address of the report's picture. */
  readonly image?: string
  /** Whom an aggregator or agency feed names as the publisher. */
  readonly origin?: string
  /** Where it happened, in degrees. */
  readonly position?: { readonly latitude: number; readonly longitude: number }
  /** IPTC urgency, 1 (most) to 9. */
  readonly urgency?: number
  /** After this it is of no use, as written. */
  readonly expires?: string
  /** Not to be published before this (an embargo), as written. */
  readonly notBefore?: string
  /** Its publisher has taken it back. */
  readonly withdrawn?: boolean
  readonly alert?: Alert
  /** The content is that of the article's page, which the feed itself does not have. */
  readonly fullText?: boolean
}

/** A public warning (CAP 1.2), in the words of its authority. */
export interface Alert {
  /** What kind of event, such as "Flood Warning". */
  readonly event: string | null
  /** Extreme, Severe, Moderate, Minor or Unknown. */
  readonly severity: string | null
  /** Immediate, Expected, Future, Past or Unknown. */
  readonly urgency: string | null
  /** Observed, Likely, Possible, Unlikely or Unknown. */
  readonly certainty: string | null
  /** Names of the areas; at most 50. */
  readonly areas: readonly string[]
  /** When it begins, as written. */
  readonly effective: string | null
  /** When it ends, as written. */
  readonly expires: string | null
}
