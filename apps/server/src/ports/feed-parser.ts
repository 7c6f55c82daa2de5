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
  /** Relative links are resolved against it. A `file:` address may also hold a plain text or a web page. */
  readonly url: string
  /** What the operator knows of the source's encoding: counts before everything the document says. */
  readonly encoding?: string | null
  /** The Content-Language header: holds where the document names no language. */
  readonly language?: string | null
}

export interface ParsedFeed {
  readonly format:
    'rss' | 'atom' | 'rdf' | 'json' | 'sitemap' | 'cap' | 'newsml' | 'ninjs' | 'text' | 'html'
  /** WHATWG name of the encoding that the bytes were read in. */
  readonly encoding: string
  readonly title: string | null
  /** BCP 47, as declared. */
  readonly language: string | null
  /** How long the publisher asks us to wait between polls. */
  readonly ttlMinutes: number | null
  /** Hours (0–23, UTC) and days (0 Sunday – 6) in which the publisher asks us not to come. */
  readonly skipHours: readonly number[]
  readonly skipDays: readonly number[]
  /** The page that the feed belongs to. */
  readonly site: string | null
  /** Where changes can be subscribed to (WebSub), and the topic's address there. */
  readonly hub: { readonly hub: string; readonly self: string } | null
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
