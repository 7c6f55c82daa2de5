import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { SourcesDocument, TickerDocument } from '@shareet/protocol'
import { killProgram, startProgram } from '@shareet/testkit/program'

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url))
const MEGABYTE = 1_048_576

const feed = (head: string, title: string): string =>
  `${head}<rss version="2.0"><channel><title>t</title><item><title>${title}</title>` +
  `<link>http://news.example/${title.length}</link><pubDate>${new Date().toUTCString()}</pubDate></item></channel></rss>`

/** Another event than the Arabic one: of one event told in two languages the ticker's own line may be the only one. */
const GOOD = feed(
  '<?xml version="1.0"?>',
  'Train collision kills 40 people in the northern mountains',
)
/** An Arabic headline as windows-1256 has it: «زلزال يضرب الساحل الشرقي». */
const OLD_ARABIC = [
  ...[0xd2, 0xe1, 0xd2, 0xc7, 0xe1, 0x20, 0xed, 0xd6, 0xd1, 0xc8, 0x20],
  ...[0xc7, 0xe1, 0xd3, 0xc7, 0xcd, 0xe1, 0x20, 0xc7, 0xe1, 0xd4, 0xd1, 0xde, 0xed],
]
const BOMB =
  '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>' +
  '<rss version="2.0"><channel><item><title>&c;</title></item></channel></rss>'

const ANSWERS: Readonly<Record<string, (response: ServerResponse) => void>> = {
  good: response => void response.end(GOOD),
  html: response => void response.end('<!doctype html><html><body>Welcome</body></html>'),
  empty: response => void response.end(''),
  truncated: response => void response.end(GOOD.slice(0, 60)),
  huge: response => {
    const part = Buffer.alloc(MEGABYTE, ' ')
    let sent = 0
    const more = (): void => {
      while (sent++ < 50) if (!response.write(part)) return void response.once('drain', more)
      response.end()
    }
    more()
  },
  bomb: response => void response.end(BOMB),
  loop: response => void response.writeHead(302, { location: '/loop' }).end(),
  missing: response => void response.writeHead(404).end(),
  broken: response => void response.writeHead(500).end(),
  arabic: response => {
    const [before = '', after = ''] = feed(
      '<?xml version="1.0" encoding="windows-1256"?>',
      '@',
    ).split('@')
    response.end(Buffer.concat([Buffer.from(before), Buffer.from(OLD_ARABIC), Buffer.from(after)]))
  },
}

test('a bad source has a named failure and harms no other', { timeout: 60_000 }, async t => {
  const publisher = createServer((request, response) => {
    const answer = ANSWERS[(request.url ?? '').slice(1)]
    if (answer) answer(response)
    else response.writeHead(404).end()
  })
  await new Promise<void>(resolve => publisher.listen(0, '127.0.0.1', resolve))
  // Here, so that it is closed where the program does not start either.
  t.after(() => {
    publisher.close()
    publisher.closeAllConnections()
  })
  const { port } = publisher.address() as AddressInfo
  const folder = mkdtempSync(join(tmpdir(), 'shareet-bad-'))
  const config = join(folder, 'shareet.config.yaml')
  const sources = Object.keys(ANSWERS).map(
    name => `  - id: ${name}\n    name: ${name}\n    url: http://127.0.0.1:${port}/${name}\n`,
  )
  writeFileSync(config, `network:\n  allowHosts: ['127.0.0.1']\nsources:\n${sources.join('')}`)
  const running = await startProgram(MAIN, ['--data', folder, '--config', config])
  try {
    const get = async (path: string): Promise<unknown> =>
      (await fetch(running.address + path)).json()
    let states: SourcesDocument['sources'] = []
    for (let tries = 0; tries < 300; tries++) {
      states = ((await get('api/v1/sources')) as SourcesDocument).sources
      if (states.every(({ state }) => state !== 'waiting')) break
      await new Promise(resolve => setTimeout(resolve, 100))
    }
    const lines = async (): Promise<string[]> =>
      ((await get('api/v1/ticker')) as TickerDocument).items.map(({ line }) => line.text)
    const onAir = async (): Promise<boolean> =>
      (await lines()).some(line => line.startsWith('Train collision kills 40'))
    for (let tries = 0; tries < 150 && !(await onAir()); tries++)
      await new Promise(resolve => setTimeout(resolve, 100))

    const kinds = Object.fromEntries(
      states.map(({ id, failure }) => [String(id), failure?.kind ?? 'ok']),
    )
    assert.deepEqual(kinds, {
      good: 'ok',
      html: 'not-a-feed',
      empty: 'empty',
      truncated: 'truncated',
      huge: 'too-large',
      bomb: 'unsafe-xml',
      loop: 'redirect-loop',
      missing: 'http-status',
      broken: 'http-status',
      arabic: 'ok',
    })
    assert.ok(await onAir())
    const arabic = states.find(({ id }) => String(id) === 'arabic')
    assert.equal(arabic?.articles, 1)
  } finally {
    await killProgram(running)
    rmSync(folder, { recursive: true, force: true })
  }
})
