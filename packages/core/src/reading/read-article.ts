import { detectLanguage, directionOf } from '../language/index.ts'
import type { Genre } from '../language/index.ts'
import { creditAgencies } from './credit-agencies.ts'
import { findCountries } from './find-countries.ts'
import { findNames } from './find-names.ts'
import { findNumbers } from './find-numbers.ts'
import type { PlacedNumber } from './find-numbers.ts'
import { findTerms } from './find-terms.ts'
import { judgeCertainty } from './judge-certainty.ts'
import { judgeEvent, weighEvents } from './judge-event.ts'
import { genreOfAddress } from './genre-of-address.ts'
import { judgeGenre } from './judge-genre.ts'
import { readPassage } from './passage.ts'
import { readingPolicy } from './policy.ts'
import type { ReadingPolicy } from './policy.ts'
import type { NumberMention, Reading } from './reading.ts'
import { weighGravity } from './weigh-gravity.ts'

/** What a reading is made from: an article has it all. */
export interface Readable {
  readonly title: string
  readonly text: string
  readonly declaredLanguage: string | null
  readonly url: string | null
}

/**
 * Understands one report. Total and deterministic: any two strings can be read, nonsense gives an empty reading. The
 * language is that of the longer of headline and text; a headline in another script is read in its own.
 */
export function readArticle(article: Readable, policy: ReadingPolicy = readingPolicy): Reading {
  const headline = article.title.slice(0, policy.textLimit)
  const body = article.text.slice(0, policy.textLimit)
  const [longer, shorter] = body.length > headline.length ? [body, headline] : [headline, body]
  const language = detectLanguage(
    longer === body ? body : `${headline}\n${body}`,
    article.declaredLanguage,
  )
  const direction = directionOf(longer, language)
  const alien = shorter !== '' && directionOf(shorter, language) !== direction
  const shorterLanguage = alien ? detectLanguage(shorter) : language

  const title = readPassage(headline, longer === headline ? language : shorterLanguage)
  const text = readPassage(body, longer === body ? language : shorterLanguage)
  const passages = [title, text]
  const inTitle = findNumbers(title, policy)
  const inText = findNumbers(text, policy)
  const certainty = judgeCertainty(title, text, policy)
  const genre = genreOf(article, judgeGenre(title, text, policy), certainty.past)
  const eventKind = judgeEvent(weighEvents(title, text, policy), policy)
  const early = [...inTitle, ...inText.filter(({ from }) => from < policy.leadWords * 2)]
  return {
    language,
    direction,
    titleTerms: findTerms(title, policy.titleTerms),
    bodyTerms: findTerms(text, policy.bodyTerms),
    names: findNames(passages, language, policy),
    countries: findCountries(passages).slice(0, policy.countries),
    numbers: mergeNumbers([...inTitle, ...inText]).slice(0, policy.numbers),
    agencies: creditAgencies(passages).slice(0, policy.agencies),
    eventKind,
    genre,
    gravity: weighGravity(eventKind, early, genre, certainty, policy),
    hedged: certainty.hedged || certainty.denied,
    urgentMark: certainty.urgent,
  }
}

/** What the words say; where they say nothing, where the site files it. */
function genreOf({ url }: Readable, found: Genre, past: boolean): Genre {
  if (found !== 'report') return found
  return genreOfAddress(url) ?? (past ? 'lookback' : 'report')
}

/** Each figure once, in order; where one counts something in one place and nothing in another, what it counts is kept. */
function mergeNumbers(numbers: readonly PlacedNumber[]): NumberMention[] {
  const merged = new Map<string, NumberMention>()
  for (const { value, role } of numbers)
    if (role !== null) merged.set(`${value} ${role}`, { value, role })
  const counting = new Set([...merged.values()].map(each => each.value))
  for (const { value, role } of numbers)
    if (role === null && !counting.has(value)) merged.set(`${value}`, { value, role })
  return [...merged.values()]
}
