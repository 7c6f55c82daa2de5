import type { Signal } from './signal.ts'

/** A loss: nobody but one publisher says so, of all that could; where few are heard it means little. */
export const single: Signal<'single'> = {
  name: 'single',
  read({ voices, listening }) {
    const alone = voices.filter(voice => voice.own).length <= 1
    return { value: alone ? 1 - 1 / Math.max(1, listening) : 0, facts: {} }
  },
  moved({ reports }) {
    const own = reports.filter(({ copyOf }) => copyOf === null)
    return own.length > 0 ? own : reports
  },
}
