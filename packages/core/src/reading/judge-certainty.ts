import type { Lexeme, Mark, MeaningKind } from '../language/index.ts'
import { isArabicFuture } from './is-arabic-future.ts'
import { isEnglishFuture } from './is-english-future.ts'
import { markAt, marksOf } from './passage.ts'
import type { Passage } from './passage.ts'
import type { ReadingPolicy } from './policy.ts'
import type { CertaintyKind } from './reading.ts'

/** How sure a report is of what it says, from the words of its headline and lead. */
export interface Certainty {
  /** "may", قد, "reportedly" in the headline, or in the first sentence. */
  readonly hedged: boolean
  readonly denied: boolean
  /** An anniversary or a look back. */
  readonly past: boolean
  /** Something to come: "will", يعتزم, a verb of the future. */
  readonly planned: boolean
  /** What hedges it is a rumour. */
  readonly rumoured: boolean
  /** The words say that it is certain. */
  readonly confirmed: boolean
  /** A what-if. */
  readonly hypothetical: boolean
  /** A drill or a film: the news of it is certain, what it plays did not happen. */
  readonly staged: boolean
  /** The source's own mark of urgency (عاجل, BREAKING), in the headline or as the first word. */
  readonly urgent: boolean
}

/** The one kind that a report is of: what makes it another thing than news first. */
export function certaintyKind(certainty: Certainty): CertaintyKind {
  if (certainty.past) return 'past'
  if (certainty.hypothetical) return 'hypothetical'
  if (certainty.denied) return 'denied'
  if (certainty.rumoured) return 'rumoured'
  if (certainty.hedged) return 'hedged'
  if (certainty.planned) return 'planned'
  return certainty.confirmed ? 'confirmed' : 'reported'
}

const RUMOUR = /^(?:شايع|اشاع|rumou?r)/

const LABEL = /[:：|!–—-]/

/** Judges from headline and lead; `ahead` where they name a day to come for their event. */
export function judgeCertainty(
  title: Passage,
  text: Passage,
  ahead: boolean,
  policy: ReadingPolicy,
): Certainty {
  const titled = title.lexemes.length > 0
  const said = (kind: MeaningKind): boolean =>
    says(title, kind, 0, title.lexemes.length) ||
    says(text, kind, 0, titled ? policy.firstSentenceWords : policy.leadWords, true)
  const last = title.lexemes.length
  const ofHeadline = (kind: MeaningKind): boolean =>
    says(title, kind, 0, last) || (!titled && says(text, kind, 0, policy.leadWords))
  return {
    hedged: said('hedge') || isAsked(title) || isOnReport(title),
    denied: said('denial'),
    past: ofHeadline('past'),
    hypothetical: ofHeadline('hypothesis'),
    staged: ofHeadline('staged'),
    planned: ahead || isPlanned(titled ? title : text, policy),
    rumoured: [title, text].some(passage =>
      marksOf(passage, 'hedge').some(
        ({ phrase, from }) => from < policy.leadWords && RUMOUR.test(phrase[0] ?? ''),
      ),
    ),
    confirmed: says(title, 'confirmed', 0, last),
    urgent: isMarkedUrgent(title) || (!titled && isMarkedUrgent(text)),
  }
}

/** A question of yes or no: "Did the talks fail?", هل فشلت المحادثات؟ */
const isAsked = ({ words, lexemes, language }: Passage): boolean =>
  ASKS.get(language)?.test(lexemes[0]?.folded ?? '') === true && /[?؟]/.test(words.text)
/** By language: "do" and "had" open other sentences elsewhere (Do Brasil …). */
const ASKS: ReadonlyMap<string, RegExp> = new Map([
  ['en', /^(?:did|does|do|is|are|was|were|has|have|had|can|could|will|would|should|may|might)$/],
  ['ar', /^هل$/],
])

/** Somebody else's report, without a name: "Report: …", "… – report". */
const isOnReport = ({ words }: Passage): boolean => ON_REPORT.test(words.text)
const ON_REPORT = /^(?:reports?|تقرير|تقارير):|\s[-–—]\s?reports?$|:\s?reports?$/iu

/** The first clause tells of something to come, and nobody is said to have said so. */
function isPlanned(passage: Passage, policy: ReadingPolicy): boolean {
  const end = Math.min(firstSentence(passage), policy.firstSentenceWords)
  const said = marksOf(passage, 'saying').find(mark => mark.from < end)?.from ?? end
  if (passage.language === 'ar') {
    for (let at = 0; at < Math.min(said, 12); at++) {
      const lexeme = passage.lexemes[at]
      if (lexeme && isArabicFuture(lexeme)) return true
    }
  }
  if (passage.language === 'en' && isEnglishFuture(passage)) return true
  return says(passage, 'planned', 0, said)
}

/**
 * A mark of urgency opens the text, or closes it after a bar. Where the script has capitals a lone word is no mark
 * unless a colon follows it or it is shouted: "Breaking: …", not "Breaking records …".
 */
function isMarkedUrgent(passage: Passage): boolean {
  const { lexemes, words } = passage
  for (const { from, to } of marksOf(passage, 'urgent')) {
    const lexeme = lexemes[from]
    const after = words.text.slice(words.ends[to - 1] ?? 0, words.starts[to] ?? words.text.length)
    const clear =
      to - from > 1 || lexeme?.cased !== true || lexeme.capital === 'all' || LABEL.test(after)
    if (clear && (from === 0 || (to === lexemes.length && words.breaks[from] !== 'none')))
      return true
  }
  return false
}

function says(
  passage: Passage,
  kind: MeaningKind,
  from: number,
  to: number,
  oneSentence = false,
): boolean {
  for (const mark of marksOf(passage, kind)) {
    if (mark.from >= to) break
    if (mark.from < from || isMonth(passage, mark.from)) continue
    if (oneSentence && mark.from >= firstSentence(passage)) break
    if (kind === 'hedge' && !hedgesClaim(passage, mark)) continue
    // What a lead says may be is one thing of several that it tells; the headline has the claim.
    if (kind === 'hedge' && oneSentence && MODAL.test(mark.phrase[0] ?? '')) continue
    return true
  }
  return false
}

/** Verbs and adverbs of what can be. */
const MODAL = /^(?:may|might|could|likely|possible|possibly|potentially|feared)$/
/** What "alleged" after it is attached to is told in passing: "over alleged fraud". */
const IN_PASSING = /^(?:over|of|for|into|about|against|in|on|from|to|with|after|amid|by)$/

/** Words of a relative clause, which is not the claim: "a flaw that may have been used". */
const RELATIVE = /^(?:which|who|whom|whose|الذي|التي|الذين|اللذين)$/
const RELATIVE_REACH = 8

/** The hedge is of the claim itself; قد hedges only what is to come, before a verb in the past it says that it was. */
function hedgesClaim(passage: Passage, { from, to, phrase }: Mark): boolean {
  const { lexemes, words } = passage
  if (phrase[0] === 'قد' && !/^[يتن]/.test(lexemes[to]?.folded ?? '')) return false
  const before = lexemes[from - 1]
  if (phrase[0] === 'alleged' && before && (IN_PASSING.test(before.folded) || isPossessive(before)))
    return false
  if (/^claims?$/.test(phrase[0] ?? '') && isNoun(passage, from)) return false
  for (let at = from - 1; at >= Math.max(0, from - RELATIVE_REACH); at--) {
    const word = lexemes[at]?.folded ?? ''
    if (RELATIVE.test(word)) return false
    if (word === 'that') return markAt(passage, 'saying', at - 1) !== undefined
    if (words.breaks[at] !== 'none') return true
  }
  return true
}

/** "his claim to the throne", "misleading claims": what is claimed is not what the headline says. */
function isNoun({ lexemes, words }: Passage, at: number): boolean {
  const [before, after] = [lexemes[at - 1], lexemes[at + 1]]
  if (!after || words.breaks[at + 1] !== 'none' || OF_CLAIM.test(after.folded)) return true
  return before !== undefined && (CLAIM_OF.test(before.folded) || isPossessive(before))
}
const OF_CLAIM = /^(?:of|to|against|about|on|over|for|as|from|after|amid|in|by)$/
const CLAIM_OF = /^(?:his|her|its|their|our|a|an|the|no|this|these|those|repeats?|repeated|false)$/

const isPossessive = ({ written }: Lexeme): boolean => /['’]s?$/.test(written)

/** Words of the first sentence. */
function firstSentence({ words, lexemes }: Passage): number {
  const end = words.breaks.indexOf('sentence', 1)
  return end < 0 ? lexemes.length : end
}

/** "May 5", "in May", "5 May": the month, not the hedge. */
function isMonth({ lexemes }: Passage, at: number): boolean {
  const lexeme = lexemes[at]
  if (lexeme?.written !== 'May') return false
  const before = lexemes[at - 1]
  return (
    lexemes[at + 1]?.script === 'figure' ||
    before?.script === 'figure' ||
    /^(?:in|of|since|until|by|last|next|early|late|mid|to)$/.test(before?.folded ?? '')
  )
}
