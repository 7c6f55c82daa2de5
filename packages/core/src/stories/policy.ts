import { DAY, HOUR } from '../values/index.ts'

/** How reports are grouped. One set for all languages; fitted by `evals/fit-stories.ts`. */
export interface StoriesPolicy {
  /** A story leaves the live window this long after its last report. */
  readonly windowMs: number
  /** Weight of a headline's word beside one of the body. */
  readonly titleWeight: number
  readonly leadWeight: number
  /** Body terms that count as lead. */
  readonly leadTerms: number
  /**
   * Longer words also count by this many first letters, at this share of their weight: endings and compounds that a
   * stemmer leaves on still meet.
   */
  readonly openingLetters: number
  readonly openingWeight: number
  /** Heaviest terms kept of a report and of a story. */
  readonly reportTerms: number
  readonly storyTerms: number
  /** How often a word was seen counts half after this time: names of last month are rare again. */
  readonly idfHalfLifeMs: number
  /** Reports assumed seen before the first, so that the first hours do not take every word for a rare one. */
  readonly idfPrior: number
  /** Stories remembered under one word; older ones are found by rarer words. */
  readonly postings: number
  /** Words of a report that look for stories, heaviest first, and stories compared closely. */
  readonly queryTerms: number
  readonly candidates: number
  /** Latest reports of a story that a new one is compared with one by one. */
  readonly comparedReports: number
  /** Weights of the evidence; the pair score is their sum, about 0–1. */
  readonly storyCosine: number
  readonly reportCosine: number
  readonly titleOverlap: number
  readonly sharedName: number
  readonly numberConflict: number
  readonly countryConflict: number
  /** Shared loss of a pair far apart in time: what remains at a gap of one `gapSigmaMs`. */
  readonly gapSigmaMs: number
  readonly gapLoss: number
  /** An own report of a publisher that already has one in the story within this time must say clearly more. */
  readonly samePublisherMs: number
  readonly samePublisherLoss: number
  /** A report joins at this score. */
  readonly joinScore: number
  /** Two stories are about one event, for a rundown, at this cosine. */
  readonly sameEventCosine: number
  /** Reports are looked at as copies of earlier ones for this long, and this many of them at most. */
  readonly copyWindowMs: number
  readonly copyReports: number
  /** Shortest text, in words, that can be told to be a copy; a headline alone must match whole. */
  readonly copyWords: number
  readonly copyTitleWords: number
  /** Of 64 parts of the signature, how many must be alike. */
  readonly copyLikeness: number
}

export const storiesPolicy: StoriesPolicy = {
  windowMs: 4 * DAY,
  titleWeight: 3,
  leadWeight: 1,
  leadTerms: 30,
  openingLetters: 4,
  openingWeight: 0.7,
  reportTerms: 80,
  storyTerms: 150,
  idfHalfLifeMs: 10 * DAY,
  idfPrior: 50,
  postings: 256,
  queryTerms: 24,
  candidates: 10,
  comparedReports: 20,
  storyCosine: 0.6,
  reportCosine: 0.4,
  titleOverlap: 0.25,
  sharedName: 0,
  numberConflict: 0.09,
  countryConflict: 0.8,
  gapSigmaMs: 8 * HOUR,
  gapLoss: 0.4,
  samePublisherMs: 30 * 60_000,
  samePublisherLoss: 0.06,
  joinScore: 0.3,
  sameEventCosine: 0.3,
  copyWindowMs: 2 * DAY,
  copyReports: 50_000,
  copyWords: 15,
  copyTitleWords: 6,
  copyLikeness: 40,
}
