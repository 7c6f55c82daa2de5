/** How a viewer holds on to a stream. All times in milliseconds. */
export interface FollowPolicy {
  /** Silence after which a connection counts as dead: the server says something every 20 s, so two were missed. */
  readonly silenceMs: number
  /** First wait before reconnecting, unless the server asks for another one. */
  readonly firstWaitMs: number
  /** Longest wait, so that a server that comes back has its viewers within half a minute. */
  readonly longestWaitMs: number
  /** A server that says when to come back is believed up to here. */
  readonly longestAskedWaitMs: number
  /** Without a connection for this long the viewer is told that it sees an old list. */
  readonly awayAfterMs: number
  /** A connection that held this long was a good one: the next wait starts small again. */
  readonly goodAfterMs: number
  /** Characters one event may have; a full rundown has some tens of thousands. */
  readonly eventCharacters: number
}

export const followPolicy: FollowPolicy = {
  silenceMs: 45_000,
  firstWaitMs: 1_000,
  longestWaitMs: 30_000,
  longestAskedWaitMs: 300_000,
  awayAfterMs: 3_000,
  goodAfterMs: 10_000,
  eventCharacters: 4_194_304,
}
