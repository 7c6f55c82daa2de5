import type { DropReason } from '@shareet/core/articles'
import type { Wish } from '@shareet/core/desk'
import type { RawItem } from '@shareet/core/sources'
import type { Instant, Result } from '@shareet/core/values'
import type {
  ComparisonDocument,
  DeskDocument,
  HistoryDocument,
  ReadingDocument,
  SearchDocument,
  SourcesDocument,
  StoryDocument,
  TickerDocument,
  TickersDocument,
  WhyDocument,
} from '@shareet/protocol'

/** What the HTTP edge asks of the running program. */
export interface Site {
  /** The first ticker without an id; undefined where there is none of that id. */
  ticker(id?: string): TickerDocument | undefined
  /** All of them, in the order of the configuration. */
  tickers(): TickersDocument
  /** As a ticker weighs it, the first without one. Of a story that was merged into another one, that other one. */
  story(id: string, ticker?: string): Promise<StoryDocument | undefined>
  /** Why an item, by its id or that of its story, is on air on a ticker, the first without one; undefined where it is not. */
  why(item: string, ticker?: string): Promise<WhyDocument | undefined>
  /** Where stories stood on a ticker, the first without one; undefined where there is none of that id. */
  history(
    ticker: string | undefined,
    time: { readonly from: Instant | null; readonly to: Instant | null },
  ): Promise<HistoryDocument | undefined>
  /** Two articles by id or address; the failure is the one that is not kept. */
  explain(articles: readonly [string, string]): Promise<Result<ComparisonDocument, string>>
  reading(story: string, report: string): ReadingDocument | undefined
  search(
    question: Question,
  ): Promise<Result<SearchDocument, { readonly parameter: string; readonly detail: string }>>
  sources(): SourcesDocument
  health(): Health
}

/** What somebody asks of the archive; `cursor` is `more` of an earlier answer. */
export interface Question {
  readonly words: string
  readonly language: string | null
  readonly from: Instant | null
  readonly to: Instant | null
  readonly limit: number
  readonly cursor: string | null
}

/** Is the program doing its work? `ok` is false when judging or storing has stopped. */
export interface Health {
  readonly ok: boolean
  readonly version: string
  readonly seq: number
  readonly stories: number
  readonly articles: number
  readonly viewers: number
  readonly uptimeSeconds: number
}

/** Files articles that are handed in for a source; `key` makes the same request harmless when it comes again. */
export type Intake = (
  source: string,
  items: readonly RawItem[],
  key: string | null,
) => Promise<Result<Taken, 'conflict' | 'no-source'>>

export interface Taken {
  readonly repeated: boolean
  readonly results: readonly {
    readonly id: string | null
    readonly outcome: 'new' | 'revised' | 'unchanged' | 'joined' | 'dropped'
    readonly reason: DropReason | null
  }[]
}

/** Where editors' orders come to, of a ticker by its id. */
export interface DeskDoor {
  /** Undefined where there is no such ticker. */
  describe(ticker: string): DeskDocument | undefined
  /** Resolves when it is stored. */
  decide(ticker: string, wish: Wish): Promise<Result<null, 'no-ticker' | 'no-story'>>
}

/** Where WebSub hubs come to, by the token in the address. */
export interface HubDoor {
  /** The text to answer with, or undefined where we did not ask for that. */
  question(token: string, question: HubQuestion): Promise<string | undefined>
  /** False where there is no such subscription any more. */
  delivery(token: string, delivery: HubDelivery): Promise<boolean>
}

export interface HubQuestion {
  readonly mode: string
  readonly topic: string
  readonly challenge: string | null
  readonly leaseSeconds: number | null
}

export interface HubDelivery {
  readonly body: Uint8Array
  readonly contentType: string | null
  readonly signature: string | undefined
}

/** What operators do with sources besides watching them. */
export interface SourceTools {
  opml(): string
  /** The feeds at an address, or those that the page there names. */
  look(
    url: string,
  ): Promise<Result<readonly LookDocument[], { readonly kind: string; readonly detail: string }>>
}

export interface LookDocument {
  readonly url: string
  readonly finalUrl: string
  readonly format: string
  readonly encoding: string
  readonly title: string | null
  readonly language: string | null
  readonly site: string | null
  readonly items: number
  readonly newest: string | null
  readonly samples: readonly { readonly title: string; readonly published: string | null }[]
  readonly warnings: readonly { readonly kind: string; readonly items: number }[]
  readonly intervalSeconds: number
}
