import type { TimeUnit, FoldedTimeWords } from '../../language/index.ts'

/** Letters that may be a clitic. */
const LEANING = /^[وبفل]/

/** The unit that a word names, also with the article and clitics of Arabic: للعام, وبالأسبوع. */
export function unitOf(words: FoldedTimeWords, word: string): TimeUnit | undefined {
  const unit = words.units.get(word)
  if (unit !== undefined || !words.whichAfter || !LEANING.test(word)) return unit
  const bare = word.replace(/^و(?=[بل]?ال|لل)/, '').replace(/^لل/, 'ال')
  return words.units.get(bare) ?? words.units.get(bare.replace(/^[وبفل]/, ''))
}
