import { arabicVerb } from '../../../language/index.ts'
import { isSaying, opensThat } from './arabic-clause.ts'
import { isVerbOf } from './is-whole.ts'
import type { LineLists } from './line-lists.ts'
import { endOfClause, opensClause } from './sentence.ts'
import { opensDetail } from './subject-details.ts'
import type { Sentence } from './sentence.ts'

/** Whose word a sentence opens with, and where what is said begins. */
interface Speaker {
  readonly said: string
  /** In characters. */
  readonly at: number
}

/** Words that name a speaker, at most. */
const LONGEST = 9
const FEW = 6
const WITHIN = 20

/** قال الوزير إن …, "The minister said that …": who opens a sentence that is whole without him. */
export function leadingSpeaker(sentence: Sentence, lists: LineLists): Speaker | undefined {
  const { words, text, starts, ends } = sentence
  const found =
    accordingTo(sentence, lists) ??
    (lists.language === 'ar' ? arabicSpeaker(sentence, lists) : speakerBefore(sentence, lists))
  if (!found || found.last - found.first >= LONGEST || found.last < found.first) return undefined
  const { first, last, from } = found
  if (words.slice(first, last + 1).some(word => lists.kept.has(word))) return undefined
  const said = text.slice(starts[first], ends[last]).replace(/^(?:the|a|an)\s+/i, '')
  return { said, at: starts[from] ?? 0 }
}

interface Found {
  readonly first: number
  readonly last: number
  readonly from: number
}

/** "According to court papers, …": the clause before the first comma. */
function accordingTo(sentence: Sentence, lists: LineLists): Found | undefined {
  const first = lists.according.at(sentence.words, 0)
  const last = endOfClause(sentence, 0)
  return first > 0 && last + 1 < sentence.words.length ? { first, last, from: last + 1 } : undefined
}

function arabicSpeaker(sentence: Sentence, lists: LineLists): Found | undefined {
  const { words } = sentence
  const verb = arabicVerb(words[0] ?? '')
  if (verb === undefined || !isSaying(verb)) return undefined
  const that = words.findIndex((_, at) => at > 1 && at < WITHIN && opensThat(words, at))
  // أنه, أنها stand for the speaker.
  if (that < 0 || !/^ب?ان$/.test(words[that] ?? '')) return undefined
  // What could be a verb too would be taken for one.
  if (arabicVerb(words[that + 1] ?? '') !== undefined) return undefined
  // A noun that shows its case would need another one, and "its" its owner.
  if (words.slice(that + 1, that + 3).some(word => DEPENDS.test(word))) return undefined
  let last = that - 1
  while (lists.times.has(words[last] ?? '')) last--
  for (let at = last; at > 1; at--)
    if (opensDetail(sentence, at, 1, lists) && last > FEW) last = at - 1
  return { first: 1, last, from: that + 1 }
}

const DEPENDS = /\p{L}{3}(?:ين|ها|هم|يه)$|^(?:ابا|اخا|ذا)$/u

/** What follows must have its verb; a comma within would part the speaker from something else. */
function speakerBefore(sentence: Sentence, lists: LineLists): Found | undefined {
  const { words, text, starts, depths } = sentence
  for (let at = 1; at <= LONGEST && at < words.length; at++) {
    if (opensClause(sentence, at)) return undefined
    if (!SAYS.test(words[at] ?? '') && !TELLS.test(words[at] ?? '')) continue
    const that = THAT.test(words[at + 1] ?? '')
    if (TELLS.test(words[at] ?? '') && !that) continue
    const from = that ? at + 2 : at + 1
    // She said 'that child …': the words are hers.
    if ((depths[at + 1] ?? 0) > 0) return undefined
    if (opensClause(sentence, at + 1) || PRONOUN.test(words[from] ?? '')) return undefined
    // "Mayor says party can win": without its article a noun opens no line.
    if (!that && !/^\p{Lu}/u.test(text.slice(starts[from])) && !DETERMINER.test(words[from] ?? ''))
      return undefined
    const tells = words.some((_, index) => index > from && isVerbOf(sentence, index, lists))
    return tells ? { first: 0, last: at - 1, from } : undefined
  }
  return undefined
}

const DETERMINER =
  /^(?:the|a|an|this|these|all|more|most|no|some|\d.*|le|la|les|el|los|las|o|os|as|un|une|una|um|uma)$/
const SAYS = /^(?:said|says|say|dit|dijo|dice|dicen|disse|diz|dizem)$/
/** What is said is told by "that" only. */
const TELLS =
  /^(?:announces|announced|confirms|confirmed|reports|warns|warned|anuncia|anuncio|annonce|informa)$/
const THAT = /^(?:that|que|qu|che)$/
const PRONOUN =
  /^(?:he|she|it|they|his|her|its|their|we|i|il|elle|ils|on|el|ella|ele|ela|on|in|at|to)$/
