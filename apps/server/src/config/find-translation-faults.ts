import type { ConfigFault } from './fault.ts'
import { faultAt } from './find-faults.ts'
import type { WrittenConfig } from './read-yaml.ts'

/** A ticker that wants its lines translated where nobody does it, and a service that needs to be told its model. */
export function findTranslationFaults(written: WrittenConfig): readonly ConfigFault[] {
  const { ticker, tickers, translation } = isRecord(written.value) ? written.value : {}
  const faults: ConfigFault[] = []
  if (isRecord(translation)) {
    if (translation['service'] === 'openai' && translation['model'] === undefined)
      faults.push(faultAt(['translation', 'model'], 'is missing', written))
    return faults
  }
  const wants = (entry: unknown): boolean => isRecord(entry) && entry['translate'] === true
  const without = 'needs a service that translates, which translation names'
  if (wants(ticker)) faults.push(faultAt(['ticker', 'translate'], without, written))
  for (const [index, entry] of Array.isArray(tickers) ? tickers.entries() : [])
    if (wants(entry)) faults.push(faultAt(['tickers', index, 'translate'], without, written))
  return faults
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
