/** Repeatable chance: the same seed text gives the same draws, on every machine. */
export interface Chance {
  /** In [0, 1). */
  next(): number
  /** A whole number between both bounds, bounds included. */
  between(low: number, high: number): number
  happens(probability: number): boolean
  pick<T>(list: readonly T[]): T
  shuffled<T>(list: readonly T[]): T[]
  /** A waiting time with the given mean, never more than five times the mean. */
  wait(mean: number): number
}

export function chance(seed: string): Chance {
  let state = hash(seed)
  const next = (): number => {
    // SplitMix32: tiny, fast and even enough for a script that nobody bets on.
    state = (state + 0x9e3779b9) | 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x21f0aaad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 0x1_0000_0000
  }
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    between,
    happens: probability => next() < probability,
    pick: <T>(list: readonly T[]): T => {
      if (list.length === 0) throw new RangeError('nothing to pick from')
      return list[between(0, list.length - 1)] as T
    },
    shuffled: <T>(list: readonly T[]): T[] => {
      const mixed = [...list]
      for (let last = mixed.length - 1; last > 0; last -= 1) {
        const other = between(0, last)
        ;[mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T]
      }
      return mixed
    },
    wait: mean => Math.min(5 * mean, -Math.log(1 - next()) * mean),
  }
}

/** FNV-1a over UTF-16 code units, with a final mix so that near seeds start far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  return value ^ (value >>> 13)
}
