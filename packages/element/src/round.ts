/** Ids still to come before the list begins anew, next first. */
export type Round = readonly string[]

/** The next id and the round after it; undefined when there is nothing to show. An empty round begins the list anew. */
export function takeNext(
  round: Round,
  order: readonly string[],
): readonly [id: string, rest: Round] | undefined {
  const [id, ...rest] = round.length > 0 ? round : order
  return id === undefined ? undefined : [id, rest]
}

/**
 * The round after the list changed: what left is never shown again, what is new comes before what was waiting, and what
 * breaks comes before everything. Nothing that stands loses its turn.
 */
export function renewRound(
  round: Round,
  before: readonly string[],
  after: readonly string[],
  breaking: readonly string[],
): Round {
  const waiting = round.filter(id => after.includes(id))
  // At the end of a round the whole list is next, and what is new is in it already.
  const fresh = waiting.length > 0 ? after.filter(id => !before.includes(id)) : after
  return [...new Set([...breaking, ...fresh, ...waiting])]
}
