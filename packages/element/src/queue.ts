import type { ItemDocument } from '@shareet/protocol'

/** Which item enters next: round the list in order, what breaks first, always in the newest words. */
export interface Queue {
  /** Takes a new rundown. An item that left never comes again; changed words count from the next time on. */
  set(items: readonly ItemDocument[]): void
  /** The next item to enter, or undefined when there is none. */
  take(): ItemDocument | undefined
  /** Takes back items that were taken but have not entered, last first. */
  giveBack(items: readonly ItemDocument[]): void
}

export function createQueue(): Queue {
  let items: readonly ItemDocument[] = []
  let last: string | undefined
  /** Breaking items that have not been shown yet. */
  let urgent: string[] = []
  let seen = new Set<string>()

  return {
    set(next) {
      const first = items.length === 0 && seen.size === 0
      const fresh = first
        ? []
        : next.filter(item => item.breaking && !seen.has(item.id)).map(({ id }) => id)
      // Where the last item has left, its place in the round is taken over by the one before it.
      if (last !== undefined && !next.some(({ id }) => id === last)) {
        const at = items.findIndex(({ id }) => id === last)
        last = items.slice(0, at).findLast(item => next.some(({ id }) => id === item.id))?.id
      }
      items = next
      seen = new Set(next.map(({ id }) => id))
      urgent = [...urgent.filter(id => seen.has(id)), ...fresh]
    },
    take() {
      const breaking = urgent.shift()
      if (breaking !== undefined) return items.find(({ id }) => id === breaking)
      const at = items.findIndex(({ id }) => id === last)
      const item = items[(at + 1) % items.length]
      last = item?.id
      return item
    },
    giveBack(taken) {
      const [first] = taken
      if (!first) return
      const at = items.findIndex(({ id }) => id === first.id)
      if (at !== -1) last = items[(at - 1 + items.length) % items.length]?.id
    },
  }
}
