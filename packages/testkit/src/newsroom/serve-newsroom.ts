import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { renderFeed } from './feeds/render-feed.ts'
import { mastheads } from './mastheads.ts'
import type { FeedPlan, Masthead } from './mastheads.ts'
import type { Publication, PublishedArticle } from './publication.ts'
import { newsroomScript } from './script.ts'
import { storyTime } from './story-time.ts'

export interface NewsroomOptions {
  readonly seed: string
  /** Real start of the script, milliseconds since 1970: the same seed and start serve the same history. */
  readonly startedAt: number
  /** Story minutes that pass in a real minute. */
  readonly speed: number
  readonly now: () => number
}

/** One feed of the demo's press, with what a configuration needs to know of it. */
export interface NewsroomSource {
  readonly id: string
  readonly name: string
  readonly url: string
  readonly language: string
  readonly country: string
  readonly publisherId: string
  readonly publisherName: string
  readonly tier: 1 | 2 | 3
}

export interface ServedNewsroom extends AsyncDisposable {
  /** Such as `127.0.0.1:41234`. */
  readonly host: string
  readonly sources: readonly NewsroomSource[]
}

/** Entries that a feed shows, newest first, as publishers do. */
const SHOWN = 30

/** Serves the feeds of the synthetic newsroom over real HTTP on loopback, as they stand at `now`. */
export async function serveNewsroom(options: NewsroomOptions): Promise<ServedNewsroom> {
  const desk = openDesk(options)
  const server = createServer((request, response) => answer(request, response, desk))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    host,
    sources: FEEDS.map(({ masthead, feed }) => ({
      id: feed.id,
      name: feed.name,
      url: `http://${host}/${feed.id}`,
      language: masthead.tongue,
      country: masthead.country,
      publisherId: masthead.publisherId,
      publisherName: masthead.publisherName,
      tier: masthead.tier,
    })),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

const FEEDS = mastheads.flatMap(masthead => masthead.feeds.map(feed => ({ masthead, feed })))

interface Desk {
  /** What a masthead shows now, newest first. */
  shown(masthead: Masthead, feed: FeedPlan): readonly PublishedArticle[]
}

/** Plays the script up to now whenever a feed is asked for. */
function openDesk({ seed, startedAt, speed, now }: NewsroomOptions): Desk {
  const time = { startedAt, speed }
  const script = newsroomScript(seed, time)
  const pages = new Map<string, PublishedArticle[]>()
  let next: Publication = script.next().value
  return {
    shown({ id }, { carries }) {
      const until = storyTime(now(), time)
      for (; next.at <= until; next = script.next().value) publish(pages, next)
      const articles = pages.get(id) ?? []
      return carries === 'all' ? articles : articles.filter(({ light }) => light)
    },
  }
}

function publish(pages: Map<string, PublishedArticle[]>, { masthead, article }: Publication): void {
  const others = (pages.get(masthead) ?? []).filter(({ guid }) => guid !== article.guid)
  const page = [article, ...others].sort((a, b) => b.published - a.published)
  pages.set(masthead, page.slice(0, SHOWN))
}

function answer(request: IncomingMessage, response: ServerResponse, desk: Desk): void {
  const found = FEEDS.find(({ feed }) => request.url === `/${feed.id}`)
  if (!found) {
    response.writeHead(404).end()
    return
  }
  const articles = desk.shown(found.masthead, found.feed)
  const { body, contentType } = renderFeed(found.masthead, found.feed, articles)
  const etag = `"${createHash('sha1').update(body).digest('base64url')}"`
  if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end()
  else
    response
      .writeHead(200, { 'content-type': contentType, 'content-length': body.length, etag })
      .end(body)
}
