import type { FoundDocument } from '@shareet/protocol'
import { make } from '../dom/make.ts'

/** Words from the archive, set as any from a source, with what was found in them marked. */
export function makeFoundText({ text, lang, dir, found }: FoundDocument): HTMLElement {
  const pieces: (Node | string)[] = []
  let at = 0
  for (const { start, end } of found) {
    pieces.push(text.slice(at, start), make('mark', {}, text.slice(start, end)))
    at = end
  }
  return make('bdi', { lang: lang === 'und' ? '' : lang, dir }, ...pieces, text.slice(at))
}
