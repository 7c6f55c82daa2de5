const MINUTE = 60_000

/** Steps that read well, in minutes. */
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 180, 240, 360, 720, 1440]

/** Round clock times between two moments, at most `most` of them, by the viewer's clock. */
export function hourMarks(from: number, to: number, most: number): readonly number[] {
  const minutes = STEPS.find(step => (to - from) / (step * MINUTE) <= most) ?? 1440
  const step = minutes * MINUTE
  const offset = new Date(from).getTimezoneOffset() * MINUTE
  const first = Math.ceil((from - offset) / step) * step + offset
  const marks: number[] = []
  for (let mark = first; mark < to; mark += step) marks.push(mark)
  return marks
}
