import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** Where the built pages lie, and the element as one file for other sites. */
export interface Pages {
  /** Folder with `index.html` and what it loads. */
  readonly folder: string
  /** `<news-ticker>` as one script. */
  readonly element: string
}

/** Nothing comes from elsewhere and nothing inline runs: a headline that smuggles markup in has nowhere to go. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *"

/** The viewer page and the element's script. */
export function routePages(http: FastifyInstance, pages: Pages): void {
  http.get('/news-ticker.js', { schema: { hide: true } } as never, (_request, reply) =>
    reply
      .type('text/javascript; charset=utf-8')
      .header('access-control-allow-origin', '*')
      .header('cache-control', 'public, max-age=300')
      .send(pages.element),
  )
  void http.register(fastifyStatic, {
    root: pages.folder,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header(
        'cache-control',
        path.includes('/fonts/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
      reply.header('x-content-type-options', 'nosniff')
      reply.header('access-control-allow-origin', '*')
      if (path.endsWith('.html')) reply.header('content-security-policy', POLICY)
    },
  })
}
