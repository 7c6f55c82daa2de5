import { HOUR } from '../../values/index.ts'
import type { LiveStory } from '../live-story.ts'
import type { StoriesPolicy } from '../policy.ts'
import type { TermSpace } from '../term-space.ts'
import { NEUTRAL } from './neutral-keys.ts'
import type { StoryProfile } from './story-profile.ts'

/** What can speak for or against two stories in different languages being about one event. Each is about 0–1. */
export const LINK_KINDS = [
  /** Cosine of their names, of their ideas, of their countries, and of all of that. */
  'names',
  'ideas',
  'countries',
  'all',
  /** The rarest shared name and the next; the two rarest shared ideas. */
  'rareName',
  'secondName',
  'rareIdeas',
  /** What all the shared keys weigh by their rarity, as a logarithm; how many names and ideas are shared, likewise. */
  'sharedWeight',
  'sharedCount',
  /** The rarest shared figure; figures of which none is shared. */
  'rareFigure',
  'figureConflict',
  'countryConflict',
  'dateShared',
  'kindShared',
  'kindConflict',
  'denial',
  /** Hours between their first reports, and between the end of one and the beginning of the other, as logarithms. */
  'apart',
  'gap',
  /** Reports of the smaller and of the larger, as logarithms. */
  'smaller',
  'larger',
  /** How much better it fits than the next best story of that language. */
  'lead',
  /** What their meanings speak for one event or two, by a model if there is one: −1 to 1. */
  'meaning',
] as const

export type LinkKind = (typeof LINK_KINDS)[number]
export type LinkEvidence = Readonly<Record<LinkKind, number>>

/** A story with its profile. */
export interface Profiled {
  readonly story: LiveStory
  readonly profile: StoryProfile
}

const HALF = 0.5
const LONG = Math.log1p(96)
/** Shared keys at which their number counts full. */
const MANY = Math.log1p(8)

/** All the evidence on two stories but how they compare with others and what a model says. */
export function linkEvidence(
  a: Profiled,
  b: Profiled,
  space: TermSpace,
  { sameTimeMs }: StoriesPolicy,
): LinkEvidence {
  const rarity = 1 / space.rarest(NEUTRAL)
  const idf = (key: number): number => Math.max(0, space.idf(key, NEUTRAL)) * rarity
  const [left, right] = [a.profile.keys, b.profile.keys]
  const names = compare(left.names, right.names, idf)
  const ideas = compare(left.ideas, right.ideas, idf)
  const countries = compare(left.countries, right.countries, idf)
  const figures = compare(left.figures, right.figures, idf)
  const hours = (ms: number): number => Math.log1p(Math.max(sameTimeMs, ms) / HOUR) / LONG
  const kinds = [a.profile.eventKind, b.profile.eventKind]
  const [small, large] = [a.story.reports.length, b.story.reports.length].sort((x, y) => x - y)
  const parts = [names, ideas, countries, figures]
  const product = sum(parts.map(part => part.product))
  const lengths = Math.sqrt(sum(parts.map(part => part.left)) * sum(parts.map(part => part.right)))
  return {
    names: names.cosine,
    ideas: ideas.cosine,
    countries: countries.cosine,
    all: lengths > 0 ? product / lengths : 0,
    rareName: names.first,
    secondName: names.second,
    rareIdeas: (ideas.first + ideas.second) * HALF,
    sharedWeight: Math.log1p(sum(parts.map(part => part.shared))) / MANY,
    sharedCount: Math.log1p(names.count + ideas.count) / MANY,
    rareFigure: figures.first,
    figureConflict: conflict(left.figures, right.figures),
    countryConflict: conflict(left.countries, right.countries),
    dateShared: compare(left.dates, right.dates, idf).first > 0 ? 1 : 0,
    kindShared: kinds[0] !== null && kinds[0] === kinds[1] ? 1 : 0,
    kindConflict: kinds[0] !== null && kinds[1] !== null && kinds[0] !== kinds[1] ? 1 : 0,
    denial: a.profile.denied > HALF !== b.profile.denied > HALF ? 1 : 0,
    apart: hours(Math.abs(a.story.firstReport - b.story.firstReport)),
    gap: hours(
      Math.max(a.story.firstReport - b.story.lastReport, b.story.firstReport - a.story.lastReport),
    ),
    smaller: Math.log(small ?? 1) / LONG,
    larger: Math.log(large ?? 1) / LONG,
    lead: 0,
    meaning: 0,
  }
}

const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0)

/** Both have some and share none. */
const conflict = (a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number =>
  a.size > 0 && b.size > 0 && ![...a.keys()].some(key => b.has(key)) ? 1 : 0

function compare(
  a: ReadonlyMap<number, number>,
  b: ReadonlyMap<number, number>,
  idf: (key: number) => number,
): Compared {
  let [product, left, right, first, second, shared, count] = [0, 0, 0, 0, 0, 0, 0]
  for (const [key, share] of a) {
    const weight = idf(key)
    left += (share * weight) ** 2
    const other = b.get(key)
    if (other === undefined) continue
    product += share * other * weight * weight
    // A name in passing counts less than one in every report.
    const often = Math.sqrt(Math.min(share, other))
    const rare = weight * often
    shared += rare
    count += often
    if (rare > first) [first, second] = [rare, first]
    else if (rare > second) second = rare
  }
  for (const [key, share] of b) right += (share * idf(key)) ** 2
  const lengths = Math.sqrt(left * right)
  const cosine = lengths > 0 ? product / lengths : 0
  return { product, left, right, cosine, first, second, shared, count }
}

interface Compared {
  readonly product: number
  /** Squares of the lengths of either. */
  readonly left: number
  readonly right: number
  readonly cosine: number
  /** Weights of the two rarest shared keys, and of all. */
  readonly first: number
  readonly second: number
  readonly shared: number
  /** Shared keys, each by how often both have it. */
  readonly count: number
}
