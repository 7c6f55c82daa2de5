import type { RawItem } from '@shareet/core/sources'

/** An item of what its source said: what is empty is left out. */
export function rawItem(said: {
  readonly [Name in keyof RawItem]: RawItem[Name] | undefined
}): RawItem {
  return Object.fromEntries(
    Object.entries(said).filter(([, value]) => value !== undefined && value !== ''),
  )
}
