import type { Reading } from '../reading/index.ts'
import type { Report } from './story.ts'

/** Reports of a story that are looked through: those that began it and the latest. */
const LOOKED_AT = 12

/** A report tells of its event what the story's reports did not: a figure of something, a full name, another kind. */
export function tellsNews({ reading, copyOf }: Report, story: readonly Report[]): boolean {
  if (copyOf !== null) return false
  const looked =
    story.length <= LOOKED_AT * 2
      ? story
      : [...story.slice(0, LOOKED_AT), ...story.slice(-LOOKED_AT)]
  const known = new Set(looked.flatMap(report => factsOf(report.reading)))
  return factsOf(reading).some(fact => !known.has(fact))
}

/** A single word of a name is too often a part of a known one. */
const factsOf = ({ numbers, names, eventKind }: Reading): string[] => [
  ...numbers.flatMap(({ value, role }) => (role === null ? [] : `${value} ${role}`)),
  ...names.filter(name => name.includes(' ')),
  ...(eventKind === null ? [] : [eventKind]),
]
