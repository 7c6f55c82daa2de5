import { why } from './areas/why.ts'
import { figures } from './areas/figures.ts'
import type { Language } from './language.ts'
import { messageFrom, messageIfAny } from './message-from.ts'
import { countedNoun, numberInDigits } from './numbers.ts'

/** A figure with what it counts, by the role that came over the wire: `20 جريحًا`, `magnitude 6.8`; the bare number for a new role. */
export function figureWords(lang: Language, role: string, value: number): string {
  const noun = Object.hasOwn(figures.nouns, role)
    ? figures.nouns[role as keyof typeof figures.nouns]
    : undefined
  if (noun) return countedNoun(lang, noun, value)
  return Object.hasOwn(figures.texts, role)
    ? messageFrom(figures, lang, role as keyof typeof figures.texts, { value })
    : numberInDigits(lang, value)
}

/** The name of a kind of event, or null for a new one. */
export const kindName = (lang: Language, kind: string): string | null =>
  messageIfAny(why, lang, `kind.${kind}`)
