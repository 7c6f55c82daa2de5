import { parseIsoInstant } from '@shareet/core/values'
import type { Instant } from '@shareet/core/values'
import { searchArchive } from '../work/search-archive.ts'
import { openKept } from './open-kept.ts'
import type { CommandOptions, ParsedOptions } from './options.ts'
import { printHits } from './print-hits.ts'
import type { Terminal } from './terminal.ts'

export const SEARCH_OPTIONS: CommandOptions = {
  values: ['data', 'language', 'from', 'to', 'limit'],
  switches: ['json'],
}

/** What one page may hold. */
const MOST = 50
const USUAL = 10

/** `shareet search WORDS`: what the archive has on them. */
export async function search(options: ParsedOptions, terminal: Terminal): Promise<number> {
  if (options.words.length === 0)
    return terminal.refuse('Which words? Such as: shareet search "مجلس الأمن" اجتم*')
  const limit = Number(options.values['limit']?.at(-1) ?? USUAL)
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST)
    return terminal.refuse(`--limit must be a whole number from 1 to ${MOST}.`)
  const [from, to] = [timeOf(options, 'from'), timeOf(options, 'to')]
  for (const time of [from, to]) if (typeof time === 'string') return terminal.refuse(time)
  const opened = openKept(options)
  if (!opened.ok) return terminal.refuse(opened.error)
  await using store = opened.value
  const answer = await searchArchive(store.archive, undefined, {
    words: wordsOf(options.words),
    language: options.values['language']?.at(-1) ?? null,
    from: from as Instant | null,
    to: to as Instant | null,
    limit,
    cursor: null,
  })
  if (!answer.ok) return terminal.refuse(`The words must be ${answer.error.detail}.`)
  terminal.print(
    options.switches.has('json')
      ? `${JSON.stringify(answer.value, null, 2)}\n`
      : printHits(answer.value, terminal.colours),
  )
  return 0
}

/** The shell takes the quotes off a phrase: a word with spaces in it was one. */
const wordsOf = (words: readonly string[]): string =>
  words.length === 1 ? (words[0] ?? '') : words.map(quoted).join(' ')

const quoted = (word: string): string =>
  /\s/.test(word) && !word.includes('"') ? `"${word}"` : word

function timeOf({ values }: ParsedOptions, name: 'from' | 'to'): Instant | null | string {
  const written = values[name]?.at(-1)
  if (written === undefined) return null
  return (
    parseIsoInstant(written) ??
    `--${name} must be a time such as 2026-11-24 or 2026-11-24T18:00:00Z, got "${written}".`
  )
}
