import { kindSet, shareKinds } from '../../language/index.ts'
import type { Capitals } from './capital-runs.ts'

/** Kinds of meaning that only a common word has. */
const COMMON = kindSet([
  'event',
  'counted',
  'scale',
  'numeral',
  'genre',
  'sport',
  'hedge',
  'denial',
  'past',
  'hypothesis',
  'staged',
  'title',
  'topic',
  'thing',
  'body',
  'site',
  'country',
])

/** Whether a word with a capital is a common one: by what the lexicon knows, or because the text has it without a capital. */
export const isCommonWord = ({ passage, plain }: Capitals, at: number): boolean => {
  const lexeme = passage.lexemes[at]
  if (!lexeme) return false
  return shareKinds(lexeme.ownKinds, COMMON) || plain.has(lexeme.folded)
}
