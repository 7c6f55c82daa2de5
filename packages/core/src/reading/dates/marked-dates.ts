import { printed } from '../passage.ts'
import type { Passage } from '../passage.ts'
import type { DateSpan } from './calendar.ts'

/** A date as it is printed, with the days that it stands for. */
export interface MarkedDate {
  readonly text: string
  readonly from: string
  readonly to: string
}

interface Part {
  readonly passage: Passage
  readonly dates: readonly DateSpan[]
}

/** The dates of a report; those of the headline only where the body has not got the same days. */
export function markedDates(title: Part, text: Part): MarkedDate[] {
  const body = text.dates.map(date => marked(text.passage, date))
  return [
    ...title.dates
      .map(date => marked(title.passage, date))
      .filter(({ from, to }) => !body.some(date => date.from === from && date.to === to)),
    ...body,
  ]
}

/** Without what is written as one with the first word: an "and", a preposition. */
function marked(passage: Passage, date: DateSpan): MarkedDate {
  const first = passage.lexemes[date.from]
  const joined = first?.joined === true && !first.stem.startsWith('و')
  const text = printed(passage, date).slice(joined ? 1 : 0)
  return { text: text.replace(/^[بك](?=ال)/, ''), from: date.first, to: date.last }
}
