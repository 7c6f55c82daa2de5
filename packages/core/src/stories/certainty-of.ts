/** How certain log-odds are, 0–1. */
export const certaintyOf = (score: number): number => 1 / (1 + Math.exp(-score))
