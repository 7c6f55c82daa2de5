import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a person said of pairs of reports: whether they tell one event. */
export interface JudgedPairs {
  /** Undefined of a pair that nobody looked at. */
  of(one: string, other: string): boolean | undefined
}

/** A judged pair of reports of a development set, by their ids: the texts stay where they are. */
export interface JudgedPair {
  readonly set: string
  readonly a: string
  readonly b: string
  readonly same: boolean
}

/** Pairs of one language (`judged-pairs`), or of two (`judged-pairs-across`). */
export function loadJudgedPairs(name: 'judged-pairs' | 'judged-pairs-across'): JudgedPair[] {
  const file = join(import.meta.dirname, `annotations/${name}.jsonl`)
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as JudgedPair)
}

/** Looks pairs up in either order; `idOf` gives the id that a report of a set has in the stream. */
export function indexPairs(
  pairs: readonly JudgedPair[],
  idOf: (set: string, id: string) => string,
): JudgedPairs {
  const said = new Map<string, boolean>()
  for (const { set, a, b, same } of pairs) {
    const [one, other] = [idOf(set, a), idOf(set, b)]
    said.set(`${one}\n${other}`, same)
    said.set(`${other}\n${one}`, same)
  }
  return { of: (one, other) => said.get(`${one}\n${other}`) }
}
