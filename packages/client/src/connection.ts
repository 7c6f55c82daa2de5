import type { FollowPolicy } from './policy.ts'

/**
 * How a viewer stands with its server: `live`, `reconnecting` after a drop, or `away` once that has lasted (also when it
 * never came). `since` is when the server was last there, or first tried, in milliseconds since 1970.
 */
export type Connection =
  { readonly kind: 'live' } | { readonly kind: 'reconnecting' | 'away'; readonly since: number }

export interface ConnectionWatch {
  live(): void
  lost(): void
  /** Tells nothing from here on. */
  stop(): void
}

/** Tells each change of state once; until the first connection there is nothing to tell. */
export function watchConnection(
  policy: FollowPolicy,
  now: () => number,
  tell: (connection: Connection) => void,
): ConnectionWatch {
  let since = now()
  let kind: Connection['kind'] | undefined
  let timer = setTimeout(goAway, policy.awayAfterMs)

  function goAway(): void {
    kind = 'away'
    tell({ kind, since })
  }

  return {
    live() {
      clearTimeout(timer)
      if (kind !== 'live') tell({ kind: (kind = 'live') })
    },
    lost() {
      if (kind !== 'live') return
      since = now()
      timer = setTimeout(goAway, policy.awayAfterMs)
      tell({ kind: (kind = 'reconnecting'), since })
    },
    stop: () => clearTimeout(timer),
  }
}
