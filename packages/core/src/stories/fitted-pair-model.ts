// Made by evals/fit/fit-pairs.ts.
import type { EvidenceModel, PairKind } from './evidence.ts'

/** When two lone reports are of one event. */
export const PAIR_MODEL: EvidenceModel<PairKind> = {
  bias: -2.773,
  weights: {
    whole: 0.376,
    headline: 0.139,
    headlineSame: 1.5,
    rareWords: 0.4,
    ownWords: 0.323,
    missingWords: 1.792,
    core: 2.501,
    burst: 0.804,
    burstShare: -2.073,
    ideas: 0.837,
    rareName: 0.195,
    fullNames: -0.157,
    rareFigure: 1.503,
    measureConflict: -0.447,
    figureConflict: -0.356,
    countryShared: 0.058,
    countryConflict: -0.472,
    countrySwapped: -2.752,
    placeConflict: -0.367,
    peopleShared: 0.651,
    peopleConflict: -0.662,
    kindConflict: -0.085,
    denial: -0.473,
    gap: -1.963,
    substance: -0.579,
    wholeByGap: 8.76,
  },
}
