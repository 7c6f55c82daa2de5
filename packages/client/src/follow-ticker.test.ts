import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import type { StreamFrame, TickerDocument } from '@shareet/protocol'
import { followTicker } from './follow-ticker.ts'
import { followPolicy } from './policy.ts'

const quick = { ...followPolicy, firstWaitMs: 5, silenceMs: 120, awayAfterMs: 40, goodAfterMs: 5 }
const rundown = (seq: number): TickerDocument => ({
  version: 1,
  ticker: { id: 'main', name: 'شريط', language: 'ar', direction: 'rtl' },
  seq,
  at: '2026-11-24T18:00:00Z',
  items: [],
})
const snapshot = (seq: number): StreamFrame => ({ kind: 'snapshot', document: rundown(seq) })
const change = (seq: number): StreamFrame => ({ kind: 'change', seq, at: '', order: [], put: [] })

type Visit = (response: ServerResponse, request: IncomingMessage) => void

const send = (response: ServerResponse, ...frames: readonly StreamFrame[]): void => {
  if (!response.headersSent) response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.write(': hello\n\n')
  for (const frame of frames)
    response.write(`event: ${frame.kind}\ndata: ${JSON.stringify(frame)}\n\n`)
}

/** Follows a server whose connections are answered in turn, the last one for ever, until `enough` documents came. */
async function follow(
  visits: readonly Visit[],
  enough: (seen: readonly number[]) => boolean,
  policy = quick,
) {
  const lastSeen: (string | null)[] = []
  const server = createServer((request, response) => {
    if (!request.url?.includes('stream')) return void response.end(JSON.stringify(rundown(90)))
    lastSeen.push(new URL(request.url, 'http://localhost').searchParams.get('after'))
    visits[Math.min(lastSeen.length, visits.length) - 1]?.(response, request)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const stop = new AbortController()
  const guard = setTimeout(() => stop.abort(), 5000)
  const seen: number[] = []
  const states: string[] = []
  await followTicker(
    base,
    {
      document({ seq }) {
        seen.push(seq)
        if (enough(seen)) stop.abort()
      },
      connection: ({ kind }) => states.push(kind),
    },
    stop.signal,
    { policy, random: () => 0.5 },
  )
  clearTimeout(guard)
  server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
  return { seen, lastSeen, states }
}

test('a viewer that lost its connection goes on from the last number it saw', async () => {
  const { seen, lastSeen, states } = await follow(
    [
      response => {
        send(response, snapshot(4), change(5))
        setTimeout(() => response.end(), 20)
      },
      response => send(response, change(6)),
    ],
    seen => seen.includes(6),
    // A slow machine may take longer to answer at first than the other tests wait.
    { ...quick, awayAfterMs: 4000 },
  )

  assert.deepEqual(seen, [4, 5, 6])
  assert.deepEqual(lastSeen, [null, '5'])
  assert.deepEqual(states, ['live', 'reconnecting', 'live'])
})

test('a missed change is never guessed: the viewer keeps its list and fetches a whole one', async () => {
  const { seen, lastSeen } = await follow(
    [response => send(response, snapshot(4), change(7)), response => send(response, snapshot(8))],
    seen => seen.includes(8),
  )

  assert.deepEqual(seen, [4, 8])
  assert.deepEqual(lastSeen, [null, null])
})

test('words that are no frame count as a gap', async () => {
  const { seen } = await follow(
    [
      response => {
        send(response, snapshot(4))
        response.write('data: <html>\n\n')
      },
      response => send(response, snapshot(5)),
    ],
    seen => seen.includes(5),
  )

  assert.deepEqual(seen, [4, 5])
})

test('a connection that falls silent is given up', async () => {
  const { seen, lastSeen } = await follow(
    [response => send(response, snapshot(4)), response => send(response, change(5))],
    seen => seen.includes(5),
  )

  assert.deepEqual(seen, [4, 5])
  assert.deepEqual(lastSeen, [null, '4'])
})

test('a server without a place for one more viewer is asked for its document instead', async () => {
  const { seen, states } = await follow(
    [response => response.writeHead(503, { 'retry-after': '0' }).end()],
    seen => seen.length > 0,
  )

  assert.deepEqual(seen, [90])
  assert.ok(!states.includes('away'))
})

test('a server that stays away is told once, and so is its return', async () => {
  const drop: Visit = response => response.destroy()
  const { states } = await follow(
    [
      response => {
        send(response, snapshot(1))
        setTimeout(() => response.destroy(), 10)
      },
      ...Array<Visit>(5).fill(drop),
      response => send(response, change(2)),
    ],
    seen => seen.includes(2),
  )

  assert.deepEqual(states, ['live', 'reconnecting', 'away', 'live'])
})

test('a viewer that stops following is told nothing more', async () => {
  const stop = new AbortController()
  stop.abort()

  await followTicker('http://127.0.0.1:9/', { connection: () => assert.fail() }, stop.signal)
})

test('a ticker is followed by its id, the first of the server without one', async () => {
  const asked: (string | undefined)[] = []
  const fetching: typeof fetch = async url => {
    asked.push(new URL(url instanceof Request ? url.url : url).pathname)
    return new Response(null, { status: 503 })
  }
  for (const ticker of [undefined, 'world']) {
    const stop = new AbortController()
    const following = followTicker('https://news.example/wall/', {}, stop.signal, {
      fetch: fetching,
      policy: quick,
      ticker,
    })
    setTimeout(() => stop.abort(), 3)
    await following
  }

  assert.ok(asked.includes('/wall/api/v1/ticker/stream'))
  assert.ok(asked.includes('/wall/api/v1/tickers/world/stream'))
})
