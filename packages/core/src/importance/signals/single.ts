import type { Signal } from './signal.ts'

/** A loss: nobody but one publisher says so. */
export const single: Signal = {
  name: 'single',
  read({ voices }) {
    return { value: voices.filter(voice => voice.own).length <= 1 ? 1 : 0, facts: {} }
  },
}
