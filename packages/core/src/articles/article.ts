import type { Publisher, RawItem } from '../sources/index.ts'
import type { ArticleId, Instant, SourceId } from '../values/index.ts'

/** One publication of one text by one source. A changed headline or text is a new revision of the same article. */
export interface Article {
  readonly id: ArticleId
  readonly source: SourceId
  readonly publisher: Publisher
  readonly url: string | null
  /** Plain text, one line. May be empty for a text that came without a headline. */
  readonly title: string
  /** Plain text; paragraphs parted by a line end; may be empty. At most `articlePolicy.textLimit` characters. */
  readonly text: string
  readonly published: Instant
  readonly publishedTrust: PublishedTrust
  readonly firstSeen: Instant
  /** 0 as first seen, one more a change. */
  readonly revision: number
  /** Digest of title and text: equal means nothing to do. */
  readonly digest: string
  readonly declaredLanguage: string | null
  /** Other sources that brought the same article, in the order of their coming; at most `articlePolicy.alsoFromLimit`. */
  readonly alsoFrom?: readonly SourceId[]
  /** What else its source said of it. */
  readonly details?: ArticleDetails
}

/** What a source may say of an article besides its words. */
export type ArticleDetails = Pick<
  RawItem,
  | 'fullText'
  | 'authors'
  | 'keywords'
  | 'image'
  | 'origin'
  | 'position'
  | 'urgency'
  | 'expires'
  | 'alert'
>

/** `given` by the source, `corrected` from an impossible date, or `first-seen` where it gave none that can be read. */
export type PublishedTrust = 'given' | 'corrected' | 'first-seen'
