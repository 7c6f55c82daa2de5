/** Adds figures under a prefix. */
export function putFigures(
  into: Record<string, number>,
  prefix: string,
  found: Readonly<Record<string, number>>,
): void {
  for (const [name, value] of Object.entries(found)) into[`${prefix}${name}`] = value
}
