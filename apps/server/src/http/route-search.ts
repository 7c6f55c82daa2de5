import { instant, parseIsoInstant } from '@shareet/core/values'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { problemSchema, searchSchema } from './schemas.ts'
import type { Site } from './site.ts'

const time = z
  .string()
  .max(40)
  .refine(text => parseIsoInstant(text) !== undefined, {
    error: 'must be a time such as 2026-11-24 or 2026-11-24T18:00:00Z',
  })
  .optional()

const querystring = z.object({
  q: z
    .string({ error: 'must be given: the words to look for' })
    .describe('Words in any form, "phrases" in quotes, begin*. All of them must be found.'),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}$/, { error: 'must be the tag of a language, such as ar' })
    .optional()
    .describe('Language of the texts'),
  from: time.describe('Published then or later'),
  to: time.describe('Published before then'),
  limit: z.coerce
    .number({ error: 'must be a whole number from 1 to 50' })
    .int({ error: 'must be a whole number from 1 to 50' })
    .min(1, { error: 'must be a whole number from 1 to 50' })
    .max(50, { error: 'must be a whole number from 1 to 50' })
    .default(20),
  cursor: z.string().max(40).optional().describe('`more` of the page before'),
})

/** Everything that is kept, live or not, to look things up in. */
export function routeSearch(http: FastifyInstance, site: Site): void {
  http.get(
    '/api/v1/search',
    {
      schema: {
        summary: 'Articles in the archive that answer a question',
        description:
          'Best match first, of equals the newer. Arabic spelling, clitics and the article do not matter, nor do endings in any language that has a stemmer.',
        querystring,
        response: { 200: searchSchema, 400: problemSchema },
      },
    },
    async (request, reply) => {
      const { q, lang, from, to, limit, cursor } = request.query as z.infer<typeof querystring>
      const answer = await site.search({
        words: q,
        language: lang ?? null,
        from: timeOf(from),
        to: timeOf(to),
        limit,
        cursor: cursor ?? null,
      })
      if (answer.ok) return reply.header('cache-control', 'no-cache').send(answer.value)
      const { parameter, detail } = answer.error
      const message = `"${parameter}" must be ${detail}.`
      return reply.code(400).send({ error: { kind: 'bad-request', message, parameter } })
    },
  )
}

const timeOf = (text: string | undefined) =>
  text === undefined ? null : (parseIsoInstant(text) ?? instant(NaN))
