import { ageInWords, dayAndTime } from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import { make } from '../dom/make.ts'
import { setAttribute, setText } from '../dom/set-if-changed.ts'

/** A moment told as an age in words; its clock time on hover. `tellAges` keeps it true. */
export function makeAge(lang: Language, iso: string): HTMLTimeElement {
  const element = make('time', { class: 'age', 'data-age': lang })
  setAge(element, lang, iso)
  return element
}

/** Tells another moment in the same place. */
export function setAge(element: HTMLTimeElement, lang: Language, iso: string): void {
  const at = Date.parse(iso)
  setAttribute(element, 'datetime', iso)
  setAttribute(element, 'title', Number.isNaN(at) ? null : dayAndTime(lang, at))
  setText(element, ageInWords(lang, Date.now() - at))
}
