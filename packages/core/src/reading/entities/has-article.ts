import type { Lexeme } from '../../language/index.ts'
import { PLAIN_ARTICLE } from './arabic-words.ts'

/** Whether a word has the article and nothing before it: الجابر, but not إلتون, whose first letters only look like it. */
export const hasArticle = ({ folded, written }: Lexeme): boolean =>
  PLAIN_ARTICLE.test(folded) && !/^[أإآ]/.test(written)
