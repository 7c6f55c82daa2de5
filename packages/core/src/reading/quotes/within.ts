/** The index of the first of some spans, in order, that begins at a word or after it. Found by halving. */
export function firstFrom(spans: readonly { readonly from: number }[], at: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.from ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** Those of some spans, in order, that begin between two words. */
export const within = <Span extends { readonly from: number }>(
  spans: readonly Span[],
  from: number,
  to: number,
): readonly Span[] => spans.slice(firstFrom(spans, from), firstFrom(spans, to))
