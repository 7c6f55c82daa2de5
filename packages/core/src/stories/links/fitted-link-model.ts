// Made by evals/fit/fit-links.ts.
import type { EvidenceModel } from '../evidence.ts'
import type { LinkKind } from './link-evidence.ts'

/** When two stories in different languages are about one event. */
export const LINK_MODEL: EvidenceModel<LinkKind> = {
  bias: -3.103,
  weights: {
    names: -1.19,
    ideas: 0.35,
    countries: 1.819,
    all: 3.524,
    rareName: 1.892,
    secondName: -0.645,
    rareIdeas: 2.186,
    rareFigure: 1.185,
    figureConflict: 0.027,
    countryConflict: -0.348,
    dateShared: 0.631,
    kindShared: -0.186,
    kindConflict: -0.202,
    denial: -1.358,
    apart: -0.538,
    gap: -2.05,
    smaller: -0.868,
    larger: 0.369,
    lead: 0.323,
  },
}
