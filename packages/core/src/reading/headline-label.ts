import { gapBefore, markAt } from './passage.ts'
import type { Passage } from './passage.ts'

/** Words before the colon of a headline that names its speaker, at most. */
const LONGEST_LABEL = 12

export type HeadlineLabel = 'speaker' | 'place'

/** What stands before a colon of a headline: who speaks, a place, or something else. */
export function labelOf(title: Passage): HeadlineLabel | undefined {
  let from = 0
  let place = false
  for (let at = 1; at <= LONGEST_LABEL && at < title.lexemes.length; at++) {
    if (!/[:：|]/.test(gapBefore(title, at))) continue
    const label = kindOfLabel(title, from, at)
    if (label === 'speaker') return label
    if (label === undefined) return place ? 'place' : undefined
    // إيران: بقائي: …: behind the place the speaker.
    place = true
    from = at
  }
  return place ? 'place' : undefined
}

function kindOfLabel(title: Passage, from: number, to: number): HeadlineLabel | undefined {
  const place = markAt(title, 'country', from) ?? markAt(title, 'city', from)
  if (place && place.to >= to) return 'place'
  if (
    SPEAKERS.some(
      kind => markAt(title, kind, from) || (to - from > 1 && markAt(title, kind, from + 1)),
    )
  )
    return 'speaker'
  if (ARMED.test(title.lexemes[from]?.folded ?? '')) return 'speaker'
  if (to - from > SHORT_LABEL) return undefined
  for (let at = from; at < to; at++) {
    if (title.lexemes[at]?.value !== undefined) return undefined
    if (LABELS.some(kind => markAt(title, kind, at))) return undefined
  }
  return 'speaker'
}

/** الجيش الإسرائيلي: …, army: … */
const ARMED = /^(?:ال)?(?:جيش|حرس|قوات|كرملين|بنتاغون)$|^(?:army|kremlin|pentagon|military)$/

/** Words of a label that names somebody whom no list knows, at most. */
const SHORT_LABEL = 4
const SPEAKERS = [
  'title',
  'body',
  'organisation',
  'media',
  'agency',
  'given',
  'surname',
  'anonymous',
  'courtesy',
] as const
const LABELS = ['genre', 'urgent', 'event', 'sport', 'topic'] as const
