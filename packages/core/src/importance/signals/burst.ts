import { HOUR, MINUTE } from '../../values/index.ts'
import type { Evidence } from '../evidence.ts'
import type { ImportancePolicy } from '../policy.ts'
import { heardAt } from '../heard-at.ts'
import { firstOwnReports, halve } from './signal.ts'
import type { Signal } from './signal.ts'

/** Windows in which publishers are counted: a flash, a fast story, an hour. */
const WINDOWS_MS = [15 * MINUTE, 30 * MINUTE, HOUR]

/**
 * How unlikely it is that so many publishers took the story up within so short a time, by the usual pace of its language
 * and hour; fading as the rush passes.
 */
export const burst: Signal<'burst'> = {
  name: 'burst',
  ages: true,
  read(evidence, policy) {
    const { value, publishers, window } = fastest(evidence, policy)
    return { value, facts: { publishers, minutes: Math.round(window / MINUTE) } }
  },
  moved(evidence, policy) {
    const { value, from, to } = fastest(evidence, policy)
    if (value === 0) return []
    const firsts = firstOwnReports(evidence)
    const rushed = firsts.filter(report => heardAt(report) >= from && heardAt(report) <= to)
    // A publisher's copy may have come before its own report, which is then outside of the rush.
    return rushed.length > 0 ? rushed : firsts
  },
}

/** The rush that says most: how much, of how many publishers within which window, and from when to when. */
function fastest(
  { voices, backdrop, now }: Evidence,
  policy: ImportancePolicy,
): { value: number; publishers: number; window: number; from: number; to: number } {
  const firsts = voices.filter(voice => voice.own).map(voice => voice.first)
  let best = { value: 0, publishers: 0, window: HOUR, from: 0, to: 0 }
  for (const window of WINDOWS_MS) {
    const expected = policy.burstPerHour * backdrop.busyness * (window / HOUR)
    let begin = 0
    for (const [end, to] of firsts.entries()) {
      while (to - (firsts[begin] ?? to) > window) begin++
      // The first publisher makes the story; what follows is the rush.
      const publishers = end - begin + 1
      const value =
        Math.min(1, unlikeliness(publishers - 1, expected) / policy.burstFull) *
        halve(now - to, policy.voiceHalfLifeMs)
      if (value > best.value) best = { value, publishers, window, from: firsts[begin] ?? to, to }
    }
  }
  return best
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
