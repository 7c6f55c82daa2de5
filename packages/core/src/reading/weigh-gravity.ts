import type { EventKind, Genre } from '../language/index.ts'
import type { Certainty } from './judge-certainty.ts'
import type { ReadingPolicy } from './policy.ts'
import type { NumberMention } from './reading.ts'

/**
 * How grave the words are, 0–1: the severity of the event kind, and for events that cost lives the casualties on a
 * scale of logarithms. Sport, look-backs, what-ifs and denials keep a part of it.
 */
export function weighGravity(
  kind: EventKind | null,
  numbers: readonly NumberMention[],
  genre: Genre,
  certainty: Certainty,
  policy: ReadingPolicy,
): number {
  if (kind === null) return 0
  const severity = policy.severity[kind]
  const share = policy.violent.has(kind)
    ? policy.bareViolence + (1 - policy.bareViolence) * casualtyShare(numbers, policy)
    : 1
  let gravity = severity * share * policy.genreGravity[genre]
  if (certainty.past) gravity *= policy.pastGravity
  if (certainty.hypothetical || certainty.staged) gravity *= policy.hypotheticalGravity
  if (certainty.denied) gravity *= policy.deniedGravity
  return Math.round(gravity * 1000) / 1000
}

function casualtyShare(numbers: readonly NumberMention[], policy: ReadingPolicy): number {
  let killed = 0
  let injured = 0
  for (const { value, role } of numbers) {
    if (value > policy.mostCasualties) continue
    if (role === 'killed') killed = Math.max(killed, value)
    if (role === 'injured' || role === 'missing') injured = Math.max(injured, value)
  }
  const lives = killed + injured * policy.injuredInKilled
  return Math.min(1, Math.log1p(lives) / Math.log1p(policy.fullCasualties))
}
