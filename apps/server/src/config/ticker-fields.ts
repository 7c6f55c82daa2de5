import { SIGNAL_NAMES } from '@shareet/core/importance'
import type { Field } from './field.ts'
import { MEDIA_TOPIC_NAMES } from './media-topics.ts'

const COUNTRIES = 'a list of country codes of two letters'
const LANGUAGES = 'a list of language tags'
const WEIGHTS = SIGNAL_NAMES.map(name => `${name}: 1`).join(', ')

/** What may be settled of a ticker. */
const FIELDS: Readonly<Record<string, Field>> = {
  id: {
    allowed: 'small letters a–z, digits and hyphens, another for each ticker',
    example: 'id: main',
  },
  name: { allowed: 'some text, at most 100 characters', example: 'name: شريط' },
  language: { allowed: 'a language tag', example: 'language: ar' },
  items: { allowed: 'a whole number from 1 to 50', example: 'items: 12' },
  minimumSecondsOnAir: {
    allowed: 'a whole number from 0 to 3600',
    example: 'minimumSecondsOnAir: 45',
  },
  maximumHoursOnAir: { allowed: 'a number from 0.25 to 72', example: 'maximumHoursOnAir: 16' },
  freshHours: { allowed: 'a number from 0.25 to 72', example: 'freshHours: 15' },
  mostOfFamily: { allowed: 'a whole number from 1 to 50', example: 'mostOfFamily: 3' },
  mostOfCountry: { allowed: 'a whole number from 1 to 50', example: 'mostOfCountry: 5' },
  mostOfTopic: { allowed: 'a whole number from 1 to 50', example: 'mostOfTopic: 7' },
  expiryHours: { allowed: 'a number from 1 to 72', example: 'expiryHours: 18' },
  lineLength: { allowed: '60, 90 or 140', example: 'lineLength: 90' },
  lineLanguages: {
    allowed: `${LANGUAGES}; left out, lines may be in any, the ticker's own first`,
    example: 'lineLanguages: [ar]',
  },
  ...listOf('lineLanguages', 'a language tag', 'ar'),
  translate: {
    allowed: 'true or false: whether lines in other languages are shown translated, and marked so',
    example: 'translate: true',
  },
  learn: {
    allowed:
      'true or false: whether what editors order changes, within bounds, what counts for other stories',
    example: 'learn: true',
  },
  style: {
    allowed: 'attribution, attributed, digits, dropHonorifics and banned',
    example:
      'style: { attribution: before, attributed: required, digits: printed, dropHonorifics: false, banned: [حصريا] }',
  },
  'style.attribution': {
    allowed:
      'before (الأناضول: …) or after (… – Reuters); left out, each output has its usual place',
    example: 'attribution: before',
  },
  'style.attributed': {
    allowed: 'required (claims, casualties and what one publisher alone reports) or always',
    example: 'attributed: always',
  },
  'style.digits': {
    allowed: 'printed (as in the source), western (123) or arabic (١٢٣)',
    example: 'digits: western',
  },
  'style.dropHonorifics': {
    allowed: 'true drops forms of respect from every line; false only where it is too long',
    example: 'dropHonorifics: true',
  },
  'style.banned': {
    allowed: 'a list of at most 500 words or phrases that no line may hold',
    example: 'banned: [حصريا]',
  },
  ...listOf('style.banned', 'some text, at most 100 characters', 'حصريا'),
  for: {
    allowed: 'countries, follows, languages, topics and words',
    example:
      'for: { countries: [JO, PS], follows: [IL], languages: [ar], topics: [politics], words: [غزة] }',
  },
  'for.countries': { allowed: `${COUNTRIES}: its own`, example: 'countries: [JO, PS]' },
  ...listOf('for.countries', 'a country code of two letters', 'JO'),
  'for.follows': {
    allowed: `${COUNTRIES}: others whose news is as near`,
    example: 'follows: [IL]',
  },
  ...listOf('for.follows', 'a country code of two letters', 'IL'),
  'for.languages': { allowed: LANGUAGES, example: 'languages: [ar]' },
  ...listOf('for.languages', 'a language tag', 'ar'),
  'for.topics': {
    allowed: `a list of ${MEDIA_TOPIC_NAMES.join(', ')}`,
    example: 'topics: [politics, conflict]',
  },
  ...listOf('for.topics', MEDIA_TOPIC_NAMES.join(', '), 'politics'),
  'for.words': {
    allowed: 'a list of at most 100 names or words, in any form',
    example: 'words: [غزة, مجلس الأمن]',
  },
  ...listOf('for.words', 'some text, at most 100 characters', 'مجلس الأمن'),
  takes: {
    allowed: 'ids, publishers, countries, languages and tiers of the sources that it looks at',
    example:
      'takes: { ids: [bbc-ar, aawsat], publishers: [BBC, Asharq Al-Awsat], countries: [GB, SA], languages: [ar], tiers: [1, 2] }',
  },
  'takes.ids': { allowed: 'a list of ids of sources', example: 'ids: [bbc-ar]' },
  ...listOf('takes.ids', 'small letters a–z, digits and hyphens', 'bbc-ar'),
  'takes.publishers': { allowed: 'a list of publishers', example: 'publishers: [BBC]' },
  ...listOf('takes.publishers', 'some text, at most 100 characters', 'BBC'),
  'takes.countries': { allowed: COUNTRIES, example: 'countries: [GB, QA]' },
  ...listOf('takes.countries', 'a country code of two letters', 'GB'),
  'takes.languages': { allowed: LANGUAGES, example: 'languages: [ar]' },
  ...listOf('takes.languages', 'a language tag', 'ar'),
  'takes.tiers': { allowed: 'a list of 1, 2 and 3', example: 'tiers: [1, 2]' },
  ...listOf('takes.tiers', '1, 2 or 3', '1'),
  weights: {
    allowed: `factors from 0 to 4 on ${SIGNAL_NAMES.join(', ')}`,
    example: `weights: { ${WEIGHTS} }`,
  },
  ...Object.fromEntries(
    SIGNAL_NAMES.map(name => [
      `weights.${name}`,
      {
        allowed: 'a number from 0 to 4; 1 leaves the signal as it is',
        example: `${name}: 1.5`,
      },
    ]),
  ),
}

/** What may be settled of a ticker that stands at `path`. */
export const tickerFields = (path: string): Readonly<Record<string, Field>> =>
  Object.fromEntries(Object.entries(FIELDS).map(([name, field]) => [`${path}.${name}`, field]))

/** The entries of a list. */
function listOf(name: string, allowed: string, example: string): Readonly<Record<string, Field>> {
  return { [`${name}[]`]: { allowed, example } }
}
