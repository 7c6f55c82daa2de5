import type { Article } from '../articles/index.ts'
import type { Reading } from '../reading/index.ts'
import type { ArticleId, Instant } from '../values/index.ts'
import type { StoriesPolicy } from './policy.ts'
import { storiesPolicy } from './policy.ts'
import { bandsOf, containment, hashOf, likeness, signatureOf, sketchOf } from './signature.ts'

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
  /** The runs of words that stand for its lead. */
  readonly lead: Uint32Array | null
  readonly agencies: readonly string[]
  readonly countries: readonly string[]
  /** Bands of the signature, the first runs of the lead, or the headline, as numbers. */
  readonly marks: readonly number[]
}

/** Words of a text that are its lead. */
const LEAD = 40
/** Keeps marks of leads apart from those of bands. */
const LEAD_MARK = 2 ** 40
/** Articles remembered under one band or headline: more of the same say nothing new. */
const LISTED = 8

export function createCopyIndex(policy: StoriesPolicy = storiesPolicy): CopyIndex {
  const remembered = new Map<ArticleId, Remembered>()
  // Most marks have one article; a list is made for the second.
  const lists = new Map<number, ArticleId | readonly ArticleId[]>()
  const listed = (mark: number): readonly ArticleId[] => {
    const found = lists.get(mark) ?? []
    return typeof found === 'string' ? [found] : found
  }

  function forget(id: ArticleId): void {
    for (const mark of remembered.get(id)?.marks ?? []) {
      const left = listed(mark).filter(each => each !== id)
      if (left.length === 0) lists.delete(mark)
      else lists.set(mark, left.length === 1 ? (left[0] as ArticleId) : left)
    }
    remembered.delete(id)
  }

  function remember(entry: Remembered): void {
    forget(entry.id)
    remembered.set(entry.id, entry)
    for (const mark of entry.marks) {
      const list = listed(mark)
      if (list.length === 0) lists.set(mark, entry.id)
      else if (list.length < LISTED) lists.set(mark, [...list, entry.id])
    }
    for (const [id, { at }] of remembered) {
      if (remembered.size <= policy.copyReports && entry.at - at <= policy.copyWindowMs) break
      forget(id)
    }
  }

  function original(entry: Remembered): ArticleId | null {
    const near = new Set(entry.marks.flatMap(mark => [...listed(mark)]))
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
  const lead = bodyTerms.length >= policy.copyLeadWords ? sketchOf(bodyTerms.slice(0, LEAD)) : null
  const marks =
    signature !== null
      ? [
          ...bandsOf(signature),
          ...Array.from(lead ?? [], hash => LEAD_MARK + hash).slice(0, LISTED),
        ]
      : titleTerms.length >= policy.copyTitleWords
        ? [hashOf(titleTerms)]
        : []
  // A new match day or a new toll in an otherwise equal text is another report, not a copy.
  const numbers = reading.numbers
    .map(({ value }) => value)
    .sort((a, b) => a - b)
    .join(' ')
  const { agencies, countries } = reading
  return { id: article.id, at, numbers, signature, lead, agencies, countries, marks }
}

function isCopy(entry: Remembered, other: Remembered, policy: StoriesPolicy): boolean {
  if (entry.at - other.at > policy.copyWindowMs) return false
  if (entry.signature === null || other.signature === null) return entry.numbers === other.numbers
  const alike = likeness(entry.signature, other.signature)
  if (alike >= PARTS_EXACT) return true
  if (countrySwapped(entry, other)) return false
  if (alike >= policy.copyLikeness && entry.numbers === other.numbers) return true
  return reprintsLead(entry, other, policy)
}

/** Each names a country that the other does not: the telegram of congratulation that every country gets. */
const countrySwapped = (a: Remembered, b: Remembered): boolean =>
  a.countries.some(country => !b.countries.includes(country)) &&
  b.countries.some(country => !a.countries.includes(country))

/** The lead was taken over and the rest cut, or put under other words; less of it is enough under one agency's name. */
function reprintsLead(entry: Remembered, other: Remembered, policy: StoriesPolicy): boolean {
  if (entry.lead === null || other.lead === null || !figuresWithin(entry, other)) return false
  const credited = entry.agencies.some(agency => other.agencies.includes(agency))
  return (
    containment(entry.lead, other.lead) >= (credited ? policy.copyLeadCredited : policy.copyLead)
  )
}

/** A cut text has no figure that the whole one has not: a new toll under the old lead is another report. */
function figuresWithin(a: Remembered, b: Remembered): boolean {
  const [left, right] = [a, b].map(({ numbers }) => numbers.split(' ').filter(Boolean))
  const [fewer, more] = (left?.length ?? 0) <= (right?.length ?? 0) ? [left, right] : [right, left]
  return (fewer ?? []).every(figure => more?.includes(figure))
}

/** Texts whose signatures are equal are the same text, whatever was read out of their headlines. */
const PARTS_EXACT = 64
