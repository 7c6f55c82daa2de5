import { MINUTE } from '../../values/index.ts'
import { halve, saturate } from './signal.ts'
import type { Signal } from './signal.ts'

/** The most publishers that took the story up within one window, fading as the rush passes. */
export const speed: Signal = {
  name: 'speed',
  read({ voices, now }, policy) {
    const firsts = voices.filter(voice => voice.own).map(voice => voice.first)
    let best = { value: 0, publishers: 0 }
    let from = 0
    for (const [to, first] of firsts.entries()) {
      while (first - (firsts[from] ?? first) > policy.speedWindowMs) from++
      const publishers = to - from + 1
      const value =
        saturate(publishers - 1, policy.speedVoices) * halve(now - first, policy.voiceHalfLifeMs)
      if (value > best.value) best = { value, publishers }
    }
    return {
      value: best.value,
      facts: { publishers: best.publishers, minutes: Math.round(policy.speedWindowMs / MINUTE) },
    }
  },
}
