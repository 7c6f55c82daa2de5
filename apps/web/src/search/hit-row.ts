import { dayAndTime, languageName, messageFrom, search as words } from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import type { HitDocument } from '@shareet/protocol'
import { makeLink } from '../dom/make-link.ts'
import { makeName } from '../dom/make-text.ts'
import { make } from '../dom/make.ts'
import { makeFoundText } from './found-text.ts'

/**
 * One hit: who and when, the headline and the stretch of the text that answers. The headline opens the story where that
 * is live, else it leads to the source.
 *
 * @param detail gives what stands below the hit once its story is opened, or null where the story is shown elsewhere
 */
export function makeHitRow(
  lang: Language,
  hit: HitDocument,
  detail: () => HTMLElement | null,
): HTMLElement {
  const at = Date.parse(hit.published)
  const title = makeFoundText(hit.title)
  const room = make('div', { class: 'hit-story', hidden: true })
  const language = languageName(lang, hit.title.lang)
  return make(
    'li',
    { class: 'hit', 'data-article': hit.article },
    make(
      'p',
      { class: 'hit-facts' },
      makeName(hit.publisher, 'hit-outlet'),
      make('time', { datetime: hit.published }, dayAndTime(lang, at)),
      language === null ? null : make('span', {}, language),
      hit.live ? make('span', { class: 'hit-live' }, messageFrom(words, lang, 'live')) : null,
    ),
    make(
      'h3',
      { class: 'hit-title' },
      hit.live ? makeOpener(title, room, detail) : makeLink(hit.url, null, title),
    ),
    hit.snippet.text === ''
      ? null
      : make('p', { class: 'hit-snippet' }, makeFoundText(hit.snippet)),
    room,
  )
}

function makeOpener(
  title: HTMLElement,
  room: HTMLElement,
  detail: () => HTMLElement | null,
): HTMLButtonElement {
  const button = make('button', { type: 'button', 'aria-expanded': 'false' }, title)
  button.addEventListener('click', () => {
    if (room.childElementCount === 0) {
      const shown = detail()
      if (!shown) return
      room.append(shown)
    }
    room.hidden = !room.hidden
    button.setAttribute('aria-expanded', String(!room.hidden))
  })
  return button
}
