import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { TickerDocument } from '@shareet/protocol'
import { killProgram, startProgram } from '@shareet/testkit/program'
import type { Running } from '@shareet/testkit/program'

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'shareet-websub-'))
const asked: URLSearchParams[] = []
let polls = 0
let running: Running

const item = (n: number, title: string): string =>
  `<item><guid>${n}</guid><title>${title}</title><link>https://wire.example/${n}</link><pubDate>${new Date().toUTCString()}</pubDate></item>`
const feed = (items: string): string =>
  `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Wire</title><atom:link rel="hub" href="${hubAt()}"/><atom:link rel="self" href="${topic()}"/>${items}</channel></rss>`

/** A publisher and its hub in one. */
const server = createServer((request, response) => {
  if (request.method === 'POST') {
    let form = ''
    request.on('data', part => (form += String(part)))
    request.on('end', () => {
      asked.push(new URLSearchParams(form))
      response.writeHead(202).end()
    })
    return
  }
  polls++
  response.end(feed(item(1, 'Parliament passes the budget of the year')))
})
const hubAt = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/hub`
const topic = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/rss`

before(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const spare = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => spare.once('listening', resolve))
  const { port } = spare.address() as AddressInfo
  await new Promise(resolve => spare.close(resolve))
  const config = join(folder, 'shareet.config.yaml')
  writeFileSync(
    config,
    `server:\n  publicUrl: http://127.0.0.1:${port}\nnetwork:\n  allowHosts: ['127.0.0.1']\nsources:\n  - { id: wire, url: '${topic()}', name: Wire, tier: 1 }\n`,
  )
  running = await startProgram(MAIN, ['--data', folder, '--config', config, '--port', String(port)])
  await until(() => asked.length > 0)
})
after(async () => {
  // First: a program that did not start cannot be killed, and an open server would hold the test for ever.
  server.close()
  server.closeAllConnections()
  await killProgram(running)
  rmSync(folder, { recursive: true, force: true })
})

async function until(test: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await test()) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  assert.fail('it did not come about in 10 seconds')
}

const say = (name: string): string => asked[0]?.get(`hub.${name}`) ?? ''

const question = (fields: Record<string, string>): Promise<Response> =>
  fetch(
    `${say('callback')}?${new URLSearchParams(Object.entries(fields).map(([name, value]) => [`hub.${name}`, value])).toString()}`,
  )

const deliver = (body: string, signature: string): Promise<Response> =>
  fetch(say('callback'), {
    method: 'POST',
    headers: { 'content-type': 'application/rss+xml', 'x-hub-signature': signature },
    body,
  })

const sign = (body: string, secret = say('secret')): string =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`

const lines = async (): Promise<string> =>
  ((await (await fetch(`${running.address}api/v1/ticker`)).json()) as TickerDocument).items
    .map(({ line }) => line.text)
    .join('\n')

test('a feed that names a hub is subscribed to, with a secret and a place that cannot be guessed', () => {
  assert.equal(say('mode'), 'subscribe')
  assert.equal(say('topic'), topic())
  assert.match(say('callback'), /\/api\/v1\/websub\/[\w-]{32}$/)
  assert.ok(say('secret').length >= 32)
  assert.ok(Number(say('lease_seconds')) >= 86_400)
})

test('only what was asked for is confirmed', async () => {
  const wrong = await question({
    mode: 'subscribe',
    topic: 'https://other.example/',
    challenge: 'x',
  })
  const unsubscribe = await question({ mode: 'unsubscribe', topic: topic(), challenge: 'x' })
  const right = await question({
    mode: 'subscribe',
    topic: topic(),
    challenge: '<b>7</b>',
    lease_seconds: '86400',
  })

  assert.deepEqual([wrong.status, unsubscribe.status, right.status], [404, 404, 200])
  assert.equal(await right.text(), '<b>7</b>')
  assert.match(right.headers.get('content-type') ?? '', /text\/plain/)
})

test('what is delivered with the right signature goes on air without a poll', async () => {
  const before = polls
  const body = feed(item(2, 'Earthquake kills 40 people near the eastern coast'))
  const answer = await deliver(body, sign(body))

  assert.equal(answer.status, 202)
  await until(async () => (await lines()).includes('Earthquake kills 40'))
  assert.equal(polls, before)
})

test('what is forged is accepted and left unread', async () => {
  const body = feed(item(3, 'Forged: president resigns, 99 people killed'))
  const answers = [
    await deliver(body, sign(body, 'another secret')),
    await deliver(body, 'sha256=00'),
    await deliver(body, ''),
    await deliver(body, `md5=${createHmac('md5', say('secret')).update(body).digest('hex')}`),
  ]
  await new Promise(resolve => setTimeout(resolve, 500))

  assert.deepEqual(
    answers.map(({ status }) => status),
    [202, 202, 202, 202],
  )
  assert.ok(!(await lines()).includes('Forged'))
})

test('a delivery to a place that is nobody’s is told to stop', async () => {
  const answer = await fetch(`${running.address}api/v1/websub/nobody`, {
    method: 'POST',
    body: 'x',
  })

  assert.equal(answer.status, 410)
})
