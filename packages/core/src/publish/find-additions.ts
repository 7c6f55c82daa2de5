import { fold, tokenise } from '../language/index.ts'
import type { NumberMention, Reading } from '../reading/index.ts'
import type { Report } from '../stories/index.ts'

/** What a report says that none before it in its story did. */
export interface Additions {
  /** Figures whose counted thing is known. */
  readonly numbers: readonly NumberMention[]
  /** People, bodies and places, as printed; not the agencies that the report credits. */
  readonly names: readonly string[]
  readonly countries: readonly string[]
  readonly eventKind: string | null
}

/** What each of a story's reports, the oldest first, added; null for the first one, which brought it all. */
export function findAdditions(
  reports: readonly Pick<Report, 'reading'>[],
): readonly (Additions | null)[] {
  const known = openKnown()
  return reports.map(({ reading }, index) => {
    const added = known.take(reading)
    return index === 0 ? null : added
  })
}

/** What the reports so far have said. */
function openKnown(): { take(reading: Reading): Additions } {
  const keys = new Set<string>()
  const people: (readonly string[])[] = []
  const isNew = (key: string): boolean => keys.size < keys.add(key).size
  return {
    take: reading => ({
      numbers: reading.numbers.filter(
        ({ role, value }) => role !== null && isNew(`number ${role} ${value}`),
      ),
      names: [
        ...reading.people.filter(name => isNewPerson(name, people)),
        ...[...reading.organisations, ...reading.places].filter(
          name => !reading.agencies.includes(name) && isNew(`name ${wordsOf(name).join(' ')}`),
        ),
      ],
      countries: reading.countries.filter(code => isNew(`country ${code}`)),
      eventKind:
        reading.eventKind !== null && isNew(`kind ${reading.eventKind}`) ? reading.eventKind : null,
    }),
  }
}

/** Whoever is called by a part of the name, or by more than it, is no other person. */
function isNewPerson(name: string, people: (readonly string[])[]): boolean {
  const words = wordsOf(name)
  const isPart = (part: readonly string[], whole: readonly string[]): boolean =>
    part.every(word => whole.includes(word))
  if (people.some(known => isPart(words, known) || isPart(known, words))) return false
  people.push(words)
  return true
}

/** Without the article, which a name in Arabic has now and has not then. */
const wordsOf = (name: string): readonly string[] =>
  tokenise(name).map(word => fold(word).replace(/^ال(?=.{3})/, ''))
