import type { Report, Story } from './story.ts'

/** Reports of a story that are compared: those that named the event, and those that know most. */
const LOOKED_AT = 6
/** Figures below this stand in too many reports to tell events apart. */
const SMALLEST_FIGURE = 3
const APART_MS = 12 * 3_600_000

/**
 * Two stories in different languages are surely about one event: the same kind of event in the same country within half
 * a day, with a figure that counts the same thing in both (49 injured). Careful by design: what it misses stands on air
 * in two languages, what it got wrong would keep news off the air.
 */
export function sameAcrossLanguages(a: Story, b: Story): boolean {
  if (a.language === b.language || Math.abs(a.firstReport - b.firstReport) > APART_MS) return false
  const [left, right] = [looked(a), looked(b)]
  const kind = leading(left, ({ reading }) => reading.eventKind)
  if (kind === null || kind !== leading(right, ({ reading }) => reading.eventKind)) return false
  const country = leading(left, ({ reading }) => reading.countries[0] ?? null)
  if (country === null || country !== leading(right, ({ reading }) => reading.countries[0] ?? null))
    return false
  const figures = figuresOf(right)
  return [...figuresOf(left)].some(figure => figures.has(figure))
}

const looked = ({ reports }: Story): readonly Report[] =>
  reports.length <= LOOKED_AT * 2
    ? reports
    : [...reports.slice(0, LOOKED_AT), ...reports.slice(-LOOKED_AT)]

/** What most of the reports say, the first said among equals. */
function leading(
  reports: readonly Report[],
  read: (report: Report) => string | null,
): string | null {
  const counts = new Map<string | null, number>()
  for (const report of reports) counts.set(read(report), (counts.get(read(report)) ?? 0) + 1)
  let best: string | null = null
  for (const [value, count] of counts)
    if (value !== null && count > (best === null ? 0 : (counts.get(best) ?? 0))) best = value
  return best
}

const figuresOf = (reports: readonly Report[]): ReadonlySet<string> =>
  new Set(
    reports.flatMap(({ reading }) =>
      reading.numbers
        .filter(
          ({ value, role }) => role !== null && role !== 'percent' && value >= SMALLEST_FIGURE,
        )
        .map(({ value, role }) => `${value} ${role}`),
    ),
  )
