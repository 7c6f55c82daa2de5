import type { Newsroom } from '@shareet/core'
import type { Article } from '@shareet/core/articles'
import { addressOf, planNextPoll, pollPolicy } from '@shareet/core/sources'
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
  ParsedFeed,
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

export interface PolledSource {
  readonly state: SourceState
  readonly changed: boolean
  /** Articles that were not known before. */
  readonly fresh?: readonly Article[]
  /** Where its news can be subscribed to. */
  readonly hub?: ParsedFeed['hub']
}

/** Polls a source once and stores what came of it, a failure included. The new state is the stored one. */
export async function pollSource(
  ports: PollPorts,
  newsroom: Newsroom,
  { source, everyMs, encoding }: ConfiguredSource,
  state: SourceState,
  signal: AbortSignal,
): Promise<PolledSource> {
  const { fetcher, clock, events } = ports
  const begun = clock.now()
  const url = addressOf(source.url, state)
  const answer = await fetcher.fetch(
    { url, etag: state.etag, lastModified: state.lastModified },
    signal,
  )
  const plan = (outcome: PollOutcome): SourceState =>
    planNextPoll(state, outcome, pollPolicy, clock.now(), everyMs ?? undefined)
  const store = async (next: SourceState): Promise<SourceState> => {
    await ports.inTurn(() => ports.articles.commit({ state: next, reports: [] }))
    return next
  }
  const fail = async (failure: FetchFailure | FeedFailure): Promise<SourceState> => {
    const next = plan(failed(failure))
    events.sourceFailed({
      source: source.id,
      kind: failure.kind,
      detail: failure.detail,
      failures: next.failures,
      nextPoll: isoInstant(next.nextPoll),
    })
    return store(next)
  }

  if (!answer.ok) return { state: await fail(answer.error), changed: false }
  const fetched = answer.value
  const redirect =
    fetched.permanentUrl === null ? null : { from: source.url, to: fetched.permanentUrl }
  if (fetched.kind === 'not-modified')
    return {
      state: await store(plan({ kind: 'unchanged', redirect, ...askedFor(fetched.maxAgeSeconds) })),
      changed: false,
    }

  const bodyDigest = digest(Buffer.from(fetched.body).toString('latin1'))
  if (bodyDigest === state.bodyDigest)
    return {
      state: await store(
        plan({
          kind: 'unchanged',
          redirect,
          bytes: fetched.wireBytes,
          etag: fetched.etag,
          lastModified: fetched.lastModified,
          ...askedFor(fetched.maxAgeSeconds),
        }),
      ),
      changed: false,
    }

  const parsed = ports.parser.parse({
    body: fetched.body,
    contentType: fetched.contentType,
    url: fetched.finalUrl,
    encoding,
    language: fetched.language,
  })
  if (!parsed.ok) return { state: await fail(parsed.error), changed: false }
  const feed = parsed.value
  const {
    state: next,
    counts,
    filings,
  } = await ports.inTurn(() =>
    filePoll(
      ports.articles,
      newsroom,
      source,
      feed.items,
      state,
      (filed, told) =>
        plan({
          kind: 'success',
          filed,
          // A body that broke off is asked for again whole: its validators would hide what is missing.
          etag: feed.damaged ? null : fetched.etag,
          lastModified: feed.damaged ? null : fetched.lastModified,
          bodyDigest: feed.damaged ? null : bodyDigest,
          askedForMs: Math.max(
            (feed.ttlMinutes ?? 0) * MINUTE,
            (fetched.maxAgeSeconds ?? 0) * SECOND,
          ),
          redirect,
          bytes: fetched.wireBytes,
          told: { ...told, skipHours: feed.skipHours, skipDays: feed.skipDays },
        }),
      clock.now(),
    ),
  )
  events.sourcePolled({ source: source.id, ...counts, ms: clock.now() - begun })
  const fresh = filings.flatMap(filing => (filing.kind === 'new' ? [filing.article] : []))
  return {
    state: next,
    changed: counts.filed + counts.revised > 0,
    fresh,
    hub: feed.hub ?? hubIn(fetched.link, url),
  }
}

/** The hub that the Link header names (WebSub 4), with the topic. */
function hubIn(header: string | null, url: string): ParsedFeed['hub'] {
  const by = (relation: string): string | undefined => {
    const link = header
      ?.split(/,\s*(?=<)/)
      .find(each => new RegExp(`;\\s*rel="?[^";]*\\b${relation}\\b`, 'i').test(each))
    const target = /<([^>]+)>/.exec(link ?? '')?.[1]
    return target !== undefined && URL.canParse(target, url) ? new URL(target, url).href : undefined
  }
  const hub = by('hub')
  return hub === undefined ? null : { hub, self: by('self') ?? url }
}

function failed(failure: FetchFailure | FeedFailure): PollOutcome {
  const lost =
    failure.kind === 'gone'
      ? 'gone'
      : 'status' in failure && failure.status === 404
        ? 'missing'
        : undefined
  return {
    kind: 'failed',
    failure: failure.kind,
    detail: failure.detail,
    ...(lost && { lost }),
    ...askedFor('retryAfterSeconds' in failure ? failure.retryAfterSeconds : null),
  }
}

const askedFor = (seconds: number | null): { askedForMs?: number } =>
  seconds === null ? {} : { askedForMs: seconds * SECOND }
