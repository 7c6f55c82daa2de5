/**
 * The entries of a map, highest number first, found one by one: who looks at a few of many pays for a few. The map may be
 * changed meanwhile; what is given is what it held at the start.
 */
export function* byBound<K>(bounds: ReadonlyMap<K, number>): Generator<readonly [K, number]> {
  const heap = [...bounds]
  const above = (a: number, b: number): boolean =>
    (heap[a] as [K, number])[1] > (heap[b] as [K, number])[1]
  const sink = (from: number, size: number): void => {
    let at = from
    for (;;) {
      let top = at
      const left = 2 * at + 1
      if (left < size && above(left, top)) top = left
      if (left + 1 < size && above(left + 1, top)) top = left + 1
      if (top === at) return
      const moved = heap[at] as [K, number]
      heap[at] = heap[top] as [K, number]
      heap[top] = moved
      at = top
    }
  }
  for (let at = (heap.length >> 1) - 1; at >= 0; at--) sink(at, heap.length)
  for (let size = heap.length; size > 0;) {
    const best = heap[0] as [K, number]
    heap[0] = heap[--size] as [K, number]
    sink(0, size)
    yield best
  }
}
