/** Which stories a word was seen in lately. */
export interface Postings {
  add(story: number, terms: Iterable<number>): void
  remove(story: number, terms: Iterable<number>): void
  /** Stories under any of the words, with the sum of the words' weights (in step with `terms`). */
  find(terms: ArrayLike<number>, weights: ArrayLike<number>): Map<number, number>
  readonly terms: number
}

/** Keeps the last `limit` stories under a word: a word in more of them than that tells nothing. */
export function createPostings(limit: number): Postings {
  const lists = new Map<number, number[]>()
  return {
    add(story, terms) {
      for (const term of terms) {
        const list = lists.get(term)
        if (!list) lists.set(term, [story])
        else if (list[list.length - 1] !== story && !list.includes(story)) {
          list.push(story)
          if (list.length > limit) list.shift()
        }
      }
    },
    remove(story, terms) {
      for (const term of terms) {
        const list = lists.get(term)
        const at = list?.indexOf(story) ?? -1
        if (!list || at === -1) continue
        list.splice(at, 1)
        if (list.length === 0) lists.delete(term)
      }
    },
    find(terms, weights) {
      const found = new Map<number, number>()
      for (let at = 0; at < terms.length; at++) {
        const weight = weights[at] ?? 0
        const list = lists.get(terms[at] as number)
        if (!list) continue
        for (let index = 0; index < list.length; index++) {
          const story = list[index] as number
          found.set(story, (found.get(story) ?? 0) + weight)
        }
      }
      return found
    },
    get terms() {
      return lists.size
    },
  }
}
