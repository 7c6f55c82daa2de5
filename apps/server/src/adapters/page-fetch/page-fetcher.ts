import { HOUR, SECOND, failure, success } from '@shareet/core/values'
import robotsParser from 'robots-parser'
import type { Clock, Fetcher, PageFetcher } from '../../ports/index.ts'

/** The name by which robots.txt may speak of us. */
const AGENT = 'Shareet'
/** Rules are kept for a day at most (RFC 9309, 2.4), for an hour where the server could not give them. */
const KEPT_MS = 24 * HOUR
const KEPT_IN_TROUBLE_MS = HOUR
const MOST_HOSTS = 1000
/** Parsers must read 500 KiB (2.5); nothing honest is longer. */
const RULES_BYTES = 512_000
/** Least pause between two pages of a host, and the longest that its rules may ask for. */
const PAUSE_MS = SECOND
const LONGEST_PAUSE_MS = 30 * SECOND

// It is a function that says it is a module.
const parse = robotsParser as unknown as (typeof robotsParser)['default']

interface Host {
  readonly allows: (url: string) => boolean
  readonly pauseMs: number
  readonly until: number
}

/** Pages over `fetcher`. */
export function createPageFetcher(fetcher: Fetcher, clock: Clock): PageFetcher {
  const hosts = new Map<string, Host>()
  /** The end of the line at each host that has one. */
  const lines = new Map<string, Promise<void>>()

  const rulesOf = async (origin: string, signal: AbortSignal): Promise<Host> => {
    const known = hosts.get(origin)
    if (known && known.until > clock.now()) return known
    const url = `${origin}/robots.txt`
    const answer = await fetcher.fetch({ url, accept: 'text/plain' }, signal)
    const host = hostOf(url, answer, clock.now())
    hosts.delete(origin)
    hosts.set(origin, host)
    for (const oldest of hosts.keys()) {
      if (hosts.size <= MOST_HOSTS) break
      hosts.delete(oldest)
    }
    return host
  }

  const ask: PageFetcher['fetch'] = async (url, signal) => {
    const { allows, pauseMs } = await rulesOf(new URL(url).origin, signal)
    if (!allows(url))
      return failure({
        kind: 'robots',
        detail: `The robots.txt of ${new URL(url).host} asks programs not to read ${new URL(url).pathname.slice(0, 100)}`,
      })
    const answer = await fetcher.fetch({ url, accept: 'text/html, application/xhtml+xml' }, signal)
    await clock.sleep(pauseMs, signal)
    if (!answer.ok) return answer
    return answer.value.kind === 'document'
      ? success(answer.value)
      : failure({ kind: 'broken-answer', detail: 'It answers “not modified” to a first question' })
  }

  return {
    async fetch(url, signal) {
      if (!URL.canParse(url))
        return failure({ kind: 'blocked-address', detail: `${url} is not an address` })
      const { origin } = new URL(url)
      const before = lines.get(origin) ?? Promise.resolve()
      const work = before.then(() => ask(url, signal))
      const end = work.then(
        () => undefined,
        () => undefined,
      )
      lines.set(origin, end)
      void end.then(() => {
        if (lines.get(origin) === end) lines.delete(origin)
      })
      return work
    },
  }
}

function hostOf(url: string, answer: Awaited<ReturnType<Fetcher['fetch']>>, now: number): Host {
  if (answer.ok && answer.value.kind === 'document') {
    const text = new TextDecoder().decode(answer.value.body.subarray(0, RULES_BYTES))
    const rules = parse(url, text)
    const delay = (rules.getCrawlDelay(AGENT) ?? 0) * SECOND
    return {
      allows: page => rules.isAllowed(page, AGENT) !== false,
      pauseMs: Math.min(LONGEST_PAUSE_MS, Math.max(PAUSE_MS, delay)),
      until: now + KEPT_MS,
    }
  }
  const status = !answer.ok && answer.error.kind === 'http-status' ? answer.error.status : 0
  const none =
    (status >= 400 && status < 500 && status !== 429) ||
    (!answer.ok && answer.error.kind === 'gone')
  return {
    allows: () => none,
    pauseMs: PAUSE_MS,
    until: now + (none ? KEPT_MS : KEPT_IN_TROUBLE_MS),
  }
}
