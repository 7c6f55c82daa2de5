import { fileURLToPath } from 'node:url'
import { directionOf } from '@shareet/core/language'
import { tickerPolicy } from '@shareet/core/ticker'
import { failure, success } from '@shareet/core/values'
import type { Result } from '@shareet/core/values'
import type { Logger } from 'pino'
import { feedParser } from './adapters/feed-parser/index.ts'
import { createFolderInbox } from './adapters/folder-inbox/index.ts'
import { createHttpFetcher, createHubClient } from './adapters/http-fetch/index.ts'
import { createLiveStreams } from './adapters/live-stream/live-streams.ts'
import { createPageFetcher } from './adapters/page-fetch/index.ts'
import { pageReader } from './adapters/page-reader/index.ts'
import { listedFeed, writeOpml } from './adapters/opml/index.ts'
import { openSqliteStore } from './adapters/sqlite/index.ts'
import { createEmbedder, createTranslator } from './adapters/language-service/index.ts'
import { systemClock } from './adapters/system-clock/index.ts'
import type { Config, TickerConfig } from './config/index.ts'
import { createEvents } from './events.ts'
import { createHttp } from './http/create-http.ts'
import type { Pages } from './http/route-pages.ts'
import { loadProgram } from './program.ts'
import { discoverFeeds } from './work/discover-feeds.ts'
import { toLookDocument } from './work/look-at-source.ts'
import type { TickerSetting } from './work/refresh-ticker.ts'

/** The whole program, listening. */
export interface RunningServer extends AsyncDisposable {
  /** Such as `http://127.0.0.1:4747/`. */
  readonly address: string
  /** Works until aborted; rejects when it cannot go on. */
  run(signal: AbortSignal): Promise<void>
}

/**
 * Builds everything from the configuration: the only place that names adapters. The server already listens, and shows
 * what was on air when it last ran. The failure is a sentence that says what to do.
 */
export async function composeServer(
  config: Config,
  setting: { readonly demo: boolean; readonly version: string; readonly pages: Pages },
  log: Logger,
): Promise<Result<RunningServer, string>> {
  await using resources = new AsyncDisposableStack()
  const opened = openSqliteStore(config.dataDirectory)
  if (!opened.ok) return failure(`${opened.error.detail}. ${opened.error.remedy}.`)
  const store = resources.use(opened.value)
  const streams = resources.use(createLiveStreams(config.tickers.map(({ id }) => id)))
  const events = createEvents(log)
  const fetcher = createHttpFetcher(config.network)
  const program = await loadProgram(
    {
      ...store,
      fetcher,
      hubs: createHubClient(config.network),
      pages: createPageFetcher(fetcher, systemClock),
      reader: pageReader,
      embedder: config.embeddings && createEmbedder(config.embeddings),
      translator: config.translation && createTranslator(config.translation),
      parser: feedParser,
      clock: systemClock,
      events,
      streams,
      inboxAt: url => createFolderInbox(fileURLToPath(url), () => systemClock.now()),
    },
    {
      ...setting,
      tickers: config.tickers.map(tickerSetting),
      sources: config.sources,
      ownHosts: config.network.allowHosts,
      publicUrl: config.server.publicUrl,
    },
  )
  const http = await createHttp(
    program.site,
    streams,
    setting.pages,
    setting.version,
    program.intake,
    program.door,
    {
      opml: () => writeOpml(config.tickers[0]?.name ?? 'Shareet', config.sources.map(listedFeed)),
      async look(url) {
        const found = await discoverFeeds(
          { fetcher, parser: feedParser, clock: systemClock },
          url,
          AbortSignal.timeout(LOOK_MS),
        )
        return found.ok ? success(found.value.map(toLookDocument)) : found
      },
    },
    config.apiToken,
    program.desk,
  )
  resources.defer(() => http.close())
  let address: string
  try {
    address = await http.listen({ host: config.server.host, port: config.server.port })
  } catch (fault) {
    return failure(listenFailure(fault, config))
  }
  events.started({ address, sources: config.sources.length, demo: setting.demo })
  const owned = resources.move()
  return success({
    address: `${address}/`,
    run: signal => program.run(signal),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  })
}

/** A look at an address and the feeds that it names may take so long, in milliseconds. */
const LOOK_MS = 60_000

function tickerSetting({ id, name, language, policy }: TickerConfig): TickerSetting {
  return {
    id,
    head: { id, name, language, direction: directionOf('', language) },
    policy: { ...tickerPolicy, language: language.split('-')[0] ?? null, ...policy },
  }
}

function listenFailure(fault: unknown, { server }: Config): string {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined
  if (code === 'EADDRINUSE')
    return `Port ${server.port} is taken, perhaps by another Shareet. Stop it, or choose one with --port N (0 takes a free one).`
  if (code === 'EACCES')
    return `Port ${server.port} needs more rights. Choose one above 1024 with --port N.`
  return `Cannot listen on ${server.host}:${server.port}: ${fault instanceof Error ? fault.message : String(fault)}`
}
