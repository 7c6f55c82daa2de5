import { STORY_VERBS } from '@shareet/core/desk'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { requireToken } from './require-token.ts'
import { deskSchema, problemSchema } from './schemas.ts'
import type { DeskDoor } from './site.ts'

const params = z.object({ ticker: z.string().max(80).describe('Id of a ticker') })
const by = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .default('desk')
  .describe('Who orders it, for the record')
const story = z.string().min(1).max(80).describe('Id of a live story, or of its item on air')

const body = z.discriminatedUnion('verb', [
  z.strictObject({ verb: z.enum(STORY_VERBS), story, by }),
  z.strictObject({ verb: z.literal('forget').describe('What the ticker learned so far'), by }),
])

/** What editors order, for those who have the token. */
export function routeDesk(http: FastifyInstance, desk: DeskDoor, token: string | null): void {
  const preHandler = requireToken(token)

  http.get(
    '/api/v1/tickers/:ticker/desk',
    {
      preHandler,
      schema: {
        summary: 'What editors ordered on a ticker, and what it learned from that',
        params,
        response: { 200: deskSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema },
      },
    },
    (request, reply) => {
      const { ticker } = request.params as z.infer<typeof params>
      const document = desk.describe(ticker)
      return document
        ? reply.header('cache-control', 'no-store').send(document)
        : reply.code(404).send(noTicker(ticker))
    },
  )

  http.post(
    '/api/v1/tickers/:ticker/decisions',
    {
      preHandler,
      schema: {
        summary: 'Order something of a story',
        description:
          'Answered when it is stored; viewers see it within a second. pin: at the top until released or too old. raise, lower: by 10 points. kill: off air, with other stories of its event. release: as if nothing had been ordered. forget: what was learned from orders so far.',
        params,
        body,
        response: {
          201: deskSchema,
          401: problemSchema,
          403: problemSchema,
          404: problemSchema,
        },
      },
    },
    async (request, reply) => {
      const { ticker } = request.params as z.infer<typeof params>
      const wish = request.body as z.infer<typeof body>
      const decided = await desk.decide(ticker, wish)
      if (decided.ok) return reply.code(201).send(desk.describe(ticker))
      if (decided.error === 'no-ticker') return reply.code(404).send(noTicker(ticker))
      const named = wish.verb === 'forget' ? '' : wish.story
      return reply.code(404).send({
        error: {
          kind: 'not-found',
          message: `There is no live story or item "${named}". /api/v1/tickers/${ticker} has the ids of what is on air.`,
        },
      })
    },
  )
}

const noTicker = (ticker: string) => ({
  error: {
    kind: 'not-found',
    message: `There is no ticker "${ticker}". /api/v1/tickers lists them.`,
  },
})
