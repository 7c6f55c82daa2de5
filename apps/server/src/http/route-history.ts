import { parseIsoInstant } from '@shareet/core/values'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { historySchema, problemSchema } from './schemas.ts'
import type { Site } from './site.ts'

const moment = z
  .string()
  .refine(
    text => parseIsoInstant(text) !== undefined,
    'must be a time such as 2026-06-22T12:00:00Z',
  )
  .optional()
const querystring = z
  .object({
    from: moment.describe(
      'Then or later; a day before `to` without it, a week before it at the earliest',
    ),
    to: moment.describe('Before then; now without it'),
  })
  .strict()
const ticker = z.string().max(80).describe('Id of a ticker')

/** Where stories stood on a ticker. */
export function routeHistory(http: FastifyInstance, site: Site): void {
  for (const { path, params } of [
    { path: '/api/v1/ticker', params: z.object({}) },
    { path: '/api/v1/tickers/:ticker', params: z.object({ ticker }) },
  ])
    http.get(
      `${path}/history`,
      {
        schema: {
          summary: 'Where stories stood on the ticker over a time',
          description:
            'Each change of rank or weight of a story, to the minute or, over more than five hours, to a 288th of the time.',
          params,
          querystring,
          response: { 200: historySchema, 400: problemSchema, 404: problemSchema },
        },
      },
      async (request, reply) => {
        const asked = request.params as { ticker?: string }
        const { from, to } = request.query as z.infer<typeof querystring>
        const history = await site.history(asked.ticker, {
          from: parseIsoInstant(from ?? '') ?? null,
          to: parseIsoInstant(to ?? '') ?? null,
        })
        if (history) return reply.header('cache-control', 'no-cache').send(history)
        const message = `There is no ticker "${asked.ticker}". /api/v1/tickers lists them.`
        return reply.code(404).send({ error: { kind: 'not-found', message } })
      },
    )
}
