import { SPEECH, fold } from '../../language/index.ts'

/** The single words of a language's way of reporting speech, folded, for loops over words. */
export interface SpeechWords {
  readonly that: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  readonly pronouns: ReadonlySet<string>
  readonly verbFirst: boolean
}

const kept = new Map<string, SpeechWords | undefined>()

/** Undefined for a language whose verbs of saying are not known. */
export function speechWords(language: string): SpeechWords | undefined {
  if (kept.has(language)) return kept.get(language)
  const speech = SPEECH[language]
  const set = (list = ''): ReadonlySet<string> =>
    new Set(
      list
        .split(', ')
        .map(fold)
        .filter(word => word !== ''),
    )
  const words = speech && {
    that: set(speech.that),
    prepositions: set(speech.prepositions),
    pronouns: set(speech.pronouns),
    verbFirst: speech.verbFirst === true,
  }
  // The languages of the catalogue are few; an unknown tag is not kept.
  if (words) kept.set(language, words)
  return words
}
