import type { Mark } from '../language/index.ts'
import { printed } from './passage.ts'
import type { Passage } from './passage.ts'

/**
 * An agency as a text prints it: without the clitic of لوكالة, and without the words around its name in the catalogue
 * where that stands in the text (وكالة الأناضول of وكالة الأناضول للأنباء).
 */
export function printedAgency(passage: Passage, mark: Mark): string {
  const text = printed(passage, mark).replace(/[«»“”"]/g, '')
  if (text.includes(mark.meaning.value)) return mark.meaning.value
  const folded = passage.lexemes[mark.from]?.folded ?? ''
  const own = mark.phrase[0] ?? ''
  // للوكالة is "to" and الوكالة.
  if (folded.startsWith('لل') && own === `ا${folded.slice(1)}`) return `ا${text.slice(1)}`
  return folded !== own && folded.endsWith(own) ? text.slice(folded.length - own.length) : text
}
