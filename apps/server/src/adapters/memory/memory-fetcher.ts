import { failure, success } from '@shareet/core/values'
import type { FetchedDocument, Fetcher, FetchFailure } from '../../ports/index.ts'

/**
 * Answers from a table of addresses that may change between calls: a document is "not modified" for a request that
 * brings its etag or date; an address that is not in the table is unreachable.
 */
export function createMemoryFetcher(
  pages: ReadonlyMap<string, FetchedDocument | FetchFailure>,
): Fetcher {
  return {
    async fetch({ url, etag, lastModified }, signal) {
      signal.throwIfAborted()
      const page = pages.get(url)
      if (!page) return failure({ kind: 'unreachable', detail: `${url} is not in the table` })
      if (page.kind !== 'document') return failure(page)
      const known =
        (page.etag !== null && page.etag === etag) ||
        (page.etag === null && page.lastModified !== null && page.lastModified === lastModified)
      return success(
        known
          ? {
              kind: 'not-modified',
              permanentUrl: page.permanentUrl,
              maxAgeSeconds: page.maxAgeSeconds,
            }
          : page,
      )
    },
  }
}
