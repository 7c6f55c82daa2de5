import type { Reading } from '../../reading/index.ts'
import type { Audience } from '../audience.ts'
import type { Evidence } from '../evidence.ts'
import { saturate } from './signal.ts'
import type { Signal } from './signal.ts'

/** Countries of a report that it is about; those further down are mentioned. */
const ABOUT = 2
/** Publishers of the audience's own that make a story theirs. */
const OWN_PUBLISHERS = 3
/** What is near by its carriers alone is this near beside what is about the audience. */
const CARRIED = 0.4

/**
 * A loss: far from the ticker's audience, neither about its countries, topics and words nor carried by its own
 * publishers. Nothing is far from an audience of which nothing is said.
 */
export const distance: Signal<'distance'> = {
  name: 'distance',
  read(evidence) {
    if (isEverybody(evidence.audience)) return { value: 0, facts: {} }
    const near = Math.max(about(evidence), CARRIED * carried(evidence))
    return { value: 1 - near, facts: { percent: Math.round(near * 100) } }
  },
  moved: ({ reports, audience }) => reports.filter(({ reading }) => !isAbout(reading, audience)),
}

const isEverybody = ({ home, follows, languages, topics, words }: Audience): boolean =>
  home.length + follows.length + languages.length + topics.length + words.length === 0

/** Share of the reports that are about what the audience follows. */
function about({ reports, audience }: Evidence): number {
  const near = reports.filter(({ reading }) => isAbout(reading, audience)).length
  return near / Math.max(1, reports.length)
}

function isAbout({ countries, topics, names, titleTerms }: Reading, audience: Audience): boolean {
  const { home, follows, words } = audience
  for (const country of countries.slice(0, ABOUT))
    if (home.includes(country) || follows.includes(country)) return true
  if (topics[0] !== undefined && audience.topics.includes(topics[0])) return true
  return words.some(
    ({ name, terms }) =>
      names.includes(name) || (terms.length > 0 && terms.every(term => titleTerms.includes(term))),
  )
}

function carried({ voices, languages, audience }: Evidence): number {
  const own = voices.filter(
    ({ publisher }) => publisher.country !== null && audience.home.includes(publisher.country),
  ).length
  const told = languages.some(language => audience.languages.includes(language)) ? 1 : 0
  return saturate(own + told, OWN_PUBLISHERS)
}
