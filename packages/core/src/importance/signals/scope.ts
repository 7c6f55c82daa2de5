import { saturate } from './signal.ts'
import type { Signal } from './signal.ts'

/** From how many countries and in how many languages it is reported: the world's news, not one town's. */
export const scope: Signal = {
  name: 'scope',
  read({ voices, languages }, policy) {
    const countries = new Set(
      voices
        .filter(voice => voice.own)
        .map(voice => voice.publisher.country)
        .filter(country => country !== null),
    ).size
    return {
      value: saturate(Math.max(0, countries - 1) + (languages - 1), policy.scopeCountries),
      facts: { countries, languages },
    }
  },
}
