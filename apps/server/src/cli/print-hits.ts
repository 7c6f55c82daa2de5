import { styleText } from 'node:util'
import type { FoundDocument, SearchDocument } from '@shareet/protocol'
import { isolate } from './isolate.ts'

const INDENT = ' '.repeat(18)

/** What was found, for a person at a terminal: the words that answer in bold, and the story to explain. */
export function printHits({ hits, more }: SearchDocument, colours: boolean): string {
  if (hits.length === 0) return 'Nothing.\n'
  const lines = hits.flatMap(({ published, publisher, title, snippet, story, url }) => [
    `${published.slice(0, 16).replace('T', ' ')}  ${isolate(publisher)} · ${title.lang} · story ${story}`,
    INDENT + mark(title, colours),
    ...(snippet.text === '' ? [] : [INDENT + mark(snippet, colours)]),
    ...(url === null ? [] : [INDENT + url]),
  ])
  return `${lines.join('\n')}\n${more === null ? '' : `The first ${hits.length}; --limit N shows more.\n`}`
}

/** Without colours the places are not shown: signs in the words would be taken for the source's. */
function mark({ text, found }: FoundDocument, colours: boolean): string {
  if (!colours) return isolate(text)
  let shown = ''
  let at = 0
  for (const { start, end } of found) {
    shown += text.slice(at, start)
    shown += styleText(['bold', 'yellow'], text.slice(start, end), { validateStream: false })
    at = end
  }
  return isolate(shown + text.slice(at))
}
