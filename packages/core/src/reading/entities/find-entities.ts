import type { Passage } from '../passage.ts'
import { arabicEntities } from './arabic-entities.ts'
import { capitalEntities } from './capital-entities.ts'
import type { Entity } from './entity.ts'

/**
 * The people, bodies and places that a text names, in order; each mention once. `elsewhere` is what another part of the
 * same report names: a headline goes by family names alone.
 */
export function findEntities(passage: Passage, elsewhere: readonly Entity[] = []): Entity[] {
  if (passage.lexemes.length === 0) return []
  if (passage.language === 'ar') return arabicEntities(passage)
  return passage.lexemes.some(lexeme => lexeme.cased) ? capitalEntities(passage, elsewhere) : []
}
