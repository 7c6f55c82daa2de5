import { GIVEN_NAMES_LATIN } from '../gazetteer/given-names-latin.ts'
import { MORE_WORLD_BODIES } from '../gazetteer/more-world-bodies.ts'
import { WORLD_BODIES } from '../gazetteer/world-bodies.ts'
import { WORLD_PLACES } from '../gazetteer/world-places.ts'
import { fold } from '../fold.ts'
import { tokenise } from '../tokenise.ts'
import { numberOfKind, numberSecond } from './lexicon.ts'
import type { Entry, MeaningKind } from './lexicon.ts'

let made: readonly Entry[] | undefined

/** Names in Latin letters that keep their form in every language; made once and shared by their lexicons. */
export function worldNames(): readonly Entry[] {
  made ??= [
    ...GIVEN_NAMES_LATIN.split(' ').map(name => entry(name, 'given', 'given')),
    ...WORLD_PLACES.split(', ').map(name => entry(name, 'city', name)),
    ...[WORLD_BODIES, MORE_WORLD_BODIES].flatMap(bodies =>
      bodies.split(', ').map(name => entry(name, 'organisation', name.replace('^', ''))),
    ),
  ]
  return made
}

function entry(name: string, kind: MeaningKind, value: string): Entry {
  const words = tokenise(name.replace('^', '')).map(fold)
  return {
    words,
    match: 'exact',
    capital: name.startsWith('^') ? 'all' : 'first',
    meaning: { kind, value, weight: 1 },
    kindNumber: numberOfKind(kind),
    second: numberSecond(words[1], 'exact'),
  }
}
