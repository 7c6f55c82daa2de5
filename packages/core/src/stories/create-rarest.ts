/** The two largest of the weights it is told. */
export interface Rarest {
  note(weight: number): void
  /** Their mean; what is missing counts nothing. */
  mean(): number
}

const HALF = 0.5

export function createRarest(): Rarest {
  let [first, second] = [0, 0]
  return {
    note(weight) {
      if (weight > first) {
        second = first
        first = weight
      } else if (weight > second) second = weight
    },
    mean: () => (first + second) * HALF,
  }
}
