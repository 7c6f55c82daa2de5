import type { PollPolicy, SourceState } from '@shareet/core/sources'
import { digest } from '@shareet/core/values'
import type { SourceId } from '@shareet/core/values'
import TinyQueue from 'tinyqueue'
import type { ConfiguredSource } from '../config/index.ts'
import type { Clock } from '../ports/index.ts'

/** The schedule looks again at least this often, in milliseconds. */
const LONGEST_WAIT = 30_000

/** When the network comes back, the sources that could not be reached are asked again within this time. */
const RETURN_MS = 60_000
/** Fewer sources that cannot be reached are their own trouble, not the network's. */
const FEWEST_UNREACHABLE = 3

/** How hosts are treated. */
export interface PollManners extends Pick<PollPolicy, 'concurrent' | 'hostSpacingMs'> {
  /** Hosts of the operator's own network (`host` or `host:port`), which need no sparing. */
  readonly ownHosts: readonly string[]
}

interface Turn {
  readonly source: ConfiguredSource
  readonly host: Host
  readonly at: number
}

interface Host {
  busy: boolean
  /** No request before this. */
  freeAt: number
  readonly waiting: Turn[]
  /** Of the operator's own network: asked as often as he says. */
  readonly own: boolean
}

/**
 * Polls every source when it is due, until aborted; then waits for polls under way and resolves. One request at a time
 * for each host, spaced, and so many at once. A look at the schedule costs the same for ten sources as for twenty
 * thousand: the next turns stand in a heap, and hosts that are asked just now keep their own lines. Rejects when a poll
 * rejects, which is no source's fault: those are states.
 */
export async function runPolls(
  sources: readonly ConfiguredSource[],
  states: ReadonlyMap<SourceId, SourceState>,
  poll: (source: ConfiguredSource) => Promise<SourceState>,
  manners: PollManners,
  clock: Clock,
  signal: AbortSignal,
): Promise<void> {
  const hosts = new Map<string, Host>()
  const due = new TinyQueue<Turn>([], (a, b) => a.at - b.at)
  const underWay = new Set<Promise<void>>()
  /** The turn of each source that still holds: one that was brought forward leaves its old one behind. */
  const turns = new Map<SourceId, Turn>()
  const unreachable = new Set<ConfiguredSource>()
  const stop = new AbortController()
  const ending = AbortSignal.any([signal, stop.signal])
  let alarm = new AbortController()
  let fault: { readonly error: unknown } | undefined

  const schedule = (source: ConfiguredSource, at: number): void => {
    const turn = { source, host: hostOf(source, hosts, manners.ownHosts), at }
    turns.set(source.source.id, turn)
    due.push(turn)
  }

  const start = (turn: Turn): void => {
    const { source, host } = turn
    host.busy = true
    turns.delete(source.source.id)
    const work: Promise<void> = poll(source)
      .then(state => {
        schedule(source, state.nextPoll)
        noteReach(source, state)
      })
      .catch((error: unknown) => {
        fault ??= { error }
        stop.abort()
      })
      .finally(() => {
        underWay.delete(work)
        host.busy = false
        host.freeAt = clock.now() + (host.own ? 0 : manners.hostSpacingMs)
        const next = host.waiting.shift()
        if (next) put(next, host.freeAt)
        alarm.abort()
      })
    underWay.add(work)
  }

  /** After an outage nobody waits out the hours of his back-off; nor does everybody come at once. */
  const noteReach = (source: ConfiguredSource, { lastFailure }: SourceState): void => {
    if (lastFailure?.kind === 'unreachable') {
      unreachable.add(source)
      return
    }
    unreachable.delete(source)
    const returned = unreachable.size >= Math.max(FEWEST_UNREACHABLE, turns.size / 2)
    if (!returned) return
    const now = clock.now()
    for (const other of unreachable) {
      const turn = turns.get(other.source.id)
      const at = now + RETURN_MS * shareOf(other.source.id)
      if (turn && turn.at > at) schedule(other, at)
    }
    unreachable.clear()
  }

  for (const source of sources)
    schedule(source, states.get(source.source.id)?.nextPoll ?? clock.now())

  try {
    while (!ending.aborted) {
      const now = clock.now()
      while (underWay.size < manners.concurrent) {
        const turn = nextDue(now)
        if (!turn) break
        if (turn.host.busy) turn.host.waiting.push(turn)
        else if (turn.host.freeAt > now) put(turn, turn.host.freeAt)
        else start(turn)
      }
      const head = underWay.size < manners.concurrent ? due.peek() : undefined
      const wait = head ? Math.max(1, head.at - clock.now()) : LONGEST_WAIT
      await clock
        .sleep(Math.min(wait, LONGEST_WAIT), AbortSignal.any([ending, alarm.signal]))
        .catch(() => undefined)
      if (alarm.signal.aborted) alarm = new AbortController()
    }
  } finally {
    stop.abort()
    await Promise.allSettled(underWay)
  }
  if (fault) throw fault.error

  function put(turn: Turn, at: number): void {
    const later = { ...turn, at }
    turns.set(turn.source.source.id, later)
    due.push(later)
  }

  function nextDue(now: number): Turn | undefined {
    for (let head = due.peek(); head && head.at <= now; head = due.peek()) {
      due.pop()
      if (turns.get(head.source.source.id) === head) return head
    }
    return undefined
  }
}

function hostOf(
  { source }: ConfiguredSource,
  hosts: Map<string, Host>,
  ownHosts: readonly string[],
): Host {
  const url = URL.canParse(source.url) ? new URL(source.url) : undefined
  const name = url?.host ?? source.url
  const known = hosts.get(name)
  if (known) return known
  const own = url !== undefined && (ownHosts.includes(url.host) || ownHosts.includes(url.hostname))
  const host: Host = { busy: false, freeAt: 0, waiting: [], own }
  hosts.set(name, host)
  return host
}

/** A share of one that is always the same for a source. */
const shareOf = (source: SourceId): number => parseInt(digest(source).slice(0, 8), 16) / 0xffffffff
