import type { MarkDocument, TextDocument } from '@shareet/protocol'
import { make } from '../dom/make.ts'

/**
 * Words from a source with what was found in them in colour. Each stretch says in its title what it was taken for; the
 * innermost mark gives the colour, a quote around it the line below.
 */
export function makeMarkedText(
  { text, lang, dir }: TextDocument,
  marks: readonly MarkDocument[],
): HTMLElement {
  const edges = [
    ...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]),
  ].sort((a, b) => a - b)
  const pieces = edges.flatMap((start, index): readonly Node[] => {
    const end = edges[index + 1] ?? text.length
    if (end <= start) return []
    const over = marks.filter(mark => mark.start <= start && mark.end >= end)
    const words = text.slice(start, end)
    if (over.length === 0) return [document.createTextNode(words)]
    const inner = over
      .filter(({ kind }) => kind !== 'quote')
      .sort((a, b) => a.end - a.start - (b.end - b.start))[0]
    const classes = [
      inner === undefined ? '' : `mark-${inner.kind}`,
      over.some(({ kind }) => kind === 'quote') ? 'mark-quote' : '',
    ]
    return [
      make(
        'mark',
        { class: classes.join(' ').trim(), title: inner?.value ?? over[0]?.value ?? null },
        words,
      ),
    ]
  })
  return make('p', { lang: lang === 'und' ? '' : lang, dir, class: 'marked-text' }, ...pieces)
}
