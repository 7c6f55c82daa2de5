import type { ArchiveQuery } from './archive-query.ts'
import type { ArchiveWords } from './archive-words.ts'
import { archiveWords } from './archive-words.ts'
import { findTerm } from './find-term.ts'
import { archivePolicy } from './policy.ts'

/** Words with the stretches, in UTF-16 code units, that a question found in them: in order, apart from each other. */
export interface FoundText {
  readonly text: string
  readonly found: readonly { readonly start: number; readonly end: number }[]
}

/** A headline as a whole, with what was found in it. */
export function markFound(text: string, language: string, query: ArchiveQuery): FoundText {
  const words = archiveWords(text, language)
  return { text, found: stretches(placesOf(query, words), words, 0, text.length) }
}

/**
 * The stretch of a text where most terms of the question are found, with a few words before; the beginning where none
 * is. What is left out before and after is marked with an ellipsis.
 */
export function makeSnippet(
  text: string,
  language: string,
  query: ArchiveQuery,
  policy = archivePolicy,
): FoundText {
  const reach = text.slice(0, policy.snippetReach)
  const words = archiveWords(reach, language)
  const places = placesOf(query, words)
  const from = Math.max(0, bestPlace(places, policy.snippetWords) - policy.snippetLead)
  const to = Math.min(words.words.length, from + policy.snippetWords)
  const start = from === 0 ? 0 : (words.starts[from] ?? 0)
  const end = to === words.words.length ? text.length : (words.ends[to - 1] ?? text.length)
  const cut = end - start > policy.snippetReach ? start + policy.snippetReach : end
  const before = start > 0 ? '… ' : ''
  return {
    text: before + reach.slice(start, cut).replaceAll('\n', ' ') + (cut < text.length ? ' …' : ''),
    found: stretches(places, words, start, cut).map(stretch => ({
      start: stretch.start - start + before.length,
      end: stretch.end - start + before.length,
    })),
  }
}

interface Place {
  readonly term: number
  readonly from: number
  readonly to: number
}

const placesOf = ({ terms }: ArchiveQuery, words: ArchiveWords): readonly Place[] =>
  terms
    .flatMap((term, index) =>
      findTerm(term, words).map(([from, to]) => ({ term: index, from, to })),
    )
    .sort((a, b) => a.from - b.from)

/** The word from which on the most terms are near; the earliest of equals. */
function bestPlace(places: readonly Place[], within: number): number {
  let best = 0
  let most = 0
  for (const [index, { from }] of places.entries()) {
    const terms = new Set<number>()
    for (let at = index; at < places.length; at++) {
      const place = places[at]
      if (!place || place.from - from >= within) break
      terms.add(place.term)
    }
    if (terms.size > most) {
      most = terms.size
      best = from
    }
  }
  return best
}

function stretches(
  places: readonly Place[],
  { starts, ends }: ArchiveWords,
  least: number,
  most: number,
): FoundText['found'] {
  const found: { start: number; end: number }[] = []
  for (const { from, to } of places) {
    const start = starts[from] ?? 0
    const end = ends[to - 1] ?? 0
    if (start < least || end > most) continue
    const last = found.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else found.push({ start, end })
  }
  return found
}
