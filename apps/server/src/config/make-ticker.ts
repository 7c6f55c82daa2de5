import { plainStyle } from '@shareet/core/ticker'
import type { HouseStyle } from '@shareet/core/ticker'
import { HOUR, SECOND, tickerId } from '@shareet/core/values'
import type { ConfiguredSource, TickerConfig } from './config.ts'
import { makeAudience } from './make-audience.ts'
import type { TickerEntry } from './schema.ts'

/** A ticker of the file as the program knows it: only what was set is said of its policy. */
export function makeTicker(entry: TickerEntry, sources: readonly ConfiguredSource[]): TickerConfig {
  const { id, name, language, minimumSecondsOnAir, maximumHoursOnAir } = entry
  const { freshHours, expiryHours, lineLength, items } = entry
  const { mostOfFamily, mostOfCountry, mostOfTopic } = entry
  const audience = makeAudience(entry, sources)
  return {
    id: tickerId(id),
    name,
    language: Intl.getCanonicalLocales(language)[0] ?? language,
    policy: {
      ...(audience && { audience }),
      ...(entry.style && { style: makeStyle(entry.style) }),
      ...(entry.translate !== undefined && { translate: entry.translate }),
      ...(entry.learn !== undefined && { learns: entry.learn }),
      ...(items !== undefined && { items }),
      ...(minimumSecondsOnAir !== undefined && { minimumOnAirMs: minimumSecondsOnAir * SECOND }),
      ...(maximumHoursOnAir !== undefined && { maximumOnAirMs: maximumHoursOnAir * HOUR }),
      ...(freshHours !== undefined && { freshnessMs: freshHours * HOUR }),
      ...(mostOfFamily !== undefined && { mostOfFamily }),
      ...(mostOfCountry !== undefined && { mostOfCountry }),
      ...(mostOfTopic !== undefined && { mostOfTopic }),
      ...(expiryHours !== undefined && { expiryMs: expiryHours * HOUR }),
      ...(lineLength !== undefined && { lineGraphemes: lineLength }),
    },
  }
}

function makeStyle(said: NonNullable<TickerEntry['style']>): HouseStyle {
  const { attribution, attributed, digits, dropHonorifics, banned } = said
  return {
    attribution: attribution ?? plainStyle.attribution,
    attributed: attributed ?? plainStyle.attributed,
    digits: digits ?? plainStyle.digits,
    dropHonorifics: dropHonorifics ?? plainStyle.dropHonorifics,
    banned: banned ?? plainStyle.banned,
  }
}
