import type {
  ReadingDocument,
  SourcesDocument,
  StoryDocument,
  TickerDocument,
} from '@shareet/protocol'

/** The answers of a Shareet server. Each call rejects where it cannot be reached; `story` is undefined when not live. */
export interface ShareetApi {
  ticker(signal?: AbortSignal): Promise<TickerDocument>
  story(id: string, signal?: AbortSignal): Promise<StoryDocument | undefined>
  /** Undefined where the story or the report is not live. */
  reading(story: string, report: string): Promise<ReadingDocument | undefined>
  sources(signal?: AbortSignal): Promise<SourcesDocument>
}

/** `base` is the server's address, such as `https://news.example/`. */
export function shareetApi(base: string): ShareetApi {
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
    ticker: signal => need('api/v1/ticker', signal),
    story: (id, signal) => get(`api/v1/stories/${encodeURIComponent(id)}`, signal),
    reading: (story, report) =>
      get(
        `api/v1/stories/${encodeURIComponent(story)}/reports/${encodeURIComponent(report)}/reading`,
      ),
    sources: signal => need('api/v1/sources', signal),
  }
}
