import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** Lets a request through that brings `Authorization: Bearer` with the token. Without a token set nobody comes through. */
export function requireToken(token: string | null) {
  const wanted = token === null ? undefined : hash(token)
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (!wanted) {
      await reply.code(403).send({
        error: {
          kind: 'forbidden',
          message:
            'This is off until a token is set: SHAREET_API_TOKEN in the environment, at least 16 characters.',
        },
      })
      return
    }
    const given = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
    if (given !== undefined && timingSafeEqual(hash(given), wanted)) return
    await reply
      .code(401)
      .header('www-authenticate', 'Bearer')
      .send({
        error: {
          kind: 'unauthorized',
          message: 'Send the token as "Authorization: Bearer TOKEN".',
        },
      })
  }
}

/** Digests have one length, so that comparing takes one time. */
const hash = (token: string): Buffer => createHash('sha256').update(token).digest()
