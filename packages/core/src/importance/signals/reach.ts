import { MINUTE } from '../../values/index.ts'
import { halve, saturate } from './signal.ts'
import type { Signal } from './signal.ts'

/** How many independent publishers carry the story, each weighted by tier and fading with its own silence. */
export const reach: Signal = {
  name: 'reach',
  read({ voices, firstReport, lastReport, now }, policy) {
    let sum = 0
    for (const voice of voices)
      sum +=
        policy.tierVoice[voice.publisher.tier] *
        (voice.own ? 1 : policy.copyShare) *
        halve(now - voice.last, policy.voiceHalfLifeMs)
    const own = voices.filter(voice => voice.own)
    return {
      value: saturate(sum, policy.reachVoices),
      facts: {
        publishers: own.length,
        copies: voices.length - own.length,
        countries: new Set(
          own.map(voice => voice.publisher.country).filter(country => country !== null),
        ).size,
        minutes: Math.round((lastReport - firstReport) / MINUTE),
      },
    }
  },
}
