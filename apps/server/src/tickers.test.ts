import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { TickerDocument, TickersDocument } from '@shareet/protocol'
import { killProgram, startProgram } from '@shareet/testkit/program'
import type { Running } from '@shareet/testkit/program'

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'shareet-tickers-'))
const config = join(folder, 'shareet.config.yaml')
const run = promisify(execFile)
let running: Running

const start = (): Promise<Running> =>
  startProgram(MAIN, ['--demo', '--data', folder, '--config', config])
const get = (path: string): Promise<Response> => fetch(running.address + path)
const documentAt = async (path: string): Promise<TickerDocument> =>
  (await (await get(path)).json()) as TickerDocument

/** Waits until both tickers have lines, 20 seconds at most. */
async function bothOnAir(): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    const { tickers } = (await (await get('api/v1/tickers')).json()) as TickersDocument
    if (tickers.every(({ items }) => items > 1)) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('nothing came on air')
}

before(async () => {
  writeFileSync(
    config,
    `sources: [{ url: https://x.example/f, name: X }]
tickers:
  - { id: main, name: شريط, language: ar }
  - { id: short, name: Three lines, language: en, items: 3, lineLength: 60 }
`,
  )
  running = await start()
  await bothOnAir()
})

after(async () => {
  await killProgram(running)
  rmSync(folder, { recursive: true, force: true })
})

test('every ticker has a rundown of its own, and the address without an id is that of the first', async () => {
  const { tickers } = (await (await get('api/v1/tickers')).json()) as TickersDocument
  const [first, main, short] = await Promise.all(
    ['api/v1/ticker', 'api/v1/tickers/main', 'api/v1/tickers/short'].map(documentAt),
  )

  assert.deepEqual(
    tickers.map(({ id, direction }) => [id, direction]),
    [
      ['main', 'rtl'],
      ['short', 'ltr'],
    ],
  )
  assert.deepEqual(first?.ticker, main?.ticker)
  assert.equal(short?.ticker.name, 'Three lines')
  assert.ok((short?.items.length ?? 9) <= 3)
  for (const { line } of short?.items ?? []) assert.ok([...line.text].length <= 60, line.text)
})

test('an item is an item of one ticker: the same story on two of them is two items', async () => {
  const [main, short] = await Promise.all(
    ['api/v1/tickers/main', 'api/v1/tickers/short'].map(documentAt),
  )

  const ids = new Set(main?.items.map(({ id }) => id))
  for (const { id } of short?.items ?? []) assert.ok(!ids.has(id))
})

test('a ticker has a stream and a feed of its own', async () => {
  const stop = new AbortController()
  const { body } = await fetch(`${running.address}api/v1/tickers/short/stream`, {
    signal: stop.signal,
  })
  let said = ''
  for await (const part of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    said += part
    if (/event: snapshot[^]*\n\n/.test(said)) break
  }
  stop.abort()
  const feed = await (await get('feed.rss?ticker=short')).text()

  assert.match(said, /"id":"short"/)
  assert.match(feed, /<title>Three lines<\/title>/)
  assert.match(feed, /feed\.rss\?ticker=short"/)
  assert.match(await (await get('feed.rss')).text(), /<title>شريط<\/title>/)
})

test('a ticker that is not there is not found, and the answer says where the list is', async () => {
  for (const path of [
    'api/v1/tickers/none',
    'api/v1/tickers/none/stream',
    'feed.rss?ticker=none',
  ]) {
    const answer = await get(path)

    assert.equal(answer.status, 404)
    assert.match(await answer.text(), /\/api\/v1\/tickers/)
  }
})

test('the terminal shows every ticker, or the one that is asked for', async () => {
  const data = join(folder, 'demo')
  const all = await run(process.execPath, [MAIN, 'rundown', '--data', data])
  const one = await run(process.execPath, [MAIN, 'rundown', '--data', data, '--ticker', 'short'])
  const none = await run(process.execPath, [
    MAIN,
    'rundown',
    '--data',
    data,
    '--ticker',
    'x',
  ]).catch((fault: unknown) => fault as { code: number; stderr: string })

  assert.match(all.stdout, /^main · شريط/m)
  assert.match(all.stdout, /^short · Three lines/m)
  assert.doesNotMatch(one.stdout, /^main/m)
  assert.deepEqual('code' in none && none.code, 2)
  assert.match(none.stderr, /main, short/)
})

test('after a restart every ticker shows what it showed, and counts on from there', async () => {
  await killProgram(running)
  const kept = await run(process.execPath, [
    MAIN,
    'rundown',
    '--json',
    '--data',
    join(folder, 'demo'),
  ])
  const documents = kept.stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as TickerDocument)
  running = await start()

  assert.deepEqual(
    documents.map(({ ticker }) => ticker.id),
    ['main', 'short'],
  )
  for (const before of documents) {
    const back = await documentAt(`api/v1/tickers/${before.ticker.id}`)
    const since = new Map(back.items.map(item => [item.id, item.since]))
    assert.ok(back.seq >= before.seq)
    if (back.seq === before.seq) assert.deepEqual(back, before)
    // The demo runs a story hour a minute: some go before we can look, and what stayed never went off.
    const stayed = before.items.filter(({ id }) => since.has(id))
    for (const item of stayed) assert.equal(since.get(item.id), item.since)
    if (before.ticker.id === 'main') assert.ok(stayed.length > 0)
  }
})
