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
  /** The headlines are the same but for the countries: how much so. */
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

/** The evidence on two stories: that on sampled reports of the smaller one in the larger, in the mean, and two more. */
export const MERGE_KINDS = [
  ...EVIDENCE_KINDS,
  /** Cosine of both as wholes. */
  'wholes',
  /** Reports of the smaller one, as a logarithm. */
  'smaller',
] as const

export type MergeKind = (typeof MERGE_KINDS)[number]
export type MergeEvidence = Readonly<Record<MergeKind, number>>

/** The evidence on two lone reports: what is left where no story is. */
export const PAIR_KINDS = [
  'whole',
  'headline',
  'headlineSame',
  'rareWords',
  'ownWords',
  'missingWords',
  'core',
  'burst',
  'burstShare',
  'ideas',
  'rareName',
  'fullNames',
  'rareFigure',
  'measureConflict',
  'figureConflict',
  'countryShared',
  'countryConflict',
  'countrySwapped',
  'placeConflict',
  'peopleShared',
  'peopleConflict',
  'kindConflict',
  'denial',
  'gap',
  'substance',
  'wholeByGap',
] as const satisfies readonly EvidenceKind[]

export type PairKind = (typeof PAIR_KINDS)[number]

/** A linear model over evidence: what each unit of it weighs, as log-odds, and what is needed before any. */
export interface EvidenceModel<Kind extends string> {
  readonly bias: number
  readonly weights: Readonly<Record<Kind, number>>
}
