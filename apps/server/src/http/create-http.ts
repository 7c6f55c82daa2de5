import fastifySwagger from '@fastify/swagger'
import Fastify from 'fastify'
import type { FastifyError, FastifyInstance } from 'fastify'
import {
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod'
import type { LiveStreams } from '../adapters/live-stream/live-streams.ts'
import { routeArticles } from './route-articles.ts'
import { routeDesk } from './route-desk.ts'
import { routeExplain } from './route-explain.ts'
import { routeHistory } from './route-history.ts'
import { routeLists } from './route-lists.ts'
import { routePages } from './route-pages.ts'
import type { Pages } from './route-pages.ts'
import { routeSearch } from './route-search.ts'
import { routeSite } from './route-site.ts'
import { routeWebsub } from './route-websub.ts'
import { routeTicker } from './route-ticker.ts'
import { routeWhy } from './route-why.ts'
import type { DeskDoor, HubDoor, Intake, Site, SourceTools } from './site.ts'

/** The HTTP edge: the API, the stream, the feed and the pages. It listens when the caller tells it to. */
export async function createHttp(
  site: Site,
  streams: LiveStreams,
  pages: Pages,
  version: string,
  intake: Intake,
  door: HubDoor,
  tools: SourceTools,
  token: string | null,
  desk: DeskDoor,
): Promise<FastifyInstance> {
  const http = Fastify({
    logger: false,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
    bodyLimit: 1_048_576,
  })
  http.setValidatorCompiler(validatorCompiler)
  http.setSerializerCompiler(serializerCompiler)
  http.setErrorHandler((fault: FastifyError, _request, reply) => {
    const status = fault.statusCode ?? 500
    const kind = status === 400 ? 'bad-request' : status === 404 ? 'not-found' : 'internal'
    const message = status < 500 ? fault.message : 'Something went wrong here. The log says what.'
    const parameter = fault.validation?.[0]?.instancePath.split('/')[1]
    void reply
      .code(status)
      .send({ error: { kind, message, ...(parameter !== undefined && { parameter }) } })
  })
  http.setNotFoundHandler((request, reply) => {
    const message = `There is nothing at ${request.url.slice(0, 200)}. The API is described at /api/openapi.json.`
    void reply.code(404).send({ error: { kind: 'not-found', message } })
  })
  await http.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Shareet',
        version,
        description: 'The important-news ticker: rundown, stream, stories, sources.',
      },
    },
    transform: jsonSchemaTransform,
  })
  await http.register(async routes => {
    routeTicker(routes, site, streams)
    routeWhy(routes, site)
    routeHistory(routes, site)
    routeSite(routes, site)
    routeSearch(routes, site)
    routeExplain(routes, site)
    routeArticles(routes, intake, token)
    routeLists(routes, tools, token)
    routeDesk(routes, desk, token)
    await routeWebsub(routes, door)
  })
  routePages(http, pages)
  await http.ready()
  return http
}
