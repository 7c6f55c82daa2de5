import { cutWords } from './words.ts'

/** The words of a text as written. */
export function tokenise(text: string): readonly string[] {
  const { starts, ends } = cutWords(text)
  return starts.map((start, at) => text.slice(start, ends[at]))
}
