import { SPEECH, fold } from '../../language/index.ts'
import type { Speech } from '../../language/index.ts'

const LISTS = [
  'that',
  'prepositions',
  'pronouns',
  'told',
  'hearers',
  'plain',
  'auxiliaries',
  'circumstances',
  'clauses',
  'between',
  'describing',
  'clauseless',
  'turning',
  'nouns',
  'determiners',
  'modifiers',
] as const satisfies readonly (keyof Speech)[]

/** The single words of a language's way of reporting speech, folded, for loops over words. */
export interface SpeechWords extends Readonly<Record<(typeof LISTS)[number], ReadonlySet<string>>> {
  readonly verbFirst: boolean
  readonly verbLast: boolean
  readonly commaClauses: boolean
}

const kept = new Map<string, SpeechWords>()

/** Undefined for a language whose verbs of saying are not known. */
export function speechWords(language: string): SpeechWords | undefined {
  const known = kept.get(language)
  if (known) return known
  const speech = SPEECH[language]
  // The languages of the catalogue are few; an unknown tag is not kept.
  if (!speech) return undefined
  const sets = Object.fromEntries(
    LISTS.map(list => [
      list,
      setOf(speech[list] ?? (list === 'circumstances' ? speech.prepositions : undefined)),
    ]),
  )
  const words = {
    ...sets,
    verbFirst: speech.verbFirst === true,
    verbLast: speech.verbLast === true,
    commaClauses: speech.commaClauses === true,
  } as SpeechWords
  kept.set(language, words)
  return words
}

const setOf = (list = ''): ReadonlySet<string> =>
  new Set(
    list
      .split(', ')
      .map(fold)
      .filter(word => word !== ''),
  )
