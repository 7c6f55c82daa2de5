import type { EventKind } from '../language/index.ts'
import type { Passage } from './passage.ts'
import type { ReadingPolicy } from './policy.ts'

/** How strongly each kind of event speaks from the words of a report. */
type EventWeights = ReadonlyMap<EventKind, number>

/** Headline words weigh most, the lead's next; a word counts once in a passage however often it is repeated. */
export function weighEvents(title: Passage, text: Passage, policy: ReadingPolicy): EventWeights {
  const weights = new Map<EventKind, number>()
  add(weights, title, () => policy.titleWeight)
  add(weights, text, at => (at < policy.leadWords ? 1 : policy.bodyWeight))
  return weights
}

function add(
  weights: Map<EventKind, number>,
  { marks, lexemes }: Passage,
  placed: (at: number) => number,
): void {
  const said = new Set<string>()
  for (const { meaning, from } of marks) {
    if (meaning.kind !== 'event' || meaning.value === 'none') continue
    const word = `${meaning.value} ${lexemes[from]?.stem ?? ''}`
    if (said.has(word)) continue
    said.add(word)
    const kind = meaning.value as EventKind
    weights.set(kind, (weights.get(kind) ?? 0) + meaning.weight * placed(from))
  }
}

/** The kind that speaks loudest, or null where none speaks loud enough. */
export function judgeEvent(weights: EventWeights, policy: ReadingPolicy): EventKind | null {
  let best: EventKind | null = null
  let most = policy.leastEventWeight
  for (const [kind, weight] of weights)
    if (weight > most || (weight === most && best === null)) {
      best = kind
      most = weight
    }
  return best
}
