import {
  GAP_SIGN,
  LEVELS,
  SIGNS,
} from '../../packages/core/src/language/letter-groups/group-code.ts'
import type { GroupTable } from './tabulate.ts'

/** The source of a module with the chosen rows, in the code that `decodeGroups` reads. */
export function writeGroups(
  script: string,
  { languages, groups, shares }: GroupTable,
  chosen: readonly number[],
): string {
  const width = languages.length
  const rows = chosen
    .map(row => ({ group: groups[row] ?? '', row }))
    .sort((a, b) => (a.group < b.group ? -1 : 1))
  let names = ''
  let before = ''
  const levels: string[] = []
  for (const { group, row } of rows) {
    let same = 0
    while (same < 9 && same < group.length && group[same] === before[same]) same++
    names += `${same}${group.slice(same)}`
    before = group
    levels.push(writeLevels(shares.subarray(row * width, (row + 1) * width)))
  }
  return `import type { CodedGroups } from './decode-groups.ts'

/** Made by tools/make-letter-groups.ts from the language models of Lingua (Apache-2.0); not written by hand. */
// prettier-ignore
export const ${script.toUpperCase()}_GROUPS: CodedGroups = {
  languages: '${languages.join(' ')}',
  groups: '${names}',
  levels: '${levels.join(' ')}',
}
`
}

/** A sign for each language whose share is within reach of the group's best: how many were left out, and its level. */
function writeLevels(shares: Float64Array): string {
  const best = Math.log(shares.reduce((a, b) => Math.max(a, b), 0))
  let written = ''
  let gap = 0
  for (const share of shares) {
    const level = LEVELS - Math.round(best - Math.log(share))
    if (level <= 0) {
      gap++
      continue
    }
    for (; gap >= GAP_SIGN; gap -= GAP_SIGN) written += SIGNS[GAP_SIGN * LEVELS]
    written += SIGNS[gap * LEVELS + level - 1]
    gap = 0
  }
  return written
}
