import type { Direction } from '@shareet/protocol'
import { LETTER, STOP, characterClass } from './character.ts'
import { detectLanguage } from './detect-language.ts'
import { directionOf } from './direction-of.ts'
import { scriptOf } from './script-of.ts'
import type { Script } from './script-of.ts'

/** A stretch of a text in one language; spans follow each other without gaps. */
export interface LanguageSpan {
  readonly start: number
  readonly end: number
  readonly language: string
  readonly direction: Direction
}

/** Fewer words in other letters are a name or a brand. */
const FEWEST_WORDS = 4
/** Fewer letters do not tell a language from its neighbours. */
const FEWEST_LETTERS = 16

interface Piece {
  readonly start: number
  end: number
  readonly script: Script | 'east' | null
  words: number
  letters: number
}

/**
 * The languages of a text that mixes them, such as an Arabic report with a sentence in English, in order. A sentence, or
 * a run of other letters, is a span of its own where it is long enough to tell; names in other letters belong to the
 * sentence that they stand in. A text of one language is one span, one without letters has none.
 */
export function languageSpans(text: string, declared?: string | null): readonly LanguageSpan[] {
  if (text === '') return []
  const main = detectLanguage(text, declared)
  const pieces = cutPieces(text)
  const mainScript = commonest(pieces)
  const spans: { start: number; end: number; script: Piece['script']; language: string | null }[] =
    []
  for (const { start, end, script, words, letters } of pieces) {
    const last = spans.at(-1)
    let language: string | null = null
    if (tells(script, words, letters)) language = detectLanguage(text.slice(start, end), main)
    else if (script === mainScript && last?.script !== script) language = main
    if (last && (language === null || last.language === null || last.language === language)) {
      last.end = end
      last.language ??= language
    } else spans.push({ start, end, script, language })
  }
  return spans.map(({ start, end, language }) => ({
    start,
    end,
    language: language ?? main,
    direction: directionOf(text.slice(start, end), language ?? main),
  }))
}

/** Is it long enough to have a language of its own? */
const tells = (script: Piece['script'], words: number, letters: number): boolean =>
  script === 'east' ? letters >= FEWEST_WORDS : words >= FEWEST_WORDS && letters >= FEWEST_LETTERS

function commonest(pieces: readonly Piece[]): Piece['script'] {
  const letters = new Map<Piece['script'], number>()
  for (const piece of pieces)
    letters.set(piece.script, (letters.get(piece.script) ?? 0) + piece.letters)
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

/** Sentences, cut again where the script changes; what has no letters belongs to what stands before it. */
function cutPieces(text: string): Piece[] {
  const pieces: Piece[] = []
  let piece: Piece | undefined
  let ended = false
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = characterClass(code)
    if (kind & LETTER) {
      const script = familyOf(code)
      if (!piece || ended || (script !== null && script !== piece.script)) {
        if (piece) piece.end = at
        piece = { start: piece ? at : 0, end: text.length, script, words: 0, letters: 0 }
        pieces.push(piece)
        ended = inWord = false
      }
      piece.letters++
      if (!inWord) piece.words++
      inWord = true
    } else if (kind === STOP) {
      ended = code === 0x0a || isGap(text.charCodeAt(at + 1))
      inWord = false
    } else if (isGap(code)) inWord = false
  }
  return pieces
}

/** Japanese mixes its two scripts. */
function familyOf(code: number): Piece['script'] {
  const script = scriptOf(code)
  return script === 'han' || script === 'kana' ? 'east' : script
}

const isGap = (code: number): boolean => Number.isNaN(code) || code <= 0x20 || code === 0xa0
