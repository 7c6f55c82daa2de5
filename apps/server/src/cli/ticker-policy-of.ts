import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { tickerPolicy } from '@shareet/core/ticker'
import type { TickerPolicy } from '@shareet/core/ticker'
import { environment, loadConfig } from '../config/index.ts'
import { DEMO_FILE, DEMO_POLICY } from './demo.ts'
import { DEFAULT_CONFIG_FILE } from './first-config.ts'
import type { ParsedOptions } from './options.ts'

/** How the ticker chooses, by the configuration; the demo is faster than life. */
export function tickerPolicyOf({ values }: ParsedOptions, ticker: string): TickerPolicy {
  const config = loadConfig(values['config']?.at(-1) ?? DEFAULT_CONFIG_FILE, environment(), {})
  const set = config.ok ? config.value.tickers.find(({ id }) => id === ticker)?.policy : undefined
  const isDemo = existsSync(join(values['data']?.at(-1) ?? './data', DEMO_FILE))
  return { ...tickerPolicy, ...set, ...(isDemo && DEMO_POLICY) }
}
