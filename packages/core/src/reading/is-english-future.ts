import { isEnglishBase, isEnglishVerb } from '../language/index.ts'
import type { Passage } from './passage.ts'

/** Words of a headline before its "to", at most: what comes later belongs to another clause. */
const LONGEST_SUBJECT = 8
/** Words that "to" follows as a preposition, or after which it tells what somebody is asked. */
const OTHER_TO =
  /^(?:due|next|close|thanks|according|prior|back|how|what|where|when|road|path|way|key|guide|route|link|threat|answer|response|challenge|blow|boost|end|return|solution|welcome|right|bid|plan|deal|call|pressure|need|chance|effort|time|power|ability|attempt|decision|order|move|vow|pledge|promise|talks|want|try|help)$/

/** Verbs that are too common to be words of a report. */
const COMMON_VERB = /^(?:go|get|make|take|come)$/

/** "Rubio to travel to Gulf", "Honduras to buy drones": a headline whose verb is an infinitive tells what is to come. */
export function isEnglishFuture({ lexemes, words }: Passage): boolean {
  const titled = lexemes.every(({ written, stop }) => stop || !/^\p{Ll}/u.test(written))
  for (let at = 1; at < Math.min(lexemes.length - 1, LONGEST_SUBJECT); at++) {
    const [before, lexeme, verb] = [lexemes[at - 1], lexemes[at], lexemes[at + 1]]
    if (!before || !lexeme || !verb) return false
    if (words.breaks[at] === 'sentence') return false
    if (lexeme.folded !== 'to') {
      if (isEnglishVerb(lexeme.folded)) return false
      // "Arsenal beat Bayern to stay top": a past that looks like its base.
      if (lexeme.capital === 'none' && isEnglishBase(lexeme.folded)) return false
      continue
    }
    if (
      OTHER_TO.test(before.folded) ||
      before.folded.endsWith('ed') ||
      isEnglishVerb(before.folded) ||
      before.stop
    )
      return false
    if (
      (verb.stop && !COMMON_VERB.test(verb.folded)) ||
      verb.value !== undefined ||
      words.breaks[at + 1] !== 'none'
    )
      return false
    // "Stocks surge to record", "Rain to snow": what ends the headline behind no plural and no name is a noun.
    const ends = at + 2 === lexemes.length
    if (ends && !before.folded.endsWith('s') && (at === 1 || before.capital === 'none'))
      return false
    if (isEnglishBase(verb.folded) || COMMON_VERB.test(verb.folded)) return true
    // "Pope to canonise two": a word that is no known verb is one behind a name, and where it could be no name itself.
    return !titled && before.capital !== 'none' && verb.capital === 'none'
  }
  return false
}
