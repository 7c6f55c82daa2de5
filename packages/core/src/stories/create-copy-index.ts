import type { Article } from '../articles/index.ts'
import type { Reading } from '../reading/index.ts'
import type { ArticleId, Instant } from '../values/index.ts'
import type { StoriesPolicy } from './policy.ts'
import { storiesPolicy } from './policy.ts'
import { bandsOf, likeness, signatureOf } from './signature.ts'

/** Finds the earlier article that a report reprints. Mutable inside, deterministic, bounded by time and number. */
export interface CopyIndex {
  /**
   * The earliest article of which this one is an exact or near copy, or null; and remembers it for later ones. An
   * article of an earlier revision is looked up afresh.
   */
  find(article: Article, reading: Reading, now: Instant): ArticleId | null
  /** Remembers a stored article without looking for what it copies: how a restart loads. */
  restore(article: Article, reading: Reading): void
  readonly size: number
}

interface Remembered {
  readonly id: ArticleId
  readonly at: Instant
  readonly numbers: string
  readonly signature: Uint32Array | null
  readonly names: readonly string[]
}

/** Articles remembered under one band or headline: more of the same say nothing new. */
const LISTED = 8

export function createCopyIndex(policy: StoriesPolicy = storiesPolicy): CopyIndex {
  const remembered = new Map<ArticleId, Remembered>()
  const lists = new Map<string, ArticleId[]>()

  function forget(id: ArticleId): void {
    for (const name of remembered.get(id)?.names ?? []) {
      const left = (lists.get(name) ?? []).filter(each => each !== id)
      if (left.length === 0) lists.delete(name)
      else lists.set(name, left)
    }
    remembered.delete(id)
  }

  function remember(entry: Remembered): void {
    forget(entry.id)
    remembered.set(entry.id, entry)
    for (const name of entry.names) {
      const list = lists.get(name) ?? []
      if (list.length < LISTED) lists.set(name, [...list, entry.id])
    }
    for (const [id, { at }] of remembered) {
      if (remembered.size <= policy.copyReports && entry.at - at <= policy.copyWindowMs) break
      forget(id)
    }
  }

  function original(entry: Remembered): ArticleId | null {
    const near = new Set(entry.names.flatMap(name => lists.get(name) ?? []))
    for (const id of [...near].sort((a, b) => orderOf(a) - orderOf(b))) {
      const other = remembered.get(id)
      if (other && other.id !== entry.id && isCopy(entry, other, policy)) return other.id
    }
    return null
  }

  const orderOf = (id: ArticleId): number => remembered.get(id)?.at ?? 0

  return {
    find(article, reading, now) {
      const entry = entryOf(article, reading, now, policy)
      const found = original(entry)
      remember(entry)
      return found
    },
    restore(article, reading) {
      remember(entryOf(article, reading, article.firstSeen, policy))
    },
    get size() {
      return remembered.size
    },
  }
}

function entryOf(
  article: Article,
  reading: Reading,
  at: Instant,
  policy: StoriesPolicy,
): Remembered {
  const { titleTerms, bodyTerms } = reading
  const signature = bodyTerms.length >= policy.copyWords ? signatureOf(bodyTerms) : null
  const names =
    signature !== null
      ? bandsOf(signature)
      : titleTerms.length >= policy.copyTitleWords
        ? [`title ${titleTerms.join(' ')}`]
        : []
  // A new match day or a new toll in an otherwise equal text is another report, not a copy.
  const numbers = reading.numbers
    .map(({ value }) => value)
    .sort((a, b) => a - b)
    .join(' ')
  return { id: article.id, at, numbers, signature, names }
}

function isCopy(entry: Remembered, other: Remembered, policy: StoriesPolicy): boolean {
  if (entry.at - other.at > policy.copyWindowMs) return false
  if (entry.signature === null || other.signature === null) return entry.numbers === other.numbers
  const alike = likeness(entry.signature, other.signature)
  return alike >= PARTS_EXACT || (alike >= policy.copyLikeness && entry.numbers === other.numbers)
}

/** Texts whose signatures are equal are the same text, whatever was read out of their headlines. */
const PARTS_EXACT = 64
