// Made by evals/fit/fit-links.ts.
import type { EvidenceModel } from '../evidence.ts'
import type { LinkKind } from './link-evidence.ts'

/** When two stories in different languages are about one event. */
export const LINK_MODEL: EvidenceModel<LinkKind> = {"bias":-3.378,"weights":{"names":-1.088,"ideas":0.23,"countries":1.825,"all":3.133,"rareName":2.458,"secondName":-1.352,"rareIdeas":2.812,"rareFigure":1.598,"figureConflict":-0.018,"countryConflict":-0.824,"dateShared":0.539,"kindShared":0.004,"kindConflict":-0.191,"denial":-2.862,"apart":-0.712,"gap":-2.177,"smaller":-0.646,"larger":0.266,"lead":1.273}}
