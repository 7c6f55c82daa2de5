import type { Mark } from '../../language/index.ts'
import type { Entity } from '../entities/entity.ts'
import type { Quotation } from '../find-quotations.ts'
import { gapBefore, markAt, marksOf } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import { NOBODY } from './quote.ts'
import type { QuoteSpan, Speaker } from './quote.ts'
import { LONGEST_SUBJECT, insideQuotation, readAccording } from './read-according.ts'
import type { Told } from './read-according.ts'
import { COMMA, LEAST_CLAUSE, LEAST_QUOTED, afterCue } from './said-after.ts'
import type { After } from './said-after.ts'
import { mediumIn } from './medium.ts'
import { nearestBefore, speakerIn } from './speakers.ts'
import type { SpeechWords } from './speech-words.ts'

/** Words that open another clause, so that a subject cannot stand before them. */
const CLAUSE: ReadonlySet<string> = new Set(
  'and but while because as although though which who whose that when after before if since whereas so et mais und aber y pero e mas'.split(
    ' ',
  ),
)

/** Words between a subject and its verb of saying. */
const BETWEEN: ReadonlySet<string> = new Set(
  'also first now still only later has have had then earlier again previously reportedly himself herself repeatedly publicly a ha hat avait'.split(
    ' ',
  ),
)

/** What is said in a text whose subject stands before its verb: "X said that …", "“…,” said X", "According to X, …". */
export function subjectFirstQuotes(
  passage: Passage,
  entities: readonly Entity[],
  words: SpeechWords,
): QuoteSpan[] {
  const quotes: QuoteSpan[] = []
  let last: Speaker = NOBODY
  for (const sentence of passage.sentences) {
    const found: QuoteSpan[] = []
    const cues = marksOf(passage, 'saying').filter(
      cue =>
        cue.from >= sentence.from &&
        cue.to <= sentence.to &&
        !insideQuotation(passage, cue.from) &&
        !isNoun(passage, cue),
    )
    for (const [index, cue] of cues.entries()) {
      if (
        found.some(
          quote => quote.kind === 'reported' && cue.from >= quote.from && cue.from < quote.to,
        )
      )
        continue
      const next = cues[index + 1]
      const told = readCue(passage, entities, cue, next, sentence, words, last)
      if (!told) continue
      found.push(...told.quotes)
      if (told.speaker.name !== null) last = told.speaker
    }
    for (const mark of marksOf(passage, 'adding')) {
      if (mark.from < sentence.from || mark.to > sentence.to || insideQuotation(passage, mark.from))
        continue
      if (
        found.some(
          quote => quote.kind === 'reported' && mark.from >= quote.from && mark.from < quote.to,
        )
      )
        continue
      const after = afterCue(passage, mark, undefined, sentence, words)
      if (!after || (!after.that && !after.quotation)) continue
      const speaker = speakerSoFar(entities, found, sentence, mark) ?? last
      found.push(...spansOf(after, speaker, null))
      if (speaker.name !== null) last = speaker
    }
    if (found.length === 0) {
      const according = readAccording(passage, entities, sentence)
      if (according) {
        found.push(...according.quotes)
        if (according.speaker.name !== null) last = according.speaker
      }
    }
    const spoken = found.length > 0
    for (const quotation of passage.quotations) {
      if (quotation.from < sentence.from || quotation.to > sentence.to) continue
      if (
        found.some(
          quote =>
            quote.from <= quotation.from && quote.to >= quotation.to && quote.kind === 'direct',
        )
      )
        continue
      const long = quotation.to - quotation.from
      const inReported = found.some(
        quote =>
          quote.kind === 'reported' && quote.from <= quotation.from && quote.to >= quotation.to,
      )
      const opens = quotation.from === sentence.from && long >= 5 && last.name !== null
      if (
        (inReported && long >= LEAST_QUOTED && !isName(entities, quotation)) ||
        (spoken && long >= 5) ||
        (!spoken && opens)
      ) {
        const near = found.at(-1)
        found.push({
          kind: 'direct',
          from: quotation.from,
          to: quotation.to,
          speaker: near?.speaker ?? last.name,
          anonymous: near?.anonymous ?? last.anonymous,
          via: near?.via ?? null,
        })
      }
    }
    quotes.push(...found)
  }
  return quotes
}

/** "denied reports that", "the claims": no verb. */
function isNoun({ lexemes }: Passage, { from, to }: Mark): boolean {
  if (
    to - from > 1 ||
    !/^(?:reports|claims|notes|posts|estimates|states|says|promised)$/.test(
      lexemes[from]?.folded ?? '',
    )
  )
    return false
  const before = lexemes[from - 1]
  return (
    before === undefined ||
    /^(?:the|a|these|those|media|earlier|some|of|to|any|such|his|her|their|its|no|on|by|from|with|news|local|were|was|united)$/.test(
      before.folded,
    ) ||
    before.entries.some(({ meaning }) => meaning.kind === 'saying')
  )
}

/** Who spoke before in the sentence, else the first who is named in it. */
function speakerSoFar(
  entities: readonly Entity[],
  found: readonly QuoteSpan[],
  sentence: WordSpan,
  mark: Mark,
): Speaker | undefined {
  const quote = found.findLast(({ from }) => from < mark.from)
  if (quote) return { name: quote.speaker, anonymous: quote.anonymous }
  const named = entities.filter(({ from, to }) => from >= sentence.from && to <= mark.from)
  const first =
    named.find(({ kind }) => kind === 'person') ?? named.find(({ kind }) => kind === 'organisation')
  return first && { name: first.name, anonymous: false }
}

const isName = (entities: readonly Entity[], { from, to }: Quotation): boolean =>
  entities.some(entity => entity.from <= from && entity.to >= to)

function readCue(
  passage: Passage,
  entities: readonly Entity[],
  cue: Mark,
  next: Mark | undefined,
  sentence: WordSpan,
  words: SpeechWords,
  last: Speaker,
): Told | undefined {
  const { lexemes, quotations } = passage
  const before = quotations.findLast(each => each.to <= cue.from && each.from >= sentence.from)
  const inverts = isInverted(passage, cue, before)
  const subject = inverts
    ? { from: cue.from, to: cue.from }
    : subjectBefore(passage, cue, sentence, before)
  const after = afterCue(passage, cue, next, sentence, words)

  if (subject.from < subject.to) {
    const speaker = resolve(passage, entities, subject, words, last, sentence)
    const quotedBefore = before?.to === subject.from ? before : undefined
    const via = mediumTold(passage, cue, after?.from ?? cue.to)
    if (after && !(quotedBefore && after.quotation === undefined && !after.that)) {
      const quotes = spansOf(after, speaker, via)
      if (quotedBefore && quotedBefore.to - quotedBefore.from >= LEAST_QUOTED)
        quotes.unshift(directOf(quotedBefore, speaker, via))
      return { quotes, speaker }
    }
    if (quotedBefore) return { quotes: [directOf(quotedBefore, speaker, via)], speaker }
    const clauseBefore = { from: sentence.from, to: subject.from }
    if (
      clauseBefore.to - clauseBefore.from >= LEAST_CLAUSE &&
      COMMA.test(gapBefore(passage, subject.from)) &&
      (next === undefined || cue.to >= sentence.to - 8)
    )
      return {
        quotes: [
          {
            kind: 'reported',
            ...clauseBefore,
            speaker: speaker.name,
            anonymous: speaker.anonymous,
            via,
          },
        ],
        speaker,
      }
    return undefined
  }
  // "…," said X.
  const inverted = endOfSubject(passage, cue.to, sentence.to, words)
  if (inverted > cue.to && (before?.to === cue.from || COMMA.test(gapBefore(passage, cue.from)))) {
    const speaker = resolve(
      passage,
      entities,
      { from: cue.to, to: inverted },
      words,
      last,
      sentence,
    )
    if (before?.to === cue.from) return { quotes: [directOf(before, speaker, null)], speaker }
    if (cue.from - sentence.from >= LEAST_CLAUSE)
      return {
        quotes: [
          {
            kind: 'reported',
            from: sentence.from,
            to: cue.from,
            speaker: speaker.name,
            anonymous: speaker.anonymous,
            via: null,
          },
        ],
        speaker,
      }
  }
  if (before?.to === cue.from && lexemes[cue.from])
    return { quotes: [directOf(before, last, null)], speaker: last }
  if (cue.from === sentence.from && after)
    return { quotes: spansOf(after, last, null), speaker: last }
  return undefined
}

/** "…, said Alfredo Perez.": a name or "the …" follows the verb at once, and no clause of its own. */
function isInverted(passage: Passage, cue: Mark, quotation: Quotation | undefined): boolean {
  const { lexemes, words } = passage
  const gap = words.text.slice(words.ends[cue.from - 1] ?? 0, words.starts[cue.from] ?? 0)
  if (cue.to - cue.from > 1 || !(COMMA.test(gap) || quotation?.to === cue.from)) return false
  const next = lexemes[cue.to]
  const office = [0, 1, 2].some(step => markAt(passage, 'title', cue.to + step) !== undefined)
  const opens =
    next !== undefined &&
    (office || next.capital !== 'none' || /^(?:the|a|an|one|his|her|its|their)$/.test(next.folded))
  if (
    !opens ||
    words.breaks[cue.to] !== 'none' ||
    /^(?:he|she|they|it|we|i|that)$/.test(next.folded)
  )
    return false
  for (let at = cue.to; at < cue.to + 4; at++)
    if (AUXILIARY.test(lexemes[at]?.folded ?? '') && lexemes[at - 1]?.folded !== 'who') return false
  return true
}

const AUXILIARY =
  /^(?:is|are|was|were|will|would|has|have|had|could|can|should|may|might|must|did|does)$/

const directOf = (
  { from, to }: WordSpan,
  { name, anonymous }: Speaker,
  via: string | null,
): QuoteSpan => ({
  kind: 'direct',
  from,
  to,
  speaker: name,
  anonymous,
  via,
})

function spansOf(after: After, speaker: Speaker, via: string | null): QuoteSpan[] {
  if (after.quotation) return [directOf(after.quotation, speaker, via)]
  return [
    {
      kind: 'reported',
      from: after.from,
      to: after.to,
      speaker: speaker.name,
      anonymous: speaker.anonymous,
      via,
    },
  ]
}

/** The words before a verb of saying that name who says it; an apposition between commas belongs to them. */
function subjectBefore(
  passage: Passage,
  cue: Mark,
  sentence: WordSpan,
  quotation: Quotation | undefined,
): WordSpan {
  const { lexemes } = passage
  let to = cue.from
  while (to > sentence.from && BETWEEN.has(lexemes[to - 1]?.folded ?? '')) to--
  const least = Math.max(sentence.from, quotation?.to ?? 0, to - LONGEST_SUBJECT)
  let from = to
  let commas = COMMA.test(gapBefore(passage, to)) && to === cue.from ? 0 : 1
  if (to === cue.from && COMMA.test(gapBefore(passage, to)) && quotation?.to === to)
    return { from: to, to }
  while (from > least) {
    const gap = gapBefore(passage, from)
    if (from < to && COMMA.test(gap) && ++commas > 1) break
    if (from < to && /[:–—“”"«»]/.test(gap)) break
    const word = lexemes[from - 1]?.folded ?? ''
    if (CLAUSE.has(word) && !RELATIVE.has(word)) break
    from--
  }
  return { from, to }
}

const RELATIVE: ReadonlySet<string> = new Set(['who', 'whose', 'that'])

/** Where the words for an inverted subject end: "said the minister | in Paris". */
function endOfSubject(passage: Passage, from: number, to: number, words: SpeechWords): number {
  for (let at = from; at < to; at++) {
    const folded = passage.lexemes[at]?.folded ?? ''
    const gap = gapBefore(passage, at)
    if (at > from && /[.:“”"«»–—]/.test(gap)) return at
    if (
      at > from &&
      COMMA.test(gap) &&
      !marksOf(passage, 'title').some(mark => mark.from >= at && mark.from <= at + 4)
    )
      return at
    if ((words.prepositions.has(folded) && folded !== 'for') || words.that.has(folded)) return at
    if (at - from > LONGEST_SUBJECT) return at
  }
  return to
}

function resolve(
  passage: Passage,
  entities: readonly Entity[],
  span: WordSpan,
  words: SpeechWords,
  last: Speaker,
  sentence: WordSpan,
): Speaker {
  const head = passage.lexemes[span.to - 1]?.folded ?? ''
  if (span.to - span.from <= 2 && words.pronouns.has(head))
    return head === 'who'
      ? (nearestBefore(entities, sentence.from, span.from) ?? last)
      : last.name !== null
        ? last
        : (lastPerson(entities, span.from) ?? NOBODY)
  return speakerIn(passage, entities, span)
}

function lastPerson(entities: readonly Entity[], at: number): Speaker | undefined {
  const person = entities.findLast(entity => entity.kind === 'person' && entity.to <= at)
  return person && { name: person.name, anonymous: false }
}

/** "told Reuters", "told the BBC". */
function mediumTold(passage: Passage, cue: Mark, to: number): string | null {
  return /^(?:told|tells)$/.test(passage.lexemes[cue.to - 1]?.folded ?? '')
    ? mediumIn(passage, { from: cue.to, to: Math.max(to, cue.to + 4) })
    : null
}
