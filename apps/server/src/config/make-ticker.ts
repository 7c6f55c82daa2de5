import { HOUR, SECOND, tickerId } from '@shareet/core/values'
import type { TickerConfig } from './config.ts'
import type { TickerEntry } from './schema.ts'

/** A ticker of the file as the program knows it: only what was set is said of its policy. */
export function makeTicker(entry: TickerEntry): TickerConfig {
  const { id, name, language, items, minimumSecondsOnAir, expiryHours, lineLength } = entry
  return {
    id: tickerId(id),
    name,
    language: Intl.getCanonicalLocales(language)[0] ?? language,
    policy: {
      ...(items !== undefined && { items }),
      ...(minimumSecondsOnAir !== undefined && { minimumOnAirMs: minimumSecondsOnAir * SECOND }),
      ...(expiryHours !== undefined && { expiryMs: expiryHours * HOUR }),
      ...(lineLength !== undefined && { lineGraphemes: lineLength }),
    },
  }
}
