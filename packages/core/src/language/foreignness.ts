import { FOREIGN_LETTERS } from './letter-groups/foreign-letters.ts'

let weights: ReadonlyMap<string, number> | undefined

/**
 * How much the letters of a folded Arabic word say that it is a name from another language, in nats: above 0 it rather
 * is one (شوماخر), below rather a word of the language.
 */
export function foreignness(folded: string): number {
  weights ??= new Map(
    Object.entries(FOREIGN_LETTERS.groups).flatMap(([weight, groups]) =>
      groups.split(' ').map(group => [group, Number(weight)] as const),
    ),
  )
  let sum = FOREIGN_LETTERS.base
  for (const group of lettersOf(folded)) sum += weights.get(group) ?? 0
  return sum / 5
}

/** The groups of two and three letters of a word, its ends marked. */
export function lettersOf(folded: string): string[] {
  const word = `^${folded}$`
  const groups: string[] = []
  for (let at = 0; at + 2 <= word.length; at++) {
    groups.push(word.slice(at, at + 2))
    if (at + 3 <= word.length) groups.push(word.slice(at, at + 3))
  }
  return groups
}
