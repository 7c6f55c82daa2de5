/** What can speak for or against a report being about a story's event. Each is about 0–1. */
export const EVIDENCE_KINDS = [
  /** Cosine with the story as a whole, with its closest late report, and the mean over all its reports. */
  'whole',
  'closest',
  'typical',
  /** How much more it is like this story than like the next best one. */
  'lead',
  /** Share of the shorter headline's weight that both have; that all of it is shared; the two rarest shared words. */
  'headline',
  'headlineSame',
  'rareWords',
  /**
   * The two rarest words of the headline that no late report has; that the closest report's headline has not; and that
   * only that one has.
   */
  'newWords',
  'ownWords',
  'missingWords',
  /** Share of the story's heaviest words that the report has. */
  'core',
  /** How much likelier the headline's words are in this story than in its language, and of the most they could be. */
  'burst',
  'burstShare',
  /** Ideas of the headline that the story has too, whatever the words. */
  'ideas',
  /** The rarest shared name; shared names of more than one word; the rarest shared figure. */
  'rareName',
  'fullNames',
  'rareFigure',
  /** Magnitudes, percentages or sums of money that no report agrees with; figures of which none is shared. */
  'measureConflict',
  'figureConflict',
  'countryShared',
  'countryConflict',
  /** The nearest headline is much the same, but about other countries: by what share over half. */
  'countrySwapped',
  'placeConflict',
  /** People by family name: somebody is named by both; both name people and none of the others'. */
  'peopleShared',
  'peopleConflict',
  'kindConflict',
  /** One denies and the other does not. */
  'denial',
  /** Hours since the story's last report and since its first, as logarithms; how many reports it has, likewise. */
  'gap',
  'age',
  'size',
  /** The same newsroom filed a report of the story within minutes. */
  'sameDesk',
  /** How much the report says at all. */
  'substance',
  /** Likeness weighs otherwise over a gap, and in a large story. */
  'wholeByGap',
  'closestByGap',
  'wholeBySize',
] as const

export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

/** The evidence on one report and one story. */
export type Evidence = Readonly<Record<EvidenceKind, number>>

/** The evidence on two stories: that on sampled reports of the smaller one in the larger, in the mean, and more. */
export const MERGE_KINDS = [
  ...EVIDENCE_KINDS,
  /** Cosine of both as wholes. */
  'wholes',
  /** Reports of the smaller one and of the larger, as logarithms. */
  'smaller',
  'larger',
  /**
   * Log-odds that the sampled reports of the smaller would join the larger: their mean, least and most; and those of the
   * larger the smaller: their mean and least.
   */
  'joinMean',
  'joinLeast',
  'joinMost',
  'backMean',
  'backLeast',
  /** Both are near one story of another language. */
  'nearLink',
] as const

export type MergeKind = (typeof MERGE_KINDS)[number]
export type MergeEvidence = Readonly<Record<MergeKind, number>>

/** What there is to say of two lone reports too: the rest tells of stories. */
const STORY_KINDS = [
  'closest',
  'typical',
  'lead',
  'newWords',
  'age',
  'size',
  'sameDesk',
  'closestByGap',
  'wholeBySize',
] as const satisfies readonly EvidenceKind[]

export type PairKind = Exclude<EvidenceKind, (typeof STORY_KINDS)[number]>
export const PAIR_KINDS = EVIDENCE_KINDS.filter(
  (kind): kind is PairKind => !STORY_KINDS.some(each => each === kind),
)

/** A judgement over evidence as log-odds: a sum of straight weights and of decision trees. */
export interface EvidenceModel<Kind extends string> {
  readonly bias: number
  /** What each unit of a kind weighs. */
  readonly weights: Readonly<Partial<Record<Kind, number>>>
  readonly trees?: EvidenceTrees<Kind>
}

/**
 * Binary trees of one depth, each laid out as a heap: node `n` has the children `2n + 1` and `2n + 2`. A leaf's value is
 * its log-odds; an inner node's is what its reports have in the mean, so that each step down a tree can be ascribed to
 * the kind that was asked there.
 */
export interface EvidenceTrees<Kind extends string> {
  readonly kinds: readonly Kind[]
  /** Inner nodes of a tree, 2^depth − 1 of them; -1 where it ends before. */
  readonly asked: readonly (readonly number[])[]
  /** Evidence up to this goes left. */
  readonly cuts: readonly (readonly number[])[]
  /** All nodes of a tree, 2^(depth + 1) − 1; 0 where there is none. */
  readonly values: readonly (readonly number[])[]
}
