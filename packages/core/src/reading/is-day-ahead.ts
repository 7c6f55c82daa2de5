import type { DateSpan } from './dates/calendar.ts'
import { marksOf } from './passage.ts'
import type { Passage } from './passage.ts'

/** What makes of a day to come an end or a mark, not the time of the event: "until Friday", حتى الجمعة. */
const BOUND: ReadonlySet<string> = new Set(
  'until till by before from through since to after deadline حتى قبل حتي لغايه لغاية الي منذ من بعد jusqu jusque avant hasta antes ate bis vor до перед kadar once تا'.split(
    ' ',
  ),
)

/** Whether the first clause sets its event on a day after publication, and nobody is said to have said so before. */
export function isDayAhead(
  passage: Passage,
  dates: readonly DateSpan[],
  published: number,
  end: number,
): boolean {
  if (dates.length === 0) return false
  const today = new Date(published).toISOString().slice(0, 10)
  const said = marksOf(passage, 'saying')[0]?.from ?? end
  return dates.some(
    ({ from, first }) =>
      from < Math.min(said, end) &&
      first > today &&
      !BOUND.has(passage.lexemes[from - 1]?.folded ?? ''),
  )
}
