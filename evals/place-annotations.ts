/**
 * `node evals/place-annotations.ts GOLD.jsonl SET.jsonl …`: prints gold rows that were written with their words as
 * annotations by id and place, so that they can be kept without the texts. SET are the files of development data that
 * the rows were taken from.
 */
import { basename } from 'node:path'
import { linesOf, placeOf } from './reading/annotations.ts'
import { loadGold } from './reading/gold.ts'
import type { GoldRow } from './reading/gold.ts'

/** Fields of the gold format that hold words of the report. */
const WORDS: ReadonlySet<string> = new Set(
  'text speaker via agencies notQuotes name role organisations places'.split(' '),
)

const [gold, ...sets] = process.argv.slice(2)
if (gold === undefined || sets.length === 0)
  throw new Error('node evals/place-annotations.ts GOLD.jsonl SET.jsonl …')
const rows = sets.flatMap(set => linesOf<GoldRow>(set).map(row => [row.id, basename(set)] as const))
const setOf = new Map(rows)

for (const row of loadGold(gold)) {
  const { id, lang: _, published, title, text, ...marks } = row
  const set = setOf.get(id)
  if (set === undefined) throw new Error(`${id} is in none of ${sets.join(', ')}`)
  console.log(JSON.stringify({ id, set, published, marks: placed(marks, { title, text }, id) }))
}

/** Words of the report are longer than one letter of a code and stand in the report; the names of kinds do not. */
function placed(
  value: unknown,
  text: { title: string; text: string },
  id: string,
  field = '',
): unknown {
  if (typeof value === 'string') {
    if (!WORDS.has(field)) return value
    const place = placeOf(value, text)
    if (place === undefined) throw new Error(`${id}: ${field} "${value}" is not in the report`)
    return place
  }
  if (Array.isArray(value)) return value.map(each => placed(each, text, id, field))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'unit_or_thing')
      .map(([key, each]) => [key, placed(each, text, id, key)]),
  )
}
