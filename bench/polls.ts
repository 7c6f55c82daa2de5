import { fork } from 'node:child_process'
import type { lookup as systemLookup } from 'node:dns'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openNewsroom } from '@shareet/core'
import { newSourceState, planNextPoll, pollPolicy } from '@shareet/core/sources'
import type { SourceState } from '@shareet/core/sources'
import { MINUTE, instant, publisherId, sourceId } from '@shareet/core/values'
import type { SourceId } from '@shareet/core/values'
import { feedParser } from '../apps/server/src/adapters/feed-parser/index.ts'
import { createHttpFetcher } from '../apps/server/src/adapters/http-fetch/index.ts'
import { openSqliteStore } from '../apps/server/src/adapters/sqlite/index.ts'
import type { ConfiguredSource } from '../apps/server/src/config/index.ts'
import type { Events } from '../apps/server/src/events.ts'
import type { Clock } from '../apps/server/src/ports/index.ts'
import { createTurns } from '../apps/server/src/schedule/in-turn.ts'
import { runPolls } from '../apps/server/src/schedule/run-polls.ts'
import { pollSource } from '../apps/server/src/work/poll-source.ts'
import type { Report } from '../evals/report.ts'

const SOURCES = 20_000
const SOURCES_OF_A_HOST = 5
const SIMULATED_MS = 10 * MINUTE
/** Simulated seconds in a real one. */
const SPEED = 6
/** Minutes between two articles of a source: a quarter of all each. The site has the same. */
const GAPS = [5, 20, 60, 240]

/**
 * Polls of 20,000 sources over loopback HTTP for ten simulated minutes, their paces known as in a program
 * that has run for a while; and what a look at the schedule costs for few sources and for many.
 */
export async function benchPolls(progress: (share: number) => void): Promise<Report> {
  const figures = { ...(await overLoopback(progress)), ...(await scheduleCosts()) }
  return { name: 'polls', figures, baselines: {}, floors: {}, skipped: [] }
}

const sourceAt = (n: number, port: number): ConfiguredSource => ({
  source: {
    id: sourceId(`s-${n}`),
    url: `http://h${Math.floor(n / SOURCES_OF_A_HOST)}.example:${port}/${n}`,
    name: `S ${n}`,
    language: 'ar',
    publisher: { id: publisherId(`p-${n}`), name: `S ${n}`, country: null, tier: 3 },
  },
  kind: 'feed',
  everyMs: null,
  fullText: false,
  encoding: null,
})

async function overLoopback(progress: (share: number) => void): Promise<Record<string, number>> {
  const site = fork(fileURLToPath(new URL('./polls-site.ts', import.meta.url)), [String(SPEED)])
  const port = await new Promise<number>(resolve => site.once('message', resolve as () => void))
  const data = mkdtempSync(join(tmpdir(), 'shareet-bench-'))
  const opened = openSqliteStore(data)
  if (!opened.ok) throw new Error(opened.error.detail)
  const sources = Array.from({ length: SOURCES }, (_, n) => sourceAt(n, port))
  const begun = Date.now()
  const clock = fastClock(begun)
  const states = new Map<SourceId, SourceState>(
    sources.map(({ source }, n) => [source.id, knownState(source.id, n, begun)]),
  )
  const here = ((_: string, __: object, done: (...args: unknown[]) => void) =>
    done(null, [{ address: '127.0.0.1', family: 4 }])) as unknown as typeof systemLookup
  const ports = {
    fetcher: createHttpFetcher({
      contact: null,
      allowHosts: sources.map(({ source }) => new URL(source.url).host),
      lookup: here,
    }),
    parser: feedParser,
    articles: opened.value.articles,
    clock,
    events: { sourcePolled: () => undefined, sourceFailed: () => undefined } as unknown as Events,
    inTurn: createTurns(),
  }
  const newsroom = openNewsroom()
  const late: number[] = []
  const stop = new AbortController()
  const cpuBefore = process.cpuUsage()
  const polling = runPolls(
    sources,
    states,
    async source => {
      const before = states.get(source.source.id)
      if (!before) throw new Error('a source without a state')
      late.push(Math.max(0, clock.now() - before.nextPoll))
      const { state } = await pollSource(ports, newsroom, source, before, stop.signal)
      states.set(source.source.id, state)
      return state
    },
    { ...pollPolicy, ownHosts: [] },
    clock,
    stop.signal,
  )
  while (clock.now() - begun < SIMULATED_MS) {
    await new Promise(resolve => setTimeout(resolve, 250))
    progress((clock.now() - begun) / SIMULATED_MS)
  }
  const cpu = process.cpuUsage(cpuBefore)
  stop.abort()
  await polling.catch(() => undefined)
  globalThis.gc?.()
  const memory = process.memoryUsage().rss
  await opened.value[Symbol.asyncDispose]()
  site.kill()
  rmSync(data, { recursive: true, force: true })

  const manners = [...states.values()].map(({ manner }) => manner)
  const sum = (of: (manner: SourceState['manner']) => number): number =>
    manners.reduce((total, manner) => total + of(manner), 0)
  const requests = sum(({ requests: count }) => count)
  late.sort((a, b) => a - b)
  return {
    sources: SOURCES,
    requests,
    failures: [...states.values()].filter(({ lastFailure }) => lastFailure !== null).length,
    articles: newsroom.stories.size.articles,
    'saved.by.conditions.share': sum(({ notModified }) => notModified) / requests,
    'saved.by.digest.share': sum(({ sameBody }) => sameBody) / requests,
    // What the work of ten minutes takes of one core in ten minutes.
    'cpu.share': (cpu.user + cpu.system) / 1000 / SIMULATED_MS,
    'memory.mb': memory / 1024 / 1024,
    'late.p50.seconds': (late[Math.floor(late.length / 2)] ?? 0) / 1000,
    'late.p99.seconds': (late[Math.floor(late.length * 0.99)] ?? 0) / 1000,
  }
}

/** A source whose pace is known already, due somewhere within its own interval. */
function knownState(id: SourceId, n: number, begun: number): SourceState {
  const gapMs = (GAPS[n % GAPS.length] ?? 60) * MINUTE
  const fresh = newSourceState(id, pollPolicy.firstIntervalMs, instant(begun))
  const polled = planNextPoll(
    fresh,
    {
      kind: 'success',
      filed: 0,
      etag: null,
      lastModified: null,
      bodyDigest: null,
      told: { gapMs },
    },
    pollPolicy,
    instant(begun),
  )
  const share = ((n * 7919) % SOURCES) / SOURCES
  return {
    ...polled,
    nextPoll: instant(begun + polled.intervalMs * share),
    manner: { ...polled.manner, requests: 0 },
  }
}

function fastClock(begun: number): Clock {
  return {
    now: () => instant(begun + (Date.now() - begun) * SPEED),
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason as Error)
        const timer = setTimeout(() => {
          signal.removeEventListener('abort', stop)
          resolve()
        }, milliseconds / SPEED)
        const stop = (): void => {
          clearTimeout(timer)
          reject(signal.reason as Error)
        }
        signal.addEventListener('abort', stop, { once: true })
      }),
  }
}

/** Microseconds of the schedule itself for one poll that takes no time, with few sources and with many. */
async function scheduleCosts(): Promise<Record<string, number>> {
  const figures: Record<string, number> = {}
  for (const count of [200, 20_000]) {
    const polls = 20_000
    let now = Date.UTC(2026, 5, 22)
    const clock: Clock = {
      now: () => instant(now),
      sleep: async milliseconds => {
        now += milliseconds
        await new Promise(resolve => setImmediate(resolve))
      },
    }
    const stop = new AbortController()
    const states = new Map<SourceId, SourceState>()
    let done = 0
    const begun = performance.now()
    await runPolls(
      Array.from({ length: count }, (_, n) => sourceAt(n * SOURCES_OF_A_HOST, 80)),
      states,
      async ({ source }) => {
        if (++done >= polls) stop.abort()
        const before = states.get(source.id) ?? newSourceState(source.id, MINUTE, clock.now())
        const next = planNextPoll(before, { kind: 'unchanged' }, pollPolicy, clock.now(), MINUTE)
        states.set(source.id, next)
        return next
      },
      { ...pollPolicy, ownHosts: [] },
      clock,
      stop.signal,
    )
    figures[`schedule.${count}.us.per.poll`] = ((performance.now() - begun) * 1000) / done
  }
  return figures
}
