import { conceptOf } from './concepts/concept-of.ts'
import type { Entry } from './lexicon/lexicon.ts'

/** A shorter rest may be another word by chance (بطل, طل). */
const SHORTEST = 4

/**
 * What a folded Arabic word is compared by, so that بطوكيو meets طوكيو: its stem, or that of the rest behind a preposition
 * or conjunction, where that is a word of the tables or the lexicon and the whole is none.
 *
 * @param forms what it may be without its clitics, itself first
 * @param stems the stem of each
 * @param entries phrases of the lexicon that begin with any of them
 */
export function arabicTerm(
  forms: readonly string[],
  stems: readonly string[],
  entries: readonly Entry[],
): string {
  const whole = stems[0] ?? ''
  const isKnown = (at: number): boolean =>
    conceptOf(stems[at] ?? '', 'ar') !== undefined ||
    entries.some(({ words }) => words[0] === forms[at])
  if (forms.length === 1 || isKnown(0)) return whole
  for (let at = forms.length - 1; at > 0; at--) {
    const rest = stems[at] ?? ''
    if (rest.length >= SHORTEST && isKnown(at)) return rest
  }
  return whole
}
