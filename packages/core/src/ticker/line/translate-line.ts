import { directionOf, fold } from '../../language/index.ts'
import type { Story } from '../../stories/index.ts'
import { tidy } from './clean-headline.ts'
import { countGraphemes } from './count-graphemes.ts'
import { kickerOf } from './kicker-of.ts'
import type { Line } from './line.ts'
import type { LineOptions } from './make-line.ts'
import { shorten } from './shorten.ts'
import { bannedWordIn, plainStyle } from '../style/index.ts'

/** A line's words in another language, and which service they come from. */
export interface Translation {
  readonly text: string
  readonly by: string
}

/**
 * A line in the words of a translation, marked as such and cut like any other. Undefined where it must not be shown: in
 * another script than the language's, far longer than what it translates, with other figures, or with a word of the
 * house's list.
 */
export function translateLine(
  story: Story,
  line: Line,
  { text, by }: Translation,
  language: string,
  { maxGraphemes, style = plainStyle }: LineOptions,
): Line | undefined {
  const words = tidy(text.toWellFormed().replace(CONTROLS, ' '))
  if (words === '' || fold(words) === fold(line.text)) return undefined
  if (countGraphemes(words) > LONGER * line.graphemes + SLACK) return undefined
  if (directionOf(words) !== directionOf('', language)) return undefined
  if (figuresIn(words) !== figuresIn(line.text)) return undefined
  const short = shorten(words, language, maxGraphemes)
  if (bannedWordIn(short.text, language, style.banned) !== undefined) return undefined
  const direction = directionOf(short.text, language)
  const name = short.said ?? line.attribution?.name
  return {
    ...line,
    text: short.text,
    language,
    direction,
    attribution:
      name === undefined ? null : { name, form: direction === 'rtl' ? 'before' : 'after' },
    kicker: kickerOf(story, short.text, language),
    graphemes: countGraphemes(short.text),
    translated: { text: line.text, language: line.language, by },
  }
}

/** Lines and other control characters, and those that turn the direction of what follows. */
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu

/** Languages differ in length, but what is longer than this holds more than the translation. */
const LONGER = 2
const SLACK = 40

/** Up to this, figures are written as words in one language and in digits in another: 2 dead, قتيلان. */
const SMALL = 12

/** The figures of a text, whatever their digits and the marks between thousands, in a form that can be compared. */
function figuresIn(text: string): string {
  return (fold(text).match(/\d+(?:[.,٫٬]\d+|[ \u00a0\u202f'’]\d{3}(?!\d))*/gu) ?? [])
    .map(figure => figure.replace(/\D/g, ''))
    .filter(digits => Number(digits) > SMALL)
    .sort()
    .join(' ')
}
