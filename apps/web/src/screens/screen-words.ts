import { messageFrom, states as words } from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import type { PageState } from '../state/page-state.ts'
import type { Screen } from '../state/screen-of.ts'

/** What a screen without a list says: a line, and a sentence under it. */
export interface ScreenWords {
  readonly title: string
  readonly note: string | null
}

export function screenWords(
  lang: Language,
  screen: Exclude<Screen, 'board'>,
  { summary }: PageState,
): ScreenWords {
  const { ok, failing, total } = summary ?? { ok: 0, failing: 0, total: 0 }
  switch (screen) {
    case 'connecting':
      return { title: messageFrom(words, lang, 'connecting'), note: null }
    case 'starting':
      return {
        title: messageFrom(words, lang, 'starting'),
        note: messageFrom(words, lang, 'startingNote', { done: ok + failing, total }),
      }
    case 'quiet':
      return {
        title: messageFrom(words, lang, 'quiet'),
        note: summary && messageFrom(words, lang, 'quietNote', { ok, total }),
      }
    case 'offline':
      return {
        title: messageFrom(words, lang, 'offline'),
        note: messageFrom(words, lang, 'offlineNote'),
      }
    case 'failing':
      return {
        title: messageFrom(words, lang, 'failing'),
        note: messageFrom(words, lang, 'failingNote'),
      }
    case 'no-sources':
      return {
        title: messageFrom(words, lang, 'noSources'),
        note: messageFrom(words, lang, 'noSourcesNote', { file: 'shareet.config.yaml' }),
      }
    case 'away':
      return {
        title: messageFrom(words, lang, 'awayEmpty'),
        note: messageFrom(words, lang, 'awayEmptyNote'),
      }
  }
}
