import type { Language } from '@shareet/catalogue'
import { languages } from '@shareet/catalogue'
import { remember, remembered } from './remember.ts'

const KEY = 'shareet.language'

/** The language that the viewer chose, by `?lang=` or on an earlier visit; null where the page decides. */
export function chosenLanguage(): Language | null {
  return known(new URLSearchParams(location.search).get('lang')) ?? known(remembered(KEY))
}

/** Remembers the choice and puts it in the address, so that the page can be sent on in this language. */
export function chooseLanguage(lang: Language): void {
  remember(KEY, lang)
  const url = new URL(location.href)
  url.searchParams.set('lang', lang)
  history.replaceState(history.state, '', url)
}

const known = (value: string | null): Language | null =>
  languages.find(lang => lang === value) ?? null
