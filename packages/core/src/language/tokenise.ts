import { cutWords } from './words.ts'

/** The words of a text in order, as written, without punctuation. */
export const tokenise = (text: string): readonly string[] => cutWords(text).written
