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
}

export const storiesPolicy: StoriesPolicy = {
  windowMs: 4 * DAY,
  titleWeight: 3,
  leadWeight: 1,
  leadTerms: 30,
  reportTerms: 60,
  storyTerms: 150,
  idfHalfLifeMs: 10 * DAY,
  idfPrior: 50,
  postings: 256,
  queryTerms: 24,
  candidates: 10,
  comparedReports: 12,
  storyCosine: 0.5,
  reportCosine: 0.4,
  titleOverlap: 0.2,
  sharedName: 0,
  numberConflict: 0.05,
  countryConflict: 0.05,
  gapSigmaMs: 36 * HOUR,
  gapLoss: 0.3,
  samePublisherMs: 30 * 60_000,
  samePublisherLoss: 0.06,
  joinScore: 0.33,
  sameEventCosine: 0.3,
}
