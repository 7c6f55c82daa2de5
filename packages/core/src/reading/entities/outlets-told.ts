import { markAt } from '../passage.ts'
import type { Passage } from '../passage.ts'
import type { Entity } from './entity.ts'

/** Words of an outlet's name at most, and words before it within which somebody tells it. */
const LONGEST = 3
const BEFORE = 12

/** The entities of a text with the outlets that are told something. قال لـ«عين اليوم»: what stands in quotation marks behind "to" in a sentence with a verb of saying is an outlet. */
export function withOutletsTold(passage: Passage, entities: Entity[]): Entity[] {
  const { lexemes, words, quotations } = passage
  const told: Entity[] = []
  let taken: Set<number> | undefined
  for (const { from, to } of quotations) {
    if (to - from > LONGEST || !/^لـ?$/.test(lexemes[from - 1]?.written ?? '')) continue
    if (words.breaks[from] === 'sentence') continue
    if (!isSaidBefore(passage, from)) continue
    taken ??= new Set(entities.flatMap(entity => [entity.from, entity.to - 1]))
    if (taken.has(from) || taken.has(to - 1)) continue
    const name = words.text.slice(words.starts[from], words.ends[to - 1])
    told.push({ kind: 'organisation', from, to, name, role: null })
  }
  return told.length === 0 ? entities : [...entities, ...told].sort((a, b) => a.from - b.from)
}

function isSaidBefore(passage: Passage, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - BEFORE); at--)
    if (markAt(passage, 'saying', at)) return true
  return false
}
