import { worldAudience } from '../importance/index.ts'
import type { Audience } from '../importance/index.ts'
import { plainStyle } from './style/index.ts'
import type { HouseStyle } from './style/index.ts'
import { HOUR, MINUTE, SECOND } from '../values/index.ts'

/** Who gets on air and how calmly. Per ticker; these are the defaults. */
export interface TickerPolicy {
  /** Whom it is for. */
  readonly audience: Audience
  /** Of several stories of one event in different languages, the one in this language is shown; null: the greatest. */
  readonly language: string | null
  readonly items: number
  /** On a slow day, or with few sources, the bar sinks until this many could be on air. */
  readonly fewestItems: number
  /** But never below this score: what is less is no news, and an honest ticker is then shorter. */
  readonly lowestEnterScore: number
  /** A story enters at this score and leaves below the lower one; the gap keeps it from flickering. */
  readonly enterScore: number
  readonly leaveScore: number
  /** Points by which a newcomer must beat an item on air to take its place or its rank. */
  readonly margin: number
  readonly minimumOnAirMs: number
  /** After this long without a new fact a line makes room, if another story waits. */
  readonly maximumOnAirMs: number
  /** Lines of one family of events, at most: what follows from one another. */
  readonly mostOfFamily: number
  /** Lines of one country and of one topic, unless the ticker is about it. */
  readonly mostOfCountry: number
  readonly mostOfTopic: number
  /** Points for each line above that by which a story must lead the rest to have a line all the same. */
  readonly overQuota: number
  /** A line on air keeps its words this long, unless its report was corrected. */
  readonly minimumWordsMs: number
  /** A story without a report for this long leaves the air. */
  readonly expiryMs: number
  /** A story without a report for this long does not enter. */
  readonly freshnessMs: number
  /** Longest line, in graphemes. */
  readonly lineGraphemes: 60 | 90 | 140
  readonly style: HouseStyle
  /** Lines in other languages are shown in `language`, as far as translations are at hand. */
  readonly translate: boolean
  /** Points by which an editor raises or lowers a story. */
  readonly deskPoints: number
  /** What editors order changes, within bounds, what counts for other stories too. */
  readonly learns: boolean
  /** A figure on air follows the story in steps of this many points, so that it does not tick. */
  readonly scoreStep: number
}

export const tickerPolicy: TickerPolicy = {
  audience: worldAudience,
  language: null,
  items: 12,
  fewestItems: 8,
  lowestEnterScore: 9,
  enterScore: 22,
  leaveScore: 15,
  margin: 3,
  minimumOnAirMs: 45 * SECOND,
  maximumOnAirMs: 16 * HOUR,
  mostOfFamily: 3,
  mostOfCountry: 5,
  mostOfTopic: 7,
  overQuota: 2,
  minimumWordsMs: 2 * MINUTE,
  expiryMs: 18 * HOUR,
  freshnessMs: 15 * HOUR,
  lineGraphemes: 90,
  style: plainStyle,
  translate: false,
  deskPoints: 10,
  learns: true,
  scoreStep: 1,
}
