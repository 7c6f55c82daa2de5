import { HOUR, SECOND, tickerId } from '@shareet/core/values'
import type { ConfiguredSource, TickerConfig } from './config.ts'
import { makeAudience } from './make-audience.ts'
import type { TickerEntry } from './schema.ts'

/** A ticker of the file as the program knows it: only what was set is said of its policy. */
export function makeTicker(entry: TickerEntry, sources: readonly ConfiguredSource[]): TickerConfig {
  const { id, name, language, items, minimumSecondsOnAir, expiryHours, lineLength } = entry
  const audience = makeAudience(entry, sources)
  return {
    id: tickerId(id),
    name,
    language: Intl.getCanonicalLocales(language)[0] ?? language,
    policy: {
      ...(audience && { audience }),
      ...(items !== undefined && { items }),
      ...(minimumSecondsOnAir !== undefined && { minimumOnAirMs: minimumSecondsOnAir * SECOND }),
      ...(expiryHours !== undefined && { expiryMs: expiryHours * HOUR }),
      ...(lineLength !== undefined && { lineGraphemes: lineLength }),
    },
  }
}
