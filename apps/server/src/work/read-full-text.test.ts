import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { openNewsroom } from '@shareet/core'
import { newSourceState, pollPolicy } from '@shareet/core/sources'
import { aSource } from '@shareet/testkit/builders'
import { createHttpFetcher } from '../adapters/http-fetch/index.ts'
import { createMemoryStore } from '../adapters/memory/index.ts'
import { createPageFetcher } from '../adapters/page-fetch/index.ts'
import { pageReader } from '../adapters/page-reader/index.ts'
import { systemClock } from '../adapters/system-clock/index.ts'
import { filePoll } from './file-poll.ts'
import { isTeaser, readFullText } from './read-full-text.ts'

const { signal } = new AbortController()
const asked: string[] = []
let rules: string | number = 'User-agent: *\nDisallow: /private/\n'
const paragraphs = Array.from(
  { length: 8 },
  (_, n) =>
    `<p>Paragraph ${n} of the report on the bridge, which was opened on Monday after two years of work, as the ministry said in a statement to reporters.</p>`,
)
const server = createServer((request, response) => {
  asked.push(request.url ?? '')
  if (request.url === '/robots.txt')
    return typeof rules === 'number' ? response.writeHead(rules).end() : response.end(rules)
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  return response.end(
    `<!doctype html><html><head><title>x</title></head><body><nav><a href="/">Home</a></nav><article><h1>Bridge opened</h1>${paragraphs.join('')}</article><script>alert(1)</script></body></html>`,
  )
})
await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
after(() => server.close())
const host = `127.0.0.1:${(server.address() as AddressInfo).port}`

async function desk() {
  const newsroom = openNewsroom()
  const { articles } = createMemoryStore()
  const source = aSource()
  const state = newSourceState(source.id, pollPolicy.firstIntervalMs, systemClock.now())
  const fetcher = createHttpFetcher({ contact: null, allowHosts: [host] })
  const ports = {
    articles,
    clock: systemClock,
    inTurn: <T>(work: () => Promise<T>) => work(),
    pages: createPageFetcher(fetcher, { ...systemClock, sleep: () => Promise.resolve() }),
    reader: pageReader,
  }
  const file = (path: string, title = 'Bridge opened in the capital') =>
    filePoll(
      articles,
      newsroom,
      source,
      [{ guid: path, url: `http://${host}${path}`, title, summary: 'A teaser.' }],
      state,
      () => state,
      systemClock.now(),
    )
  const read = async (path: string): Promise<boolean> => {
    const { filings } = await file(path)
    const [first] = filings
    assert.ok(first && first.kind !== 'dropped' && isTeaser(first.article))
    return readFullText(ports, newsroom, source, first.article, () => state, signal)
  }
  return { file, read, articles, source }
}

test('a headline gets the text of its page, and the feed does not take it away again', async () => {
  const { file, read } = await desk()
  assert.equal(await read('/news/1'), true)
  const again = await file('/news/1')
  const corrected = await file('/news/1', 'Bridge opened in the harbour city')
  const [same, revised] = [again.filings[0], corrected.filings[0]]

  assert.equal(same?.kind, 'unchanged')
  assert.ok(revised?.kind === 'revised')
  assert.match(revised.article.text, /Paragraph 7 of the report/)
  assert.doesNotMatch(revised.article.text, /alert|Home/)
})

test('what robots.txt keeps from programs is not asked for', async () => {
  asked.length = 0
  const { read } = await desk()

  assert.equal(await read('/private/2'), false)
  assert.deepEqual(asked, ['/robots.txt'])
})

test('a server that cannot give its rules is left alone, one that has none is not', async () => {
  rules = 503
  const trouble = await (await desk()).read('/news/3')
  rules = 404
  const none = await (await desk()).read('/news/4')

  assert.deepEqual([trouble, none], [false, true])
})
