import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { ItemDocument, TickerDocument } from '@shareet/protocol'
import { killProgram, startProgram } from '@shareet/testkit/program'
import type { Running } from '@shareet/testkit/program'

const TOKEN = 'a-long-secret-for-tests'
const folder = mkdtempSync(join(tmpdir(), 'shareet-translation-'))
let service: Server
let running: Running

/** Answers with words that are the same for all headlines, and the figures of the one it was given. */
async function startService(): Promise<string> {
  service = createServer((request, response) => {
    let body = ''
    request.on('data', chunk => (body += String(chunk)))
    request.on('end', () => {
      const { q, target } = JSON.parse(body) as { q: string; target: string }
      const figures = q.match(/\d+(?:[.,]\d+)*/g) ?? []
      const words = target === 'ar' ? 'كلام مترجم عن الخبر' : 'Words that tell the news'
      response.end(JSON.stringify({ translatedText: [words, ...figures].join(' ') }))
    })
  })
  await new Promise<void>(resolve => service.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(service.address() as AddressInfo).port}/`
}

const OUTLETS = ['a', 'b', 'c']
const HEADLINE = 'Earthquake of magnitude 6.8 shakes northern Velmar and injures 49 people'

before(async () => {
  const url = await startService()
  const config = join(folder, 'shareet.config.yaml')
  writeFileSync(
    config,
    `sources:
${OUTLETS.map(id => `  - { id: ${id}, url: "push:${id}", name: Outlet ${id}, tier: 1 }`).join('\n')}
api: { token: ${TOKEN} }
translation: { service: libretranslate, url: "${url}" }
tickers:
  - { id: main, name: شريط, language: ar, translate: true }
  - { id: plain, name: Plain, language: ar }
`,
  )
  const main = fileURLToPath(new URL('main.ts', import.meta.url))
  running = await startProgram(main, ['--data', folder, '--config', config])
  for (const source of OUTLETS) {
    const answer = await fetch(`${running.address}api/v1/articles`, {
      method: 'POST',
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
      body: JSON.stringify({ source, articles: [{ title: HEADLINE }] }),
    })
    assert.equal(answer.status, 201)
  }
})

after(async () => {
  // First: a program that did not start cannot be killed, and an open server would hold the test for ever.
  service.close()
  service.closeAllConnections()
  await killProgram(running)
  rmSync(folder, { recursive: true, force: true })
})

/** Looks until a ticker has an item like that, 30 seconds at most. */
async function find(
  ticker: string,
  isWanted: (item: ItemDocument) => boolean,
): Promise<ItemDocument> {
  for (let tries = 0; tries < 600; tries++) {
    const answer = await fetch(`${running.address}api/v1/tickers/${ticker}`)
    const item = ((await answer.json()) as TickerDocument).items.find(isWanted)
    if (item) return item
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('no such item came on air')
}

test('a line of another language is shown translated and marked, where the ticker says so', async () => {
  const item = await find('main', ({ translated }) => translated !== undefined)

  assert.match(item.line.text, /^كلام مترجم عن الخبر/)
  assert.deepEqual([item.line.lang, item.line.dir], ['ar', 'rtl'])
  assert.equal(item.translated?.by, 'LibreTranslate')
  assert.deepEqual(item.translated.from, { text: HEADLINE, lang: 'en', dir: 'ltr' })
  const feed = await (await fetch(`${running.address}feed.rss`)).text()
  assert.match(feed, /urn:shareet:machine-translated-from/)
})

test('another ticker of the same program keeps the words of the source', async () => {
  const { line, translated } = await find('plain', () => true)

  assert.equal(translated, undefined)
  assert.equal(line.text, HEADLINE)
})
