import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import type {
  HistoryDocument,
  SearchDocument,
  SourcesDocument,
  StoryDocument,
  StreamFrame,
  TickerDocument,
  TickersDocument,
  WhyDocument,
} from '@shareet/protocol'
import { buildWeb } from '../build.ts'

/** What the stand-in server answers. */
export interface Scene {
  readonly ticker: TickerDocument | null
  readonly tickers?: TickersDocument
  readonly sources: SourcesDocument
  readonly story: StoryDocument | null
  /** Of the item that it names; others are not told why. */
  readonly why?: WhyDocument
  readonly history?: HistoryDocument
  /** Stories that are not on the board. */
  readonly others?: readonly StoryDocument[]
  /** By the words asked for, with the cursor after a space; other words are refused. */
  readonly found?: Readonly<Record<string, SearchDocument>>
}

/** The built page on a stand-in server that plays given documents, so that a test sees exactly what it sets. */
export interface Stage extends AsyncDisposable {
  readonly address: string
  /** What viewers get from now on. */
  readonly play: (scene: Scene) => void
  /** Sends a frame to every viewer. */
  readonly send: (frame: StreamFrame) => void
  /** Breaks every connection and answers nobody until `play` is called again. */
  readonly goAway: () => void
  /** Paths asked for, in order. */
  readonly asked: string[]
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** The policy that the real server sends: nothing inline runs and nothing comes from elsewhere. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'"

export async function openStage(first: Scene): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'shareet-web-'))
  await buildWeb(folder)
  const viewers = new Set<ServerResponse>()
  const asked: string[] = []
  let scene: Scene | null = first

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://stage')
    asked.push(pathname)
    if (!pathname.startsWith('/api/')) return void sendFile(folder, pathname, response)
    if (scene === null) return void request.socket.destroy()
    if (/^\/api\/v1\/tickers?(\/\w+)?\/stream$/.test(pathname))
      return openStream(scene, request, response)
    if (pathname === '/api/v1/search') return answerSearch(scene, searchParams, response)
    const document =
      pathname === '/api/v1/sources'
        ? scene.sources
        : pathname === '/api/v1/ticker'
          ? scene.ticker
          : pathname === '/api/v1/tickers'
            ? scene.tickers
            : (historyAt(scene, pathname) ?? whyAt(scene, pathname) ?? storyAt(scene, pathname))
    response.writeHead(document ? 200 : 404, { 'content-type': 'application/json' })
    response.end(JSON.stringify(document ?? { error: { kind: 'not-found', message: '' } }))
  })

  function openStream({ ticker }: Scene, request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.write('retry: 100\n\n')
    // As the real server: who has seen all there is gets nothing, not even a snapshot.
    const after = new URL(request.url ?? '/', 'http://stage').searchParams.get('after')
    const seen = after === String(ticker?.seq)
    if (ticker && !seen) response.write(encode({ kind: 'snapshot', document: ticker }))
    viewers.add(response)
    response.on('close', () => viewers.delete(response))
  }

  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo

  return {
    address: `http://127.0.0.1:${port}/`,
    asked,
    play: next => void (scene = next),
    send(frame) {
      for (const viewer of viewers) viewer.write(encode(frame))
    },
    goAway() {
      scene = null
      for (const viewer of viewers) viewer.destroy()
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise(done => server.close(done))
      await rm(folder, { recursive: true })
    },
  }
}

const historyAt = ({ history }: Scene, pathname: string): HistoryDocument | undefined =>
  /^\/api\/v1\/tickers?(\/\w+)?\/history$/.test(pathname) ? history : undefined

const whyAt = ({ why }: Scene, pathname: string): WhyDocument | undefined =>
  /^\/api\/v1\/tickers?(\/\w+)?\/items\/([^/]+)\/why$/.exec(pathname)?.[2] === why?.item
    ? why
    : undefined

const storyAt = ({ story, others = [] }: Scene, pathname: string): StoryDocument | undefined =>
  [...(story ? [story] : []), ...others].find(({ id }) => pathname === `/api/v1/stories/${id}`)

function answerSearch({ found }: Scene, asked: URLSearchParams, response: ServerResponse): void {
  const document = found?.[[...asked.values()].join(' ')]
  response.writeHead(document ? 200 : 400, { 'content-type': 'application/json' })
  response.end(JSON.stringify(document ?? { error: { kind: 'bad-request', message: '' } }))
}

async function sendFile(folder: string, pathname: string, response: ServerResponse): Promise<void> {
  const path = normalize(pathname === '/' ? '/index.html' : pathname)
  try {
    const bytes = await readFile(join(folder, path))
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'content-security-policy': POLICY,
    })
    response.end(bytes)
  } catch {
    response.writeHead(404).end()
  }
}

function encode(frame: StreamFrame): string {
  const seq =
    frame.kind === 'snapshot' ? frame.document.seq : frame.kind === 'change' ? frame.seq : null
  return `event: ${frame.kind}\n${seq === null ? '' : `id: ${seq}\n`}data: ${JSON.stringify(frame)}\n\n`
}
