import type { Newsroom } from '@shareet/core'
import { toReadingDocument } from '@shareet/core/publish'
import type { SourceState } from '@shareet/core/sources'
import { DAY, SECOND, isoInstant, storyId } from '@shareet/core/values'
import type { SourceId } from '@shareet/core/values'
import type {
  ReadingDocument,
  SourceDocument,
  SourceHealth,
  SourcesDocument,
} from '@shareet/protocol'
import type { ConfiguredSource } from '../config/index.ts'

/** What was understood of a report of a live story, or undefined. */
export function describeReading(
  newsroom: Newsroom,
  story: string,
  report: string,
): ReadingDocument | undefined {
  const found = newsroom.stories
    .get(storyId(story))
    ?.reports.find(({ article }) => article.id === report)
  return found && toReadingDocument(found.article, newsroom.names)
}

/** How each source is doing, in the order of the configuration. */
export function describeSources(
  configured: readonly ConfiguredSource[],
  states: ReadonlyMap<SourceId, SourceState>,
  demo: boolean,
): SourcesDocument {
  const sources = configured.map(({ source }) => {
    const state = states.get(source.id)
    return { ...base(source), ...condition(state) }
  })
  const count = (wanted: SourceDocument['state']): number =>
    sources.filter(({ state }) => state === wanted).length
  const failing = count('failing') + count('muted')
  const unreachable = sources.filter(({ failure }) => failure?.kind === 'unreachable').length
  return {
    summary: {
      total: sources.length,
      ok: count('ok'),
      failing,
      waiting: count('waiting'),
      // One publisher may be down; that nobody at all can be reached is the network.
      offline: failing > 0 && count('ok') === 0 && unreachable === failing,
      demo,
    },
    sources,
  }
}

const base = ({
  id,
  name,
  url,
  language,
}: ConfiguredSource['source']): Pick<SourceDocument, 'id' | 'name' | 'url' | 'language'> => ({
  id,
  name,
  url,
  language,
})

function condition(
  state: SourceState | undefined,
): Omit<SourceDocument, 'id' | 'name' | 'url' | 'language'> {
  if (!state || (state.lastSuccess === null && state.lastFailure === null))
    return {
      state: 'waiting',
      failure: null,
      lastSuccess: null,
      nextPoll: null,
      articles: 0,
      health: null,
    }
  const { lastFailure, lastSuccess, nextPoll, articles } = state
  return {
    state: lastFailure === null ? 'ok' : state.manner.muted ? 'muted' : 'failing',
    failure: lastFailure === null ? null : { ...lastFailure, at: isoInstant(lastFailure.at) },
    lastSuccess: lastSuccess === null ? null : isoInstant(lastSuccess),
    nextPoll: isoInstant(nextPoll),
    articles,
    health: healthOf(state),
  }
}

const healthOf = ({ intervalMs, manner }: SourceState): SourceHealth => ({
  intervalSeconds: Math.round(intervalMs / SECOND),
  itemsPerDay: manner.gapMs === null ? null : Math.round((DAY / manner.gapMs) * 10) / 10,
  requests: manner.requests,
  notModified: manner.notModified,
  sameBody: manner.sameBody,
  bytesReceived: manner.bytesReceived,
  bytesSaved: manner.bytesSaved,
  dates: {
    given: manner.datesGiven,
    corrected: manner.datesCorrected,
    firstSeen: manner.datesFirstSeen,
  },
  vanished: manner.vanished,
  movedTo: manner.moved?.counts === true ? manner.moved.to : null,
})
