import { detectLanguage, directionOf } from '../language/index.ts'
import type { EventKind, Genre } from '../language/index.ts'
import { findEntities } from './entities/find-entities.ts'
import type { Entity } from './entities/entity.ts'
import { withKnownNames } from './entities/known-names.ts'
import { findDates } from './dates/find-dates.ts'
import type { DateSpan } from './dates/calendar.ts'
import { findNumbers } from './numbers/find-numbers.ts'
import type { PlacedNumber } from './numbers/find-numbers.ts'
import { genreOfAddress } from './genre-of-address.ts'
import { isDayAhead } from './is-day-ahead.ts'
import { judgeCertainty } from './judge-certainty.ts'
import type { Certainty } from './judge-certainty.ts'
import { eventEvidence } from './event-evidence.ts'
import type { EventEvidence } from './event-evidence.ts'
import { EVENT_MODEL } from './fitted-event-model.ts'
import { judgeEvent } from './judge-event.ts'
import { judgeGenre } from './judge-genre.ts'
import type { NameMemory } from './name-memory.ts'
import { readPassage } from './passage.ts'
import type { Passage } from './passage.ts'
import type { ReadingPolicy } from './policy.ts'
import type { Readable } from './readable.ts'
import { withoutFooter } from './without-footer.ts'
import { withoutTags } from './without-tags.ts'

/** One part of a report with what was found in it. */
export interface ReadPart {
  readonly passage: Passage
  readonly entities: readonly Entity[]
  readonly dates: readonly DateSpan[]
  readonly numbers: readonly PlacedNumber[]
}

/** All that is found in a report, with its places: readings and marks are made from it. */
export interface Understanding {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly title: ReadPart
  readonly text: ReadPart
  readonly certainty: Certainty
  readonly genre: Genre
  /** What it shows of the kind of its event. */
  readonly eventEvidence: EventEvidence
  readonly eventKind: EventKind | null
  /** The text was longer than what is looked at. */
  readonly cut: boolean
}

/**
 * Understands one report. Total and deterministic: any two strings can be read, nonsense gives an empty reading. The
 * language is that of the longer of headline and text; a headline in another script is read in its own. `names` are
 * those that earlier reports gave.
 */
export function understand(
  article: Readable,
  policy: ReadingPolicy,
  names?: NameMemory,
): Understanding {
  const headline = withoutTags(article.title.slice(0, policy.textLimit))
  const body = withoutFooter(withoutTags(article.text.slice(0, policy.textLimit)), article.title)
  const [longer, shorter] = body.length > headline.length ? [body, headline] : [headline, body]
  const language = detectLanguage(
    longer === body ? body : `${headline}\n${body}`,
    article.declaredLanguage,
  )
  const direction = directionOf(longer, language)
  const alien = shorter !== '' && directionOf(shorter, language) !== direction
  const shorterLanguage = alien ? detectLanguage(shorter) : language

  const title = readPassage(headline, longer === headline ? language : shorterLanguage)
  const text = readPassage(body, longer === body ? language : shorterLanguage, headline)
  const datesIn = (passage: Passage): readonly DateSpan[] =>
    article.published === undefined ? [] : findDates(passage, article.published)
  const dates = { title: datesIn(title), text: datesIn(text) }
  const ahead =
    article.published !== undefined &&
    (headline === ''
      ? isDayAhead(text, dates.text, article.published, policy.leadWords)
      : isDayAhead(title, dates.title, article.published, title.lexemes.length))
  const certainty = judgeCertainty(title, text, ahead, policy)
  const entities = findEntities(title, text)
  const part = (passage: Passage, entities: readonly Entity[]): ReadPart => {
    const found = passage === title ? dates.title : dates.text
    return {
      passage,
      entities: names ? withKnownNames(passage, entities, names) : entities,
      dates: found,
      numbers: findNumbers(passage, found, policy),
    }
  }
  const genre = judgeGenre(title, text, policy)
  const parts = { title: part(title, entities.title), text: part(text, entities.text) }
  const evidence = eventEvidence(parts, certainty, genre, policy)
  return {
    language,
    direction,
    ...parts,
    certainty,
    genre: genreOf(article, genre, certainty.past),
    eventEvidence: evidence,
    eventKind: judgeEvent(evidence, EVENT_MODEL),
    cut: article.text.length > policy.textLimit || article.title.length > policy.textLimit,
  }
}

/** What the words say; where they say nothing, where the site files it. */
function genreOf({ url }: Readable, found: Genre, past: boolean): Genre {
  if (found !== 'report') return found
  return genreOfAddress(url) ?? (past ? 'lookback' : 'report')
}
