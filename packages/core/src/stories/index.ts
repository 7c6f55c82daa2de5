export type { Headline, Regrouping, Report, Story, StoryEvent } from './story.ts'
export type {
  Evidence,
  EvidenceKind,
  EvidenceModel,
  MergeEvidence,
  MergeKind,
  PairKind,
} from './evidence.ts'
export { EVIDENCE_KINDS, MERGE_KINDS, PAIR_KINDS } from './evidence.ts'
export { readTrees } from './read-trees.ts'
export type { StoryIndex, Weighed } from './story-index.ts'
export { createStoryIndex } from './create-story-index.ts'
export type { CopyIndex } from './create-copy-index.ts'
export { createCopyIndex } from './create-copy-index.ts'
export type { StoriesPolicy } from './policy.ts'
export { storiesPolicy, storiesPolicyWithMeaning } from './policy.ts'
export type { LinkEvidence, LinkKind } from './links/link-evidence.ts'
export { LINK_KINDS } from './links/link-evidence.ts'
export { judgeEvidence } from './judge-evidence.ts'
export type { Contribution, PairExplanation } from './explain-evidence.ts'
export { lastNewFactOf } from './last-new-fact-of.ts'
export { certaintyOf } from './certainty-of.ts'
