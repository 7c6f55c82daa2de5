import type { Direction } from '@shareet/protocol'
import type { ArticleId } from '../../values/index.ts'

/**
 * The words shown for a story at one length. Every word stands, in this order, in the headline or lead it came from, or in
 * its translation.
 */
export interface Line {
  /** Empty where no report has words that could be shown. */
  readonly text: string
  readonly language: string
  readonly direction: Direction
  /** Who says so, where house style wants it said. */
  readonly attribution: Attribution | null
  /** Country of the event in the line's language, unless the line names it. */
  readonly kicker: string | null
  readonly from: { readonly article: ArticleId; readonly part: 'title' | 'lead' }
  readonly graphemes: number
  /** Of an empty line: the word of the house's list that every headline of the story holds. */
  readonly banned?: string
  /** Of a line that a machine translated: the words before, their language, and the service that did it. */
  readonly translated?: { readonly text: string; readonly language: string; readonly by: string }
}

export interface Attribution {
  /** As shown: an agency in the spelling of the text, or the publisher. */
  readonly name: string
  /** House style of the line's script: Arabic names the speaker first. */
  readonly form: 'before' | 'after'
}
