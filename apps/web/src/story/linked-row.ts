import {
  board as words,
  evidenceName,
  languageName,
  listInWords,
  messageFrom,
} from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import type { LinkedStoryDocument } from '@shareet/protocol'
import type { Row } from '../dom/keyed-list.ts'
import { makeText } from '../dom/make-text.ts'
import { make } from '../dom/make.ts'
import { reasonsOf } from './reasons-of.ts'

/**
 * A story in another language: in which, its line, how many reports, and what tells that it is the same event. The line
 * opens it in place.
 *
 * @param detail gives the opened story; asked once
 */
export function createLinkedRow(
  lang: Language,
  first: LinkedStoryDocument,
  detail: () => HTMLElement,
): Row<LinkedStoryDocument> {
  const button = make('button', { type: 'button', class: 'linked-line', 'aria-expanded': 'false' })
  const facts = make('p', { class: 'linked-facts' })
  const room = make('div', { class: 'linked-story', hidden: true })
  const root = make('li', { class: 'linked', 'data-story': first.id }, button, facts, room)
  let shown = ''

  button.addEventListener('click', () => {
    if (room.childElementCount === 0) room.append(detail())
    room.hidden = !room.hidden
    button.setAttribute('aria-expanded', String(!room.hidden))
  })

  return {
    root,
    update(story) {
      const wanted = JSON.stringify(story)
      if (wanted === shown) return
      shown = wanted
      const reasons = reasonsOf(story.why, 1).map(kind => evidenceName(lang, kind))
      button.replaceChildren(makeText(story.line))
      facts.replaceChildren(
        ...[
          languageName(lang, story.line.lang),
          messageFrom(words, lang, 'linkedFacts', { count: story.reports }),
          reasons.length === 0
            ? null
            : messageFrom(words, lang, 'because', { reasons: listInWords(lang, reasons) }),
        ]
          .filter(fact => fact !== null)
          .map(fact => make('span', {}, fact)),
      )
    },
  }
}
