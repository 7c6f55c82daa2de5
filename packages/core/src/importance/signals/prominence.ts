import type { Signal } from './signal.ts'

/** The stream has been talking about whom or what it is about: a small turn in a great matter. */
export const prominence: Signal<'prominence'> = {
  name: 'prominence',
  read: ({ backdrop }) => ({
    value: Math.min(1, backdrop.prominence),
    facts: { percent: Math.round(backdrop.prominence * 100) },
  }),
  // It was measured as they came, of each alike.
  moved: ({ reports }) => reports,
}
