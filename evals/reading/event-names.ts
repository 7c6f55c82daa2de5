/** Names of event kinds in the gold format, where they differ from ours. */
const NAMES: Readonly<Record<string, string>> = {
  meeting: 'visit-or-meeting',
  protest: 'protest-or-strike',
  launch: 'launch-or-opening',
  sport: 'sport-result',
  plan: 'plan-or-decision',
}
const OURS = new Map(Object.entries(NAMES).map(([ours, gold]) => [gold, ours]))

/** A kind as gold rows call it; reports that tell no event are `other`. */
export const goldKind = (kind: string | null): string => NAMES[kind ?? ''] ?? kind ?? 'other'

/** A kind of a gold row as the program calls it. */
export const ourKind = (kind: string | null): string => OURS.get(kind ?? '') ?? kind ?? 'other'
