import type { MeaningKind } from '../language/index.ts'
import type { Passage } from './passage.ts'
import type { ReadingPolicy } from './policy.ts'

/** How sure a report is of what it says, from the words of its headline and lead. */
export interface Certainty {
  /** "may", قد, "reportedly" in the headline, or in the first sentence. */
  readonly hedged: boolean
  readonly denied: boolean
  /** An anniversary or a look back. */
  readonly past: boolean
  /** A drill, a film, a what-if. */
  readonly hypothetical: boolean
  /** The source's own mark of urgency (عاجل, BREAKING), in the headline or as the first word. */
  readonly urgent: boolean
}

const LABEL = /[:：|!–—-]/

export function judgeCertainty(title: Passage, text: Passage, policy: ReadingPolicy): Certainty {
  const titled = title.lexemes.length > 0
  const said = (kind: MeaningKind): boolean =>
    says(title, kind, 0, title.lexemes.length) ||
    says(text, kind, 0, titled ? policy.firstSentenceWords : policy.leadWords, true)
  const last = title.lexemes.length
  return {
    hedged: said('hedge'),
    denied: said('denial'),
    past: says(title, 'past', 0, last) || (!titled && says(text, 'past', 0, policy.leadWords)),
    hypothetical:
      says(title, 'hypothesis', 0, last) ||
      (!titled && says(text, 'hypothesis', 0, policy.leadWords)),
    urgent: isMarkedUrgent(title) || (!titled && isMarkedUrgent(text)),
  }
}

/**
 * A mark of urgency opens the text, or closes it after a bar. Where the script has capitals a lone word is no mark
 * unless a colon follows it or it is shouted: "Breaking: …", not "Breaking records …".
 */
function isMarkedUrgent({ marks, lexemes, words }: Passage): boolean {
  for (const { meaning, from, to } of marks) {
    if (meaning.kind !== 'urgent') continue
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
  for (const mark of passage.marks) {
    if (mark.from >= to) break
    if (mark.from < from || mark.meaning.kind !== kind || isMonth(passage, mark.from)) continue
    if (oneSentence && mark.from >= firstSentence(passage)) break
    return true
  }
  return false
}

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
