import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { worldAudience } from '@shareet/core/importance'
import { HOUR, MINUTE, SECOND, publisherId, sourceId, tickerId } from '@shareet/core/values'
import { serveNewsroom } from '@shareet/testkit/newsroom'
import type { ServedNewsroom } from '@shareet/testkit/newsroom'
import type { Config, TickerConfig } from '../config/index.ts'
import type { Clock } from '../ports/index.ts'

/** Same seed, same newsroom: what is seen in one demo is seen in every other. */
const SEED = 'shareet'
/** Story minutes in a minute: an event that takes an hour to spread takes one here. */
const SPEED = 60
const POLL_EVERY = 2 * SECOND
/** A demo that is started again within this time goes on where it was; later a new one begins. */
const GOES_ON_FOR = 6 * HOUR

/** The synthetic newsroom, serving, and the configuration that reads it; its articles stay apart from real ones. */
export async function startDemo(
  config: Config,
  clock: Clock,
): Promise<{ config: Config; newsroom: ServedNewsroom }> {
  const dataDirectory = join(config.dataDirectory, 'demo')
  await mkdir(dataDirectory, { recursive: true })
  const startedAt = await startOf(join(dataDirectory, DEMO_FILE), clock.now())
  const newsroom = await serveNewsroom({
    seed: SEED,
    startedAt,
    speed: SPEED,
    now: () => clock.now(),
  })
  return {
    newsroom,
    config: {
      ...config,
      dataDirectory,
      network: { ...config.network, allowHosts: [newsroom.host] },
      tickers: demoTickers(config).map(ticker => ({
        ...ticker,
        policy: { ...ticker.policy, ...DEMO_POLICY, ...takingAll(ticker) },
      })),
      sources: newsroom.sources.map(each => ({
        kind: 'feed' as const,
        everyMs: POLL_EVERY,
        fullText: false,
        encoding: null,
        source: {
          id: sourceId(each.id),
          url: each.url,
          name: each.name,
          language: each.language,
          publisher: {
            id: publisherId(each.publisherId),
            name: each.publisherName,
            country: each.country,
            tier: each.tier,
          },
        },
      })),
    },
  }
}

/** The operator's tickers, and a second one in the other language of the interface where there is one alone. */
function demoTickers({ tickers }: Config): Config['tickers'] {
  const [first] = tickers
  if (!first || tickers.length > 1) return tickers
  const second = first.language.startsWith('ar')
    ? { name: 'World', language: 'en' }
    : { name: 'العالم', language: 'ar' }
  const audience = {
    ...(first.policy.audience ?? worldAudience),
    id: 'demo',
    tongues: [second.language],
  }
  return [
    first,
    {
      ...first,
      ...second,
      policy: { ...first.policy, audience },
      id: tickerId(first.id === 'world' ? 'other' : 'world'),
    },
  ]
}

/** The sources that a ticker takes are none of this newsroom's. */
const takingAll = ({
  policy: { audience },
}: TickerConfig): Pick<TickerConfig['policy'], 'audience'> =>
  audience ? { audience: { ...audience, sources: null } } : {}

/** When the demo of a folder began. */
export const DEMO_FILE = 'demo.json'

/** Faster than life: events that take a day to fade take half an hour. */
export const DEMO_POLICY = {
  minimumOnAirMs: 15 * SECOND,
  minimumWordsMs: 20 * SECOND,
  expiryMs: 3 * HOUR,
}

async function startOf(file: string, now: number): Promise<number> {
  const kept = await readFile(file, 'utf8').then(
    text => Number((JSON.parse(text) as { startedAt?: unknown }).startedAt),
    () => Number.NaN,
  )
  if (kept <= now && now - kept < GOES_ON_FOR - MINUTE) return kept
  await writeFile(file, `${JSON.stringify({ startedAt: now })}\n`)
  return now
}
