import type { ExplanationDocument } from '@shareet/protocol'

/** Reasons that are named of many. */
const NAMED = 3

/** The kinds of evidence that speak most for it (`sign` 1), or against it (−1). */
export const reasonsOf = ({ evidence }: ExplanationDocument, sign: 1 | -1): readonly string[] =>
  evidence
    .filter(({ contribution }) => contribution * sign > 0)
    .slice(0, NAMED)
    .map(({ kind }) => kind)
