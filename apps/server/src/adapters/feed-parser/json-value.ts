type JsonObject = Readonly<Record<string, unknown>>

export const isRecord = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The text under a key, if it is one and not blank. */
export function words(object: JsonObject, key: string): string | undefined {
  const value = object[key]
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** The list under a key, or an empty one. */
export function lists(object: JsonObject, key: string): readonly unknown[] {
  const value = object[key]
  return Array.isArray(value) ? value : []
}
