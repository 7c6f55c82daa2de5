/** Longest word taken whole, with its ends: little words tell a language by themselves. */
const LONGEST_WORD = 8
const NO_LETTERS = /[^\p{L}\p{M}]+/u

/** The letters of words in twos, threes and fours, with `_` at both ends of a word, and short words whole after `=`. */
export function* cutGroups(text: string): Iterable<string> {
  for (const word of text.toLowerCase().normalize('NFC').split(NO_LETTERS)) {
    if (word === '') continue
    const ended = `_${word}_`
    for (let size = 2; size <= 4; size++)
      for (let at = 0; at + size <= ended.length; at++) yield ended.slice(at, at + size)
    if (word.length <= LONGEST_WORD) yield `=${word}`
  }
}
