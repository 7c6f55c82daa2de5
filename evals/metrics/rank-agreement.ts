/** How far two orders of the same things agree. */
export interface RankAgreement {
  /** Kendall's τ-b: −1 reversed, 0 unrelated, 1 the same; ties counted on both sides. */
  readonly tau: number
  /** Share of the pairs that the reference tells apart which we put the same way; a tie of ours counts half. */
  readonly pairwise: number
  readonly pairs: number
}

/** Agreement over many lists of `[ours, reference]`, higher first in both: pairs are made within a list only. */
export function rankAgreement(
  lists: readonly (readonly (readonly [number, number])[])[],
): RankAgreement {
  let agree = 0
  let disagree = 0
  let tiedOurs = 0
  let tiedReference = 0
  for (const list of lists)
    for (const [at, [ours, reference]] of list.entries())
      for (const [otherOurs, otherReference] of list.slice(at + 1)) {
        const a = Math.sign(ours - otherOurs)
        const b = Math.sign(reference - otherReference)
        if (a !== 0 && b !== 0) {
          if (a === b) agree++
          else disagree++
        } else if (b !== 0) tiedOurs++
        else if (a !== 0) tiedReference++
      }
  const pairs = agree + disagree + tiedOurs
  const norm = Math.sqrt(pairs * (agree + disagree + tiedReference))
  return {
    tau: norm === 0 ? 0 : (agree - disagree) / norm,
    pairwise: pairs === 0 ? 0 : (agree + tiedOurs / 2) / pairs,
    pairs,
  }
}
