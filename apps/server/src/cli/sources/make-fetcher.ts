import { feedParser } from '../../adapters/feed-parser/index.ts'
import { createHttpFetcher } from '../../adapters/http-fetch/index.ts'
import { systemClock } from '../../adapters/system-clock/index.ts'
import type { Config } from '../../config/index.ts'
import type { LookPorts } from '../../work/look-at-source.ts'

/** What is needed to look at sources, under the same rules as the running program. */
export const lookPorts = ({ network }: Config): LookPorts => ({
  fetcher: createHttpFetcher(network),
  parser: feedParser,
  clock: systemClock,
})
