import { worldAudience } from '@shareet/core/importance'
import type { Audience, WatchWord } from '@shareet/core/importance'
import { fold } from '@shareet/core/language'
import { termsOf } from '@shareet/core/reading'
import type { SourceId } from '@shareet/core/values'
import type { ConfiguredSource } from './config.ts'
import { publisherIdOf } from './make-source.ts'
import { MEDIA_TOPICS } from './media-topics.ts'
import type { TickerEntry } from './schema.ts'

/** Whom a ticker of the file is for; undefined where nothing is said of it, so that such tickers share their scores. */
export function makeAudience(
  entry: TickerEntry,
  sources: readonly ConfiguredSource[],
): Audience | undefined {
  const { id, language, for: whom = {}, takes, weights = {}, lineLanguages } = entry
  const { countries = [], follows = [], languages = [], topics = [], words = [] } = whom
  const said = [takes, entry.for, entry.weights, lineLanguages]
  if (said.every(each => each === undefined)) return undefined
  return {
    ...worldAudience,
    id,
    home: countries,
    follows,
    languages: languages.map(mainPart),
    topics: topics.map(topic => MEDIA_TOPICS[topic]),
    words: words.map(word => watchWord(word, mainPart(language))),
    weights: definedOf(weights),
    sources: takes === undefined ? null : takenFrom(sources, takes),
    tongues: lineLanguages?.map(mainPart) ?? null,
  }
}

/** Within a list any may fit; every list that is given has to. */
function takenFrom(
  sources: readonly ConfiguredSource[],
  { ids, publishers, countries, languages, tiers }: NonNullable<TickerEntry['takes']>,
): ReadonlySet<SourceId> {
  const within = <T>(list: readonly T[] | undefined, value: T | null): boolean =>
    list === undefined || (value !== null && list.includes(value))
  const families = publishers?.map(publisherIdOf)
  const tongues = languages?.map(mainPart)
  return new Set(
    sources
      .filter(
        ({ source: { id, language, publisher } }) =>
          within<string>(ids, id) &&
          within<string>(families, publisher.id) &&
          within(countries, publisher.country) &&
          within(tongues, language === null ? null : mainPart(language)) &&
          within<number>(tiers, publisher.tier),
      )
      .map(({ source }) => source.id),
  )
}

const watchWord = (word: string, language: string): WatchWord => ({
  name: fold(word),
  terms: termsOf(word, language),
})

const mainPart = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? tag

const definedOf = (weights: NonNullable<TickerEntry['weights']>): Audience['weights'] =>
  Object.fromEntries(Object.entries(weights).filter(([, factor]) => factor !== undefined))
