import { styleText } from 'node:util'
import type { MarkedArticle, TextMark } from '@shareet/core/reading'

type Style = Parameters<typeof styleText>[0]

/** How each kind looks; a quote is underlined, so that what is inside it keeps its colour. */
const STYLES: Readonly<Record<TextMark['kind'], Style>> = {
  person: 'cyan',
  organisation: 'magenta',
  place: 'green',
  country: 'green',
  agency: 'yellow',
  date: 'blue',
  number: 'red',
  quote: 'underline',
}
const LEGEND: Readonly<Partial<Record<TextMark['kind'], string>>> = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  agency: 'agencies',
  date: 'dates',
  number: 'numbers',
  quote: 'quotes',
}
/** Characters of a text that are shown: a lead and the first quotes. */
const LONGEST = 3000

/** A report with what was found in it in colour, and which colour is what. */
export function printMarks(title: string, text: string, { marks }: MarkedArticle): string {
  const parts = [
    ['title', title],
    ['text', text.slice(0, LONGEST)],
  ] as const
  const shown = parts
    .filter(([, words]) => words !== '')
    .map(([part, words]) =>
      paint(
        words,
        marks.filter(mark => mark.part === part),
      ),
    )
  const legend = Object.entries(LEGEND)
    .map(([kind, name]) => look(STYLES[kind as TextMark['kind']], name))
    .join('  ')
  return `\n${shown.join('\n\n')}${text.length > LONGEST ? ' …' : ''}\n\n${legend}\n`
}

function paint(text: string, marks: readonly TextMark[]): string {
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])]
    .filter(edge => edge <= text.length)
    .sort((a, b) => a - b)
  let shown = ''
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1] ?? text.length
    const over = marks.filter(mark => mark.start <= start && mark.end >= end && end > start)
    const innermost = over
      .filter(({ kind }) => kind !== 'quote')
      .sort((a, b) => a.end - a.start - (b.end - b.start))[0]
    let piece = text.slice(start, end)
    if (innermost) piece = look(STYLES[innermost.kind], piece)
    if (over.some(({ kind }) => kind === 'quote')) piece = look(STYLES.quote, piece)
    shown += piece
  }
  return shown
}

/** Whether the output takes colours has been asked before. */
const look = (style: Style, text: string): string =>
  styleText(style, text, { validateStream: false })
