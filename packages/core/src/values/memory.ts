/** Values that were worked out lately, so many at most: memory changes speed, never the answer. */
export interface Memory<Key, Value> {
  /** The value of a key: the known one if it still `stands`, else what `make` gives. */
  of(key: Key, make: () => Value, stands?: (known: Value) => boolean): Value
  forget(key: Key): void
  readonly size: number
}

/** When it is full, it forgets all: what is asked for again is soon known again. */
export function createMemory<Key, Value>(limit: number): Memory<Key, Value> {
  const known = new Map<Key, Value>()
  return {
    of(key, make, stands) {
      const last = known.get(key)
      if (last !== undefined && stands?.(last) !== false) return last
      const made = make()
      if (known.size >= limit && !known.has(key)) known.clear()
      known.set(key, made)
      return made
    },
    forget: key => void known.delete(key),
    get size() {
      return known.size
    },
  }
}
