import assert from 'node:assert/strict'
import type { lookup as systemLookup } from 'node:dns'
import { createServer as createHttp2 } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { createHttpFetcher, fetchLimits } from './index.ts'
import { serveBytes, serveSite } from './sample-site.contract.ts'

const limits = { ...fetchLimits, totalMs: 1500, bodyBytes: 1024 * 1024 }
const { signal } = new AbortController()
const BOMB = Buffer.alloc(20 * 1024 * 1024)

/** What a hostile server does, and what must come of it. */
const HOSTILE = {
  drip: 'timeout',
  silent: 'timeout',
  endless: 'too-large',
  'endless-headers': 'broken-answer',
  loop: 'redirect-loop',
  gzip: 'too-large',
  br: 'too-large',
  zstd: 'too-large',
  short: 'broken-answer',
  reset: 'broken-answer',
  'too-many': 'http-status',
} as const

async function hostileHost(): Promise<string> {
  return serveBytes(socket => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/xml\r\n')
    const timer = setInterval(() => {
      if (!socket.write(`x-${Math.random()}: ${'y'.repeat(2000)}\r\n`)) socket.resume()
    }, 1)
    socket.on('close', () => clearInterval(timer))
  })
}

async function hostileSite(): Promise<string> {
  return serveSite((request, response) => {
    const path = request.url?.slice(1)
    if (path === 'drip') {
      response.writeHead(200)
      const timer = setInterval(() => response.write('<'), 50)
      response.on('close', () => clearInterval(timer))
    } else if (path === 'silent') return
    else if (path === 'endless') {
      const part = Buffer.alloc(64 * 1024, 'x')
      const more = (): void => {
        while (!response.destroyed && response.write(part));
        if (!response.destroyed) response.once('drain', more)
      }
      more()
    } else if (path === 'loop') response.writeHead(301, { location: '/loop' }).end()
    else if (path === 'gzip')
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(BOMB))
    else if (path === 'br')
      response
        .writeHead(200, { 'content-encoding': 'br' })
        .end(brotliCompressSync(BOMB, { params: { 1: 1 } }))
    else if (path === 'zstd')
      response.writeHead(200, { 'content-encoding': 'zstd' }).end(zstdCompressSync(BOMB))
    else if (path === 'short') {
      response.writeHead(200, { 'content-length': 1000 })
      response.write('<rss>')
      setTimeout(() => response.socket?.destroy(), 20)
    } else if (path === 'reset') {
      response.writeHead(200)
      response.write('<rss>')
      setTimeout(() => response.socket?.resetAndDestroy(), 20)
    } else if (path === 'too-many') response.writeHead(429, { 'retry-after': '120' }).end()
    else response.end('<rss/>')
  })
}

test('each kind of hostility ends in its own failure, and costs only the source that it came from', async t => {
  const good = await serveSite((_, response) => response.end('<rss/>'))
  const attackers = await Promise.all(
    Object.keys(HOSTILE).map(async path => {
      const host = await (path === 'endless-headers' ? hostileHost() : hostileSite())
      return { path, host, url: `http://${host}/${path}` }
    }),
  )
  const allowHosts = [good, ...attackers.map(({ host }) => host)]
  const fetcher = createHttpFetcher({ contact: null, allowHosts, limits })
  const timed = async (): Promise<number> => {
    const begun = performance.now()
    const answer = await fetcher.fetch({ url: `http://${good}/` }, signal)
    assert.ok(answer.ok)
    return performance.now() - begun
  }
  const worst = async (): Promise<number> => {
    let longest = 0
    for (let round = 0; round < 20; round++) longest = Math.max(longest, await timed())
    return longest
  }
  await timed()
  const alone = await worst()

  const begun = performance.now()
  const attacks = Promise.all(
    attackers.map(async ({ path, url }) => {
      const answer = await fetcher.fetch({ url }, signal)
      return [path, answer.ok ? 'document' : answer.error.kind] as const
    }),
  )
  const beside = await worst()
  const outcomes = Object.fromEntries(await attacks)
  const took = performance.now() - begun

  t.diagnostic(
    `a good server: ${alone.toFixed(0)} ms at worst alone, ${beside.toFixed(0)} ms beside them; all over in ${took.toFixed(0)} ms`,
  )
  assert.deepEqual(outcomes, HOSTILE)
  assert.ok(took < limits.totalMs + 1500, `${took} ms`)
  assert.ok(beside < alone + 750, `${alone} ms alone, ${beside} ms beside them`)
})

test('a name that turns out to be local when it is connected to is refused, whatever it was before', async () => {
  const host = await serveSite((_, response) => response.end('<rss/>'))
  const port = host.split(':')[1]
  let asked = 0
  const rebinding = ((name: string, options: object, done: (...args: unknown[]) => void) => {
    asked++
    // Whoever checked the name before would have been given a public address.
    void name
    void options
    done(null, [{ address: '127.0.0.1', family: 4 }])
  }) as unknown as typeof systemLookup
  const fetcher = createHttpFetcher({ contact: null, allowHosts: [], limits, lookup: rebinding })

  const answer = await fetcher.fetch({ url: `http://news.example:${port}/` }, signal)

  assert.equal(answer.ok ? 'document' : answer.error.kind, 'blocked-address')
  assert.equal(asked, 1, 'the address checked is the one that would be connected to')
})

test('a redirect to a metadata address is refused on its hop', async () => {
  const host = await serveSite((_, response) =>
    response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end(),
  )
  const fetcher = createHttpFetcher({ contact: null, allowHosts: [host], limits })

  const answer = await fetcher.fetch({ url: `http://${host}/` }, signal)

  assert.equal(answer.ok ? 'document' : answer.error.kind, 'blocked-address')
})

test('Retry-After as a date is read against the server’s own clock', async () => {
  const skewed = new Date('2031-01-01T00:00:00Z')
  const host = await serveSite((_, response) => {
    response.sendDate = false
    response
      .writeHead(503, {
        date: skewed.toUTCString(),
        'retry-after': new Date(+skewed + 90_000).toUTCString(),
      })
      .end()
  })
  const fetcher = createHttpFetcher({ contact: null, allowHosts: [host], limits })

  const answer = await fetcher.fetch({ url: `http://${host}/` }, signal)

  assert.ok(!answer.ok && answer.error.kind === 'http-status')
  assert.equal(answer.error.retryAfterSeconds, 90)
})

test('through a proxy, what is asked is asked of the proxy', async () => {
  const seen: string[] = []
  const proxy = await serveSite((request, response) => {
    seen.push(`${request.method} ${request.url}`)
    response.end('<rss/>')
  })
  const fetcher = createHttpFetcher({
    contact: null,
    allowHosts: [],
    proxy: `http://${proxy}`,
    limits,
  })

  const local = await fetcher.fetch({ url: 'http://10.0.0.7/rss' }, signal)
  await fetcher.fetch({ url: 'http://news.example/rss' }, signal)

  assert.equal(local.ok ? 'document' : local.error.kind, 'blocked-address')
  assert.equal(seen.length <= 1, true)
})

test('a server that speaks HTTP/2 alone and resets every stream is a failure like others', async () => {
  const server = createHttp2()
  server.on('stream', stream => stream.close(2))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  after(() => server.close())
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const fetcher = createHttpFetcher({ contact: null, allowHosts: [host], limits })

  const answer = await fetcher.fetch({ url: `http://${host}/` }, signal)

  assert.ok(!answer.ok && answer.error.detail.length > 10)
})
