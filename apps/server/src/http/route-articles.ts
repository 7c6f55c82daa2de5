import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { requireToken } from './require-token.ts'
import { problemSchema } from './schemas.ts'
import type { Intake } from './site.ts'

const article = z
  .strictObject({
    id: z.string().min(1).max(500).optional().describe('Your id of it: known again by this'),
    url: z
      .url({ protocol: /^https?$/ })
      .max(4000)
      .optional(),
    title: z.string().max(2000).optional(),
    summary: z.string().max(20_000).optional(),
    text: z
      .string()
      .max(200_000)
      .optional()
      .describe('Plain text, paragraphs parted by a line end'),
    published: z.string().max(100).optional().describe('ISO 8601 with its zone'),
    language: z.string().max(35).optional(),
    authors: z.array(z.string().max(120)).max(20).optional(),
    keywords: z.array(z.string().max(120)).max(20).optional(),
    image: z
      .url({ protocol: /^https?$/ })
      .max(4000)
      .optional(),
    urgency: z.int().min(1).max(9).optional(),
  })
  .refine(({ title, summary, text }) => Boolean(title ?? summary ?? text), {
    message: 'needs a title, a summary or a text',
  })

const body = z.strictObject({
  source: z.string().min(1).max(80).describe('Id of a source with the address push:…'),
  articles: z.array(article).min(1).max(100),
})

const answer = z.object({
  repeated: z.boolean(),
  results: z.array(
    z.object({
      id: z.string().nullable(),
      outcome: z.enum(['new', 'revised', 'unchanged', 'joined', 'dropped']),
      reason: z.enum(['no-words', 'too-old', 'withdrawn', 'embargoed', 'expired']).nullable(),
    }),
  ),
})

/** News that is handed in. */
export function routeArticles(http: FastifyInstance, intake: Intake, token: string | null): void {
  http.post(
    '/api/v1/articles',
    {
      preHandler: requireToken(token),
      schema: {
        summary: 'Hand in articles',
        description:
          'Answered when they are stored. With an Idempotency-Key the same request can be sent again safely for a day.',
        headers: z.looseObject({ 'idempotency-key': z.string().min(1).max(200).optional() }),
        body,
        response: {
          201: answer,
          401: problemSchema,
          403: problemSchema,
          404: problemSchema,
          422: problemSchema,
        },
      },
    },
    async (request, reply) => {
      const { source, articles } = request.body as z.infer<typeof body>
      const key = request.headers['idempotency-key']
      const taken = await intake(
        source,
        articles.map(({ id, text, ...said }) => ({
          ...defined(said),
          ...(id !== undefined && { guid: id }),
          ...(text !== undefined && { content: text }),
        })),
        typeof key === 'string' ? key : null,
      )
      if (taken.ok) {
        const { results, repeated } = taken.value
        return reply.code(201).send({ results, repeated })
      }
      if (taken.error === 'conflict')
        return reply.code(422).send({
          error: {
            kind: 'conflict',
            message: 'This Idempotency-Key came with other articles before. Use a new one.',
          },
        })
      return reply.code(404).send({
        error: {
          kind: 'not-found',
          message: `There is no source "${source}" with the address push:… in the configuration.`,
        },
      })
    },
  )
}

type Defined<T> = { [Key in keyof T]: Exclude<T[Key], undefined> }

const defined = <T extends object>(object: T): Defined<T> =>
  Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== undefined),
  ) as Defined<T>
