import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type {
  ComparisonDocument,
  HistoryDocument,
  ReadingDocument,
  SearchDocument,
  StoryDocument,
  TickerDocument,
  WhyDocument,
} from '@shareet/protocol'
import { killProgram, startProgram } from '@shareet/testkit/program'
import type { Running } from '@shareet/testkit/program'

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'shareet-http-'))
let running: Running

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(running.address + path, { headers })

before(async () => {
  running = await startProgram(MAIN, ['--demo', '--data', folder])
  for (let tries = 0; tries < 300; tries++) {
    const { items } = (await (await get('api/v1/ticker')).json()) as TickerDocument
    if (items.length > 0) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
})

after(async () => {
  await killProgram(running)
  rmSync(folder, { recursive: true, force: true })
})

test('a rundown that did not change is not sent again', async () => {
  let answer = 0
  // The demo is lively: one of a few tries falls between two changes.
  for (let tries = 0; tries < 20 && answer !== 304; tries++) {
    const tag = (await get('api/v1/ticker')).headers.get('etag') ?? ''
    answer = (await get('api/v1/ticker', { 'if-none-match': tag })).status
  }

  assert.equal(answer, 304)
})

test('the stream begins with a snapshot, numbered as the rundown it carries', async () => {
  const stop = new AbortController()
  const response = await fetch(`${running.address}api/v1/ticker/stream`, { signal: stop.signal })
  let text = ''
  for await (const part of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += part
    if (/event: snapshot[^]*\n\n/.test(text)) break
  }
  stop.abort()

  const event = text.split('\n\n').find(each => each.includes('event: snapshot')) ?? ''
  const id = Number(/^id: (\d+)$/m.exec(event)?.[1])
  const data = /^data: (.*)$/m.exec(event)?.[1] ?? '{}'
  assert.equal((JSON.parse(data) as { document: TickerDocument }).document.seq, id)
})

/** Ids of the articles behind the first line on air. */
async function reportsOnAir(): Promise<readonly string[]> {
  const { items } = (await (await get('api/v1/ticker')).json()) as TickerDocument
  const story = (await (await get(`api/v1/stories/${items[0]?.story}`)).json()) as StoryDocument
  return story.reports.map(({ id }) => id)
}

test('two articles are explained by their evidence, and one that is not kept is named', async () => {
  const [first = '', second = first] = await reportsOnAir()

  const answer = await get(`api/v1/explain?a=${first}&b=${second}`)
  const missing = await get(`api/v1/explain?a=${first}&b=none`)
  const half = await get(`api/v1/explain?a=${first}`)

  const { reports, together, why } = (await answer.json()) as ComparisonDocument
  assert.deepEqual(
    reports.map(({ id }) => id),
    [first, second],
  )
  assert.ok(together)
  const sum = why.evidence.reduce((all, { contribution }) => all + contribution, why.bias)
  assert.ok(Math.abs(sum - why.score) < 1e-9)
  assert.equal(missing.status, 404)
  assert.match(await missing.text(), /No article none is kept/)
  assert.equal(half.status, 400)
  assert.match(await half.text(), /"parameter":"b"/)
})

test('the id of an article whose story has another one leads to that story, as that of a merged story does', async () => {
  for (const report of (await reportsOnAir()).slice(1)) {
    const answer = await fetch(`${running.address}api/v1/stories/${report}`, { redirect: 'manual' })
    // It may have begun a story of its own before it came into this one.
    if (answer.status === 200) continue

    assert.equal(answer.status, 302)
    const followed = await get((answer.headers.get('location') ?? '').slice(1))
    const { reports } = (await followed.json()) as StoryDocument
    assert.ok(reports.some(({ id }) => id === report))
  }
})

test('every address of the description answers, and no other does', async () => {
  const description = (await (await get('api/openapi.json')).json()) as {
    paths: Record<string, object>
  }
  const [report] = await reportsOnAir()
  const asked: Record<string, string> = { search: '?q=a', explain: `?a=${report}&b=${report}` }
  const plain = Object.entries(description.paths)
    .filter(([path, methods]) => 'get' in methods && !/[{]|stream/.test(path))
    .map(([path]) => path + (asked[path.split('/').at(-1) ?? ''] ?? ''))
  const answers = await Promise.all(plain.map(async path => (await get(path.slice(1))).status))
  const unknown = await get('api/v1/nothing')

  assert.ok(plain.length >= 4)
  assert.deepEqual(
    answers,
    plain.map(() => 200),
  )
  assert.equal(unknown.status, 404)
  assert.equal(((await unknown.json()) as { error: { kind: string } }).error.kind, 'not-found')
})

test('what is asked for wrongly is refused with a message', async () => {
  const answer = await get('api/v1/ticker/stream?after=soon')
  const story = await get('api/v1/stories/%3Cscript%3E')

  assert.equal(answer.status, 400)
  assert.equal(story.status, 404)
  assert.match(story.headers.get('content-type') ?? '', /json/)
})

test('the archive is searched, page by page, and a live story is named as such', async () => {
  const { items } = (await (await get('api/v1/ticker')).json()) as TickerDocument
  const story = (await (
    await get(`api/v1/stories/${items[0]?.story ?? ''}`)
  ).json()) as StoryDocument
  const words = story.reports[0]?.title.text.split(' ').slice(0, 3).join(' ') ?? ''
  const search = async (more: string): Promise<SearchDocument> =>
    (await (
      await get(`api/v1/search?limit=1&q=${encodeURIComponent(words)}${more}`)
    ).json()) as SearchDocument

  const { hits, more } = await search('')
  const [hit] = hits
  assert.ok(hit)
  for (const { start, end } of hit.title.found)
    assert.ok(start < end && end <= hit.title.text.length)
  assert.deepEqual(
    [hit.live, ((await (await get(`api/v1/stories/${hit.story}`)).json()) as StoryDocument).live],
    [true, true],
  )
  if (more !== null)
    assert.notEqual((await search(`&cursor=${more}`)).hits[0]?.article, hit.article)
  assert.deepEqual(await search('&from=2100-01-01'), { hits: [], more: null })
})

test('a question that cannot be answered is refused, and the parameter named that is wrong', async () => {
  const wrong = {
    q: ['', '?q=', '?q=%20*', '?q=a*', `?q=${'word+'.repeat(20)}`, '?q=a&q=b'],
    lang: ['?q=word&lang=Arabic'],
    from: ['?q=word&from=yesterday'],
    limit: ['?q=word&limit=0', '?q=word&limit=51', '?q=word&limit=x'],
    cursor: ['?q=word&cursor=next'],
  }
  for (const [parameter, questions] of Object.entries(wrong))
    for (const question of questions) {
      const answer = await get(`api/v1/search${question}`)
      const { error } = (await answer.json()) as {
        error: { kind: string; message: string; parameter: string }
      }
      assert.deepEqual(
        [answer.status, error.kind, error.parameter],
        [400, 'bad-request', parameter],
        question,
      )
      assert.match(error.message, new RegExp(`${parameter}.* must be `), question)
    }
})

test('a story on air says why, and its signals sum to its importance', async () => {
  const { items } = (await (await get('api/v1/ticker')).json()) as TickerDocument
  const item = items[0]
  assert.ok(item)
  const sum = item.why.reduce((total, { contribution }) => total + contribution, 0)

  assert.ok(Math.abs(sum - item.importance) < 0.6, `${sum} and ${item.importance}`)
  assert.equal((await get(`api/v1/stories/${item.story}`)).status, 200)

  const story = (await (await get(`api/v1/stories/${item.story}`)).json()) as StoryDocument
  const [report] = story.reports
  const path = `api/v1/stories/${item.story}/reports/${report?.id ?? ''}/reading`
  const reading = (await (await get(path)).json()) as ReadingDocument
  assert.equal(reading.id, report?.id)
  for (const { part, start, end } of reading.marks) {
    assert.ok(start >= 0 && start < end && end <= reading[part].text.length)
  }
  assert.equal((await get(`api/v1/stories/${item.story}/reports/none/reading`)).status, 404)
})

test('the page runs nothing but its own, and the feed is XML', async () => {
  const page = await get('')
  const feed = await get('feed.rss')

  assert.match(
    page.headers.get('content-security-policy') ?? '',
    /default-src 'none'|script-src 'self'/,
  )
  assert.match(feed.headers.get('content-type') ?? '', /rss\+xml/)
  assert.match(await feed.text(), /^<\?xml[^]*<rss[^]*<\/rss>\s*$/)
})

test('an item on air is told with the reports behind each reason and when it leaves; what is not on air is not', async () => {
  const { items, ticker } = (await (await get('api/v1/ticker')).json()) as TickerDocument
  const [item] = items
  assert.ok(item)
  const told = await get(`api/v1/tickers/${ticker.id}/items/${item.story}/why`)
  const why = (await told.json()) as WhyDocument

  assert.equal(told.status, 200)
  assert.equal(why.story, item.story)
  const named = new Set(why.reports.map(({ id }) => id))
  for (const { signal, reports } of why.why) {
    assert.ok(reports.length > 0, signal)
    for (const id of reports) assert.ok(named.has(id))
  }
  assert.ok(Date.parse(why.leaves.at) >= Date.parse(why.at))
  assert.equal((await get('api/v1/ticker/items/none/why')).status, 404)
  assert.equal((await get(`api/v1/tickers/none/items/${item.story}/why`)).status, 404)
})

test('the day of a ticker tells where stories stood, and a wrong time is refused', async () => {
  const day = (await (await get('api/v1/ticker/history')).json()) as HistoryDocument
  const { items } = (await (await get('api/v1/ticker')).json()) as TickerDocument

  assert.ok(day.stories.length > 0)
  assert.equal(Date.parse(day.to) - Date.parse(day.from), 24 * 3_600_000)
  for (const { places, line } of day.stories) {
    assert.ok(line.text.length > 0)
    for (const { rank } of places) assert.ok(rank === null || (rank >= 1 && rank <= 12))
  }
  assert.ok(items.length > 0)
  assert.equal((await get('api/v1/ticker/history?from=yesterday')).status, 400)
  assert.equal((await get('api/v1/tickers/none/history')).status, 404)
  const past = (await (
    await get('api/v1/ticker/history?from=2020-01-01T00:00:00Z&to=2020-01-02T00:00:00Z')
  ).json()) as HistoryDocument
  assert.deepEqual(past.stories, [])
})
