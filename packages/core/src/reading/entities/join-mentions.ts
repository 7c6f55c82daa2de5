import { foldedName } from '../folded-name.ts'
import type { Entity } from './entity.ts'

/** Longer names that are tried for each word: a report that has more people of one name is a list. */
const TRIED = 5

/**
 * Gives what a report names one name all over it, the longest that fits. A person may be named by the family's name, the
 * first name or some words of the whole name; a body by its first words (وزارة النفط, then وزارة النفط العراقية); a place
 * without its kind or its epithet (مكة, مكة المكرمة). Of several that fit it is the first.
 */
export function joinMentions(parts: readonly (readonly Entity[])[]): Entity[][] {
  const all = parts.flat()
  const whole = {
    person: wholeNames(all, 'person', isPartOf),
    organisation: wholeNames(all, 'organisation', isShortBody),
    place: wholeNames(all, 'place', isShortPlace),
  }
  if (whole.person.size + whole.organisation.size + whole.place.size === 0)
    return parts.map(entities => [...entities])
  return parts.map(entities =>
    entities.map(entity => {
      const name = whole[entity.kind].get(entity.name)
      return name === undefined ? entity : { ...entity, name }
    }),
  )
}

type Fits = (words: readonly string[], longer: readonly string[]) => boolean

const NONE: ReadonlyMap<string, string> = new Map()

/** The longest name that fits each shorter one of a kind. */
function wholeNames(
  entities: readonly Entity[],
  wanted: Entity['kind'],
  fits: Fits,
): ReadonlyMap<string, string> {
  const names = new Map<string, readonly string[]>()
  for (const { kind, name } of entities)
    if (kind === wanted && !names.has(name)) names.set(name, foldedName(name).words)
  if (names.size < 2) return NONE
  const byEnd = new Map<string, string[]>()
  const file = (word: string, name: string): void => {
    const present = byEnd.get(word)
    if (!present) byEnd.set(word, [name])
    else if (present.length < TRIED) present.push(name)
  }
  for (const [name, words] of names) {
    if (words.length < 2) continue
    const [first, last] = endsOf(words)
    file(first, name)
    if (last !== first) file(last, name)
    if (first === MINISTRY) file(words[1] ?? '', name)
  }
  if (byEnd.size === 0) return NONE
  const whole = new Map<string, string>()
  for (const [name, words] of names) {
    let most = words.length
    for (const word of endsOf(words))
      for (const other of byEnd.get(word) ?? NO_NAMES) {
        const longer = names.get(other) ?? NO_NAMES
        if (!isMinistry(words, longer) && (longer.length <= most || !fits(words, longer))) continue
        most = longer.length
        whole.set(name, other)
      }
  }
  return whole
}

const endsOf = (words: readonly string[]): readonly [string, string] => [
  words[0] ?? '',
  words[words.length - 1] ?? '',
]

const NO_NAMES: readonly string[] = []

const MINISTRY = 'وزاره'

/** المالية, المالية العراقية: what the ministry is called without its kind. */
const isMinistry = (words: readonly string[], longer: readonly string[]): boolean =>
  longer[0] === MINISTRY &&
  longer[1] === words[0] &&
  words.length < 3 &&
  (longer.length < 3 || words.length < 2 || words[1] === longer[2])

/** The same first or last word, and every other one in the longer name too, in order. */
function isPartOf(words: readonly string[], longer: readonly string[]): boolean {
  if (words[0] !== longer[0] && words.at(-1) !== longer.at(-1)) return false
  let at = 0
  for (const word of longer) if (word === words[at]) at++
  return at === words.length
}

/** The first words of the longer name, or its ends (مجلس الأنبار, مجلس محافظة الأنبار); one definite word is too little. */
function isShortBody(words: readonly string[], longer: readonly string[]): boolean {
  const [first = ''] = words
  if (words.length === 1 && longer.length === 2 && isClub(first, longer)) return true
  if (words.length === 1) return first === longer[0] && first.length > 3 && !first.startsWith('ال')
  if (words.every((word, at) => word === longer[at])) return true
  return first === longer[0] && words.at(-1) === longer.at(-1) && isPartOf(words, longer)
}

/** الأهلي is النادي الأهلي, الهلال is الهلال السعودي. */
const isClub = (word: string, [first = '', second = '']: readonly string[]): boolean =>
  (second === word && /^(?:ال)?(?:نادي|فريق)$/.test(first)) ||
  (first === word && /^ال.+ي$/.test(second))

/** Kinds of places that the name is used with and without. */
const KINDS: ReadonlySet<string> = new Set(['اقليم', 'نهر', 'جبل', 'جبال', 'قاعده', 'بحيره'])

function isShortPlace(words: readonly string[], longer: readonly string[]): boolean {
  if (longer.length !== words.length + 1) return false
  if (KINDS.has(longer[0] ?? '')) return words.every((word, at) => word === longer[at + 1])
  const epithet = longer.at(-1) ?? ''
  return (
    /^ال.+ه$/.test(epithet) &&
    epithet !== 'الجديده' &&
    words.every((word, at) => word === longer[at])
  )
}
