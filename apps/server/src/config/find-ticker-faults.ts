import type { Config } from './config.ts'
import type { ConfigFault } from './fault.ts'
import { faultAt } from './find-faults.ts'
import type { WrittenConfig } from './read-yaml.ts'

/** Tickers that cannot stand side by side: two of one id, or a list beside the one ticker. */
export function findTickerFaults(written: WrittenConfig): readonly ConfigFault[] {
  const { ticker, tickers } = isRecord(written.value) ? written.value : {}
  const faults: ConfigFault[] = []
  if (ticker !== undefined && tickers !== undefined)
    faults.push(
      faultAt(['ticker'], 'stands beside tickers; make it the first entry of the list', written),
    )
  if (!Array.isArray(tickers)) return faults
  const ids = new Map<unknown, number>()
  for (const [index, entry] of (tickers as readonly unknown[]).entries()) {
    const id = isRecord(entry) ? entry['id'] : undefined
    if (typeof id !== 'string') continue
    const same = ids.get(id)
    if (same === undefined) ids.set(id, index)
    else
      faults.push(
        faultAt(['tickers', index, 'id'], `is the same as that of tickers[${same}]`, written),
      )
  }
  return faults
}

/** Tickers whose `takes` fits none of the sources: nothing would ever be on air. */
export function findIdleTickers(
  { tickers }: Config,
  written: WrittenConfig,
): readonly ConfigFault[] {
  const { tickers: list } = isRecord(written.value) ? written.value : {}
  return tickers.flatMap(({ policy }, index) =>
    policy.audience?.sources?.size === 0
      ? [
          faultAt(
            [...(list === undefined ? ['ticker'] : ['tickers', index]), 'takes'],
            'fits none of the sources',
            written,
          ),
        ]
      : [],
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
