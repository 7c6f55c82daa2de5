import { LINE_WORDS, fold, tokenise } from '../../language/index.ts'
import { clausesOf, joinClauses } from './clauses.ts'
import type { Clause } from './clauses.ts'
import { tidy } from './clean-headline.ts'
import { countGraphemes } from './count-graphemes.ts'

interface Words {
  readonly openers: ReadonlySet<string>
  readonly times: ReadonlySet<string>
  readonly closers: ReadonlySet<string>
  readonly kept: ReadonlySet<string>
}

/** Fewest words that still say something. */
const FEWEST = 4
/** A line cut to less than this share of its limit has lost more than it had to. */
const LEAST_SHARE = 0.5
/** Words remembered by language; there are as many as in the lexicon. */
const cache = new Map<string, Words>()

/**
 * A sentence cut to `limit` graphemes by deletion alone, in a fixed order, stopping as soon as it fits: mentions of time,
 * side clauses, quoted names behind a title, closing phrases. Nothing that holds a negation, a hedge, an attribution or
 * a figure is dropped. Undefined where it cannot be done that way.
 */
export function shorten(sentence: string, language: string, limit: number): string | undefined {
  const words = wordsOf(language)
  const steps: ((text: string) => string)[] = [
    text => dropTimes(text, words),
    text => dropClauses(text, words),
    dropNamesInMarks,
    text => dropClosing(text, words, limit),
  ]
  let text = sentence
  if (fits(text, limit)) return tidy(text)
  for (const step of steps) {
    text = step(text)
    if (fits(text, limit)) return tidy(text)
  }
  return undefined
}

/** The last resort: whole words up to the limit and an ellipsis, never ending in a word that leans on the next. */
export function cutOff(sentence: string, language: string, limit: number): string {
  const words = wordsOf(language)
  const parts = sentence.split(' ')
  let text = ''
  let end = 0
  for (const [index, part] of parts.entries()) {
    const longer = text === '' ? part : `${text} ${part}`
    if (countGraphemes(longer) > limit - 1) break
    text = longer
    end = index + 1
  }
  while (end > FEWEST && leans(parts[end - 1] ?? '', words)) end--
  const whole = parts.slice(0, end).join(' ')
  const cut = whole === '' ? [...sentence].slice(0, limit - 1).join('') : whole
  return `${tidy(cut)}…`
}

/** Does a word lean on the one after it, so that a line cannot end with it? */
function leans(part: string, { closers, openers, kept }: Words): boolean {
  const word = fold(part.replace(/[^\p{L}\p{N}]/gu, ''))
  return word === '' || closers.has(word) || openers.has(word) || kept.has(word)
}

const fits = (text: string, limit: number): boolean => countGraphemes(tidy(text)) <= limit

function dropTimes(text: string, words: Words): string {
  const clauses = clausesOf(text)
  const kept: Clause[] = []
  let gap = false
  for (const [index, clause] of clauses.entries()) {
    const tokens = tokenise(clause.text).map(fold)
    const timeOnly = index > 0 && tokens.length > 0 && tokens.every(token => words.times.has(token))
    if (timeOnly) {
      gap = true
      continue
    }
    // The commas around a mention of time belong to it.
    kept.push(gap ? { text: clause.text, before: '' } : clause)
    gap = false
  }
  return joinClauses(kept)
}

function dropClauses(text: string, words: Words): string {
  const [first, ...rest] = clausesOf(text)
  if (!first) return text
  const left = rest.filter(({ text: clause }) => {
    const tokens = tokenise(clause).map(fold)
    const opens = words.openers.has(tokens[0] ?? '') || /^(?:\p{Ll}+ing)$/u.test(tokens[0] ?? '')
    return !opens || isProtected(clause, tokens, words)
  })
  return joinClauses([first, ...left])
}

/** وزير الدفاع «فلان»: the title says who; the name in marks can go, its neighbours stay. */
const dropNamesInMarks = (text: string): string =>
  text.replace(
    /(\p{L})\s+[«“"]([^«»“”"\d]{2,30})[»”"](?=\s)/gu,
    (whole, letter: string, name: string) =>
      name.trim().split(/\s+/).length <= 3 ? letter : whole,
  )

/** Takes closing phrases off, last first, while enough words stay. */
function dropClosing(text: string, words: Words, limit: number): string {
  let left = text
  while (!fits(left, limit)) {
    const parts = left.split(' ')
    let at = parts.length - 1
    while (at >= FEWEST && !words.closers.has(fold(parts[at] ?? ''))) at--
    if (at < FEWEST) return left
    const tail = parts.slice(at).join(' ')
    const head = parts.slice(0, at).join(' ')
    if (leans(parts[at - 1] ?? '', words) || countGraphemes(tidy(head)) < limit * LEAST_SHARE)
      return left
    if (isProtected(tail, tokenise(tail).map(fold), words) || /[«»"“”]/.test(tail)) return left
    left = head
  }
  return left
}

const isProtected = (text: string, tokens: readonly string[], words: Words): boolean =>
  /\d|[٠-٩۰-۹]/.test(text) || tokens.some(token => words.kept.has(token))

function wordsOf(language: string): Words {
  const known = cache.get(language)
  if (known) return known
  const lists = LINE_WORDS[language] ?? { openers: '', times: '', closers: '', kept: '' }
  const set = (list: string): ReadonlySet<string> =>
    new Set(
      list
        .split(' ')
        .filter(word => word !== '')
        .map(fold),
    )
  const words = {
    openers: set(lists.openers),
    times: set(lists.times),
    closers: set(lists.closers),
    kept: set(lists.kept),
  }
  if (LINE_WORDS[language]) cache.set(language, words)
  return words
}
