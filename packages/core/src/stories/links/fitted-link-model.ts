// Made by evals/fit/fit-links.ts.
import type { EvidenceModel } from '../evidence.ts'
import type { LinkKind } from './link-evidence.ts'

/** When two stories in different languages are about one event. */
export const LINK_MODEL: EvidenceModel<LinkKind> = {
  bias: -3.07,
  weights: {
    names: -0.743,
    ideas: 0.624,
    countries: 1.705,
    all: 3.46,
    rareName: 1.246,
    secondName: -0.289,
    rareIdeas: 1.701,
    rareFigure: 1.467,
    figureConflict: -0.009,
    countryConflict: -0.484,
    dateShared: 0.651,
    kindShared: -0.1,
    kindConflict: 0.054,
    denial: -4.214,
    apart: -0.37,
    gap: -2.191,
    smaller: -0.903,
    larger: 0.342,
    lead: 0.562,
  },
}
