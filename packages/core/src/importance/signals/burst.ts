import { HOUR, MINUTE } from '../../values/index.ts'
import { halve } from './signal.ts'
import type { Signal } from './signal.ts'

/** Windows in which publishers are counted: a flash, a fast story, an hour. */
const WINDOWS_MS = [15 * MINUTE, 30 * MINUTE, HOUR]

/**
 * How unlikely it is that so many publishers took the story up within so short a time, by the usual pace of its language
 * and hour; fading as the rush passes.
 */
export const burst: Signal<'burst'> = {
  name: 'burst',
  read({ voices, backdrop, now }, policy) {
    const firsts = voices.filter(voice => voice.own).map(voice => voice.first)
    let best = { value: 0, publishers: 0, window: HOUR }
    for (const window of WINDOWS_MS) {
      const expected = policy.burstPerHour * backdrop.busyness * (window / HOUR)
      let from = 0
      for (const [to, first] of firsts.entries()) {
        while (first - (firsts[from] ?? first) > window) from++
        // The first publisher makes the story; what follows is the rush.
        const publishers = to - from + 1
        const value =
          Math.min(1, unlikeliness(publishers - 1, expected) / policy.burstFull) *
          halve(now - first, policy.voiceHalfLifeMs)
        if (value > best.value) best = { value, publishers, window }
      }
    }
    return {
      value: best.value,
      facts: { publishers: best.publishers, minutes: Math.round(best.window / MINUTE) },
    }
  },
}

/** −log10 of the Poisson probability of `count` or more where `expected` are usual. */
function unlikeliness(count: number, expected: number): number {
  if (count <= 0) return 0
  let term = Math.exp(-expected)
  for (let each = 1; each <= count; each++) term *= expected / each
  let tail = 0
  // The series falls faster than a geometric one once past the mean; twenty terms are exact enough.
  for (let each = count; each < count + 20; each++) {
    tail += term
    term *= expected / (each + 1)
  }
  return -Math.log10(Math.min(1, tail))
}
