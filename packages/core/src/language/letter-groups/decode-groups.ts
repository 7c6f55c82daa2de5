import { GAP_SIGN, LEVELS, SIGNS } from './group-code.ts'

/** Letter groups as they are kept in source; `tools/make-letter-groups.ts` writes them. */
export interface CodedGroups {
  readonly languages: string
  /** In order, each as the number of letters it shares with the one before and the rest of it. */
  readonly groups: string
  /** By group, parted by spaces. */
  readonly levels: string
}

/** What letter groups say of languages. */
export interface LetterGroups {
  readonly languages: readonly string[]
  /** By group its row in `levels`. */
  readonly rows: ReadonlyMap<string, number>
  /** A row a group, a column a language: nats above the least. */
  readonly levels: Uint8Array
}

const ZERO = 0x30
const isDigit = (code: number): boolean => code >= ZERO && code < ZERO + 10

/** Unfolds coded groups: some tens of milliseconds, once, when a text first needs them. */
export function decodeGroups({ languages, groups, levels }: CodedGroups): LetterGroups {
  const names = languages.split(' ')
  const coded = levels.split(' ')
  const table = new Uint8Array(coded.length * names.length)
  const signs = new Uint8Array(128)
  for (let at = 0; at < SIGNS.length; at++) signs[SIGNS.charCodeAt(at)] = at
  for (const [row, code] of coded.entries()) {
    let column = row * names.length
    for (let at = 0; at < code.length; at++) {
      const sign = signs[code.charCodeAt(at)] ?? 0
      if (sign === GAP_SIGN * LEVELS) {
        column += GAP_SIGN
        continue
      }
      column += Math.floor(sign / LEVELS)
      table[column++] = (sign % LEVELS) + 1
    }
  }
  const rows = new Map<string, number>()
  let before = ''
  for (let at = 0; at < groups.length;) {
    let end = at + 1
    while (end < groups.length && !isDigit(groups.charCodeAt(end))) end++
    before = before.slice(0, groups.charCodeAt(at) - ZERO) + groups.slice(at + 1, end)
    rows.set(before, rows.size)
    at = end
  }
  return { languages: names, rows, levels: table }
}
