/** Heads of compounds that news makes of them, folded, in the forms that they end with. Each begins an entry of the lexicon. */
export const GERMAN_TAILS: ReadonlySet<string> = new Set(
  (
    'angriff angriffe angriffen angriffs anschlag anschlage uberfall uberfalle schiesserei beben erdbeben flut hochwasser ' +
    'sturm orkan waldbrand brand brande feuer unfall unfalle ungluck absturz einsturz zusammenstoss explosion wahl wahlen ' +
    'wahlkampf rucktritt entlassung nominierung urteil urteile prozess klage klagen gericht freispruch festnahme festnahmen ' +
    'verhaftung razzia durchsuchung abkommen vertrag vertrage einigung waffenruhe treffen gipfel gesprache besuch ' +
    'verhandlungen konferenz streik streiks proteste protest demonstration kundgebung blockade borse kurs kurse preis preise ' +
    'zinsen inflation umsatz gewinn impfung impfstoff virus grippe epidemie eroffnung premiere satellit rakete spiel spiele ' +
    'sieg niederlage pokal finale medaille mord morde raub diebstahl betrug einbruch schmuggel entfuhrung wetter regen schnee ' +
    'hitze gewitter gesetz gesetze verbot reform plan plane sanktionen haushalt beschluss'
  ).split(' '),
)
/** What stands before a head: shorter is no word of its own. */
const SHORTEST = 3
/** Of a head. */
const SHORTEST_TAIL = 4

/** Words that only end like one: an example, a choice, a prize. */
const NO_COMPOUND =
  /(?:beispiel|schauspiel|auswahl|ansturm|friedensprozess|(?:nobel|friedens|film|buch|literatur|kultur|kunst|musik|fernseh|medien|haupt|ehren)preis)(?:e|en|s|es)?$/

/**
 * The head of a folded German compound that tells of news: raketenangriff is an angriff. Undefined where it has none.
 * Only nouns are compounds of this kind; the caller asks for words with a capital.
 */
export function germanTail(folded: string): string | undefined {
  if (NO_COMPOUND.test(folded)) return undefined
  for (let at = SHORTEST; at <= folded.length - SHORTEST_TAIL; at++) {
    const tail = folded.slice(at)
    if (GERMAN_TAILS.has(tail)) return tail
  }
  return undefined
}
