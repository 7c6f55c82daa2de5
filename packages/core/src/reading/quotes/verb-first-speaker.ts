import type { Mark } from '../../language/index.ts'
import type { Entity } from '../entities/entity.ts'
import { gapBefore, markAt } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import { isRecipient } from './carrying-medium.ts'
import { NOBODY } from './quote.ts'
import type { Speaker } from './quote.ts'
import { apposition, speakerIn } from './speakers.ts'
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
  const people = within(entities, region.from, region.to).filter(({ kind }) => kind === 'person')
  if (people.some(({ to }) => to <= end)) return near
  const last = people.findLast(({ to }) => to === region.to)
  return last ? { name: last.name, anonymous: false } : near
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
  return NOBODY
}
