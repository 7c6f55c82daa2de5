import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { requireToken } from './require-token.ts'
import { problemSchema } from './schemas.ts'
import type { SourceTools } from './site.ts'

const time = z.iso.datetime().nullable()

const look = z.object({
  url: z.string(),
  finalUrl: z.string(),
  format: z.string(),
  encoding: z.string(),
  title: z.string().nullable(),
  language: z.string().nullable(),
  site: z.string().nullable(),
  items: z.number().int(),
  newest: time,
  samples: z.array(z.object({ title: z.string(), published: time })),
  warnings: z.array(z.object({ kind: z.string(), items: z.number().int() })),
  intervalSeconds: z.number().int(),
})

/** The list of sources for other programs, and a look at an address before it becomes a source. */
export function routeLists(http: FastifyInstance, tools: SourceTools, token: string | null): void {
  http.get(
    '/api/v1/sources.opml',
    { schema: { summary: 'All sources as OPML', response: { 200: z.string() } } },
    (_request, reply) =>
      reply
        .type('text/x-opml; charset=utf-8')
        .serializer((body: unknown) => String(body))
        .send(tools.opml()),
  )

  http.post(
    '/api/v1/sources/test',
    {
      preHandler: requireToken(token),
      schema: {
        summary: 'What is seen at an address, asked once; nothing is stored',
        body: z.strictObject({ url: z.url({ protocol: /^https?$/ }).max(2000) }),
        response: {
          200: z.array(look),
          401: problemSchema,
          403: problemSchema,
          422: problemSchema,
        },
      },
    },
    async (request, reply) => {
      const { url } = request.body as { url: string }
      const found = await tools.look(url)
      return found.ok
        ? reply.send(found.value)
        : reply.code(422).send({ error: { kind: found.error.kind, message: found.error.detail } })
    },
  )
}
