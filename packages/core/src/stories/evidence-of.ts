import { HOUR } from '../values/index.ts'
import { compareHeadlines } from './compare-headlines.ts'
import { figuresConflict, measuresConflict } from './conflicts.ts'
import { cosineWith, productWithStory } from './cosine.ts'
import type { Evidence } from './evidence.ts'
import { familiesOf } from './families-of.ts'
import type { LiveStory } from './live-story.ts'
import type { StoriesPolicy } from './policy.ts'
import { rarestMissing } from './rarest-missing.ts'
import type { Report } from './story.ts'
import type { TermSpace } from './term-space.ts'
import type { TermVector } from './term-vector.ts'
import type { Told } from './told.ts'

/** Reports at which the size counts full, and words at which the burst and the substance do. */
const LARGE = Math.log(150)
const WORDS = 3
const HALF = 0.5
/** A headline's words that are as good as all. */
const SAME = 0.99
/** Figures up to this stand in too many reports to tell anything. */
const SMALL_FIGURE = 2

/**
 * All that speaks for and against a report being about a story's event, but how it compares with other stories. `told` is
 * what the story's late reports say.
 */
export function evidenceOf(
  { article, reading }: Report,
  vector: TermVector,
  story: LiveStory,
  told: Told,
  space: TermSpace,
  policy: StoriesPolicy,
): Evidence {
  const { language } = reading
  const rarity = 1 / space.rarest(language)
  const idf = (word: number): number => Math.max(0, space.idf(word, language)) * rarity
  const near = nearest(reading.countries, vector, story, told.reports, space)
  const product = productWithStory(vector, story, space)
  const whole = product / (story.centroidLength || 1)
  const late = Math.max(article.published - story.lastReport, story.firstReport - article.published)
  const gap = sinceOf(late, policy)
  const size = Math.log(story.reports.length) / LARGE
  const country = reading.countries.some(each => told.countries.has(each))
  const countryConflict =
    !country && reading.countries.length > 0 && told.countries.size > 0 ? 1 : 0
  const kind = reading.eventKind
  const people = familiesOf(reading)
  const known = people.some(each => told.people.has(each))
  return {
    whole,
    closest: near.closest,
    typical: product / story.reports.length,
    lead: 0,
    headline: near.headline,
    headlineSame: near.headline >= SAME ? 1 : 0,
    rareWords: near.rareWords * rarity,
    newWords: rarestMissing(vector, word => told.words.has(word)) * rarity,
    ownWords: near.ownWords * rarity,
    missingWords: near.missingWords * rarity,
    core: coreOf(vector, story),
    ...burstOf(vector, told, rarity),
    ideas: ideasOf(vector, told, idf),
    ...namesOf(reading.names, told, name =>
      Math.min(
        1.5,
        name.split(' ').reduce((sum, word) => sum + idf(space.numberOf(word, language)), 0),
      ),
    ),
    rareFigure: Math.max(
      0,
      ...reading.numbers
        .filter(
          ({ value }) => value > SMALL_FIGURE && told.figures.some(each => each.value === value),
        )
        .map(({ value }) => idf(space.numberOf(String(value), language))),
    ),
    measureConflict: measuresConflict(reading.numbers, told.figures) ? 1 : 0,
    figureConflict: figuresConflict(reading.numbers, told.figures) ? 1 : 0,
    countryShared: country ? 1 : 0,
    countryConflict,
    countrySwapped: near.swapped,
    placeConflict:
      told.places.size > 0 &&
      reading.places.length > 0 &&
      !reading.places.some(each => told.places.has(each))
        ? 1
        : 0,
    peopleShared: known ? 1 : 0,
    peopleConflict: !known && people.length > 0 && told.people.size > 0 ? 1 : 0,
    kindConflict: kind !== null && told.kinds.size > 0 && !told.kinds.has(kind) ? 1 : 0,
    denial: (reading.certainty === 'denied') !== told.denied * 2 > told.reports ? 1 : 0,
    gap,
    age: sinceOf(article.published - story.firstReport, policy),
    size,
    sameDesk: sameDesk(article, story, policy) ? 1 : 0,
    substance: Math.min(1, (vector.substance * rarity) / (WORDS + 1)),
    wholeByGap: whole * gap,
    closestByGap: near.closest * gap,
    wholeBySize: whole * size,
  }
}

/**
 * Hours as a logarithm, 1 at the end of the live window. Nothing is told by seconds: in recorded sets what came in the
 * same minute is often one thing, as they were made; in a newsroom it is chance.
 */
const sinceOf = (ms: number, { windowMs, sameTimeMs }: StoriesPolicy): number =>
  Math.log1p(Math.max(sameTimeMs, ms) / HOUR) / Math.log1p(windowMs / HOUR)

/** The best of each comparison with one late report, and what the closest of them and the report do not share. */
function nearest(
  countries: readonly string[],
  vector: TermVector,
  story: LiveStory,
  reports: number,
  space: TermSpace,
): {
  closest: number
  headline: number
  swapped: number
  rareWords: number
  ownWords: number
  missingWords: number
} {
  let [closest, headline, swapped, rareWords] = [-1, 0, 0, 0]
  let nearby: TermVector | undefined
  const late = story.vectors.slice(-reports)
  const first = story.vectors.length - late.length
  const laidOut = space.layOut(vector)
  for (const [at, other] of late.entries()) {
    const { share, rarest } = compareHeadlines(vector, other)
    if (share >= headline) {
      const theirs = story.reports[first + at]?.reading.countries ?? []
      const others = conflict(countries, theirs) ? Math.max(0, share - HALF) / HALF : 0
      // Of headlines that are as near, one that names the same country, or none, is enough.
      swapped = share > headline ? others : Math.min(swapped, others)
      headline = share
    }
    rareWords = Math.max(rareWords, rarest)
    const cosine = cosineWith(laidOut, other)
    if (cosine > closest) [closest, nearby] = [cosine, other]
  }
  return {
    closest: Math.max(0, closest),
    headline,
    swapped,
    rareWords,
    ownWords: nearby ? rarestMissing(vector, word => nearby.title.includes(word)) : 0,
    missingWords: nearby ? rarestMissing(nearby, word => vector.title.includes(word)) : 0,
  }
}

/** Both have some and share none. */
const conflict = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some(each => b.includes(each))

function coreOf({ terms }: TermVector, { core }: LiveStory): number {
  let [shared, all] = [0, 0]
  for (const [at, term] of core.terms.entries()) {
    const weight = core.weights[at] as number
    all += weight
    if (terms.includes(term)) shared += weight
  }
  return all === 0 ? 0 : shared / all
}

/**
 * Log-likelihood ratio of the headline's words between the story and its language. The story's shares are mixed with the
 * language's, the more the fewer reports there are.
 */
function burstOf(
  { title, titleWeights }: TermVector,
  told: Told,
  rarity: number,
): { burst: number; burstShare: number } {
  const own = (0.5 * told.reports) / (told.reports + 1)
  let [sum, most] = [0, 0]
  for (let at = 0; at < title.length; at++) {
    const common = Math.exp(-(titleWeights[at] as number))
    const share = (told.words.get(title[at] as number) ?? 0) / told.reports
    sum += Math.log((own * share) / common + 1 - own)
    most += Math.log(own / common + 1 - own)
  }
  return { burst: (sum * rarity) / WORDS, burstShare: most > 0 ? sum / most : 0 }
}

/** An idea in two of three reports is the story's. */
function ideasOf({ ideas }: TermVector, told: Told, idf: (idea: number) => number): number {
  let sum = 0
  for (const idea of ideas)
    sum += idf(idea) * Math.min(1, (1.5 * (told.ideas.get(idea) ?? 0)) / told.reports)
  return sum / 2
}

function namesOf(
  names: readonly string[],
  told: Told,
  rarityOf: (name: string) => number,
): { rareName: number; fullNames: number } {
  let [rareName, fullNames] = [0, 0]
  for (const name of names) {
    if (!told.names.has(name)) continue
    rareName = Math.max(rareName, rarityOf(name))
    if (name.includes(' ')) fullNames++
  }
  return { rareName, fullNames: Math.min(2, fullNames) / 2 }
}

/** A newsroom seldom files the same event twice within minutes: two such reports are rather two events. */
const sameDesk = (article: Report['article'], story: LiveStory, policy: StoriesPolicy): boolean =>
  story.reports
    .slice(-policy.comparedReports)
    .some(
      ({ article: other }) =>
        other.publisher.id === article.publisher.id &&
        other.id !== article.id &&
        Math.abs(other.published - article.published) <= policy.samePublisherMs,
    )
