import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import {
  healthSchema,
  problemSchema,
  readingSchema,
  sourcesSchema,
  storySchema,
} from './schemas.ts'
import type { Site } from './site.ts'

/** Stories, sources, health and the description of it all. */
export function routeSite(http: FastifyInstance, site: Site): void {
  http.addHook('onSend', async (_request, reply) => {
    void reply
      .header('access-control-allow-origin', '*')
      .header('x-content-type-options', 'nosniff')
  })

  http.get(
    '/api/v1/stories/:id',
    {
      schema: {
        summary: 'A story with its reports and its reasons',
        description:
          'A live one as it is now, a past one as of its last report. The id of a story that was merged into another one leads there.',
        params: z.object({ id: z.string().max(100) }),
        querystring: z.object({
          ticker: z
            .string()
            .max(80)
            .optional()
            .describe('Weighed for this ticker, or for the first'),
        }),
        response: { 200: storySchema, 302: z.null(), 404: problemSchema },
      },
    },
    async (request, reply) => {
      const { id } = request.params as { id: string }
      const { ticker } = request.query as { ticker?: string }
      const story = await site.story(id, ticker)
      if (story?.id === id) return reply.send(story)
      if (story) {
        const asSeenBy = ticker === undefined ? '' : `?ticker=${encodeURIComponent(ticker)}`
        return reply.redirect(`/api/v1/stories/${encodeURIComponent(story.id)}${asSeenBy}`)
      }
      const message = 'This story is not kept any more, or never was.'
      return reply.code(404).send({ error: { kind: 'not-found', message } })
    },
  )

  http.get(
    '/api/v1/stories/:id/reports/:report/reading',
    {
      schema: {
        summary: 'What was understood of a report, with its places in the text',
        params: z.object({ id: z.string().max(100), report: z.string().max(200) }),
        response: { 200: readingSchema, 404: problemSchema },
      },
    },
    (request, reply) => {
      const { id, report } = request.params as { id: string; report: string }
      const reading = site.reading(id, report)
      if (reading) return reply.send(reading)
      const message = 'This report is not part of a live story any more, or never was.'
      return reply.code(404).send({ error: { kind: 'not-found', message } })
    },
  )

  http.get(
    '/api/v1/sources',
    { schema: { summary: 'How each source is doing', response: { 200: sourcesSchema } } },
    (_request, reply) => reply.send(site.sources()),
  )

  http.get(
    '/healthz',
    {
      schema: {
        summary: 'Is the program working',
        response: { 200: healthSchema, 503: healthSchema },
      },
    },
    (_request, reply) => {
      const health = site.health()
      return reply.code(health.ok ? 200 : 503).send(health)
    },
  )

  http.get('/api/openapi.json', { schema: { hide: true } }, (_request, reply) =>
    reply.send(http.swagger()),
  )
}
