import type { OffReason } from '@shareet/core/ticker'
import type { Logger } from 'pino'

/** The one place that reports what happened. Messages are constant; what varies is in the fields. */
export interface Events {
  sourcePolled(fields: {
    source: string
    filed: number
    revised: number
    dropped: number
    vanished: number
    ms: number
  }): void
  sourceFailed(fields: {
    source: string
    kind: string
    detail: string
    failures: number
    nextPoll: string
  }): void
  newsroomRestored(fields: { articles: number; stories: number; tickers: number; ms: number }): void
  itemOnAir(fields: {
    ticker: string
    item: string
    story: string
    line: string
    importance: number
  }): void
  itemChanged(fields: { ticker: string; item: string; line: string; before: string }): void
  itemOffAir(fields: { ticker: string; item: string; line: string; reason: OffReason }): void
  /** The house's list has a word of every headline that it could be told in. */
  storyHeld(fields: { ticker: string; story: string; word: string }): void
  /** A service that was asked for a translation gave none; the line stays as it is. */
  translationFailed(fields: { kind: string; detail: string; from: string; to: string }): void
  /** A service that was asked what headlines mean did not say; links go by what else is known. */
  embeddingFailed(fields: { kind: string; detail: string; headlines: number }): void
  /** An editor ordered something. */
  decided(fields: { ticker: string; verb: string; story?: string; by: string }): void
  archiveFilled(fields: { articles: number; done: boolean }): void
  articlesPruned(fields: { articles: number }): void
  started(fields: { address: string; sources: number; demo: boolean }): void
  stopping(fields: { reason: string }): void
}

export function createEvents(log: Logger): Events {
  return {
    sourcePolled: fields => log.debug(fields, 'source polled'),
    sourceFailed: fields => log.warn(fields, 'source failed'),
    newsroomRestored: fields => log.info(fields, 'newsroom restored'),
    itemOnAir: fields => log.info(fields, 'item on air'),
    itemChanged: fields => log.info(fields, 'item changed'),
    itemOffAir: fields => log.info(fields, 'item off air'),
    storyHeld: fields => log.info(fields, 'story held back'),
    translationFailed: fields => log.warn(fields, 'translation failed'),
    embeddingFailed: fields => log.warn(fields, 'embedding failed'),
    decided: fields => log.info(fields, 'decided'),
    archiveFilled: fields => log.info(fields, 'archive filled'),
    articlesPruned: fields => log.info(fields, 'articles pruned'),
    started: fields => log.info(fields, 'started'),
    stopping: fields => log.info(fields, 'stopping'),
  }
}
