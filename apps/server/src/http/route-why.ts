import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { problemSchema, whySchema } from './schemas.ts'
import type { Site } from './site.ts'

const item = z.string().max(100).describe('Id of an item on air, or of its story')

/** Why an item is on air, and what would take it off. */
export function routeWhy(http: FastifyInstance, site: Site): void {
  for (const { path, params } of [
    { path: '/api/v1/ticker', params: z.object({ item }) },
    { path: '/api/v1/tickers/:ticker', params: z.object({ ticker: z.string().max(80), item }) },
  ])
    http.get(
      `${path}/items/:item/why`,
      {
        schema: {
          summary: 'Why an item is on air, and what would have to change for it to leave',
          description:
            'The reasons with the reports behind them, the rule that holds it, when it leaves if nothing comes, and what would take its place.',
          params,
          response: { 200: whySchema, 404: problemSchema },
        },
      },
      async (request, reply) => {
        const asked = request.params as { ticker?: string; item: string }
        const why = await site.why(asked.item, asked.ticker)
        if (why) return reply.header('cache-control', 'no-cache').send(why)
        const message = 'This item is not on air on this ticker.'
        return reply.code(404).send({ error: { kind: 'not-found', message } })
      },
    )
}
