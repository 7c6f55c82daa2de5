import type { Story } from '../stories/index.ts'
import { translateLine } from './line/index.ts'
import type { Line, Translation } from './line/index.ts'
import type { TickerPolicy } from './policy.ts'

/** Answers at once with a translation that is at hand, from one language to another; undefined where there is none. */
export type FindTranslation = (text: string, from: string, to: string) => Translation | undefined

/** Is a line in a language that the ticker has translated? What is in no language that could be told stays as it is. */
export const wantsTranslation = (
  { language, translated }: Line,
  policy: Pick<TickerPolicy, 'translate' | 'language'>,
): boolean =>
  policy.translate &&
  policy.language !== null &&
  translated === undefined &&
  language !== 'und' &&
  baseOf(language) !== policy.language

const baseOf = (language: string): string => language.split('-')[0] ?? language

/** The line in the ticker's language, where that is wanted, at hand, and fit to be shown; else as it is. */
export function translatedLine(
  story: Story,
  line: Line,
  find: FindTranslation,
  policy: TickerPolicy,
): Line {
  if (line.text === '' || policy.language === null || !wantsTranslation(line, policy)) return line
  const found = find(line.text, line.language, policy.language)
  if (!found) return line
  const options = { maxGraphemes: policy.lineGraphemes, style: policy.style }
  return translateLine(story, line, found, policy.language, options) ?? line
}
