import { DAY, HOUR, MINUTE } from '../values/index.ts'

export interface ArticlePolicy {
  /** Longest title kept, in characters; more is cut. */
  readonly titleLimit: number
  /** Longest text kept, in characters; more is cut. */
  readonly textLimit: number
  /** Articles older than this when first seen are not filed: a new source's archive is not news. */
  readonly oldestMs: number
  /** A date this far ahead of us is a fast clock and is kept as now; further ahead it is a wrong date. */
  readonly clockSkewMs: number
  /** Wrong zones put dates ahead by whole hours, up to this many; they are taken back by whole hours. */
  readonly zoneFaultHours: number
  /** Sources remembered beside the first that brought an article. */
  readonly alsoFromLimit: number
}

export const articlePolicy: ArticlePolicy = {
  titleLimit: 500,
  textLimit: 20_000,
  oldestMs: 4 * DAY,
  clockSkewMs: 10 * MINUTE,
  zoneFaultHours: (14 * HOUR) / HOUR,
  alsoFromLimit: 8,
}
