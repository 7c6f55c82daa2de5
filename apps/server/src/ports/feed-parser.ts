import type { RawItem } from '@shareet/core/sources'
import type { Result } from '@shareet/core/values'

/** Reads the bytes of a feed of any known format as items in plain text. */
export interface FeedParser {
  parse(document: FeedBytes): Result<ParsedFeed, FeedFailure>
}

export interface FeedBytes {
  readonly body: Uint8Array
  /** The Content-Type header, where there was one: its charset counts before what the document says of itself. */
  readonly contentType: string | null
  /** Relative links are resolved against it. */
  readonly url: string
}

export interface ParsedFeed {
  readonly format: 'rss' | 'atom' | 'rdf' | 'json'
  readonly title: string | null
  /** BCP 47, as declared. */
  readonly language: string | null
  /** How long the publisher asks us to wait between polls. */
  readonly ttlMinutes: number | null
  /** In the order of the feed. */
  readonly items: readonly RawItem[]
  /** The document broke off or is damaged; the items are those that were whole. */
  readonly damaged: boolean
}

/** `detail` is one plain sentence that names what was met, for the log and the health page. */
export interface FeedFailure {
  readonly kind:
    /** A web page, or anything else that is not a feed. */
    | 'not-a-feed'
    /** No bytes, or nothing but white space. */
    | 'empty'
    /** Broke off before its first whole entry. */
    | 'truncated'
    /** The bytes are in no encoding that we can read. */
    | 'bad-encoding'
    /** Declares entities of its own or is nested beyond reason. */
    | 'unsafe-xml'
    | 'too-large'
  readonly detail: string
}
