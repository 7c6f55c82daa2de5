import type { Lexeme } from '../../language/index.ts'
import { gapBefore } from '../passage.ts'
import { begins, isAcronym } from './capital-runs.ts'
import type { Capitals } from './capital-runs.ts'
import type { Entity } from './entity.ts'

/**
 * Bodies by the names that the report gives them in full: initials (AMD for Advanced Micro Devices), first words (ATI for
 * ATI Technologies) and the last of a team (Padres for San Diego Padres) are the same body. Initials in brackets after what is no body are none either.
 */
export function withShortNames(
  capitals: Capitals,
  entities: readonly Entity[],
  elsewhere: readonly Entity[],
): Entity[] {
  const { passage } = capitals
  const { lexemes } = passage
  const initials = new Map<string, string>()
  const firsts = new Map<string, string>()
  const lasts = new Map<string, string>()
  for (const { kind, name } of [...elsewhere, ...entities]) {
    if (kind !== 'organisation') continue
    const words = name.split(/[\s-]+/)
    if (words.length < 2) continue
    const letters = initialsOf(words)
    if (letters.length > 1 && !initials.has(letters)) initials.set(letters, name)
    const [first = ''] = words
    const last = words.at(-1) ?? ''
    if (/^\p{Lu}.+[^s]s$/u.test(last) && !lasts.has(last)) lasts.set(last, name)
    if (/^\p{Lu}{2,}$/u.test(first) && !firsts.has(first)) firsts.set(first, name)
  }
  const none = new Set<string>()
  for (const { kind, from, to } of entities) {
    const lexeme = lexemes[from]
    if (kind !== 'organisation' || to - from > 1 || !lexeme || !isAcronym(lexeme)) continue
    if (
      initials.has(lexeme.written) ||
      firsts.has(lexeme.written) ||
      !/\(\s*$/.test(gapBefore(passage, from))
    )
      continue
    if (isShortFor(lexeme.written, lexemes, from)) none.add(lexeme.written)
  }
  return entities.flatMap(entity => {
    if (entity.kind !== 'organisation' || entity.to - entity.from > 1) return [entity]
    if (none.has(entity.name)) return []
    const known = begins(capitals, entity.from, 'organisation')
    const name = initials.get(entity.name) ?? (known ? lasts : firsts).get(entity.name)
    return [name === undefined ? entity : { ...entity, name }]
  })
}

/** The initials of the words with capitals: University of East Anglia is UEA; Corp. and its like do not count. */
const initialsOf = (words: readonly string[]): string =>
  words
    .filter(word => /^\p{Lu}/u.test(word) && !/^(?:Inc|Corp|Ltd|Co|Plc|LLC)\.?$/i.test(word))
    .map(word => word.charAt(0))
    .join('')

/** Whether the words before a bracket begin with the letters in it. */
const isShortFor = (letters: string, lexemes: readonly Lexeme[], at: number): boolean =>
  [...letters].every(
    (letter, index) =>
      lexemes[at - letters.length + index]?.folded.startsWith(letter.toLowerCase()) === true,
  )
