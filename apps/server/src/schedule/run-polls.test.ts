import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate as immediate } from 'node:timers/promises'
import { newSourceState, planNextPoll, pollPolicy } from '@shareet/core/sources'
import type { PollOutcome, SourceState } from '@shareet/core/sources'
import { HOUR, MINUTE, SECOND, instant, publisherId, sourceId } from '@shareet/core/values'
import type { SourceId } from '@shareet/core/values'
import { createManualClock } from '../adapters/memory/index.ts'
import type { ConfiguredSource } from '../config/index.ts'
import { runPolls } from './run-polls.ts'

const START = Date.UTC(2026, 5, 22, 12)
/** Simulated time passes in steps of this length, in milliseconds. */
const STEP = 100
const manners = { ...pollPolicy, ownHosts: [] }

const sourceAt = (host: string, n: number): ConfiguredSource => ({
  source: {
    id: sourceId(`s-${n}`),
    url: `https://${host}/feed-${n}`,
    name: `S ${n}`,
    language: null,
    publisher: { id: publisherId(`p-${n}`), name: `S ${n}`, country: null, tier: 3 },
  },
  kind: 'feed',
  everyMs: null,
  fullText: false,
  encoding: null,
})

interface Run {
  readonly polls: { readonly source: string; readonly host: string; readonly at: number }[]
  readonly mostAtOnce: number
}

/** Runs the schedule over simulated time; each poll takes `takes` milliseconds and ends as `outcome` says. */
async function run(
  sources: readonly ConfiguredSource[],
  duration: number,
  outcome: (source: ConfiguredSource, now: number) => PollOutcome,
  takes = 200,
): Promise<Run> {
  const clock = createManualClock(instant(START))
  const states = new Map<SourceId, SourceState>()
  const polls: Run['polls'] = []
  const stop = new AbortController()
  let atOnce = 0
  let mostAtOnce = 0
  const ended = runPolls(
    sources,
    states,
    async source => {
      const now = clock.now()
      polls.push({
        source: source.source.id,
        host: new URL(source.source.url).host,
        at: now - START,
      })
      mostAtOnce = Math.max(mostAtOnce, ++atOnce)
      await clock.sleep(takes, stop.signal).catch(() => undefined)
      atOnce--
      const before =
        states.get(source.source.id) ??
        newSourceState(source.source.id, pollPolicy.firstIntervalMs, now)
      const next = planNextPoll(before, outcome(source, clock.now()), pollPolicy, clock.now())
      states.set(source.source.id, next)
      return next
    },
    manners,
    clock,
    stop.signal,
  )
  for (let at = 0; at < duration; at += STEP) {
    clock.advance(STEP)
    // What was woken gets its turn.
    await immediate()
  }
  stop.abort()
  await ended
  return { polls, mostAtOnce }
}

const news = (gapMs: number): PollOutcome => ({
  kind: 'success',
  filed: 1,
  etag: null,
  lastModified: null,
  bodyDigest: null,
  told: { gapMs },
})
const unreachable: PollOutcome = { kind: 'failed', failure: 'unreachable', detail: 'no network' }

test('one host is asked one thing at a time, with a pause between', async () => {
  const sources = Array.from({ length: 10 }, (_, n) => sourceAt('one.example', n))
  const { polls, mostAtOnce } = await run(sources, 15 * SECOND, () => news(HOUR))

  assert.equal(mostAtOnce, 1)
  assert.equal(new Set(polls.map(({ source }) => source)).size, 10)
  for (let n = 1; n < polls.length; n++)
    assert.ok(polls[n]!.at - polls[n - 1]!.at >= 200 + manners.hostSpacingMs)
})

test('a slow host keeps no other host waiting', async () => {
  const sources = [
    ...Array.from({ length: 20 }, (_, n) => sourceAt('slow.example', n)),
    ...Array.from({ length: 20 }, (_, n) => sourceAt(`quick-${n}.example`, 100 + n)),
  ]
  const { polls } = await run(sources, 5 * SECOND, () => news(HOUR), 3000)
  const others = polls.filter(({ host }) => host.startsWith('quick'))

  assert.equal(others.length, 20)
  assert.ok(others.every(({ at }) => at < SECOND))
})

test('no more than so many polls are under way at once', async () => {
  const sources = Array.from({ length: 200 }, (_, n) => sourceAt(`h-${n}.example`, n))
  const { polls, mostAtOnce } = await run(sources, 5 * SECOND, () => news(HOUR), 500)

  assert.equal(mostAtOnce, manners.concurrent)
  assert.equal(polls.length, 200)
})

test('after an hour without a network all are asked within a minute or so, and never all at once', async () => {
  const sources = Array.from({ length: 300 }, (_, n) => sourceAt(`h-${n}.example`, n))
  const gone = 10 * MINUTE
  const back = gone + HOUR
  const { polls } = await run(sources, back + 40 * MINUTE, (_, now) =>
    now - START >= gone && now - START < back ? unreachable : news(10 * MINUTE),
  )
  const after = polls.filter(({ at }) => at >= back)
  const first = after[0]?.at ?? Infinity
  const heard = new Map(after.toReversed().map(({ source, at }) => [source, at]))
  const perSecond = new Map<number, number>()
  for (const { at } of after)
    perSecond.set(Math.floor(at / SECOND), (perSecond.get(Math.floor(at / SECOND)) ?? 0) + 1)

  assert.equal(heard.size, 300)
  assert.ok(Math.max(...heard.values()) - first <= 90 * SECOND)
  assert.ok(Math.max(...perSecond.values()) <= 20, `${Math.max(...perSecond.values())} in a second`)
})

test('a poll that breaks the program ends the schedule with its error', async () => {
  const clock = createManualClock(instant(START))
  const running = runPolls(
    [sourceAt('x.example', 1)],
    new Map(),
    () => Promise.reject(new Error('disk full')),
    manners,
    clock,
    new AbortController().signal,
  )

  await assert.rejects(running, /disk full/)
})
