import { toRss } from '@shareet/core/publish'
import { digest } from '@shareet/core/values'
import type { TickerDocument } from '@shareet/protocol'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { LiveStream } from '../adapters/live-stream/live-stream.ts'
import { problemSchema, tickerSchema } from './schemas.ts'
import type { Site } from './site.ts'

/** The rundown as a document, as a numbered stream and as a feed. */
export function routeTicker(http: FastifyInstance, site: Site, stream: LiveStream): void {
  http.get(
    '/api/v1/ticker',
    {
      schema: {
        summary: 'The rundown now',
        description: 'Ask again with If-None-Match: an unchanged rundown is answered with 304.',
        response: { 200: tickerSchema, 304: z.null().describe('Not changed') },
      },
      // The document is our own and already right: serialising it by schema would only cost time.
      serializerCompiler: () => data => JSON.stringify(data),
    },
    (request, reply) =>
      sendTagged(request, reply, site.ticker(), 'application/json; charset=utf-8', JSON.stringify),
  )

  http.get(
    '/api/v1/ticker/stream',
    {
      schema: {
        summary: 'The rundown as numbered server-sent events',
        description:
          'Events: snapshot, change, sources. Reconnect with Last-Event-ID (or ?after=N) to get what was missed; where that is no longer kept, a snapshot comes first.',
        querystring: z.object({ after: z.coerce.number().int().min(0).optional() }),
        response: { 503: problemSchema },
      },
    },
    (request, reply) => {
      const header = request.headers['last-event-id']
      const given =
        typeof header === 'string' && /^\d{1,15}$/.test(header) ? Number(header) : undefined
      const after = (request.query as { after?: number }).after
      if (stream.join(reply.raw, given ?? after, () => site.ticker())) {
        reply.hijack()
        return
      }
      const message =
        'All places for viewers are taken. Poll /api/v1/ticker instead, or try again later.'
      void reply
        .code(503)
        .header('retry-after', '30')
        .send({ error: { kind: 'full', message } })
    },
  )

  http.get(
    '/feed.rss',
    { schema: { summary: 'The rundown as RSS 2.0', response: { 200: z.string() } } },
    (request, reply) => {
      const home = `${request.protocol}://${request.host}/`
      sendTagged(request, reply, site.ticker(), 'application/rss+xml; charset=utf-8', document =>
        toRss(document, home, `${home}feed.rss`),
      )
    },
  )
}

/** The tag covers number and moment, so that a fresh store that counts anew is never taken for the old one. */
function sendTagged(
  request: FastifyRequest,
  reply: FastifyReply,
  document: TickerDocument,
  type: string,
  write: (document: TickerDocument) => string,
): void {
  const tag = `"${document.seq}-${digest(`${document.at} ${document.ticker.name}`).slice(0, 8)}"`
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
