import assert from 'node:assert/strict'
import { once } from 'node:events'
import type { IncomingMessage, RequestListener } from 'node:http'
import { test } from 'node:test'
import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib'
import { fetcherContract } from '../../ports/fetcher.contract.ts'
import type { FetchFailure, FetchedDocument, NotModified } from '../../ports/index.ts'
import { createHttpFetcher, fetchLimits } from './index.ts'
import type { FetchLimits } from './index.ts'
import { serveBytes, serveSite } from './sample-site.contract.ts'

const { signal } = new AbortController()
const MEGABYTE = 1024 * 1024

/** What comes of asking `path` of a local host that is allowed. */
async function ask(
  host: string,
  path = '/',
  limits: Partial<FetchLimits> = {},
): Promise<FetchedDocument | NotModified | FetchFailure> {
  const fetcher = createHttpFetcher({
    contact: 'desk@news.example',
    allowHosts: [host],
    limits: { ...fetchLimits, ...limits },
  })
  const answer = await fetcher.fetch({ url: `http://${host}${path}` }, signal)
  return answer.ok ? answer.value : answer.error
}

/** Asks a site of one page, in one go. */
const askPage = async (answer: RequestListener, limits: Partial<FetchLimits> = {}) =>
  ask(await serveSite(answer), '/', limits)

const text = (answer: FetchedDocument | NotModified | FetchFailure): string | undefined =>
  answer.kind === 'document' ? new TextDecoder().decode(answer.body) : undefined

fetcherContract('http fetcher', async pages => {
  const host = await serveSite((request, response) => {
    const page = pages[request.url?.slice(1) ?? '']
    if (typeof page !== 'object') return response.writeHead(page ?? 500).end()
    const { body, contentType, etag, lastModified } = page
    const known = request.headers['if-none-match'] ?? request.headers['if-modified-since']
    if (known !== undefined && known === (etag ?? lastModified))
      return response.writeHead(304).end()
    response.writeHead(200, {
      'content-type': contentType,
      ...(etag !== null && { etag }),
      ...(lastModified !== null && { 'last-modified': lastModified }),
    })
    return response.end(body)
  })
  const nowhere = await closedPort()
  return {
    fetcher: createHttpFetcher({ contact: null, allowHosts: [host, nowhere] }),
    addressOf: page => `http://${page in pages ? host : nowhere}/${page}`,
  }
})

async function closedPort(): Promise<string> {
  const { createServer } = await import('node:net')
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
}

test('publishers are told who asks', async () => {
  let asked: IncomingMessage['headers'] = {}
  await askPage((request, response) => {
    asked = request.headers
    response.end()
  })

  assert.equal(asked['user-agent'], 'Shareet/0.1 (+desk@news.example)')
  assert.match(asked.accept ?? '', /application\/rss\+xml/)
  assert.equal(asked['if-none-match'], undefined)
})

for (const [encoding, compress] of Object.entries({
  gzip: gzipSync,
  'x-gzip': gzipSync,
  br: brotliCompressSync,
  zstd: zstdCompressSync,
  deflate: deflateSync,
  'deflate without its frame': deflateRawSync,
}))
  test(`a body in ${encoding} is read`, async () => {
    const answer = await askPage((_, response) => {
      response.setHeader('content-encoding', encoding.split(' ')[0] ?? '')
      response.end(compress('عاجل عاجل عاجل'))
    })

    assert.equal(text(answer), 'عاجل عاجل عاجل')
  })

test('a body over the limit is refused, announced or not', async () => {
  const huge = Buffer.alloc(MEGABYTE)
  const announced = await askPage((_, response) =>
    response.writeHead(200, { 'content-length': 50 * MEGABYTE }).write(huge),
  )
  const unannounced = await askPage((_, response) => {
    for (let part = 0; part < 50 && !response.destroyed; part++) response.write(huge)
    response.end()
  })

  assert.deepEqual([announced.kind, unannounced.kind], ['too-large', 'too-large'])
})

for (const [encoding, compress] of Object.entries({
  gzip: gzipSync,
  br: brotliCompressSync,
  zstd: zstdCompressSync,
}))
  test(`a small ${encoding} body that grows over the limit is refused`, async () => {
    const bomb = compress(Buffer.alloc(20 * MEGABYTE))

    const answer = await askPage((_, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(bomb)
    })

    assert.ok(bomb.length < MEGABYTE)
    assert.equal(answer.kind, 'too-large')
  })

test('damaged, unknown and layered compression is a broken answer', async () => {
  const whole = gzipSync('عاجل'.repeat(1000))
  const answers = await Promise.all(
    [
      { encoding: 'gzip', body: whole.subarray(0, 40) },
      { encoding: 'gzip', body: Buffer.from('not compressed at all') },
      { encoding: 'compress', body: Buffer.from('x') },
      { encoding: 'gzip, gzip, gzip', body: whole },
    ].map(({ encoding, body }) =>
      askPage((_, response) => {
        response.writeHead(200, { 'content-encoding': encoding }).end(body)
      }),
    ),
  )

  for (const answer of answers) assert.equal(answer.kind, 'broken-answer')
})

test('a host that drips, or never answers, is given up after the time for the whole', async () => {
  const limits = { totalMs: 150 }
  const drip = await askPage((_, response) => {
    response.writeHead(200)
    const timer = setInterval(() => response.write('.'), 10)
    response.on('close', () => clearInterval(timer))
  }, limits)
  const silent = await askPage(() => undefined, limits)

  assert.deepEqual([drip.kind, silent.kind], ['timeout', 'timeout'])
})

test('aborting in the middle of a body rejects with the reason', async () => {
  const stop = new AbortController()
  const host = await serveSite((_, response) => {
    response.writeHead(200).write('half')
    setTimeout(() => stop.abort(new Error('closing time')), 10)
  })
  const fetcher = createHttpFetcher({ contact: null, allowHosts: [host] })

  await assert.rejects(fetcher.fetch({ url: `http://${host}/` }, stop.signal), /closing time/)
})

test('a body shorter than its promised length is a broken answer, with both lengths', async () => {
  const host = await serveBytes(socket => {
    socket.end('HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<rss>')
  })

  const answer = await ask(host)

  assert.equal(answer.kind, 'broken-answer')
  assert.match(answer.detail, /5000 .* 5$/)
})

test('a body longer than its promised length is cut there', async () => {
  const host = await serveBytes(socket => {
    socket.end('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n<rss></rss>')
  })

  assert.equal(text(await ask(host)), '<rss>')
})

test('an answer that is not HTTP is a broken answer', async () => {
  const host = await serveBytes(socket => socket.end('SSH-2.0-OpenSSH_9.9\r\n'))

  assert.equal((await ask(host)).kind, 'broken-answer')
})

test('a connection closed without an answer is unreachable', async () => {
  const host = await serveBytes(socket => socket.destroy())

  assert.equal((await ask(host)).kind, 'unreachable')
})

test('redirects are followed, and only an unbroken row of permanent ones moves the source', async () => {
  const steps: Record<string, [number, string]> = {
    '/a': [301, '/b'],
    '/b': [308, 'c?x=1'],
    '/c?x=1': [302, '/feed'],
    '/d': [302, '/a'],
    '/arabic': [301, Buffer.from('/خبر').toString('latin1')],
  }
  const host = await serveSite((request, response) => {
    const step = steps[request.url ?? '']
    if (step) response.writeHead(step[0], { location: step[1] }).end()
    else response.end(request.url)
  })

  const [a, d, arabic] = [await ask(host, '/a'), await ask(host, '/d'), await ask(host, '/arabic')]

  assert.ok(a.kind === 'document' && d.kind === 'document' && arabic.kind === 'document')
  assert.equal(a.finalUrl, `http://${host}/feed`)
  assert.equal(a.permanentUrl, `http://${host}/c?x=1`)
  assert.equal(d.finalUrl, a.finalUrl)
  assert.equal(d.permanentUrl, null)
  assert.equal(text(arabic), encodeURI('/خبر'))
})

test('redirects in a circle and endless ones are a redirect loop', async () => {
  const host = await serveSite((request, response) => {
    const next = request.url === '/round' ? '/round' : `${request.url}x`
    response.writeHead(302, { location: next }).end()
  })

  assert.equal((await ask(host, '/round')).kind, 'redirect-loop')
  assert.equal((await ask(host, '/endless')).kind, 'redirect-loop')
})

test('an allowed host cannot send us on to one that is not, nor to a file', async () => {
  const locations = [
    'http://127.0.0.1:9/',
    'http://[::1]/',
    'http://localhost/',
    'file:///etc/passwd',
  ]
  const host = await serveSite((request, response) => {
    response.writeHead(302, { location: locations[Number(request.url?.slice(1))] }).end()
  })

  for (const index of locations.keys())
    assert.equal((await ask(host, `/${index}`)).kind, 'blocked-address')
})

test('a local address is not asked unless it is allowed, under any of its spellings', async () => {
  const fetcher = createHttpFetcher({ contact: null, allowHosts: [] })

  for (const host of [
    '127.0.0.1',
    '127.1',
    '0x7f000001',
    '2130706433',
    'localhost',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '169.254.169.254',
    '0.0.0.0',
  ]) {
    const answer = await fetcher.fetch({ url: `http://${host}:9/` }, signal)
    assert.equal(answer.ok ? 'document' : answer.error.kind, 'blocked-address', host)
  }
})

test('statuses come with how long to stay away', async () => {
  const busy = await askPage((_, response) => {
    response.writeHead(503, { 'retry-after': '120' }).end('busy')
  })
  const until = await askPage((_, response) => {
    response.writeHead(429, {
      date: 'Mon, 22 Jun 2026 12:00:00 GMT',
      'retry-after': 'Mon, 22 Jun 2026 12:05:00 GMT',
    })
    response.end()
  })

  assert.ok(busy.kind === 'http-status' && until.kind === 'http-status')
  assert.deepEqual([busy.status, busy.retryAfterSeconds], [503, 120])
  assert.deepEqual([until.status, until.retryAfterSeconds], [429, 300])
})

test('an unasked "not modified" is no answer', async () => {
  const answer = await askPage((_, response) => response.writeHead(304).end())

  assert.equal(answer.kind, 'http-status')
})
