// Made by evals/fit/fit-stories.ts.
import type { EvidenceKind, EvidenceModel, MergeKind } from './evidence.ts'

/** When a report belongs to a story. */
export const JOIN_MODEL: EvidenceModel<EvidenceKind> = {"bias":1.615,"weights":{"whole":-3.76,"closest":-2.076,"typical":4.882,"lead":0.607,"headline":2.196,"headlineSame":-1.76,"rareWords":0.738,"core":1.107,"burst":0.924,"burstShare":0.202,"ideas":0.412,"rareName":0.268,"fullNames":-0.634,"rareFigure":0.18,"measureConflict":-0.759,"figureConflict":-0.225,"countryShared":-0.087,"countryConflict":-1.629,"countrySwapped":0.115,"placeConflict":-1.123,"kindConflict":-0.483,"denial":-1.294,"gap":-2.104,"age":-2.874,"size":-1.255,"sameDesk":-0.448,"substance":-1.944,"wholeByGap":6.82,"closestByGap":-2.743,"wholeBySize":7.64}}

/** When two stories are one. */
export const MERGE_MODEL: EvidenceModel<MergeKind> = {"bias":1.233,"weights":{"whole":-10.503,"closest":-0.86,"typical":8.251,"lead":0.276,"headline":1.847,"headlineSame":-1.961,"rareWords":-1.487,"core":2.105,"burst":3.957,"burstShare":0.537,"ideas":0.467,"rareName":0.465,"fullNames":-1.048,"rareFigure":0.144,"measureConflict":-1.766,"figureConflict":-0.855,"countryShared":-0.183,"countryConflict":-1.628,"countrySwapped":-1.017,"placeConflict":-1.281,"kindConflict":-0.149,"denial":-1.044,"gap":-2.777,"age":-0.444,"size":-0.178,"sameDesk":0.405,"substance":-2.22,"wholeByGap":-1.345,"closestByGap":0.564,"wholeBySize":2.299,"wholes":5.431,"smaller":-1.596}}
