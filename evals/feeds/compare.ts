import { parseDate } from '@shareet/core/articles'
import type { Expectation, SeenFeed } from './expectation.ts'
import type { FeedCase } from './load-cases.ts'
import { htmlToText } from '../../apps/server/src/markup/index.ts'

export type Verdict = 'right' | 'wrong' | 'missing'

/** Whether a parser saw what it must have seen. Words are compared as words: without markup, entities and spacing. */
export function judge(
  { url }: FeedCase,
  { entry, field, value }: Expectation,
  seen: SeenFeed | undefined,
): Verdict {
  const item = entry === null ? seen : seen?.items[entry]
  const found =
    (item as Readonly<Record<string, unknown>> | undefined)?.[field] ??
    // Where there is only one text it is the summary for some suites and the content for others.
    (field === 'summary' && entry !== null ? seen?.items[entry]?.content : undefined) ??
    (field === 'content' && entry !== null ? seen?.items[entry]?.summary : undefined)
  if (typeof found !== 'string') return bare(value) === '' ? 'right' : 'missing'
  switch (field) {
    case 'published':
    case 'updated':
      return parseDate(found) === parseDate(value) || found.trim() === value.trim()
        ? 'right'
        : 'wrong'
    case 'link':
      return address(found, url) === address(value, url) ? 'right' : 'wrong'
    case 'language':
      return found.toLowerCase().replaceAll('_', '-') === value.toLowerCase().replaceAll('_', '-')
        ? 'right'
        : 'wrong'
    default:
      return bare(found) === bare(value) ? 'right' : 'wrong'
  }
}

function bare(text: string): string {
  let words = text
  for (let round = 0; round < 3; round++) words = htmlToText(words)
  return words.normalize('NFC').replace(/\s+/g, '')
}

const address = (text: string, base: string): string =>
  URL.canParse(text.trim(), base) ? new URL(text.trim(), base).href : text.trim()
