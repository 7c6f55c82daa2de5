import { MINUTE } from '../../values/index.ts'
import { firstOwnReports, halve, saturate } from './signal.ts'
import type { Signal } from './signal.ts'

/**
 * How many independent publishers carry the story, each weighted by tier and fading with its own silence, beside how
 * many could: four of five are more than four of forty.
 */
export const reach: Signal<'reach'> = {
  name: 'reach',
  ages: true,
  read({ voices, firstReport, lastReport, listening, now }, policy) {
    let sum = 0
    for (const voice of voices)
      sum +=
        policy.tierVoice[voice.publisher.tier] *
        (voice.own ? 1 + policy.dwelling * Math.log2(voice.reports) : policy.copyShare) *
        halve(now - voice.last, policy.voiceHalfLifeMs)
    const own = voices.filter(voice => voice.own)
    return {
      value: saturate(sum, policy.reachVoices * crowd(listening, policy.reachListening)),
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
  moved: evidence => {
    const own = firstOwnReports(evidence)
    // Where copies are all there is, they reach somebody all the same.
    return own.length > 0 ? own : evidence.reports
  },
}

/** How much more it takes among many publishers: their root, within bounds that keep two voices from being all. */
const crowd = (listening: number, usual: number): number =>
  Math.min(1.5, Math.max(0.3, Math.sqrt(listening / usual)))
