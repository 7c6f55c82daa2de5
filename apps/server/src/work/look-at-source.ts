import { canonicalUrl, parseDate } from '@shareet/core/articles'
import { newSourceState, planNextPoll, pollPolicy, publishingGap } from '@shareet/core/sources'
import type { RawItem } from '@shareet/core/sources'
import {
  DAY,
  HOUR,
  MINUTE,
  SECOND,
  failure,
  isoInstant,
  sourceId,
  success,
} from '@shareet/core/values'
import type { Instant, Result } from '@shareet/core/values'
import type {
  Clock,
  FeedFailure,
  FeedParser,
  FetchFailure,
  FetchedDocument,
  Fetcher,
  ParsedFeed,
} from '../ports/index.ts'

export interface LookPorts {
  readonly fetcher: Fetcher
  readonly parser: FeedParser
  readonly clock: Clock
}

/** What we would make of a source, seen once. */
export interface SourceLook {
  readonly url: string
  readonly finalUrl: string
  readonly format: ParsedFeed['format']
  readonly encoding: string
  readonly title: string | null
  readonly language: string | null
  readonly site: string | null
  readonly items: number
  /** The newest date that is not in the future. */
  readonly newest: Instant | null
  /** The first five. */
  readonly samples: readonly { readonly title: string; readonly published: Instant | null }[]
  readonly warnings: readonly SourceWarning[]
  readonly intervalMs: number
  /** Mean time between its articles, where its dates tell. */
  readonly gapMs: number | null
  /** What the publisher asks us to wait, where he does. */
  readonly askedForMs: number | null
}

/** What an operator should know of a source, each with how many entries it is true of. */
export interface SourceWarning {
  readonly kind:
    | 'no-items'
    | 'no-dates'
    | 'future-dates'
    | 'old'
    | 'no-addresses'
    | 'headlines-only'
    | 'damaged'
    | 'moved'
  readonly items: number
}

export type LookFailure = FetchFailure | FeedFailure

/** Asks an address once and tells what is there. A page that is no feed comes back with its bytes, to look for feeds in. */
export async function lookAtSource(
  { fetcher, parser, clock }: LookPorts,
  url: string,
  encoding: string | null,
  signal: AbortSignal,
): Promise<Result<SourceLook, LookFailure & { readonly page?: FetchedDocument }>> {
  const answer = await fetcher.fetch({ url }, signal)
  if (!answer.ok) return answer
  const page = answer.value
  if (page.kind !== 'document')
    return failure({
      kind: 'broken-answer',
      detail: 'It answers “not modified” to a first question',
    })
  const parsed = parser.parse({
    body: page.body,
    contentType: page.contentType,
    url: page.finalUrl,
    encoding,
    language: page.language,
  })
  if (!parsed.ok) return failure({ ...parsed.error, page })
  return success(describe(url, page, parsed.value, clock.now()))
}

/** The same for the API and for programs that read the command's output. */
export const toLookDocument = ({
  newest,
  samples,
  intervalMs,
  gapMs: _gap,
  askedForMs: _asked,
  ...rest
}: SourceLook): LookDocument => ({
  ...rest,
  newest: newest === null ? null : isoInstant(newest),
  samples: samples.map(({ title, published }) => ({
    title,
    published: published === null ? null : isoInstant(published),
  })),
  intervalSeconds: Math.round(intervalMs / SECOND),
})

/** A look as JSON: times in ISO 8601, the interval in seconds. */
export interface LookDocument extends Omit<
  SourceLook,
  'newest' | 'samples' | 'intervalMs' | 'gapMs' | 'askedForMs'
> {
  readonly newest: string | null
  readonly samples: readonly { readonly title: string; readonly published: string | null }[]
  readonly intervalSeconds: number
}

function describe(url: string, page: FetchedDocument, feed: ParsedFeed, now: Instant): SourceLook {
  const dates = feed.items.map(dateOf)
  const known = dates.filter(date => date !== null)
  const gapMs = publishingGap(known, now)
  const asked = Math.max((feed.ttlMinutes ?? 0) * MINUTE, (page.maxAgeSeconds ?? 0) * SECOND)
  const { intervalMs, nextPoll } = planNextPoll(
    newSourceState(sourceId('look'), pollPolicy.firstIntervalMs, now),
    {
      kind: 'success',
      filed: feed.items.length,
      etag: null,
      lastModified: null,
      bodyDigest: null,
      askedForMs: asked,
      told: { gapMs, skipHours: feed.skipHours, skipDays: feed.skipDays },
    },
    { ...pollPolicy, jitter: 0 },
    now,
  )
  const past = known.filter(date => date <= now)
  return {
    url,
    finalUrl: page.finalUrl,
    format: feed.format,
    encoding: feed.encoding,
    title: feed.title,
    language: feed.language,
    site: feed.site,
    items: feed.items.length,
    newest: past.length === 0 ? null : (past.toSorted((a, b) => b - a)[0] ?? null),
    samples: feed.items.slice(0, 5).map((item, index) => ({
      title: item.title ?? item.summary?.slice(0, 100) ?? item.content?.slice(0, 100) ?? '',
      published: dates[index] ?? null,
    })),
    warnings: warningsOf(page, feed, dates, now),
    intervalMs: Math.max(intervalMs, nextPoll - now),
    gapMs,
    askedForMs: asked === 0 ? null : asked,
  }
}

function dateOf({ published, updated }: RawItem): Instant | null {
  const written = published ?? updated
  return (written === undefined ? undefined : parseDate(written)) ?? null
}

/** A feed whose newest entry is older than this is hardly kept any more. */
const OLD_MS = 14 * DAY

function warningsOf(
  page: FetchedDocument,
  { items, damaged }: ParsedFeed,
  dates: readonly (Instant | null)[],
  now: Instant,
): readonly SourceWarning[] {
  const count = (test: (item: RawItem, index: number) => boolean): number =>
    items.filter(test).length
  const known = dates.filter(date => date !== null)
  const found: readonly SourceWarning[] = [
    { kind: 'no-items', items: items.length === 0 ? 1 : 0 },
    { kind: 'damaged', items: damaged ? 1 : 0 },
    { kind: 'moved', items: page.permanentUrl === null ? 0 : 1 },
    { kind: 'no-dates', items: count((_, index) => dates[index] === null) },
    { kind: 'future-dates', items: count((_, index) => (dates[index] ?? 0) > now + HOUR) },
    {
      kind: 'old',
      items: known.length > 0 && known.every(date => now - date > OLD_MS) ? items.length : 0,
    },
    { kind: 'no-addresses', items: count(({ url }) => canonicalUrl(url) === null) },
    {
      kind: 'headlines-only',
      items: items.every(({ summary, content }) => (summary ?? content ?? '') === '')
        ? items.length
        : 0,
    },
  ]
  return found.filter(({ items: entries }) => entries > 0)
}
