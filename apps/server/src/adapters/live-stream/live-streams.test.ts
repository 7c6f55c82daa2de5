import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { liveStreamLimits } from './live-stream.ts'
import { createLiveStreams } from './live-streams.ts'
import type { LiveStreams } from './live-streams.ts'

/** Streams of two tickers behind a real server, at `/ID`. */
async function serve(
  viewers: number,
): Promise<AsyncDisposable & { streams: LiveStreams; address: string }> {
  const streams = createLiveStreams(['main', 'world'], { ...liveStreamLimits, viewers })
  const server = createServer((request, response) => {
    const id = request.url?.slice(1) ?? ''
    const head = { id, name: id, language: 'en', direction: 'ltr' as const }
    const joined = streams
      .of(id)
      ?.join(response, undefined, () => ({ version: 1, ticker: head, seq: 0, at: '', items: [] }))
    if (joined !== true) response.writeHead(joined === undefined ? 404 : 503).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    streams,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async [Symbol.asyncDispose]() {
      streams[Symbol.dispose]()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

/** What a viewer of a ticker is sent until it has heard `last`. */
async function hear(address: string, ticker: string, last: string): Promise<string> {
  const stop = new AbortController()
  const { body } = await fetch(address + ticker, { signal: stop.signal })
  let text = ''
  for await (const part of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += part
    if (text.includes(last)) break
  }
  stop.abort()
  return text
}

const summary = { total: 3, ok: 3, failing: 0, waiting: 0, offline: false, demo: false }

test('a change reaches the viewers of its ticker alone, and news of the sources everybody', async () => {
  await using served = await serve(10)
  const heard = ['main', 'world'].map(ticker => hear(served.address, ticker, '"total":3'))
  while (served.streams.viewers < 2) await new Promise(resolve => setTimeout(resolve, 5))

  served.streams.of('world')?.publish({ kind: 'change', seq: 1, at: '', order: ['item'], put: [] })
  served.streams.notify({ kind: 'sources', summary })

  const [main = '', world = ''] = await Promise.all(heard)
  assert.match(world, /event: change/)
  assert.doesNotMatch(main, /event: change/)
  assert.equal(served.streams.of('nothing'), undefined)
})

test('the places for viewers are counted over all tickers', async () => {
  await using served = await serve(2)
  const stop = new AbortController()
  const status = async (ticker: string): Promise<number> =>
    (await fetch(served.address + ticker, { signal: stop.signal })).status

  assert.deepEqual([await status('main'), await status('world')], [200, 200])
  assert.deepEqual([await status('main'), await status('world')], [503, 503])
  stop.abort()
})
