import type { Script } from '../script-of.ts'
import { CYRILLIC_GROUPS } from './cyrillic-groups.ts'
import type { LetterGroups } from './decode-groups.ts'
import { decodeGroups } from './decode-groups.ts'
import { DEVANAGARI_GROUPS } from './devanagari-groups.ts'
import { LATIN_GROUPS } from './latin-groups.ts'

const CODED = {
  latin: LATIN_GROUPS,
  cyrillic: CYRILLIC_GROUPS,
  devanagari: DEVANAGARI_GROUPS,
} as const

/** Scripts whose languages are told apart by letter groups. */
export type GroupedScript = keyof typeof CODED

export const isGrouped = (script: Script): script is GroupedScript => script in CODED

const decoded = new Map<GroupedScript, LetterGroups>()

/** The letter groups of a script, unfolded when it is first met. */
export function groupsOf(script: GroupedScript): LetterGroups {
  let groups = decoded.get(script)
  if (!groups) decoded.set(script, (groups = decodeGroups(CODED[script])))
  return groups
}
