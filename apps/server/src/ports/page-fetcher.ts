import type { Result } from '@shareet/core/values'
import type { FetchedDocument, FetchFailure } from './fetcher.ts'

/** Gets pages that are made for readers: only where the site's robots.txt lets us, and slowly. */
export interface PageFetcher {
  /** Waits its turn at the host. Rejects only with the signal's reason, when it is aborted. */
  fetch(url: string, signal: AbortSignal): Promise<Result<FetchedDocument, PageFailure>>
}

export type PageFailure =
  | FetchFailure
  /** The site asks programs not to read this page. */
  | { readonly kind: 'robots'; readonly detail: string }

/** Finds the report in a page. */
export interface PageReader {
  /** The report's text, paragraphs parted by a line end; undefined where none could be found. */
  read(page: FetchedDocument): Promise<string | undefined>
}
