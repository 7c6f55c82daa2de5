import { endingOf, hintedEnding } from '../../language/index.ts'
import type { Lexeme } from '../../language/index.ts'
import { foldedName } from '../folded-name.ts'
import type { Passage } from '../passage.ts'
import { FAITH } from './arabic-words.ts'
import type { Entity } from './entity.ts'

/** Clitics of conjunction and preposition are no part of a name: والعبيدي, لرويترز. */
const CLITICS = /^(?:[وف](?=ال|لل|بال)|[وف]?[بل](?=ال)|و(?=بن|عبد))/

export const withoutClitics = (lexeme: Lexeme | undefined): string =>
  (lexeme?.folded ?? '').replace(CLITICS, '')

const CLITIC_LETTERS = 'وفبل'

/** A family's name that stands alone later on is the person named before. */
export function withLaterMentions(passage: Passage, entities: Entity[]): Entity[] {
  const byFamily = new Map<string, Entity>()
  for (const entity of entities) {
    if (entity.kind !== 'person' || entity.to - entity.from < 2) continue
    const last = passage.lexemes[entity.to - 1]
    if (last && last.folded.length > 3 && !FAITH.test(last.folded) && !byFamily.has(last.folded))
      byFamily.set(last.folded, entity)
  }
  if (byFamily.size === 0) return entities
  // Clitics stand before a word: what ends otherwise is none of the names.
  let endings = 0
  for (const family of byFamily.keys()) endings |= 1 << endingOf(family)
  const known = entities.map(entity => {
    if (entity.kind !== 'person' || entity.to - entity.from > 1) return entity
    const whole = byFamily.get(foldedName(entity.name).whole)
    return whole && whole.from < entity.from ? { ...entity, name: whole.name } : entity
  })
  const taken = new Uint8Array(passage.hints.length)
  for (const { from, to } of entities) taken.fill(1, from, to)
  const later: Entity[] = []
  for (let at = 0; at < passage.hints.length; at++) {
    if (((endings >> hintedEnding(passage.hints[at] as number)) & 1) === 0) continue
    const lexeme = passage.lexemes[at] as Lexeme
    if (lexeme.folded.length < 4 || taken[at] === 1) continue
    const clitic = CLITIC_LETTERS.includes(lexeme.folded.charAt(0))
    const first =
      byFamily.get(lexeme.folded) ??
      (clitic
        ? (byFamily.get(withoutClitics(lexeme)) ?? byFamily.get(lexeme.folded.slice(1)))
        : undefined)
    if (first && at >= first.to)
      later.push({ kind: 'person', from: at, to: at + 1, name: first.name, role: null })
  }
  return later.length === 0 ? known : [...known, ...later].sort((a, b) => a.from - b.from)
}
