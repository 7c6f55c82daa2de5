import { FOREIGN_LETTERS } from './letter-groups/foreign-letters.ts'

/** Letters are numbered from 1, so that a group of two or three is one number; there are fewer letters than this. */
const LETTERS = 64

interface Weights {
  /** The number of a character by its code; 0 for one that stands in no group. */
  readonly numbers: Uint8Array
  /** What a group says, by the numbers of its letters, of which a third may be 0. */
  readonly groups: Int8Array
}

let weights: Weights | undefined

/**
 * How much the letters of a folded Arabic word say that it is a name from another language, in nats: above 0 it rather
 * is one (شوماخر), below rather a word of the language. Asked of every word that is new, so that no group is cut out of it.
 */
export function foreignness(folded: string): number {
  const { numbers, groups } = (weights ??= readWeights())
  let sum = FOREIGN_LETTERS.base
  let first = numberOf(numbers, OPENS)
  let second = numberOf(numbers, letterAt(folded, 0))
  for (let at = 1; at <= folded.length + 1; at++) {
    const third = at > folded.length ? 0 : numberOf(numbers, letterAt(folded, at))
    const pair = groupOf(first, second, 0)
    sum += groups[pair] as number
    if (third !== 0) sum += groups[pair + third] as number
    first = second
    second = third
  }
  return sum / 5
}

const OPENS = '^'.charCodeAt(0)
const CLOSES = '$'.charCodeAt(0)

const letterAt = (word: string, at: number): number =>
  at < word.length ? word.charCodeAt(at) : CLOSES

const numberOf = (numbers: Uint8Array, code: number): number => numbers[code] ?? 0

const groupOf = (first: number, second: number, third: number): number =>
  (first * LETTERS + second) * LETTERS + third

function readWeights(): Weights {
  const numbers = new Uint8Array(0x700)
  const groups = new Int8Array(LETTERS ** 3)
  let letters = 0
  for (const [weight, list] of Object.entries(FOREIGN_LETTERS.groups))
    for (const group of list.split(' ')) {
      const codes = [...group].map(letter => letter.charCodeAt(0))
      for (const code of codes) if (numbers[code] === 0) numbers[code] = ++letters
      const [first = 0, second = 0, third = 0] = codes.map(code => numberOf(numbers, code))
      groups[groupOf(first, second, third)] = Number(weight)
    }
  return { numbers, groups }
}

/** The groups of two and three letters of a word, its ends marked. */
export function lettersOf(folded: string): string[] {
  const word = `^${folded}$`
  const groups: string[] = []
  for (let at = 0; at + 2 <= word.length; at++) {
    groups.push(word.slice(at, at + 2))
    if (at + 3 <= word.length) groups.push(word.slice(at, at + 3))
  }
  return groups
}
