import { toRss } from '@shareet/core/publish'
import { digest } from '@shareet/core/values'
import type { TickerDocument } from '@shareet/protocol'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { LiveStreams } from '../adapters/live-stream/live-streams.ts'
import { problemSchema, tickerSchema, tickersSchema } from './schemas.ts'
import type { Site } from './site.ts'

/** The rundown of each ticker as a document, as a numbered stream and as a feed. */
export function routeTicker(http: FastifyInstance, site: Site, streams: LiveStreams): void {
  http.get(
    '/api/v1/tickers',
    {
      schema: {
        summary: 'All tickers',
        description: 'In the order of the configuration. The first is the one at /api/v1/ticker.',
        response: { 200: tickersSchema },
      },
    },
    (_request, reply) => reply.header('cache-control', 'no-cache').send(site.tickers()),
  )

  for (const { path, of, params } of [
    { path: '/api/v1/ticker', of: ' of the first ticker', params: z.object({}) },
    { path: '/api/v1/tickers/:ticker', of: ' of a ticker', params: z.object({ ticker }) },
  ]) {
    http.get(
      path,
      {
        schema: {
          summary: `The rundown${of} now`,
          description: 'Ask again with If-None-Match: an unchanged rundown is answered with 304.',
          params,
          response: {
            200: tickerSchema,
            304: z.null().describe('Not changed'),
            404: problemSchema,
          },
        },
        // The document is our own and already right: serialising it by schema would only cost time.
        serializerCompiler: () => data => JSON.stringify(data),
      },
      (request, reply) => {
        const document = asked(request, reply, site)
        if (document)
          sendTagged(request, reply, document, 'application/json; charset=utf-8', JSON.stringify)
      },
    )

    http.get(
      `${path}/stream`,
      {
        schema: {
          summary: `The rundown${of} as numbered server-sent events`,
          description:
            'Events: snapshot, change, sources. Reconnect with Last-Event-ID (or ?after=N) to get what was missed; where that is no longer kept, a snapshot comes first.',
          params,
          querystring: z.object({ after: z.coerce.number().int().min(0).optional() }),
          response: { 404: problemSchema, 503: problemSchema },
        },
      },
      (request, reply) => {
        const document = asked(request, reply, site)
        if (!document) return
        const { id } = document.ticker
        const header = request.headers['last-event-id']
        const given =
          typeof header === 'string' && /^\d{1,15}$/.test(header) ? Number(header) : undefined
        const after = (request.query as { after?: number }).after
        if (streams.of(id)?.join(reply.raw, given ?? after, () => site.ticker(id) ?? document)) {
          reply.hijack()
          return
        }
        const message = `All places for viewers are taken. Poll /api/v1/tickers/${id} instead, or try again later.`
        void reply
          .code(503)
          .header('retry-after', '30')
          .send({ error: { kind: 'full', message } })
      },
    )
  }

  http.get(
    '/feed.rss',
    {
      schema: {
        summary: 'The rundown as RSS 2.0',
        description: 'Of the first ticker, or of another one with ?ticker=ID.',
        querystring: z.object({ ticker: ticker.optional() }),
        response: { 200: z.string(), 404: problemSchema },
      },
    },
    (request, reply) => {
      const document = asked(request, reply, site)
      if (!document) return
      const home = `${request.protocol}://${request.host}/`
      const which =
        document.ticker.id === site.ticker()?.ticker.id ? '' : `?ticker=${document.ticker.id}`
      sendTagged(request, reply, document, 'application/rss+xml; charset=utf-8', each =>
        toRss(each, `${home}${which}`, `${home}feed.rss${which}`),
      )
    },
  )
}

const ticker = z.string().max(80).describe('Id of a ticker')

/** The rundown of the ticker that the address or its `ticker` names, or of the first; else the request is answered. */
function asked(
  request: FastifyRequest,
  reply: FastifyReply,
  site: Site,
): TickerDocument | undefined {
  const { params, query } = request as { params: Named; query: Named }
  const id = params.ticker ?? query.ticker
  const document = site.ticker(id)
  if (document) return document
  const message = `There is no ticker "${id}". /api/v1/tickers lists them.`
  void reply.code(404).send({ error: { kind: 'not-found', message } })
  return undefined
}

interface Named {
  readonly ticker?: string
}

/** The tag covers number and moment, so that a fresh store that counts anew is never taken for the old one. */
function sendTagged(
  request: FastifyRequest,
  reply: FastifyReply,
  document: TickerDocument,
  type: string,
  write: (document: TickerDocument) => string,
): void {
  const tag = `"${document.seq}-${digest(`${document.at} ${document.ticker.id} ${document.ticker.name}`).slice(0, 8)}"`
  void reply
    .header('etag', tag)
    .header('cache-control', 'no-cache')
    .header('access-control-allow-origin', '*')
  const asked =
    request.headers['if-none-match']?.split(',').map(each => each.trim().replace(/^W\//, '')) ?? []
  if (asked.includes(tag) || asked.includes('*')) void reply.code(304).send()
  else
    void reply
      .type(type)
      .serializer((body: unknown) => String(body))
      .send(write(document))
}
