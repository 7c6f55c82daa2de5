import {
  board as words,
  dayAndTime,
  evidenceName,
  listInWords,
  messageFrom,
} from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import type { RegroupingDocument } from '@shareet/protocol'
import { make } from '../dom/make.ts'
import { reasonsOf } from './reasons-of.ts'

/** What was merged into a story or split from it or off it: what, when and why. */
export function makeRegroupingLine(
  lang: Language,
  story: string,
  { kind, at, from, articles, why }: RegroupingDocument,
): HTMLElement {
  const facts = { time: dayAndTime(lang, Date.parse(at)), count: articles.length }
  const done =
    kind === 'merged'
      ? messageFrom(words, lang, 'merged', facts)
      : messageFrom(words, lang, from === story ? 'splitOff' : 'split', facts)
  const reasons = reasonsOf(why, kind === 'merged' ? 1 : -1).map(each => evidenceName(lang, each))
  return make(
    'li',
    { class: 'regrouping' },
    make('span', {}, done),
    reasons.length === 0
      ? null
      : make(
          'span',
          { class: 'regrouping-why' },
          messageFrom(words, lang, 'because', { reasons: listInWords(lang, reasons) }),
        ),
  )
}
