import { readFile } from 'node:fs/promises'
import type {
  ChangeFrame,
  HistoryDocument,
  SearchDocument,
  SourcesDocument,
  StoryDocument,
  TickerDocument,
  WhyDocument,
} from '@shareet/protocol'
import type { Scene } from './open-stage.ts'

const FOLDER = new URL('../../../packages/protocol/examples/', import.meta.url)

/** The moment that the examples were written for. */
const WRITTEN = Date.parse('2026-11-24T18:02:00Z')

/** The protocol's examples as if they had happened just now. */
export interface Examples extends Scene {
  readonly ticker: TickerDocument
  readonly story: StoryDocument
  readonly why: WhyDocument
  readonly history: HistoryDocument
  readonly search: SearchDocument
  readonly change: ChangeFrame
}

export async function readExamples(): Promise<Examples> {
  const moved = Date.now() - WRITTEN
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(new URL(`${name}.json`, FOLDER), 'utf8'), (_, value: unknown) =>
      typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)
        ? new Date(Date.parse(value) + moved).toISOString()
        : value,
    )
  return {
    ticker: (await read('ticker')) as TickerDocument,
    story: (await read('story')) as StoryDocument,
    why: (await read('why')) as WhyDocument,
    history: (await read('history')) as HistoryDocument,
    search: (await read('search')) as SearchDocument,
    sources: (await read('sources')) as SourcesDocument,
    change: (await read('frame-change')) as ChangeFrame,
  }
}

/** A newsroom that reaches none of its sources. */
export function offline({ sources }: SourcesDocument): SourcesDocument {
  return {
    summary: {
      total: sources.length,
      ok: 0,
      failing: sources.length,
      waiting: 0,
      offline: true,
      demo: false,
    },
    sources: sources.map(source => ({
      ...source,
      state: 'failing',
      lastSuccess: null,
      articles: 0,
      failure: {
        kind: 'unreachable',
        detail: 'getaddrinfo ENOTFOUND',
        at: new Date().toISOString(),
      },
    })),
  }
}
