import { fold } from '../fold.ts'
import { ARABIC_FIRST_NAMES } from '../gazetteer/arabic-first-names.ts'
import { ARABIC_PLACES } from '../gazetteer/arabic-places.ts'
import { ARABIC_SURNAMES } from '../gazetteer/arabic-surnames.ts'
import { CITIES } from '../gazetteer/cities.ts'
import { FIRST_NAMES, SURNAMES } from '../gazetteer/first-names.ts'
import { FOREIGN_FIRST_NAMES } from '../gazetteer/foreign-first-names.ts'
import { FOREIGN_SURNAMES } from '../gazetteer/foreign-surnames.ts'
import { arabic } from '../vocabulary/ar.ts'

let names: ReadonlySet<string> | undefined

/** Is a folded Arabic word, by itself, the name of a person or a place that the project knows? */
export function isArabicName(word: string): boolean {
  names ??= new Set(
    [
      ...[ARABIC_FIRST_NAMES, FIRST_NAMES.arabic, FOREIGN_FIRST_NAMES],
      ...[ARABIC_SURNAMES, SURNAMES.arabic, FOREIGN_SURNAMES],
      (arabic.signs?.given ?? '').replaceAll(',', ''),
      ...[...Object.values(ARABIC_PLACES), ...Object.values(CITIES)].map(list =>
        list.replace(/[,=/]|[\x20-\x7e]/g, mark => (mark === ' ' ? '_' : ' ')),
      ),
    ].flatMap(list => list.split(/\s+/).map(fold)),
  )
  return names.has(word)
}
