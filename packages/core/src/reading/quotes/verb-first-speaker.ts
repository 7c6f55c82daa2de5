import { isCommonArabic } from '../../language/index.ts'
import type { Lexeme, Mark } from '../../language/index.ts'
import type { Entity } from '../entities/entity.ts'
import { gapBefore, markAt, printed } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import { isRecipient } from './carrying-medium.ts'
import { NOBODY } from './quote.ts'
import type { Speaker } from './quote.ts'
import { apposition, nearestBefore, speakerIn } from './speakers.ts'
import type { SpeechWords } from './speech-words.ts'
import { within } from './within.ts'

const COMMA = /[،,؛;]/
/** Words between عن and the noun of saying, at most. */
const REACH = 20
/** بيان صادر عن الوزارة: who issued a statement says what it says. */
const ISSUED = /^(?:صادر|صادره|صدر|صدرت)$/

/** Who stands after the verb; the name at the end of a long office, after its commas and prepositions, counts most. */
export function speakerOf(
  passage: Passage,
  entities: readonly Entity[],
  region: WordSpan,
  end: number,
): Speaker {
  const near = speakerIn(passage, entities, { from: region.from, to: end })
  if (end === region.from) return near
  const source = quotedFrom(passage, region)
  if (source !== undefined) return speakerIn(passage, entities, { from: source, to: region.to })
  const people = within(entities, region.from, region.to).filter(({ kind }) => kind === 'person')
  if (people.some(({ to }) => to <= end)) return near
  const last = people.findLast(({ to }) => to === region.to)
  if (last) return { name: last.name, anonymous: false }
  const named = near.anonymous
    ? undefined
    : nameBetweenCommas(passage, { from: end, to: region.to })
  return named ? { name: printed(passage, named), anonymous: false } : near
}

/** ذكر موقع … نقلا عن مصادر أن: whoever the medium has it from stands after these words. */
function quotedFrom({ lexemes }: Passage, { from, to }: WordSpan): number | undefined {
  for (let at = from + 1; at + 2 < to; at++)
    if (lexemes[at]?.folded === 'نقلا' && lexemes[at + 1]?.folded === 'عن') return at + 2
  return undefined
}

/** قال عضو في لجنة النقل، سالم الحداد، إن: a name may stand behind an office that has prepositions of its own. */
function nameBetweenCommas(passage: Passage, { from, to }: WordSpan): WordSpan | undefined {
  const named = apposition(passage, { from, to })
  const isName = ({ folded, entries }: Lexeme): boolean =>
    entries.some(({ meaning }) => meaning.kind === 'given') || !isCommonArabic(folded)
  return named && passage.lexemes.slice(named.from, named.to).some(isName) ? named : undefined
}

/** Where the words for the speaker end: before a circumstance, a comma, the one who was told. */
export function endOfSpeaker(
  passage: Passage,
  entities: readonly Entity[],
  { from, to }: WordSpan,
  words: SpeechWords,
): number {
  const people = within(entities, from, to).filter(({ kind }) => kind === 'person')
  for (let at = from; at < to; at++) {
    const lexeme = passage.lexemes[at]
    if (!lexeme) return at
    const person = people.find(each => (each.role?.from ?? each.from) <= at && at < each.to)
    if (person) {
      at = Math.max(at, Math.min(to, person.to) - 1)
      continue
    }
    const gap = gapBefore(passage, at)
    if (at > from && people.length === 0 && COMMA.test(gap)) {
      const name = apposition(passage, { from: at - 1, to })
      if (name && at - from > 1) return name.to
    }
    if (at > from && (COMMA.test(gap) || /[(–]/.test(gap)) && !isApposition(passage, at)) return at
    if (lexeme.folded === 'عن' && ISSUED.test(passage.lexemes[at - 1]?.folded ?? '')) continue
    if (words.prepositions.has(lexeme.folded) || words.that.has(lexeme.folded)) return at
    if (isRecipient(passage, at) || (at === from && leans(passage, at))) return at
    if (markAt(passage, 'day', at) !== undefined || markAt(passage, 'weekday', at) !== undefined)
      return at
  }
  return to
}

const isApposition = (passage: Passage, at: number): boolean =>
  markAt(passage, 'courtesy', at) !== undefined || markAt(passage, 'title', at) !== undefined

/** وأكد لجميع القوى: the one who is told stands where the speaker would. */
function leans(passage: Passage, at: number): boolean {
  const lexeme = passage.lexemes[at]
  if (!lexeme || !/^ل[\u0621-\u064a]{3}/.test(lexeme.folded)) return false
  return (
    !/^ل(?:جنه|جان|واء|وا|بنان|اعب|ندن|يبيا|افروف|ولا|جنة)/.test(lexeme.folded) &&
    !lexeme.entries.some(
      ({ meaning, words }) => words[0] === lexeme.folded && meaning.kind !== 'event',
    )
  )
}

/** نقلت رويترز عن مسؤول قوله …, نقلت رويترز عن مسؤول أن …: the speaker stands after عن. */
export function transmittedSpeaker(
  passage: Passage,
  entities: readonly Entity[],
  cue: Mark,
  sentence: WordSpan,
  opens: number,
): Speaker {
  for (let at = cue.to; at < opens; at++)
    if (passage.lexemes[at]?.folded === 'عن')
      return speakerIn(passage, entities, { from: at + 1, to: opens })
  for (let at = cue.from - 1; at >= sentence.from && at > cue.from - REACH; at--)
    if (passage.lexemes[at]?.folded === 'عن')
      return speakerIn(passage, entities, { from: at + 1, to: cue.from })
  // علق المدرب سالم الحداد بقوله: whoever was named last.
  const people = entities.filter(({ kind }) => kind === 'person')
  return nearestBefore(people, sentence.from, cue.from) ?? NOBODY
}
