import type { Lexeme, Mark } from '../../language/index.ts'
import type { Quotation } from '../find-quotations.ts'
import { gapBefore, markAt, marksOf } from '../passage.ts'
import type { WordSpan } from '../passage.ts'
import { nearestBefore, speakerIn } from './speakers.ts'
import { sentenceSubject } from './sentence-subject.ts'
import { COMMA, LONGEST_SUBJECT } from './telling.ts'
import type { Telling } from './telling.ts'
import { NOBODY } from './quote.ts'
import type { Speaker } from './quote.ts'
import { within } from './within.ts'

/** Words after a verb within which a name or an office shows that its subject follows it. */
const NEAR = 4

/** The words before a verb of saying that name who says it; an apposition between commas belongs to them. */
export function subjectBefore(telling: Telling, cue: Mark, lead: Quotation | undefined): WordSpan {
  const { passage, sentence, words } = telling
  const { lexemes } = passage
  let to = cue.from
  while (to > sentence.from && words.between.has(lexemes[to - 1]?.folded ?? '')) to--
  if (lead) return { from: lead.to, to }
  const least = Math.max(sentence.from, to - LONGEST_SUBJECT)
  let from = to
  let commas = COMMA.test(gapBefore(passage, to)) ? 0 : 1
  while (from > least) {
    const gap = gapBefore(passage, from)
    const pause = from < to && COMMA.test(gap) && !isAge(lexemes[from]?.script, gap)
    // "X, on Tuesday said": a circumstance between subject and verb.
    if (pause && words.verbLast && words.prepositions.has(lexemes[from]?.folded ?? '')) commas = 0
    else if (pause && ++commas > 1) break
    if (from < to && /[:–—“”"«»]|''/.test(gap)) break
    if (words.clauses.has(lexemes[from - 1]?.folded ?? '') && !joinsNouns(telling, from - 1)) break
    from--
  }
  return { from, to }
}

/** "…, police and a friend said": a conjunction with a few words before it, back to a comma or the beginning. */
function joinsNouns({ passage, sentence, words }: Telling, at: number): boolean {
  const { lexemes } = passage
  if (!/^(?:and|et|und|y|e|и)$/.test(lexemes[at]?.folded ?? '')) return false
  for (let from = at; from > at - NEAR; from--) {
    if (from === sentence.from) return at > from
    if (COMMA.test(gapBefore(passage, from))) return from < at
    const word = lexemes[from - 1]
    if (!word || words.auxiliaries.has(word.folded) || word.entries.some(isSaying)) return false
  }
  return false
}

const isSaying = ({ meaning }: Lexeme['entries'][number]): boolean => meaning.kind === 'saying'

/** "Hassan, 34, a shopkeeper": a figure between commas. */
const isAge = (script: string | undefined, gap: string): boolean =>
  script === 'figure' && /^,\s*$/.test(gap)

/** "…," said Alfredo Perez, a spokesman: a name, an office or a body follows the verb at once. */
export function subjectAfter(
  { passage, entities, sentence, words }: Telling,
  cue: Mark,
  quoted: boolean,
): WordSpan | undefined {
  const { lexemes } = passage
  const from = cue.to
  const next = lexemes[from]
  if (!next || from >= sentence.to || passage.words.breaks[from] !== 'none') return undefined
  if (!quoted && !COMMA.test(gapBefore(passage, cue.from))) return undefined
  if (!quoted && words.told.has(lexemes[from - 1]?.folded ?? '')) return undefined
  if (
    words.that.has(next.folded) ||
    (words.circumstances.has(next.folded) && !words.determiners.has(next.folded))
  )
    return undefined
  if (!quoted && words.pronouns.has(next.folded)) return undefined
  const named =
    within(entities, from, from + NEAR).length > 0 ||
    (['title', 'anonymous', 'body', 'media'] as const).some(
      kind => within(marksOf(passage, kind), from, from + NEAR).length > 0,
    )
  if (
    !named &&
    !(
      quoted &&
      (next.capital !== 'none' ||
        words.determiners.has(next.folded) ||
        words.pronouns.has(next.folded) ||
        !next.cased)
    )
  )
    return undefined
  for (let at = from; at < Math.min(sentence.to, from + NEAR); at++) {
    if (at > from && /[,“”"«»]|''/.test(gapBefore(passage, at))) break
    if (
      words.auxiliaries.has(lexemes[at]?.folded ?? '') &&
      !/^(?:who|qui|que|der|die)$/.test(lexemes[at - 1]?.folded ?? '')
    )
      return undefined
  }
  return { from, to: endOfSubject({ passage, sentence, words }, from) }
}

/** Where the words for a subject after its verb end: "said the minister | in Paris". */
function endOfSubject(
  { passage, sentence, words }: Pick<Telling, 'passage' | 'sentence' | 'words'>,
  from: number,
): number {
  for (let at = from; at < sentence.to; at++) {
    if (at === from) continue
    const folded = passage.lexemes[at]?.folded ?? ''
    const gap = gapBefore(passage, at)
    if (/[.:“”"«»–—]|''/.test(gap)) return at
    if (COMMA.test(gap) && !opensOffice(passage, at)) return at
    if (
      (words.prepositions.has(folded) &&
        !words.determiners.has(folded) &&
        !/^(?:for|of)$/.test(folded)) ||
      words.that.has(folded)
    )
      return at
    if (at - from > LONGEST_SUBJECT) return at
  }
  return sentence.to
}

const opensOffice = (passage: Telling['passage'], at: number): boolean =>
  [0, 1, 2, 3].some(step => markAt(passage, 'title', at + step) !== undefined)

/** Whom the words of a subject mean: "he" whoever spoke before, "who" the last one named. */
export function speakerOf(telling: Telling, span: WordSpan): Speaker {
  const { passage, entities, words, last, found, sentence } = telling
  const spoken = found.at(-1)
  const before: Speaker = spoken ? { name: spoken.speaker, anonymous: spoken.anonymous } : last
  if (span.from >= span.to) {
    const subject = spoken ? before : sentenceSubject(telling, span.from)
    return subject ?? before
  }
  const head = passage.lexemes[span.to - 1]?.folded ?? ''
  if (span.to - span.from > 2 || !words.pronouns.has(head)) {
    const speaker = speakerIn(passage, entities, span)
    return speaker
  }
  if (/^(?:who|qui|che|que)$/.test(head))
    return nearestBefore(entities, sentence.from, span.from) ?? before
  if (before.name !== null) return before
  const person = entities.findLast(({ kind, to }) => kind === 'person' && to <= span.from)
  return person ? { name: person.name, anonymous: false } : NOBODY
}
