import type { LineLists } from './line-lists.ts'
import { gapBefore } from './sentence.ts'
import type { Cut, Sentence } from './sentence.ts'

/**
 * Would a cut take what the Arabic verb that opens the sentence is about? Between the two stands the subject, however
 * long: of يحرص سكان المدينة … على the على must stay.
 */
export function losesObject(sentence: Sentence, { first, last }: Cut, lists: LineLists): boolean {
  const { words } = sentence
  let verb = 0
  for (let at = 1; at < first; at++) if (gapBefore(sentence, at).startsWith(':')) verb = at
  const forms = formsOf(words[verb] ?? '')
  const wanted = PREPOSITIONS.filter(([preposition]) =>
    forms.some(form => lists.governing.at([form, preposition], 0) === 2),
  )
  const isWanted = (word: string): boolean => wanted.some(([, form]) => form.test(word))
  return (
    wanted.length > 0 &&
    words.slice(first, last + 1).some(isWanted) &&
    !words.slice(verb + 1, first).some(isWanted)
  )
}

/** Folded, with the words that hold them. */
const PREPOSITIONS: readonly (readonly [preposition: string, form: RegExp])[] = [
  ['علي', /^علي$/],
  ['عن', /^عن$/],
  ['في', /^في$/],
  ['الي', /^(?:الي$|لل)/],
  ['من', /^من$/],
  ['ب', /^ب\p{L}{3}/u],
  ['ل', /^ل\p{L}{3}/u],
]

/** A verb without the letters of its person and time: يوافق, وافقت and ستوافق are all وافق. */
function formsOf(verb: string): readonly string[] {
  const present = /^س?[يت](\p{L}{3,})$/u.exec(verb)?.[1]
  const past = /^(\p{L}{3,})ت$/u.exec(verb)?.[1]
  return [verb, present, past].filter(form => form !== undefined)
}
