import type {
  HistoryDocument,
  ReadingDocument,
  SearchDocument,
  SourcesDocument,
  StoryDocument,
  TickerDocument,
  TickersDocument,
  WhyDocument,
} from '@shareet/protocol'
import { tickerPath } from './ticker-path.ts'

/** The answers of a Shareet server. Each call rejects where it cannot be reached; `story` is undefined when not kept. */
export interface ShareetApi {
  ticker(signal?: AbortSignal): Promise<TickerDocument>
  tickers(signal?: AbortSignal): Promise<TickersDocument>
  story(id: string, signal?: AbortSignal): Promise<StoryDocument | undefined>
  /** Where stories stood on the ticker over the last day. */
  history(signal?: AbortSignal): Promise<HistoryDocument>
  /** Why an item is on air; undefined where it is not. */
  why(item: string, signal?: AbortSignal): Promise<WhyDocument | undefined>
  /** Undefined where the story or the report is not live. */
  reading(story: string, report: string): Promise<ReadingDocument | undefined>
  /** Looks words up in the archive, from where an earlier answer ended (`more`). */
  search(words: string, cursor: string | null, signal?: AbortSignal): Promise<SearchAnswer>
  sources(signal?: AbortSignal): Promise<SourcesDocument>
}

/** What was found, or why these words cannot be looked for. */
export type SearchAnswer =
  | { readonly kind: 'found'; readonly document: SearchDocument }
  | { readonly kind: 'refused'; readonly message: string }

/**
 * `base` is the server's address, such as `https://news.example/`. Rundown and stories are those of the ticker of that id,
 * or of the server's first.
 */
export function shareetApi(base: string, ticker?: string): ShareetApi {
  const asSeenBy = ticker === undefined ? '' : `?ticker=${encodeURIComponent(ticker)}`

  async function get<T>(path: string, signal?: AbortSignal): Promise<T | undefined> {
    const response = await fetch(new URL(path, base), signal ? { signal } : {})
    if (response.status === 404) return undefined
    if (!response.ok) throw new Error(`${path} answered ${response.status}`)
    return (await response.json()) as T
  }
  const need = async <T>(path: string, signal?: AbortSignal): Promise<T> => {
    const found = await get<T>(path, signal)
    if (found === undefined) throw new Error(`${path} is not there`)
    return found
  }
  return {
    ticker: signal => need(tickerPath(ticker), signal),
    tickers: signal => need('api/v1/tickers', signal),
    story: (id, signal) => get(`api/v1/stories/${encodeURIComponent(id)}${asSeenBy}`, signal),
    history: signal => need(`${tickerPath(ticker)}/history`, signal),
    why: (item, signal) =>
      get(`${tickerPath(ticker)}/items/${encodeURIComponent(item)}/why`, signal),
    reading: (story, report) =>
      get(
        `api/v1/stories/${encodeURIComponent(story)}/reports/${encodeURIComponent(report)}/reading`,
      ),
    async search(words, cursor, signal) {
      const query = new URLSearchParams({ q: words, ...(cursor !== null && { cursor }) })
      const response = await fetch(
        new URL(`api/v1/search?${query}`, base),
        signal ? { signal } : {},
      )
      if (response.status === 400) {
        const { error } = (await response.json()) as { error: { message: string } }
        return { kind: 'refused', message: error.message }
      }
      if (!response.ok) throw new Error(`search answered ${response.status}`)
      return { kind: 'found', document: (await response.json()) as SearchDocument }
    },
    sources: signal => need('api/v1/sources', signal),
  }
}
