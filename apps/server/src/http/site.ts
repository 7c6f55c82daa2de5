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
