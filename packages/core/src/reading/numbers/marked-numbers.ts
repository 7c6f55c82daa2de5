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
  const told = new Set(body.map(({ value }) => value))
  return [...distinct(title).filter(({ value }) => !told.has(value)), ...body]
}

function distinct({ passage, numbers }: Part): MarkedNumber[] {
  const marked = new Map<string, MarkedNumber>()
  for (const { value, role, thing, clitic, from, to } of numbers) {
    const key = `${value} ${thing ? (passage.lexemes[thing.from]?.stem ?? '') : ''}`
    const text = printed(passage, { from, to: thing?.to ?? to }).slice(clitic)
    if ((marked.get(key)?.text.length ?? 0) >= text.length) continue
    marked.set(key, { text, value, thing: role ?? (thing && printed(passage, thing)) })
  }
  const all = [...marked.values()]
  const named = new Set(all.flatMap(({ thing, value }) => (thing === null ? [] : [value])))
  return all.filter(({ thing, value }) => thing !== null || !named.has(value))
}
