import { printed } from '../passage.ts'
import type { Passage } from '../passage.ts'
import type { PlacedNumber } from './find-numbers.ts'

/** A number as it is printed, with its unit or thing in a row. */
export interface MarkedNumber {
  readonly text: string
  readonly value: number
  /** What it counts: a key (`killed`, `percent` …) where that is known, else the words beside it. */
  readonly thing: string | null
}

interface Part {
  readonly passage: Passage
  readonly numbers: readonly PlacedNumber[]
}

/**
 * The numbers of a report, each once: the same number of the same thing in its fullest wording, without its thing only
 * where that is told nowhere, and in the headline only where the body has not got it.
 */
export function markedNumbers(title: Part, text: Part): MarkedNumber[] {
  const body = distinct(text)
  const isTold = (number: CountedNumber): boolean =>
    body.some(
      other =>
        other.value === number.value &&
        (other.counted === number.counted || other.counted === '' || OPEN.has(number.thing ?? '')),
    )
  return [...distinct(title).filter(number => !isTold(number)), ...body].map(
    ({ text: words, value, thing }) => ({ text: words, value, thing }),
  )
}

/** What headlines count without its noun: "13 dead" are the 13 people of the body. */
const OPEN: ReadonlySet<string> = new Set(['', 'killed', 'injured', 'missing'])

interface CountedNumber extends MarkedNumber {
  /** The stem of the thing, empty where none is told. */
  readonly counted: string
}

function distinct({ passage, numbers }: Part): CountedNumber[] {
  const marked = new Map<string, CountedNumber>()
  for (const { value, role, thing, clitic, from, to } of numbers) {
    // The noun stands first in Arabic, last in English: مدرسة عالمية, young children.
    const noun = thing && (passage.language === 'ar' ? thing.from : thing.to - 1)
    const counted = noun === null ? '' : (passage.lexemes[noun]?.stem ?? '')
    const key = `${value} ${counted}`
    const text = printed(passage, { from, to: thing?.to ?? to }).slice(clitic)
    if ((marked.get(key)?.text.length ?? 0) >= text.length) continue
    marked.set(key, { text, value, counted, thing: role ?? (thing && printed(passage, thing)) })
  }
  const all = [...marked.values()]
  const named = new Set(all.flatMap(({ thing, value }) => (thing === null ? [] : [value])))
  return all.filter(({ thing, value }) => thing !== null || !named.has(value))
}
