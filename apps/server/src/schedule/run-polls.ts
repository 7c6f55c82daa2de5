import type { SourceState } from '@shareet/core/sources'
import type { SourceId } from '@shareet/core/values'
import type { ConfiguredSource } from '../config/index.ts'
import type { Clock } from '../ports/index.ts'

/** Polls under way at once; and one at a time for each host, which is what a publisher would ask for. */
const CONCURRENT = 8
/** The schedule looks again at least this often, in milliseconds. */
const LONGEST_WAIT = 30_000

/**
 * Polls every source when it is due, until aborted; then waits for polls under way and resolves. Rejects when a poll
 * rejects, which is no source's fault: those are states.
 */
export async function runPolls(
  sources: readonly ConfiguredSource[],
  states: Map<SourceId, SourceState>,
  poll: (source: ConfiguredSource) => Promise<SourceState>,
  clock: Clock,
  signal: AbortSignal,
): Promise<void> {
  const underWay = new Map<string, Promise<void>>()
  const stop = new AbortController()
  const ending = AbortSignal.any([signal, stop.signal])
  const hosts = new Map(sources.map(each => [each.source.id, hostOf(each.source.url)]))
  const dueAt = ({ source }: ConfiguredSource): number => states.get(source.id)?.nextPoll ?? 0
  const hostFor = ({ source }: ConfiguredSource): string => hosts.get(source.id) ?? source.url

  const start = (source: ConfiguredSource): void => {
    const host = hostFor(source)
    const work = poll(source)
      .then(state => void states.set(source.source.id, state))
      .finally(() => underWay.delete(host))
    underWay.set(host, work)
  }

  try {
    while (!ending.aborted) {
      const now = clock.now()
      const waiting = sources
        .filter(each => !underWay.has(hostFor(each)))
        .sort((a, b) => dueAt(a) - dueAt(b))
      for (const source of waiting)
        if (dueAt(source) <= now && underWay.size < CONCURRENT && !underWay.has(hostFor(source)))
          start(source)
      const next = waiting.find(each => !underWay.has(hostFor(each)))
      const wait =
        next && underWay.size < CONCURRENT ? Math.max(10, dueAt(next) - now) : LONGEST_WAIT
      const nap = new AbortController()
      const asleep = clock
        .sleep(Math.min(wait, LONGEST_WAIT), AbortSignal.any([ending, nap.signal]))
        .catch(() => undefined)
      await Promise.race([asleep, ...underWay.values()])
      nap.abort()
    }
  } finally {
    stop.abort()
    await Promise.allSettled(underWay.values())
  }
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url)
