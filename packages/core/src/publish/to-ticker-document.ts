import type {
  AlertDocument,
  ItemDocument,
  TextDocument,
  TickerDocument,
  TickerHead,
  TranslatedDocument,
} from '@shareet/protocol'
import { directionOf } from '../language/index.ts'
import { plainStyle, showDigits } from '../ticker/index.ts'
import type { HouseStyle, Item, Line, Rundown } from '../ticker/index.ts'
import { isoInstant } from '../values/index.ts'

/** Independent publishers named beside a line; the rest are a number. */
const NAMED = 3

/** The rundown as every viewer gets it, in the style of the house. */
export const toTickerDocument = (
  rundown: Rundown,
  ticker: TickerHead,
  style: HouseStyle = plainStyle,
): TickerDocument => ({
  version: 1,
  ticker,
  seq: rundown.seq,
  at: isoInstant(rundown.at),
  items: rundown.items.map(item => toItemDocument(item, style)),
})

/** One item as every viewer gets it. */
const toItemDocument = (item: Item, style: HouseStyle): ItemDocument => ({
  id: item.id,
  story: item.story,
  ...toLineDocuments(item.line, style),
  urgency: item.weighed.urgency,
  breaking: item.weighed.breaking,
  alert: toAlertDocument(item.weighed),
  ...(item.order && item.order.verb !== 'kill' && { desk: item.order.verb }),
  unconfirmed: item.weighed.unconfirmed,
  importance: item.weighed.score,
  why: item.weighed.signals,
  reports: item.reports,
  publishers: item.publishers.slice(0, NAMED).map(({ name }) => name),
  publisherCount: item.publishers.length,
  since: isoInstant(item.since),
  firstReport: isoInstant(item.firstReport),
  lastReport: isoInstant(item.lastReport),
  url: item.url,
})

/** Where the event of an item is as an alert. */
export const toAlertDocument = ({ alert }: Item['weighed']): AlertDocument =>
  alert
    ? { state: alert.state, at: isoInstant(alert.at), retracted: alert.retracted }
    : { state: 'candidate', at: null, retracted: false }

/** The words of a line, its attribution and kicker, each with its own language and direction. */
export const toLineDocuments = (
  line: Line,
  style: HouseStyle = plainStyle,
): Pick<ItemDocument, 'line' | 'translated' | 'attribution' | 'kicker'> => {
  const shown = (text: string): string => showDigits(text, line, style.digits)
  return {
    line: { text: shown(line.text), lang: line.language, dir: line.direction },
    ...(line.translated && { translated: toTranslated(line.translated) }),
    attribution:
      line.attribution === null
        ? null
        : {
            ...toText(shown(line.attribution.name), line.language),
            ...(style.attribution !== 'usual' && { place: style.attribution }),
          },
    kicker: line.kicker === null ? null : toText(shown(line.kicker), line.language),
  }
}

const toTranslated = ({ text, language, by }: TranslatedLine): TranslatedDocument => ({
  from: { text, lang: language, dir: directionOf(text, language) },
  by,
})

type TranslatedLine = NonNullable<Line['translated']>

/** A name beside a line has its own direction: a Latin outlet under an Arabic line reads left to right. */
function toText(text: string, language: string): TextDocument {
  const dir = directionOf(text)
  return { text, lang: dir === directionOf(text, language) ? language : 'und', dir }
}
