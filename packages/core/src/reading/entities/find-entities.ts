import { CASED } from '../../language/index.ts'
import type { Passage } from '../passage.ts'
import { arabicEntities } from './arabic-entities.ts'
import { capitalEntities } from './capital-entities.ts'
import { isByline } from './is-byline.ts'
import { withOutletsTold } from './outlets-told.ts'
import type { Entity } from './entity.ts'
import { joinMentions } from './join-mentions.ts'

/**
 * The people, bodies and places that a headline and its text name, in order; each mention once. What one part names in
 * full the other knows by its short name.
 */
export function findEntities(
  title: Passage,
  text: Passage,
): { readonly title: readonly Entity[]; readonly text: readonly Entity[] } {
  const headline = entitiesIn(title, [])
  const body = entitiesIn(text, headline)
  if (text.language === 'ar') {
    const named = withOutletsTold(text, body)
    const [first] = named
    const [inTitle = [], inText = []] = joinMentions([
      headline,
      first && isByline(text, first) ? named.slice(1) : named,
    ])
    return { title: inTitle, text: inText }
  }
  return { title: hasCapitals(title) ? capitalEntities(title, body) : headline, text: body }
}

const entitiesIn = (passage: Passage, elsewhere: readonly Entity[]): Entity[] => {
  if (passage.language === 'ar') return arabicEntities(passage)
  return hasCapitals(passage) ? capitalEntities(passage, elsewhere) : []
}

const hasCapitals = ({ language, hinted }: Passage): boolean =>
  language !== 'ar' && (hinted & CASED) !== 0
