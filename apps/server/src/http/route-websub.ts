import type { FastifyInstance } from 'fastify'
import type { HubDoor } from './site.ts'

/** Longest body of a delivery; a feed may be as long. */
const MOST_BYTES = 8 * 1024 * 1024

/** Where WebSub hubs ask and deliver. Its address holds a secret of each subscription. */
export async function routeWebsub(http: FastifyInstance, door: HubDoor): Promise<void> {
  await http.register(async routes => {
    routes.removeAllContentTypeParsers()
    routes.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: MOST_BYTES },
      (_request, body, done) => done(null, body),
    )
    routes.setValidatorCompiler(() => () => true)

    routes.get(
      '/api/v1/websub/:token',
      { schema: { hide: true } } as never,
      async (request, reply) => {
        const query = request.query as Readonly<Record<string, string | string[] | undefined>>
        const say = (name: string): string | null => {
          const value = query[`hub.${name}`]
          return typeof value === 'string' ? value.slice(0, 4000) : null
        }
        const { token } = request.params as { token: string }
        const answer = await door.question(token, {
          mode: say('mode') ?? '',
          topic: say('topic') ?? '',
          challenge: say('challenge'),
          leaseSeconds: Number(say('lease_seconds')) || null,
        })
        if (answer === undefined) return reply.code(404).type('text/plain').send('Not asked for.')
        return reply.type('text/plain; charset=utf-8').send(answer)
      },
    )

    routes.post(
      '/api/v1/websub/:token',
      { schema: { hide: true }, bodyLimit: MOST_BYTES } as never,
      async (request, reply) => {
        const { token } = request.params as { token: string }
        const signature = request.headers['x-hub-signature']
        const taken = await door.delivery(token, {
          body: request.body instanceof Uint8Array ? request.body : new Uint8Array(),
          contentType: request.headers['content-type'] ?? null,
          signature: typeof signature === 'string' ? signature : undefined,
        })
        // A forger learns nothing: what is not ours to read is accepted and left (WebSub 8).
        return reply.code(taken ? 202 : 410).send()
      },
    )
  })
}
