import { marksOf } from './passage.ts'
import type { Passage } from './passage.ts'

const OPENING = /[«“"‹《「『]/g
const PAIRS: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '"': '"',
  '‹': '›',
  '《': '》',
  '「': '」',
  '『': '』',
}
/** A quotation of more words is what someone said, not what something is called. */
const LONGEST_NAME = 4
const LONGEST_HAN_NAME = 10
/** Characters within which the closing mark is looked for. */
const LONGEST = 60

function nextOpening(text: string, from: number): number {
  OPENING.lastIndex = from
  return OPENING.exec(text)?.index ?? -1
}

/** Short wordings in quotation marks, by which scripts without capitals mark names, as folded keys. */
export function* namesInQuotes(passage: Passage): Iterable<readonly string[]> {
  const { words, lexemes } = passage
  const { text } = words
  let word = 0
  for (let at = nextOpening(text, 0); at >= 0; at = nextOpening(text, at + 1)) {
    const closing = PAIRS[text.charAt(at)] ?? ''
    const end = text.slice(at + 1, at + 1 + LONGEST).indexOf(closing)
    if (end < 0) continue
    while (word < words.starts.length && (words.starts[word] ?? 0) < at) word++
    const from = word
    while (word < words.ends.length && (words.ends[word] ?? 0) <= at + 1 + end) word++
    at += end + 1
    const inside = lexemes.slice(from, word)
    const han = inside.some(lexeme => lexeme.script !== 'letters')
    if (inside.length === 0 || inside.length > (han ? LONGEST_HAN_NAME : LONGEST_NAME)) continue
    if (
      words.breaks.slice(from + 1, word).includes('sentence') ||
      inside.every(lexeme => lexeme.stop || lexeme.script === 'figure')
    )
      continue
    if (marksOf(passage, 'agency').some(mark => mark.from < word && mark.to > from)) continue
    const name = inside.map(lexeme => lexeme.folded)
    yield han ? [name.join('')] : name
  }
}
