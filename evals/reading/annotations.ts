import { readFileSync } from 'node:fs'
import type { GoldQuote, GoldRow } from './gold.ts'

/** Quotes that a person marked in texts of a development set: places only, the texts stay where they are. */
interface AnnotatedRow {
  readonly id: string
  readonly quotes: readonly (Place & {
    readonly kind: GoldQuote['kind']
    readonly speaker: Place | null
    readonly anonymous: boolean
    readonly via: Place | null
  })[]
}

interface Place {
  readonly part: 'title' | 'text'
  /** UTF-16 code units from the beginning of the part. */
  readonly start: number
  readonly end: number
}

interface Text {
  readonly id: string
  readonly lang: string
  readonly published: string
  readonly title: string
  readonly text: string
}

/** Gold rows with quotes alone, their words taken from the texts of the set by id. */
export function loadAnnotations(file: string, texts: string): Partial<GoldRow>[] {
  const byId = new Map(linesOf<Text>(texts).map(text => [text.id, text]))
  return linesOf<AnnotatedRow>(file).flatMap(({ id, quotes }) => {
    const text = byId.get(id)
    if (!text) return []
    const words = (place: Place | null): string | null =>
      place === null ? null : text[place.part].slice(place.start, place.end)
    const { lang, published, title } = text
    return [
      {
        id,
        lang,
        published,
        title,
        text: text.text,
        quotes: quotes.map(quote => ({
          text: words(quote) ?? '',
          kind: quote.kind,
          speaker: words(quote.speaker),
          anonymous: quote.anonymous,
          via: words(quote.via),
        })),
      },
    ]
  })
}

const linesOf = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as T)
