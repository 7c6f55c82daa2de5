import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { FeedFailure, FetchFailure, ParsedFeed } from '../ports/index.ts'
import { feedParser } from './feed-parser/index.ts'
import { createHttpFetcher, fetchLimits } from './http-fetch/index.ts'

// What a source may do to us, through the real fetcher and the real parser, over a real connection.

const MEGABYTE = 1024 * 1024
const item = '<item><title>Harbour reopens</title><link>https://a.example/1</link></item>'
const feed = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>A</title>${item}</channel></rss>`

const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, level) => `<!ENTITY lol${level + 1} "${`&lol${level || ''};`.repeat(10)}">`).join('')}]><rss version="2.0"><channel><item><title>&lol9;</title></item></channel></rss>`

const arabic = 'البرلمان يقر الموازنة بعد جلسة طويلة استمرت حتى الفجر'

/** The bytes of Arabic text in windows-1256. */
function inWindows1256(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1256')
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code] as const),
  )
  return Uint8Array.from(text, letter => codes.get(letter) ?? 0x3f)
}

const pages: Readonly<Record<string, RequestListener>> = {
  good: (_, response) => response.end(feed),
  'web-page': (_, response) =>
    response.end('<!DOCTYPE html><html><head><title>Log in</title></head><body>…</body></html>'),
  empty: (_, response) => response.end(),
  truncated: (_, response) => response.end(feed.slice(0, feed.indexOf('</link>'))),
  'cut-off-after-an-item': (_, response) => response.end(feed.slice(0, -10)),
  'fifty-megabytes': (_, response) => {
    const part = Buffer.alloc(MEGABYTE, item)
    const send = (rest: number): unknown =>
      rest === 0 || response.destroyed ? response.end() : response.write(part, () => send(rest - 1))
    send(50)
  },
  'windows-1256': (_, response) => {
    response.setHeader('content-type', 'text/xml; charset=windows-1256')
    response.end(inWindows1256(feed.replace('Harbour reopens', arabic)))
  },
  'windows-1256-called-utf-8': (_, response) =>
    response.end(inWindows1256(feed.replace('Harbour reopens', arabic))),
  'xml-bomb': (_, response) => response.end(bomb),
  'gzip-bomb': (_, response) => {
    response.setHeader('content-encoding', 'gzip')
    response.end(gzipSync(Buffer.alloc(50 * MEGABYTE, item)))
  },
  'brotli-bomb': (_, response) => {
    response.setHeader('content-encoding', 'br')
    response.end(brotliCompressSync(Buffer.alloc(50 * MEGABYTE, item), { params: { 1: 1 } }))
  },
  'gzip-cut-off': (_, response) => {
    response.setHeader('content-encoding', 'gzip')
    response.end(gzipSync(feed).subarray(0, 60))
  },
  'slow-drip': (_, response) => {
    const timer = setInterval(() => response.write(' '), 5)
    response.on('close', () => clearInterval(timer))
  },
  'redirect-loop': (_, response) => response.writeHead(301, { location: '/redirect-loop' }).end(),
  'redirect-to-metadata': (_, response) =>
    response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end(),
  'wrong-length': (_, response) => {
    response.writeHead(200, { 'content-length': 100_000 })
    response.write(feed, () => response.destroy())
  },
  gone: (_, response) => response.writeHead(410).end(),
  'deep-nesting': (_, response) =>
    response.end(feed.replace(item, `${'<a>'.repeat(2000)}${'</a>'.repeat(2000)}`)),
  'binary-noise': (_, response) =>
    response.end(Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256)),
}

const server = createServer((request, response) => {
  const page = pages[request.url?.slice(1) ?? '']
  if (page) page(request, response)
  else response.writeHead(404).end()
})
let host = ''

before(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`
})

after(() => {
  server.close()
  server.closeAllConnections()
})

async function poll(page: string): Promise<ParsedFeed | FetchFailure | FeedFailure> {
  const limits = { ...fetchLimits, totalMs: page === 'slow-drip' ? 200 : fetchLimits.totalMs }
  const fetcher = createHttpFetcher({ contact: null, allowHosts: [host], limits })
  const url = `http://${host}/${page}`
  const fetched = await fetcher.fetch({ url }, new AbortController().signal)
  if (!fetched.ok) return fetched.error
  assert.ok(fetched.value.kind === 'document')
  const { body, contentType, finalUrl } = fetched.value
  const parsed = feedParser.parse({ body, contentType, url: finalUrl })
  return parsed.ok ? parsed.value : parsed.error
}

const failures = {
  'web-page': 'not-a-feed',
  empty: 'empty',
  truncated: 'truncated',
  'fifty-megabytes': 'too-large',
  'xml-bomb': 'unsafe-xml',
  'gzip-bomb': 'too-large',
  'brotli-bomb': 'too-large',
  'gzip-cut-off': 'broken-answer',
  'slow-drip': 'timeout',
  'redirect-loop': 'redirect-loop',
  'redirect-to-metadata': 'blocked-address',
  'wrong-length': 'broken-answer',
  gone: 'gone',
  'deep-nesting': 'unsafe-xml',
  'no-such-page': 'http-status',
}

for (const [page, kind] of Object.entries(failures))
  test(`${page} is a failure of its own name, in time and with a sentence`, async () => {
    const begun = performance.now()

    const outcome = await poll(page)

    assert.ok('kind' in outcome, 'it was taken for a feed')
    assert.equal(outcome.kind, kind)
    assert.match(outcome.detail, /^\S.{10,200}$/)
    assert.ok(performance.now() - begun < 5000)
  })

test('noise is refused under some name', async () => {
  assert.ok('kind' in (await poll('binary-noise')))
})

test('Arabic in windows-1256 is read, also where it is called UTF-8', async () => {
  for (const page of ['windows-1256', 'windows-1256-called-utf-8']) {
    const outcome = await poll(page)
    assert.ok('items' in outcome)
    assert.equal(outcome.items[0]?.title, arabic)
  }
})

test('a feed cut off after an entry gives that entry and says that it is damaged', async () => {
  const outcome = await poll('cut-off-after-an-item')

  assert.ok('items' in outcome)
  assert.equal(outcome.items.length, 1)
  assert.equal(outcome.damaged, true)
})

test('after all of this a good feed is read as ever', async () => {
  await Promise.all(Object.keys(failures).map(poll))

  const outcome = await poll('good')

  assert.ok('items' in outcome)
  assert.equal(outcome.items[0]?.title, 'Harbour reopens')
})
