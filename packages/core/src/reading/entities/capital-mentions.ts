import { fold } from '../../language/index.ts'
import { roleAfter } from './capital-offices.ts'
import { begins } from './capital-runs.ts'
import type { Capitals } from './capital-runs.ts'
import type { Entity } from './entity.ts'

/** Suffixes after a family name. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/

/**
 * A family name that stands alone, anywhere in the text, is the person whose whole name this or another part of the
 * report gives; a first name alone is so only where something else shows a person.
 */
export function withLaterMentions(
  capitals: Capitals,
  entities: readonly Entity[],
  elsewhere: readonly Entity[],
): Entity[] {
  const { passage } = capitals
  const byFamily = new Map<string, Entity>()
  const byFirst = new Map<string, Entity>()
  for (const entity of [...entities, ...elsewhere]) {
    if (entity.kind !== 'person') continue
    const words = wordsOf(entity.name)
    const [first, last] = [words[0], words.at(-1)]
    if (words.length < 2 || first === undefined || last === undefined) continue
    if (last.length > 1 && !byFamily.has(last)) byFamily.set(last, entity)
    if (!byFirst.has(first)) byFirst.set(first, entity)
  }
  if (byFamily.size === 0) return [...entities]
  const named = entities.map(entity => {
    const alone = entity.kind === 'person' && entity.to - entity.from === 1
    const word = alone ? (passage.lexemes[entity.from]?.folded ?? '') : ''
    const whole = byFamily.get(word) ?? byFirst.get(word)
    return whole ? { ...entity, name: whole.name } : entity
  })
  // What was a place only by the words beside it gives way to the person: in Starmer's cabinet.
  const kept = named.filter(
    ({ kind, from, to }) =>
      kind !== 'place' ||
      to - from > 1 ||
      begins(capitals, from, 'city') ||
      !byFamily.has(passage.lexemes[from]?.folded ?? ''),
  )
  const taken = new Set<number>()
  for (const { from, to } of kept) for (let at = from; at < to; at++) taken.add(at)
  for (const [at, lexeme] of passage.lexemes.entries()) {
    const whole =
      lexeme.capital === 'none' || taken.has(at) ? undefined : byFamily.get(lexeme.folded)
    if (!whole) continue
    const role = roleAfter(capitals, at + 1)
    kept.push({ kind: 'person', from: at, to: at + 1, name: whole.name, role })
  }
  return kept
}

/** The words of a name, as folded, without suffixes. */
const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[\s.,'’-]+/)
    .filter(word => word !== '' && !SUFFIX.test(word))
