// Made by evals/fit/fit-links.ts.
import type { EvidenceModel } from '../evidence.ts'
import type { LinkKind } from './link-evidence.ts'

/** When two stories in different languages are about one event. */
export const LINK_MODEL: EvidenceModel<LinkKind> = {
  bias: -3.235,
  weights: {
    names: -0.884,
    ideas: 1.093,
    countries: 1.894,
    all: 3.175,
    rareName: 1.411,
    secondName: 0.012,
    rareIdeas: 1.151,
    rareFigure: 1.526,
    figureConflict: -0.259,
    countryConflict: -0.163,
    dateShared: 0.659,
    kindShared: -0.181,
    kindConflict: -0.024,
    denial: -4.198,
    apart: -0.505,
    gap: -2.111,
    smaller: -0.943,
    larger: 0.544,
    lead: 0.361,
  },
}
