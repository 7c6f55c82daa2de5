import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { comparisonSchema, problemSchema } from './schemas.ts'
import type { Site } from './site.ts'

const article = z
  .string({ error: 'must be given: the id or address of an article' })
  .max(2000)
  .describe('Id or address of an article')
const querystring = z.object({ a: article, b: article })

/** Why two articles are, or are not, reports of one event. */
export function routeExplain(http: FastifyInstance, site: Site): void {
  http.get(
    '/api/v1/explain',
    {
      schema: {
        summary: 'Why two articles are, or are not, reports of one event',
        description:
          'The evidence with its values and contributions; one event where their sum is what is needed.',
        querystring,
        response: { 200: comparisonSchema, 400: problemSchema, 404: problemSchema },
      },
    },
    async (request, reply) => {
      const { a, b } = request.query as z.infer<typeof querystring>
      const answer = await site.explain([a, b])
      if (answer.ok) return reply.header('cache-control', 'no-cache').send(answer.value)
      const message = `No article ${answer.error.slice(0, 200)} is kept.`
      return reply.code(404).send({ error: { kind: 'not-found', message } })
    },
  )
}
