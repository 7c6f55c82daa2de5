import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import type { ChangeFrame, TickerDocument } from '@shareet/protocol'
import { createLiveStream, liveStreamLimits } from './live-stream.ts'
import type { LiveStream, LiveStreamLimits } from './live-stream.ts'

const documentAt = (seq: number): TickerDocument => ({
  version: 1,
  ticker: { id: 'main', name: 'Main', language: 'en', direction: 'ltr' },
  seq,
  at: '2026-06-22T12:00:00.000Z',
  items: [],
})
const change = (seq: number): ChangeFrame => ({
  kind: 'change',
  seq,
  at: '2026-06-22T12:00:00.000Z',
  order: [`item-${seq}`],
  put: [],
})

/** A stream behind a real server, with the number of the rundown it stands at. */
async function serve(limits: Partial<LiveStreamLimits> = {}): Promise<
  AsyncDisposable & {
    stream: LiveStream
    at: { seq: number }
    connect: (after?: number) => Promise<Viewer>
  }
> {
  const stream = createLiveStream({ ...liveStreamLimits, ...limits })
  const at = { seq: 0 }
  const server = createServer((request, response) => {
    const after = request.headers['last-event-id']
    const joined = stream.join(response, after === undefined ? undefined : Number(after), () =>
      documentAt(at.seq),
    )
    if (!joined) response.writeHead(503).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    stream,
    at,
    connect: after => connect(port, after),
    async [Symbol.asyncDispose]() {
      stream[Symbol.dispose]()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

interface Viewer extends Disposable {
  readonly status: number
  /** The next frames, as `event id`. */
  next(count: number): Promise<string[]>
}

async function connect(port: number, after?: number): Promise<Viewer> {
  const abort = new AbortController()
  const headers = after === undefined ? {} : { 'last-event-id': String(after) }
  const response = await fetch(`http://127.0.0.1:${port}/`, { headers, signal: abort.signal })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const seen: string[] = []
  return {
    status: response.status,
    async next(count) {
      while (seen.length < count) {
        const { value, done } = (await reader?.read()) ?? { done: true, value: undefined }
        if (done) break
        text += value
        const blocks = text.split('\n\n')
        text = blocks.pop() ?? ''
        for (const block of blocks) {
          const event = /^event: (.*)$/m.exec(block)?.[1]
          if (event !== undefined) seen.push(`${event} ${/^id: (.*)$/m.exec(block)?.[1] ?? '-'}`)
        }
      }
      return seen.splice(0, count)
    },
    [Symbol.dispose]: () => abort.abort(),
  }
}

const publish = (stream: LiveStream, at: { seq: number }, seq: number): void => {
  at.seq = seq
  stream.publish(change(seq))
}

test('a new viewer gets a snapshot and then every change in order', async () => {
  await using served = await serve()
  publish(served.stream, served.at, 1)
  using viewer = await served.connect()

  const first = await viewer.next(1)
  publish(served.stream, served.at, 2)
  publish(served.stream, served.at, 3)

  assert.deepEqual(first, ['snapshot 1'])
  assert.deepEqual(await viewer.next(2), ['change 2', 'change 3'])
})

test('a viewer that comes back gets exactly what it missed', async () => {
  await using served = await serve()
  for (const seq of [1, 2, 3, 4]) publish(served.stream, served.at, seq)

  using viewer = await served.connect(2)

  assert.deepEqual(await viewer.next(2), ['change 3', 'change 4'])
})

test('a viewer that was away too long, or knows a number that we do not, gets a snapshot', async () => {
  await using served = await serve({ frames: 2 })
  for (const seq of [1, 2, 3, 4, 5]) publish(served.stream, served.at, seq)

  using late = await served.connect(1)
  using early = await served.connect(99)

  assert.deepEqual(await late.next(1), ['snapshot 5'])
  assert.deepEqual(await early.next(1), ['snapshot 5'])
})

test('news of the sources reaches viewers without a number', async () => {
  await using served = await serve()
  using viewer = await served.connect()
  await viewer.next(1)

  served.stream.notify({
    kind: 'sources',
    summary: { total: 1, ok: 1, failing: 0, waiting: 0, offline: false, demo: false },
  })

  assert.deepEqual(await viewer.next(1), ['sources -'])
})

test('when all places are taken a viewer is turned away, and a place is free again when one leaves', async () => {
  await using served = await serve({ viewers: 1 })
  const first = await served.connect()
  using turnedAway = await served.connect()
  first[Symbol.dispose]()
  for (let tries = 0; tries < 100 && served.stream.viewers > 0; tries++)
    await new Promise(resolve => setTimeout(resolve, 10))
  using second = await served.connect()

  assert.equal(turnedAway.status, 503)
  assert.equal(second.status, 200)
})

test('a viewer that does not read is dropped instead of filling memory', async () => {
  await using served = await serve({ bufferedBytes: 1000 })
  using _sleeper = await served.connect()
  const big = 'x'.repeat(200_000)

  for (let seq = 1; seq <= 200 && served.stream.viewers > 0; seq++) {
    served.stream.publish({ ...change(seq), order: [big] })
    await new Promise(resolve => setImmediate(resolve))
  }

  assert.equal(served.stream.viewers, 0)
})
