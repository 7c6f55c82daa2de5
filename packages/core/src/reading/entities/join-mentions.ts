import { fold } from '../../language/index.ts'
import type { Entity } from './entity.ts'

/** Longer names that are tried for each word: a report that has more people of one name is a list. */
const TRIED = 5

/**
 * Gives a person one name all over a report: who is named by the family's name, the first name or some words of the
 * whole name, in headline or text, has the longest name that fits. Of several that fit it is the first.
 */
export function joinMentions(parts: readonly (readonly Entity[])[]): Entity[][] {
  const people = new Map<string, readonly string[]>()
  const byEnd = new Map<string, string[]>()
  for (const { kind, name } of parts.flat()) {
    if (kind !== 'person' || people.has(name)) continue
    const words = fold(name).split(' ')
    people.set(name, words)
    if (words.length < 2) continue
    for (const word of new Set([words[0] ?? '', words.at(-1) ?? ''])) {
      const present = byEnd.get(word)
      if (!present) byEnd.set(word, [name])
      else if (present.length < TRIED) present.push(name)
    }
  }
  const whole = new Map<string, string>()
  for (const [name, words] of people) {
    let most = words.length
    for (const word of [words[0] ?? '', words.at(-1) ?? ''])
      for (const other of byEnd.get(word) ?? []) {
        const longer = people.get(other) ?? []
        if (longer.length <= most || !isPartOf(words, longer)) continue
        most = longer.length
        whole.set(name, other)
      }
  }
  return parts.map(entities =>
    entities.map(entity =>
      entity.kind === 'person'
        ? { ...entity, name: whole.get(entity.name) ?? entity.name }
        : entity,
    ),
  )
}

/** The same first or last word, and every other one in the longer name too, in order. */
function isPartOf(words: readonly string[], longer: readonly string[]): boolean {
  if (words[0] !== longer[0] && words.at(-1) !== longer.at(-1)) return false
  let at = 0
  for (const word of longer) if (word === words[at]) at++
  return at === words.length
}
