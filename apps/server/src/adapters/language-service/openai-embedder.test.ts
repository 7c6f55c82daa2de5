import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, beforeEach, test } from 'node:test'
import type { Embedder } from '../../ports/index.ts'
import { createEmbedder } from './index.ts'

interface Asked {
  readonly path: string | undefined
  readonly authorization: string | undefined
  readonly body: { readonly model: string; readonly input: readonly string[] }
}

let server: Server
let url: string
let asked: Asked[] = []
let answer: (response: ServerResponse) => void

async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  const { url: path, headers } = request
  asked.push({
    path,
    authorization: headers.authorization,
    body: JSON.parse(body) as Asked['body'],
  })
  answer(response)
}

before(async () => {
  server = createServer((request, response) => void take(request, response))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
beforeEach(() => (asked = []))
after(() => {
  server.close()
  server.closeAllConnections()
})

const signal = AbortSignal.timeout(10_000)
const embedder = (key: string | null = null): Embedder =>
  createEmbedder({ url: `${url}/v1`, key, model: 'm' })
const answers = (...embeddings: readonly unknown[]) =>
  ((response: ServerResponse) =>
    void response.end(
      JSON.stringify({ data: embeddings.map((embedding, index) => ({ index, embedding })) }),
    )) as typeof answer

async function refusal(texts: readonly string[], by = embedder()): Promise<string> {
  const said = await by.embed(texts, signal)
  assert.equal(!said.ok && said.error.kind, 'refused')
  return said.ok ? '' : said.error.detail
}

test('texts are asked for together, with the key, and answered in their order', async () => {
  answer = response =>
    void response.end(
      JSON.stringify({
        object: 'list',
        data: [
          { object: 'embedding', index: 1, embedding: [0, 1.5] },
          { object: 'embedding', index: 0, embedding: [1, 0] },
        ],
        usage: { total_tokens: 2 },
      }),
    )

  const said = await embedder('secret').embed(['Quake', 'زلزال'], signal)

  assert.deepEqual(said, {
    ok: true,
    value: [
      [1, 0],
      [0, 1.5],
    ],
  })
  const [request] = asked
  assert.equal(request?.path, '/v1/embeddings')
  assert.equal(request.authorization, 'Bearer secret')
  assert.equal(request.body.model, 'm')
  assert.deepEqual(request.body.input, ['Quake', 'زلزال'])
})

test('a server that numbers nothing answers in order', async () => {
  answer = response =>
    void response.end(JSON.stringify({ data: [{ embedding: [1] }, { embedding: [2] }] }))

  assert.deepEqual(await embedder().embed(['a', 'b'], signal), { ok: true, value: [[1], [2]] })
})

test('an answer of another shape is refused, and says what to look at', async () => {
  for (const shape of [
    '{"error":"x"}',
    '{"data":[{"embedding":"AAAA"}]}',
    '{"data":[{"embedding":[null]}]}',
    '{"data":[{"embedding":[]}]}',
  ]) {
    answer = response => void response.end(shape)
    assert.match(await refusal(['a']), /no embeddings: does its address end in \/v1\//)
  }
})

test('as many vectors as texts are wanted, each once', async () => {
  answer = answers([1, 2])
  assert.match(await refusal(['a', 'b']), /answers 1 embeddings to 2 texts/)
  answer = response =>
    void response.end(
      JSON.stringify({
        data: [
          { index: 0, embedding: [1] },
          { index: 0, embedding: [2] },
        ],
      }),
    )
  assert.match(await refusal(['a', 'b']), /to 2 texts/)
})

test('vectors of another size than before are of another model', async () => {
  const one = embedder()
  answer = answers([1, 2], [3, 4])
  assert.ok((await one.embed(['a', 'b'], signal)).ok)

  answer = answers([1, 2, 3])
  assert.match(await refusal(['c'], one), /vectors of 3 numbers where it sent 2/)
  answer = answers([1, 2], [1, 2, 3])
  assert.match(await refusal(['c', 'd'], one), /of 3 numbers/)
})

test('a server that has too much to do or is broken may answer later; one that will not is told as that', async () => {
  for (const [status, kind] of [
    [429, 'unavailable'],
    [500, 'unavailable'],
    [503, 'unavailable'],
    [401, 'refused'],
    [404, 'refused'],
  ] as const) {
    answer = response => void response.writeHead(status).end('no')
    const said = await embedder().embed(['a'], signal)
    assert.equal(!said.ok && said.error.kind, kind)
    assert.match(
      said.ok ? '' : said.error.detail,
      new RegExp(`answers ${status} to /v1/embeddings`),
    )
  }
})

test('who does not listen, or takes too long, is unavailable', async () => {
  const nobody = createEmbedder({ url: 'http://127.0.0.1:1/v1/', key: null, model: 'm' })
  const away = await nobody.embed(['a'], signal)
  answer = () => undefined
  const slow = await createEmbedder(
    { url, key: null, model: 'm' },
    { mostBytes: 1024, timeoutMs: 100 },
  ).embed(['a'], signal)

  assert.match(away.ok ? '' : away.error.detail, /127\.0\.0\.1:1 cannot be asked/)
  assert.equal(!slow.ok && slow.error.kind, 'unavailable')
  assert.match(slow.ok ? '' : slow.error.detail, /no answer within 0\.1 s/)
})

test('an answer without end is cut off', async () => {
  answer = answers(new Array(5000).fill(0.123456))
  const short = { mostBytes: 8 * 1024, timeoutMs: 5000 }
  const said = await createEmbedder({ url, key: null, model: 'm' }, short).embed(['a'], signal)

  assert.equal(!said.ok && said.error.kind, 'refused')
})

test('the end of the program ends the asking', async () => {
  answer = () => undefined
  const stop = new AbortController()
  const asking = embedder().embed(['a'], stop.signal)
  stop.abort()

  await assert.rejects(asking)
})
