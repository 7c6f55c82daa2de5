import type { Newsroom } from '@shareet/core'
import { deskPolicy, learnWeights } from '@shareet/core/desk'
import type { Instant, TickerId } from '@shareet/core/values'
import type { DecisionStore } from '../ports/index.ts'
import { LOOKED_AT, rulingOf } from '../work/desk.ts'
import type { Ruling } from '../work/desk.ts'
import type { ParsedOptions } from './options.ts'
import { tickerPolicyOf } from './ticker-policy-of.ts'

/** How a ticker chooses, by the configuration and by what its editors ordered. */
export async function readRuling(
  options: ParsedOptions,
  decisions: DecisionStore,
  newsroom: Newsroom,
  ticker: TickerId,
  now: Instant,
): Promise<Ruling> {
  const last = await decisions.last(ticker, LOOKED_AT)
  const learned = learnWeights(last, now, deskPolicy)
  return rulingOf(last, newsroom, tickerPolicyOf(options, ticker), learned)
}
