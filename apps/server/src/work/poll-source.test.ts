import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openNewsroom } from '@shareet/core'
import { newSourceState, pollPolicy } from '@shareet/core/sources'
import type { SourceState } from '@shareet/core/sources'
import { DAY, HOUR, MINUTE, instant } from '@shareet/core/values'
import { aSource } from '@shareet/testkit/builders'
import { feedParser } from '../adapters/feed-parser/index.ts'
import {
  createManualClock,
  createMemoryFetcher,
  createMemoryStore,
} from '../adapters/memory/index.ts'
import type { Events } from '../events.ts'
import type { FeedParser, FetchedDocument, FetchFailure } from '../ports/index.ts'
import { pollSource } from './poll-source.ts'

const START = instant(Date.UTC(2026, 5, 22, 12))
const source = { ...aSource(), url: 'https://wire.example/rss' }

const item = (n: number, minutesAgo: number): string =>
  `<item><guid>${n}</guid><title>Report number ${n} of the wire</title><link>https://wire.example/${n}</link><pubDate>${new Date(START - minutesAgo * MINUTE).toUTCString()}</pubDate></item>`

function desk() {
  const pages = new Map<string, FetchedDocument | FetchFailure>()
  const clock = createManualClock(START)
  const store = createMemoryStore()
  const newsroom = openNewsroom()
  const polled: Parameters<Events['sourcePolled']>[0][] = []
  let parses = 0
  const parser: FeedParser = {
    parse: document => {
      parses++
      return feedParser.parse(document)
    },
  }
  const ports = {
    fetcher: createMemoryFetcher(pages),
    parser,
    articles: store.articles,
    clock,
    events: {
      sourcePolled: (fields: Parameters<Events['sourcePolled']>[0]) => polled.push(fields),
      sourceFailed: () => undefined,
    } as unknown as Events,
    inTurn: <T>(work: () => Promise<T>) => work(),
  }
  let state = newSourceState(source.id, pollPolicy.firstIntervalMs, START)
  return {
    polled,
    clock,
    store,
    newsroom,
    parses: () => parses,
    serve(items: string, more: Partial<FetchedDocument> = {}, url = source.url) {
      const body = new TextEncoder().encode(
        items.startsWith('<item') || items === ''
          ? `<rss><channel><title>t</title>${items}</channel></rss>`
          : items,
      )
      pages.set(url, {
        kind: 'document',
        body,
        wireBytes: body.length,
        contentType: null,
        language: null,
        link: null,
        etag: null,
        lastModified: null,
        finalUrl: url,
        permanentUrl: null,
        maxAgeSeconds: null,
        ...more,
      })
    },
    fail: (failure: FetchFailure) => pages.set(source.url, failure),
    async poll(): Promise<SourceState> {
      const result = await pollSource(
        ports,
        newsroom,
        { source, kind: 'feed', everyMs: null, fullText: false, encoding: null },
        state,
        new AbortController().signal,
      )
      state = result.state
      return state
    },
  }
}

test('what a poll brought is stored with the state, and its dates are counted', async () => {
  const { serve, poll, store } = desk()
  serve(item(1, 60) + item(2, 30) + '<item><guid>3</guid><title>No date at all here</title></item>')

  const state = await poll()

  assert.equal(state.articles, 3)
  assert.equal(state.manner.datesGiven, 2)
  assert.equal(state.manner.datesFirstSeen, 1)
  assert.deepEqual(await store.sourceStates.all(), [state])
})

test('a body that is the same as before is not read again, with or without validators', async () => {
  const { serve, poll, parses } = desk()
  serve(item(1, 60))
  await poll()
  const again = await poll()
  serve(item(1, 60), { etag: '"a"' })
  await poll()
  const spared = await poll()

  assert.equal(parses(), 1)
  assert.equal(again.manner.sameBody, 1)
  assert.equal(spared.manner.notModified, 1)
  assert.ok(spared.manner.bytesSaved > 0)
})

test('a body that broke off is asked for again whole', async () => {
  const { serve, poll } = desk()
  serve(`<rss><channel><title>t</title>${item(1, 60)}<item><title>Half a re`, { etag: '"a"' })

  const state = await poll()

  assert.equal(state.articles, 1)
  assert.equal(state.etag, null)
  assert.equal(state.bodyDigest, null)
})

test('a failed poll loses nothing that was known', async () => {
  const { serve, fail, poll } = desk()
  serve(item(1, 60), { etag: '"a"' })
  const before = await poll()
  fail({ kind: 'timeout', detail: 'wire.example did not send everything within 20 s' })
  const after = await poll()

  assert.equal(after.etag, before.etag)
  assert.equal(after.articles, before.articles)
  assert.equal(after.lastFailure?.kind, 'timeout')
})

test('a permanent redirect is asked directly once it has stood for a day', async () => {
  const { serve, poll, clock } = desk()
  const moved = 'https://new.example/rss'
  serve(item(1, 60), { permanentUrl: moved, finalUrl: moved })
  await poll()
  clock.advance(DAY)
  serve(item(2, 60), { permanentUrl: moved, finalUrl: moved })
  await poll()
  serve(item(3, 60), {}, moved)
  const there = await poll()

  assert.equal(there.articles, 3)
  assert.equal(there.manner.moved?.counts, true)
})

test('a recent article that leaves the feed before older ones is noticed', async () => {
  const { serve, poll, polled, clock } = desk()
  serve(item(1, 90) + item(2, 60) + item(3, 30))
  await poll()
  clock.advance(10 * MINUTE)
  serve(item(1, 90) + item(2, 60))
  const withdrawn = await poll()
  clock.advance(HOUR)
  serve(item(2, 60) + item(4, 5))
  await poll()

  assert.deepEqual(
    polled.map(({ vanished }) => vanished),
    [0, 1, 0],
  )
  assert.equal(withdrawn.manner.vanished, 1)
})

test('a changed headline replaces the one before in its story', async () => {
  const { serve, poll, newsroom } = desk()
  serve(item(1, 60))
  await poll()
  serve(item(1, 60).replace('Report number 1', 'Corrected report'))
  await poll()
  const titles = [...newsroom.stories.live()].flatMap(({ reports }) =>
    reports.map(({ article }) => article.title),
  )

  assert.deepEqual(titles, ['Corrected report of the wire'])
})
