import type { Report } from '../stories/index.ts'

/** The kind of event that most reports tell of, the earlier told among equals; null where none tells. */
export function usualKind(reports: readonly Report[]): string | null {
  const counts = new Map<string, number>()
  for (const { reading } of reports)
    if (reading.eventKind !== null)
      counts.set(reading.eventKind, (counts.get(reading.eventKind) ?? 0) + 1)
  let usual: string | null = null
  for (const [kind, count] of counts)
    if (count > (usual === null ? 0 : (counts.get(usual) ?? 0))) usual = kind
  return usual
}
