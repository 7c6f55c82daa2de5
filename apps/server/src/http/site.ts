import type { DropReason } from '@shareet/core/articles'
import type { RawItem } from '@shareet/core/sources'
import type { Result } from '@shareet/core/values'
import type { SourcesDocument, StoryDocument, TickerDocument } from '@shareet/protocol'

/** What the HTTP edge asks of the running program. */
export interface Site {
  ticker(): TickerDocument
  story(id: string): StoryDocument | undefined
  sources(): SourcesDocument
  health(): Health
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
