import { marksOf } from './passage.ts'
import type { Passage } from './passage.ts'

/** Deeds of war where a country does them to a place; without both they are said of workers, quakes and heat waves too. */
const STRIKES: ReadonlySet<string> = new Set(
  'strikes strike struck hits pounds pounded invades invaded ضرب يضرب تضرب ضربت سيضرب ستضرب'.split(
    ' ',
  ),
)

/** Whether a headline tells that one country strikes another, or a city: إسرائيل تضرب الدوحة, "Israel strikes Doha". */
export function strikesCountry(title: Passage): boolean {
  const countries = marksOf(title, 'country')
  if (countries.length === 0 || tellsOfPeace(title)) return false
  return countries.some(
    ({ to }) =>
      STRIKES.has(title.lexemes[to]?.folded ?? '') &&
      !ABOUT.has(title.lexemes[to + 1]?.folded ?? '') &&
      [...countries, ...marksOf(title, 'city')].some(({ from }) => from > to && from <= to + NEAR),
  )
}

/** Words from the deed to the place, at most: "strikes southern Lebanon". */
const NEAR = 2
/** What makes a noun of it: "Israeli strikes on Gaza". */
const ABOUT: ReadonlySet<string> = new Set(
  'on in at near against with over back by for out as'.split(' '),
)

/** Deals are struck, tariffs hit and teams beat each other: "US strikes Iran deal", "China hits US with tariffs". */
const tellsOfPeace = (title: Passage): boolean =>
  marksOf(title, 'sport').length > 0 ||
  marksOf(title, 'event').some(
    ({ meaning: { value, weight } }) => weight >= 1 && OF_PEACE.has(value),
  )
const OF_PEACE: ReadonlySet<string> = new Set(['agreement', 'market', 'plan', 'sport', 'election'])
