import type { TextDocument } from '@shareet/protocol'
import { make } from './make.ts'

/** Words from a source, set in their own language and direction and isolated from what stands around them. */
export function makeText({ text, lang, dir }: TextDocument, className?: string): HTMLElement {
  return make('bdi', { lang: lang === 'und' ? '' : lang, dir, class: className ?? null }, text)
}

/** A name whose language is not known, such as an outlet's: isolated, in the direction of its own letters. */
export const makeName = (name: string, className?: string): HTMLElement =>
  make('bdi', { dir: 'auto', class: className ?? null }, name)
