import { readFileSync } from 'node:fs'
import type { GoldRow } from './gold.ts'

/**
 * A place in a report, `title:4-12` or `text:51-61`: UTF-16 code units from the beginning of the part. What people marked
 * in texts that are not ours is kept by its place; the words stay where they are.
 */
type Place = `${'title' | 'text'}:${number}-${number}`

/** A gold row whose words are places, with the file and row that they lie in. */
interface AnnotatedRow {
  readonly id: string
  /** File of the development data that has the row. */
  readonly set: string
  /** Given where the row has none or tells it in another zone than its readers'. */
  readonly published?: string
  /** Fields of the gold format, every string of the report replaced by its place. */
  readonly marks: Readonly<Record<string, unknown>>
}

interface Text {
  readonly id: string
  readonly lang: string
  readonly published?: string
  readonly title: string
  readonly text?: string
}

const PLACE = /^(title|text):(\d+)-(\d+)$/

/**
 * The gold rows of an annotated file. `textsOf` gives the path of a set, or undefined where it is not on this machine:
 * its rows are left out.
 */
export function loadAnnotations(
  file: string,
  textsOf: (set: string) => string | undefined,
): GoldRow[] {
  const sets = new Map<string, ReadonlyMap<string, Text>>()
  const textOf = (set: string, id: string): Text | undefined => {
    let texts = sets.get(set)
    if (!texts) {
      const path = textsOf(set)
      texts = new Map(path === undefined ? [] : linesOf<Text>(path).map(text => [text.id, text]))
      sets.set(set, texts)
    }
    return texts.get(id)
  }
  return linesOf<AnnotatedRow>(file).flatMap(({ id, set, published, marks }) => {
    const row = textOf(set, id)
    if (!row) return []
    const text = { title: row.title, text: row.text ?? '' }
    const head = { id, lang: row.lang, published: published ?? row.published, ...text }
    return [{ ...head, ...(wordsAt(marks, text) as object) } as GoldRow]
  })
}

/** Replaces every place in a value by the words there. */
function wordsAt(value: unknown, text: Readonly<Record<'title' | 'text', string>>): unknown {
  if (typeof value === 'string') {
    const [, part, start, end] = PLACE.exec(value) ?? []
    return part === undefined
      ? value
      : text[part as 'title' | 'text'].slice(Number(start), Number(end))
  }
  if (Array.isArray(value)) return value.map(each => wordsAt(each, text))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, wordsAt(each, text)]))
}

export const placeOf = (
  words: string,
  { title, text }: Pick<Text, 'title' | 'text'>,
): Place | undefined => {
  for (const [part, own] of [
    ['title', title],
    ['text', text ?? ''],
  ] as const) {
    const start = own.indexOf(words)
    if (start >= 0) return `${part}:${start}-${start + words.length}`
  }
  return undefined
}

export const linesOf = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as T)
