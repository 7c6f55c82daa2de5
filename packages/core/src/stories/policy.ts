import type { EvidenceKind, EvidenceModel, MergeKind, PairKind } from './evidence.ts'
import { JOIN_MODEL, MERGE_MODEL } from './fitted-models.ts'
import { PAIR_ACROSS_MODEL, PAIR_MODEL } from './fitted-pair-model.ts'
import { LINK_MODEL } from './links/fitted-link-model.ts'
import type { LinkKind } from './links/link-evidence.ts'
import { DAY, HOUR, MINUTE } from '../values/index.ts'

/** How reports are grouped. One set for all languages; fitted by `evals/fit/fit-stories.ts`. */
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
  /** Share of a word's weight that the idea it stands for has beside it. */
  readonly ideaWeight: number
  /** Heaviest terms kept of a report and of a story. */
  readonly reportTerms: number
  readonly storyTerms: number
  /** How often a word was seen counts half after this time: names of last month are rare again. */
  readonly idfHalfLifeMs: number
  /** Reports assumed seen before the first, so that the first hours do not take every word for a rare one. */
  readonly idfPrior: number
  /** Of them, those that have a word which stands for an idea: a new program must not take "killed" for a rare word. */
  readonly idfPresumed: number
  /** Likeness to the next best story assumed where there is hardly any other: nothing leads by much alone. */
  readonly rivalPresumed: number
  /** Stories remembered under one word; older ones are found by rarer words. */
  readonly postings: number
  /** Words of a report that look for stories, heaviest first; stories found, and those compared closely: those
   * most like it as a whole, and those found under the most of its words. */
  readonly queryTerms: number
  readonly candidates: number
  readonly comparedStories: number
  readonly comparedFound: number
  /** Latest reports of a story that a new one is compared with one by one. */
  readonly comparedReports: number
  /** Log-odds that a report belongs to a story, and those it joins at. */
  readonly join: EvidenceModel<EvidenceKind>
  readonly joinScore: number
  /** What is needed more, as long as nothing of a language was seen: usual words are taken for rare ones then. */
  readonly unfamiliarScore: number
  /** The same for two stories being one, by this many sampled reports of the smaller. */
  readonly merge: EvidenceModel<MergeKind>
  readonly mergeScore: number
  readonly mergeSample: number
  /** Stories less alike than this are not compared closely. */
  readonly mergeCosine: number
  /**
   * Fewest reports, besides copies, of each of two parts of a story to tell that they are two; what speaks for their being
   * one at most then, well under what they would be merged at; and the time that a story is left as it is after either.
   */
  readonly splitReports: number
  readonly splitScore: number
  readonly settledMs: number
  /**
   * Log-odds that two lone reports are of one event, and what is needed. Not those of joining: there a report is
   * compared with the story that fits best.
   */
  readonly pair: EvidenceModel<PairKind>
  readonly pairScore: number
  /** The same for lone reports in two languages. */
  readonly pairAcross: EvidenceModel<LinkKind>
  readonly pairAcrossScore: number
  /** Stories that one repair compares with others: it must not hold up what arrives. */
  readonly repairStories: number
  /**
   * Log-odds that two stories in different languages are about one event, those they are linked at, and those they stay
   * in one group at. Two stories of one language may be in a group from this cosine.
   */
  readonly link: EvidenceModel<LinkKind>
  readonly linkScore: number
  readonly unlinkScore: number
  readonly linkedCosine: number
  /** Two stories of one language that are as near as this to one of another are likelier to be one event. */
  readonly nearLinkScore: number
  /**
   * Rarest keys that look for stories to link, stories remembered under a key, and stories of each language compared
   * closely.
   */
  readonly linkKeys: number
  readonly linkPostings: number
  readonly linkCandidates: number
  /** Stories further apart than this are not linked. */
  readonly linkApartMs: number
  /**
   * Bytes kept of what a model says that headlines mean; 0: no model is asked, and the rest of these does not matter.
   * Pairs of one event, and of two, that are needed to weigh meaning, each counted as far as it is likely; those after
   * which earlier ones fade; and how far their means must be apart, in standard deviations: under that the model cannot
   * tell them from one another.
   */
  readonly meaningBytes: number
  readonly meaningPairs: number
  readonly meaningRemembered: number
  readonly meaningApart: number
  /** Share of the log-odds of meaning that counts beside the other evidence, and the most that it may add or take. */
  readonly meaningDamping: number
  readonly meaningCap: number
  /** Stories of nearest meaning, in each language, that are compared besides; the latest so many are looked through. */
  readonly meaningNearest: number
  readonly meaningScanned: number
  /** Time between repairs. */
  readonly repairEveryMs: number
  /** Reports are as good as simultaneous within this time. */
  readonly sameTimeMs: number
  /** Two reports of one publisher within this time are filed by one desk: rather two events. */
  readonly samePublisherMs: number
  /** Two stories of one language are about one event, for a rundown, at this cosine and these log-odds of a merge. */
  readonly sameEventCosine: number
  readonly sameEventScore: number
  /** Reports are looked at as copies of earlier ones for this long, and this many of them at most. */
  readonly copyWindowMs: number
  readonly copyReports: number
  /** Shortest text, in words, that can be told to be a copy; a headline alone must match whole. */
  readonly copyWords: number
  readonly copyTitleWords: number
  /** A lead of so many words that is in another text, by this share of its runs, is a reprint cut or put under others. */
  readonly copyLeadWords: number
  readonly copyLead: number
  /** The same where both credit one agency. */
  readonly copyLeadCredited: number
  /** Of 64 parts of the signature, how many must be alike. */
  readonly copyLikeness: number
}

/**
 * A headline that is another one with its country changed is another event. Set by hand: labelled sets have few such
 * look-alikes, the world has many.
 */
const COUNTRY_SWAPPED = -2

const withLookalikes = <Kind extends string>(model: EvidenceModel<Kind>): EvidenceModel<Kind> => ({
  ...model,
  weights: { ...model.weights, countrySwapped: COUNTRY_SWAPPED },
})

/** What a near link weighs. Set by hand: the sets that the merge model is fitted on have hardly any. */
const NEAR_LINK = 1

const withNearLinks = (model: EvidenceModel<MergeKind>): EvidenceModel<MergeKind> => ({
  ...model,
  weights: { ...model.weights, nearLink: NEAR_LINK },
})

/**
 * The most that meaning may add or take: it can lift a pair that names and figures leave open, and never make a link of one
 * that they speak against. More than this changed nothing measured.
 */
const MEANING_CAP = 2
/** Headlines that are alike share names as well: counted in full, meaning found hardly more and was wrong more often. */
const MEANING_DAMPING = 0.75
/** Fewer pairs gain little; with more, a small newsroom waits for days. */
const MEANING_PAIRS = 30
/** Models that knew a language were half a standard deviation apart and more, one that did not was not apart at all. */
const MEANING_APART = 0.3

const withMeaning = (model: EvidenceModel<LinkKind>): EvidenceModel<LinkKind> => ({
  ...model,
  weights: { ...model.weights, meaning: MEANING_CAP },
})

export const storiesPolicy: StoriesPolicy = {
  windowMs: 4 * DAY,
  titleWeight: 3,
  leadWeight: 1,
  leadTerms: 30,
  openingLetters: 4,
  openingWeight: 0.7,
  ideaWeight: 0.25,
  reportTerms: 80,
  storyTerms: 150,
  idfHalfLifeMs: 10 * DAY,
  idfPrior: 100,
  idfPresumed: 4,
  rivalPresumed: 0.1,
  postings: 256,
  queryTerms: 24,
  candidates: 10,
  comparedStories: 4,
  comparedFound: 2,
  comparedReports: 20,
  join: withLookalikes(JOIN_MODEL),
  joinScore: 0,
  unfamiliarScore: 0.8,
  merge: withNearLinks(withLookalikes(MERGE_MODEL)),
  mergeScore: 0,
  mergeSample: 4,
  mergeCosine: 0.22,
  splitReports: 2,
  splitScore: -1,
  settledMs: 6 * HOUR,
  pair: withLookalikes(PAIR_MODEL),
  pairScore: -0.25,
  pairAcross: PAIR_ACROSS_MODEL,
  pairAcrossScore: -0.25,
  repairStories: 100,
  link: withMeaning(LINK_MODEL),
  linkScore: 0,
  unlinkScore: -1.5,
  linkedCosine: 0.25,
  nearLinkScore: -0.7,
  linkKeys: 24,
  linkPostings: 128,
  linkCandidates: 6,
  linkApartMs: 2 * DAY,
  meaningBytes: 0,
  meaningPairs: MEANING_PAIRS,
  meaningRemembered: 2000,
  meaningApart: MEANING_APART,
  meaningDamping: MEANING_DAMPING,
  meaningCap: MEANING_CAP,
  meaningNearest: 2,
  meaningScanned: 1000,
  repairEveryMs: MINUTE,
  sameTimeMs: 20 * MINUTE,
  samePublisherMs: 30 * MINUTE,
  sameEventCosine: 0.3,
  sameEventScore: -4,
  copyWindowMs: 2 * DAY,
  copyReports: 50_000,
  copyWords: 15,
  copyTitleWords: 6,
  copyLeadWords: 20,
  copyLead: 0.75,
  copyLeadCredited: 0.6,
  copyLikeness: 40,
}

/**
 * The same where a model says what headlines mean. The bytes hold some 170,000 vectors of 384 numbers, 43,000 of 1,536.
 */
export const storiesPolicyWithMeaning: StoriesPolicy = {
  ...storiesPolicy,
  meaningBytes: 64 * 1024 * 1024,
}
