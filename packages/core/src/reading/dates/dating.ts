import { timeWordsOf } from '../../language/index.ts'
import type { FoldedTimeWords, Mark } from '../../language/index.ts'
import { gapBefore, marksOf } from '../passage.ts'
import type { Passage } from '../passage.ts'
import { DAY_MS } from './calendar.ts'

/** A text whose dates are looked for, with the day that it calls today. */
export interface Dating {
  readonly passage: Passage
  /** The first instant of the day of publication, in milliseconds since 1970. */
  readonly today: number
  /** Undefined for a language whose words for time are not known. */
  readonly words: FoldedTimeWords | undefined
  /** The longest name of a day, weekday or month by the word that it begins with. */
  readonly starting: ReadonlyMap<number, Mark>
}

export function openDating(passage: Passage, published: number): Dating {
  const starting = new Map<number, Mark>()
  for (const kind of ['day', 'weekday', 'month'] as const)
    for (const mark of marksOf(passage, kind)) {
      const present = starting.get(mark.from)
      if (!present || mark.to > present.to) starting.set(mark.from, mark)
    }
  return {
    passage,
    today: Math.floor(published / DAY_MS) * DAY_MS,
    words: timeWordsOf(passage.language),
    starting,
  }
}

/** The name of a day, weekday or month that begins with a word, if it is of that kind. */
export function nameAt(
  { starting }: Dating,
  kind: 'day' | 'weekday' | 'month',
  at: number,
): Mark | undefined {
  const mark = starting.get(at)
  return mark?.meaning.kind === kind ? mark : undefined
}

/** The word as it is compared; empty outside the text. */
export const wordAt = ({ passage }: Dating, at: number): string => passage.lexemes[at]?.folded ?? ''

/** Nothing but a space, a comma or an opening bracket stands before the word. */
export const isBeside = ({ passage }: Dating, at: number): boolean =>
  /^[\s،,(]*$/.test(gapBefore(passage, at))
