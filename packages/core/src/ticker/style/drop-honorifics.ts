import { tidy } from '../line/clean-headline.ts'
import { courtesies } from '../line/cuts/find-cuts.ts'
import { lineListsOf } from '../line/cuts/line-lists.ts'
import { readSentence, without } from '../line/cuts/sentence.ts'

/** Forms of respect in one line, at most. */
const MOST = 8

/** A text without forms of respect (سمو, معالي, His Excellency): only deletions, the name and the office stay. */
export function dropHonorifics(text: string, language: string): string {
  const lists = lineListsOf(language)
  let left = text
  for (let round = 0; round < MOST; round++) {
    const sentence = readSentence(left)
    const [cut] = courtesies(sentence, lists)
    if (!cut || cut.last >= sentence.words.length - 1) break
    left = tidy(without(sentence, cut, 'one'))
  }
  return left
}
