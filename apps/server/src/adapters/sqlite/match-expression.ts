import type { ArchiveQuery, ArchiveTerm } from '@shareet/core/archive'

/** A question as an expression of FTS5. Every word is a quoted string, so that nothing in it is read as syntax. */
export const matchExpression = ({ terms }: ArchiveQuery): string =>
  terms.map(term => `(${alternatives(term).join(' OR ')})`).join(' AND ')

function alternatives({ phrases, prefix, stems }: ArchiveTerm): readonly string[] {
  const words = phrases.map(phrase => quote(phrase.join(' ')) + (prefix ? ' *' : ''))
  return [
    `{title text} : (${words.join(' OR ')})`,
    ...(stems.length === 0 ? [] : [`{title_stem text_stem} : (${stems.map(quote).join(' OR ')})`]),
  ]
}

const quote = (words: string): string => `"${words.replaceAll('"', '""')}"`
