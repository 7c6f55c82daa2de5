/** Heads of compounds that news makes of them, folded, in the forms that they end with. */
const TAILS: ReadonlySet<string> = new Set(
  (
    'angriff angriffe angriffen angriffs attacke attacken anschlag anschlage uberfall uberfalle schiesserei beben erdbeben flut hochwasser ' +
    'sturm orkan waldbrand brand brande feuer unfall unfalle ungluck absturz einsturz zusammenstoss explosion wahl wahlen wahlkampf ' +
    'rucktritt entlassung nominierung urteil urteile prozess klage klagen verfahren haft strafe strafen gericht freispruch ' +
    'festnahme festnahmen verhaftung razzia razzien durchsuchung abkommen vertrag vertrage einigung waffenruhe ' +
    'treffen gipfel gesprache besuch verhandlungen konferenz streik streiks proteste protest demonstration demo kundgebung blockade ' +
    'borse kurs kurse preis preise zins zinsen inflation umsatz gewinn krise abbau impfung impfstoff virus grippe seuche epidemie ' +
    'eroffnung premiere satellit rakete spiel spiele sieg niederlage meister pokal finale medaille mord morde raub diebstahl betrug ' +
    'einbruch handel schmuggel entfuhrung warnung warnungen wetter regen schnee hitze gewitter gesetz gesetze verbot reform plan plane ' +
    'sanktionen haushalt beschluss'
  ).split(' '),
)
/** What stands before a head: shorter is no word of its own. */
const SHORTEST = 3
/** Of a head. */
const SHORTEST_TAIL = 4

/** The head of a folded German compound that tells of news: raketenangriff is an angriff. Undefined where it has none. */
export function germanTail(folded: string): string | undefined {
  for (let at = SHORTEST; at <= folded.length - SHORTEST_TAIL; at++) {
    const tail = folded.slice(at)
    if (TAILS.has(tail)) return tail
  }
  return undefined
}
