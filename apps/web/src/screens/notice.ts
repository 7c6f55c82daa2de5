import { ageInWords, clockTime, messageFrom, states as words } from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import { make } from '../dom/make.ts'
import { setText } from '../dom/set-if-changed.ts'
import type { PageState } from '../state/page-state.ts'
import { noticeOf } from '../state/screen-of.ts'

/** The sentence above a list that may be an old one; gone while all is well. */
export interface Notice {
  readonly root: HTMLElement
  readonly update: (state: PageState) => void
}

export function createNotice(lang: Language): Notice {
  const root = make('p', { class: 'notice', role: 'status', hidden: true })

  return {
    root,
    update(state) {
      const notice = noticeOf(state)
      root.hidden = notice === null
      if (notice === null) setText(root, '')
      else if (notice === 'offline') setText(root, messageFrom(words, lang, 'offlineList'))
      else setText(root, awayWords(lang, state))
    },
  }
}

function awayWords(lang: Language, { awaySince }: PageState): string {
  const since = awaySince ?? Date.now()
  return messageFrom(words, lang, 'away', {
    age: ageInWords(lang, Date.now() - since),
    time: clockTime(lang, since),
  })
}
