import type { SourceState } from '@shareet/core/sources'

/** What is remembered of each source. Written together with a poll's articles: see `ArticleStore.commit`. */
export interface SourceStateStore {
  /** States of all sources ever polled, in order of their ids. */
  all(): Promise<readonly SourceState[]>
}
