import type { RawItem } from '@shareet/core/sources'

/** An item of what its source said: what is empty is left out. */
export function rawItem(said: {
  readonly [Name in keyof RawItem]: RawItem[Name] | undefined
}): RawItem {
  const item: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(said))
    if (value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0))
      item[name] = value
  return item
}
