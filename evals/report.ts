/** What one eval or bench found. Figure names are dotted, such as `ar.b3.f1`. */
export interface Report {
  readonly name: string
  readonly figures: Readonly<Record<string, number>>
  /** The same figures of simpler or published methods, from the same run. */
  readonly baselines: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Least value a figure must have. */
  readonly floors: Readonly<Record<string, number>>
  /** What was left out, and why. */
  readonly skipped: readonly string[]
}

/** The report as a table beside its baselines; figures under their floor are marked. */
export function printReport({ name, figures, baselines, floors, skipped }: Report): string {
  const methods = Object.keys(baselines)
  const width = Math.max(12, ...Object.keys(figures).map(figure => figure.length))
  const cell = (value: number | undefined): string =>
    (value === undefined ? '–' : format(value)).padStart(12)
  const lines = Object.entries(figures).map(([figure, value]) => {
    const floor = floors[figure]
    const verdict =
      floor === undefined
        ? ''
        : value >= floor
          ? `  ≥ ${format(floor)} ✓`
          : `  < ${format(floor)} ✗`
    return `  ${figure.padEnd(width)}${cell(value)}${methods.map(method => cell(baselines[method]?.[figure])).join('')}${verdict}`
  })
  return [
    `${name}`,
    `  ${'figure'.padEnd(width)}${'ours'.padStart(12)}${methods.map(method => method.padStart(12)).join('')}`,
    ...lines,
    ...skipped.map(reason => `  skipped: ${reason}`),
  ].join('\n')
}

/** Figures under their floor. */
export const missed = ({ figures, floors }: Report): string[] =>
  Object.entries(floors)
    .filter(([figure, floor]) => figures[figure] !== undefined && figures[figure] < floor)
    .map(([figure]) => figure)

export const reportAsJson = ({ name, figures, baselines, floors }: Report): string =>
  JSON.stringify({ name, figures, baselines, floors })

const format = (value: number): string =>
  Number.isInteger(value)
    ? String(value)
    : Math.abs(value) >= 100
      ? value.toFixed(0)
      : value.toFixed(3)
