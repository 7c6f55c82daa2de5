import { messageFrom, states as words } from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import { make } from '../dom/make.ts'
import { setText } from '../dom/set-if-changed.ts'
import type { LoadSources } from '../live/load-sources.ts'
import { createSourceList } from '../sources/source-list.ts'
import type { SourceList } from '../sources/source-list.ts'
import type { PageState } from '../state/page-state.ts'
import type { Screen } from '../state/screen-of.ts'
import { screenWords } from './screen-words.ts'

/** The page where there is no list to show: why, what happens next, and what the viewer can do. */
export interface EmptyScreen {
  readonly end: () => void
  readonly root: HTMLElement
  readonly update: (screen: Exclude<Screen, 'board'>, state: PageState) => void
}

/** How to see the program without a network. */
const DEMO = 'npm start -- --demo'

export function createEmptyScreen(lang: Language, load: LoadSources): EmptyScreen {
  const title = make('h2', {})
  const note = make('p', { class: 'screen-note' })
  const demo = make(
    'p',
    { class: 'screen-demo', hidden: true },
    messageFrom(words, lang, 'offlineDemo'),
    ' ',
    make('code', { dir: 'ltr', lang: 'en' }, DEMO),
  )
  const spoken = make('div', { class: 'screen-words', role: 'status' }, title, note, demo)
  const root = make('section', { class: 'screen' }, spoken)
  const ended = new AbortController()
  let sources: SourceList | null = null
  let fetchedFor: PageState['summary'] = null

  return {
    root,
    update(screen, state) {
      const said = screenWords(lang, screen, state)
      root.dataset['screen'] = screen
      setText(title, said.title)
      setText(note, said.note ?? '')
      demo.hidden = screen !== 'offline'
      const listed = screen === 'offline' || screen === 'failing'
      if (listed && !sources) root.append((sources = createSourceList(lang, load)).root)
      if (!listed && sources) {
        sources.root.remove()
        sources = null
        fetchedFor = null
      }
      if (sources && state.summary !== fetchedFor) {
        fetchedFor = state.summary
        void sources.fetch(ended.signal)
      }
    },
    end: () => ended.abort(),
  }
}
