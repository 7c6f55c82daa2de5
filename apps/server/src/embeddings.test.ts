import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { TickerDocument } from '@shareet/protocol'
import { killProgram, startProgram } from '@shareet/testkit/program'
import type { Running } from '@shareet/testkit/program'

const TOKEN = 'a-long-secret-for-tests'
const HEADLINE = 'Earthquake of magnitude 6.8 shakes northern Velmar and injures 49 people'
const folder = mkdtempSync(join(tmpdir(), 'shareet-embeddings-'))
const config = join(folder, 'shareet.config.yaml')
const main = fileURLToPath(new URL('main.ts', import.meta.url))
let service: Server
let running: Running
let asked: string[] = []
let answer: (input: readonly string[], response: ServerResponse) => void

before(async () => {
  service = createServer((request, response) => {
    let body = ''
    request.on('data', chunk => (body += String(chunk)))
    request.on('end', () => {
      const { input } = JSON.parse(body) as { input: string[] }
      asked.push(...input)
      answer(input, response)
    })
  })
  await new Promise<void>(resolve => service.listen(0, '127.0.0.1', resolve))
  writeFileSync(
    config,
    `sources: [{ id: a, url: "push:a", name: Outlet, tier: 1 }, { id: b, url: "push:b", name: Other, tier: 1 }]
api: { token: ${TOKEN} }
embeddings: { url: "http://127.0.0.1:${(service.address() as AddressInfo).port}/v1/", model: m }
ticker: { name: Ticker, language: en }
`,
  )
  running = await startProgram(main, ['--data', folder, '--config', config])
})

after(async () => {
  // First: a program that did not start cannot be killed, and an open server would hold the test for ever.
  service.close()
  service.closeAllConnections()
  await killProgram(running)
  rmSync(folder, { recursive: true, force: true })
})

/** Looks every so often until there is an answer, 30 seconds at most. */
async function until<T>(look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 600; tries++) {
    const found = await look()
    if (found !== undefined) return found
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('it never came about')
}

test('a headline goes on air while the service that was asked what it means says nothing', async () => {
  // Never answered.
  answer = () => undefined

  for (const source of ['a', 'b']) {
    const handed = await fetch(`${running.address}api/v1/articles`, {
      method: 'POST',
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
      body: JSON.stringify({ source, articles: [{ title: HEADLINE }] }),
    })
    assert.equal(handed.status, 201)
  }

  await until(() => (asked.includes(HEADLINE) ? true : undefined))
  const item = await until(async () => {
    const ticker = await fetch(`${running.address}api/v1/ticker`)
    return ((await ticker.json()) as TickerDocument).items[0]
  })
  assert.equal(item.line.text, HEADLINE)
})

test('after a restart live headlines are asked for again, once', async () => {
  await killProgram(running)
  asked = []
  answer = (input, response) =>
    void response.end(
      JSON.stringify({ data: input.map((_, index) => ({ index, embedding: [1, 2, 3] })) }),
    )

  running = await startProgram(main, ['--data', folder, '--config', config])

  await until(() => (asked.includes(HEADLINE) ? true : undefined))
  await new Promise(resolve => setTimeout(resolve, 300))
  assert.deepEqual(asked, [HEADLINE])
})
