/** What one entry of a feed said, as plain text and before any judgement. Absent means the source did not say. */
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
  readonly language?: string
}
