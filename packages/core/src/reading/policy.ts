import type { EventKind, Genre } from '../language/index.ts'

export interface ReadingPolicy {
  /** Characters of the text looked at; what follows adds length, not news. */
  readonly textLimit: number
  /** Terms kept of the headline: more is a text without one. */
  readonly titleTerms: number
  /** Terms kept of lead and body: enough to compare reports, small enough to keep thousands in memory. */
  readonly bodyTerms: number
  readonly names: number
  readonly countries: number
  readonly numbers: number
  readonly agencies: number
  /** Quotes kept of a report, and the longest text of one, in characters. */
  readonly quotes: number
  readonly quoteLength: number
  /** Dates, topics and names of people kept. */
  readonly dates: number
  readonly topics: number
  readonly people: number
  /** Words of a text that are its lead: what an agency's first two paragraphs hold. */
  readonly leadWords: number
  /** Words within which a first sentence is looked for. */
  readonly firstSentenceWords: number
  /** How much more the words that open the lead say than the rest of it: in Arabic they are its verb. */
  readonly opensLead: number
  /** Different words of sport, headline words counted twice, that make a report a sports report. */
  readonly sportWords: number
  /** The same of a headline that stands alone. */
  readonly sportWordsAlone: number
  /** Different words of a writer's voice that make a text an essay, and how many a question in the headline counts for. */
  readonly essayWords: number
  readonly askedInTitle: number
  /** 0–1: how grave an event of a kind is at most. */
  readonly severity: Readonly<Record<EventKind, number>>
  /** Kinds whose gravity grows with casualties. */
  readonly violent: ReadonlySet<EventKind>
  /** 0–1: the part of a violent kind's severity that it has without known casualties. */
  readonly bareViolence: number
  /** Killed at which a violent event is as grave as its kind can be. */
  readonly fullCasualties: number
  /** One injured or missing counts as this many killed. */
  readonly injuredInKilled: number
  /** More than this were not killed by the event a report is about; the figure is of a war or a disease. */
  readonly mostCasualties: number
  /** 0–1: the part of its gravity that a text of a genre keeps. */
  readonly genreGravity: Readonly<Record<Genre, number>>
  /** 0–1: the part that a look-back, a what-if, a denial keeps. */
  readonly pastGravity: number
  readonly hypotheticalGravity: number
  readonly deniedGravity: number
}

export const readingPolicy: ReadingPolicy = {
  textLimit: 20_000,
  titleTerms: 40,
  bodyTerms: 120,
  names: 16,
  countries: 8,
  numbers: 12,
  agencies: 4,
  quotes: 6,
  quoteLength: 280,
  dates: 6,
  topics: 3,
  people: 8,
  leadWords: 60,
  firstSentenceWords: 45,
  opensLead: 2.5,
  sportWords: 4,
  sportWordsAlone: 2.4,
  essayWords: 3,
  askedInTitle: 2,
  severity: {
    attack: 1,
    disaster: 1,
    accident: 0.8,
    health: 0.6,
    crime: 0.5,
    election: 0.55,
    appointment: 0.45,
    death: 0.45,
    agreement: 0.5,
    protest: 0.5,
    verdict: 0.4,
    arrest: 0.4,
    meeting: 0.3,
    plan: 0.3,
    market: 0.25,
    statement: 0.2,
    weather: 0.2,
    launch: 0.2,
    sport: 0.1,
    other: 0.1,
  },
  violent: new Set<EventKind>(['attack', 'disaster', 'accident', 'health', 'crime', 'protest']),
  bareViolence: 0.4,
  fullCasualties: 150,
  injuredInKilled: 0.15,
  mostCasualties: 300_000,
  genreGravity: {
    report: 1,
    analysis: 0.6,
    interview: 0.5,
    live: 0.9,
    opinion: 0.4,
    listing: 0.4,
    sport: 0.15,
    lookback: 0.3,
    obituary: 0.7,
    horoscope: 0,
    promotion: 0.1,
  },
  pastGravity: 0.4,
  hypotheticalGravity: 0.4,
  deniedGravity: 0.6,
}
