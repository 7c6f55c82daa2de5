export type { Archive, ArchiveHit, ArchivePage, ArchivePlace, ArchiveRequest } from './archive.ts'
export type {
  ArticleStore,
  FiledPoll,
  FiledReport,
  StoredAnswer,
  StoredRegrouping,
  StoredReport,
} from './article-store.ts'
export type { Clock } from './clock.ts'
export type { FeedBytes, FeedFailure, FeedParser, ParsedFeed } from './feed-parser.ts'
export type {
  FetchedDocument,
  FetchFailure,
  FetchRequest,
  Fetcher,
  NotModified,
} from './fetcher.ts'
export type {
  AsRun,
  AsRunEnd,
  AsRunStart,
  RundownChange,
  RundownStore,
  StoredRundown,
} from './rundown-store.ts'
export type { SourceStateStore } from './source-state-store.ts'
export type { StoreErrorCode } from './store-error.ts'
export { StoreError } from './store-error.ts'
export type { Inbox, InboxFile } from './inbox.ts'
export { InboxError } from './inbox.ts'
export type { PageFailure, PageFetcher, PageReader } from './page-fetcher.ts'
export type { HubClient, HubRequest } from './hub-client.ts'
export type { ServiceFailure } from './service-failure.ts'
export type { Embedder } from './embedder.ts'
export type { Translator } from './translator.ts'
export type { DecisionStore } from './decision-store.ts'
