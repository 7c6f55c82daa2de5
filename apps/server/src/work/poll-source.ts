import type { Newsroom } from '@shareet/core'
import { planNextPoll, pollPolicy } from '@shareet/core/sources'
import type { PollOutcome, SourceState } from '@shareet/core/sources'
import { MINUTE, SECOND, digest, isoInstant } from '@shareet/core/values'
import type { ConfiguredSource } from '../config/index.ts'
import type { Events } from '../events.ts'
import type {
  ArticleStore,
  Clock,
  FeedFailure,
  FeedParser,
  FetchFailure,
  FetchedDocument,
  Fetcher,
} from '../ports/index.ts'
import { filePoll } from './file-poll.ts'

export interface PollPorts {
  readonly fetcher: Fetcher
  readonly parser: FeedParser
  readonly articles: ArticleStore
  readonly clock: Clock
  readonly events: Events
  /** Runs one piece of filing at a time: judgement depends on the order of articles. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>
}

/** Polls a source once and stores what came of it, a failure included. The new state is the stored one. */
export async function pollSource(
  ports: PollPorts,
  newsroom: Newsroom,
  { source, everyMs }: ConfiguredSource,
  state: SourceState,
  signal: AbortSignal,
): Promise<{ readonly state: SourceState; readonly changed: boolean }> {
  const { fetcher, clock, events } = ports
  const begun = clock.now()
  const answer = await fetcher.fetch(
    { url: source.url, etag: state.etag, lastModified: state.lastModified },
    signal,
  )
  const plan = (outcome: PollOutcome): SourceState =>
    planNextPoll(state, outcome, pollPolicy, clock.now(), everyMs ?? undefined)
  const fail = async (failure: FetchFailure | FeedFailure): Promise<SourceState> => {
    const next = plan({
      kind: 'failed',
      failure: failure.kind,
      detail: failure.detail,
      gone: failure.kind === 'gone',
      ...askedFor('retryAfterSeconds' in failure ? failure.retryAfterSeconds : null),
    })
    events.sourceFailed({
      source: source.id,
      kind: failure.kind,
      detail: failure.detail,
      failures: next.failures,
      nextPoll: isoInstant(next.nextPoll),
    })
    return store(next)
  }
  const store = async (next: SourceState): Promise<SourceState> => {
    await ports.inTurn(() => ports.articles.commit({ state: next, reports: [] }))
    return next
  }

  if (!answer.ok) return { state: await fail(answer.error), changed: false }
  const fetched = answer.value
  if (fetched.kind === 'not-modified')
    return {
      state: await store(plan({ kind: 'unchanged', ...askedFor(fetched.maxAgeSeconds) })),
      changed: false,
    }

  const bodyDigest = digest(Buffer.from(fetched.body).toString('latin1'))
  if (bodyDigest === state.bodyDigest)
    return { state: await store(plan(success(fetched, bodyDigest, 0, null))), changed: false }

  const parsed = ports.parser.parse({
    body: fetched.body,
    contentType: fetched.contentType,
    url: fetched.finalUrl,
  })
  if (!parsed.ok) return { state: await fail(parsed.error), changed: false }
  const { items, ttlMinutes, damaged } = parsed.value
  const { state: next, counts } = await ports.inTurn(() =>
    filePoll(
      ports.articles,
      newsroom,
      source,
      items,
      filed =>
        plan(
          success(
            damaged ? unknown(fetched) : fetched,
            damaged ? null : bodyDigest,
            filed,
            ttlMinutes,
          ),
        ),
      clock.now(),
    ),
  )
  events.sourcePolled({ source: source.id, ...counts, ms: clock.now() - begun })
  return { state: next, changed: counts.filed + counts.revised > 0 }
}

/** A body that broke off is asked for again whole: its validators would hide what is missing. */
const unknown = (fetched: FetchedDocument): FetchedDocument => ({
  ...fetched,
  etag: null,
  lastModified: null,
})

function success(
  fetched: FetchedDocument,
  bodyDigest: string | null,
  filed: number,
  ttlMinutes: number | null,
): PollOutcome {
  const ttlMs = (ttlMinutes ?? 0) * MINUTE
  const freshMs = (fetched.maxAgeSeconds ?? 0) * SECOND
  return {
    kind: 'success',
    filed,
    etag: fetched.etag,
    lastModified: fetched.lastModified,
    bodyDigest,
    askedForMs: Math.max(ttlMs, freshMs),
  }
}

const askedFor = (seconds: number | null): { askedForMs?: number } =>
  seconds === null ? {} : { askedForMs: seconds * SECOND }
