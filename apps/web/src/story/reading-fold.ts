import { messageFrom, board as words } from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import type { ReadingDocument } from '@shareet/protocol'
import { make } from '../dom/make.ts'
import { makeMarkedText } from './marked-text.ts'

const LEGEND = ['person', 'organisation', 'place', 'agency', 'date', 'number', 'quote'] as const

/** A fold under a report that shows, when it is opened, what was understood of its text. */
export function makeReadingFold(
  lang: Language,
  load: () => Promise<ReadingDocument | undefined>,
): HTMLElement {
  const content = make('div', { class: 'reading-content' })
  const fold = make(
    'details',
    { class: 'reading' },
    make('summary', {}, messageFrom(words, lang, 'understood')),
    content,
  )
  let asked = false
  fold.addEventListener('toggle', () => {
    if (asked || !fold.open) return
    asked = true
    void load().then(reading => {
      // A later opening asks again where this one got nothing.
      asked = reading !== undefined
      content.replaceChildren(
        ...(reading === undefined
          ? [make('p', { role: 'status' }, messageFrom(words, lang, 'notFetched'))]
          : show(lang, reading)),
      )
    })
  })
  return fold
}

function show(lang: Language, { title, text, marks }: ReadingDocument): readonly HTMLElement[] {
  const part = (wanted: 'title' | 'text'): typeof marks =>
    marks.filter(mark => mark.part === wanted)
  return [
    ...(title.text === '' ? [] : [makeMarkedText(title, part('title'))]),
    ...(text.text === '' ? [] : [makeMarkedText(text, part('text'))]),
    make(
      'p',
      { class: 'mark-legend' },
      ...LEGEND.map(kind =>
        make('mark', { class: `mark-${kind}` }, messageFrom(words, lang, `mark.${kind}`)),
      ),
    ),
  ]
}
