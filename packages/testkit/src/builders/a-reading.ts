import type { Reading } from '@shareet/core/reading'

/** A plain English report in which nothing was found: the case names what it needs. */
export const aReading = (overrides: Partial<Reading> = {}): Reading => ({
  language: 'en',
  direction: 'ltr',
  titleTerms: ['ferri', 'servic', 'resum', 'island'],
  bodyTerms: ['boat', 'left', 'harbour', 'oper'],
  names: [],
  countries: [],
  numbers: [],
  people: [],
  organisations: [],
  places: [],
  dates: [],
  topics: [],
  certainty: 'reported',
  agencies: [],
  eventKind: null,
  genre: 'report',
  gravity: 0,
  hedged: false,
  urgentMark: false,
  ...overrides,
})
