import { usualKind } from '../importance/index.ts'
import type { Report, Story } from '../stories/index.ts'

/** What a story is about, as far as a rundown has room for only so much of it. */
export interface Matter {
  /** The country that most of its reports are about, where most agree. */
  readonly country: string | null
  /** The top Media Topic of most of its reports. */
  readonly topic: string | null
  readonly kind: string | null
  /** Keys of the names that many of its reports give, the most given first. */
  readonly names: readonly string[]
}

/** Names that stand for a story. */
const NAMES = 5
/** A report's own first names: those further down are mentioned. */
const LOOKED_AT = 6
/** A name that fewer of the reports give is one report's own. */
const NAMED_SHARE = 0.3

/** Lists of reports are replaced, never changed: what was found in one holds as long as it is kept. */
const known = new WeakMap<readonly Report[], Matter>()

export function matterOf({ reports }: Story): Matter {
  let matter = known.get(reports)
  if (matter === undefined) known.set(reports, (matter = findMatter(reports)))
  return matter
}

function findMatter(reports: readonly Report[]): Matter {
  const names = count(reports.flatMap(({ reading }) => reading.names.slice(0, LOOKED_AT)))
  const often = [...names].filter(([, times]) => times >= reports.length * NAMED_SHARE)
  return {
    country: mostOf(reports, ({ reading }) => reading.countries[0]),
    topic: mostOf(reports, ({ reading }) => reading.topics[0]),
    kind: usualKind(reports),
    names: often
      .sort((a, b) => b[1] - a[1])
      .slice(0, NAMES)
      .map(([name]) => name),
  }
}

/** What at least half of the reports say. */
function mostOf(
  reports: readonly Report[],
  said: (report: Report) => string | undefined,
): string | null {
  const counts = count(reports.map(said).filter(each => each !== undefined))
  for (const [value, times] of counts) if (times * 2 >= reports.length) return value
  return null
}

function count(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** Share of the fewer names that two stories have in common: half makes them a family, less with place and kind alike. */
const MOST_NAMES = 0.5
const SOME_NAMES = 0.3

/**
 * Are two stories of one family: events that follow from one another, such as a strike, the answer to it and what is said
 * of both? They share most of their names, or some with country and kind of event.
 */
export function isFamily(a: Matter, b: Matter): boolean {
  const fewer = Math.min(a.names.length, b.names.length)
  if (fewer === 0) return false
  const shared = a.names.filter(name => b.names.includes(name)).length / fewer
  if (shared >= MOST_NAMES && fewer > 1) return true
  const alike =
    a.country !== null && a.country === b.country && a.kind !== null && a.kind === b.kind
  return shared >= SOME_NAMES && alike
}
