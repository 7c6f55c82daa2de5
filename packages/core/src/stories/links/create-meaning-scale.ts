import type { StoriesPolicy } from '../policy.ts'

/**
 * What the cosine of two stories' meanings tells, learned from the stream itself: no weight needs to be fitted to a
 * model. Pairs that other evidence has judged show what cosines one event has, and what two have.
 */
export interface MeaningScale {
  /**
   * Takes in a pair by the log-odds that other evidence gives it: it counts for one event as far as it is likely to be
   * one, and for two as far as not. True when a weight can be given for the first time.
   */
  see(odds: number, cosine: number): boolean
  /**
   * What a cosine speaks for one event, −1 to 1: the log of how much likelier one event has it than two, damped, as a
   * share of the most it may be. It never falls where the cosine rises; it is 0 until enough of both was seen, and where
   * the model cannot tell them apart.
   */
  weigh(cosine: number): number
  /** Enough was seen, and cosines tell nothing: the model knows too little of the languages. */
  readonly isMute: boolean
}

/** Takes both kinds of pairs for normal distributions of one width: the log of their ratio is a straight line then. */
export function createMeaningScale({
  meaningPairs,
  meaningRemembered,
  meaningApart,
  meaningDamping,
  meaningCap,
}: StoriesPolicy): MeaningScale {
  const [ones, twos] = [createSpread(meaningRemembered), createSpread(meaningRemembered)]
  const isReady = (): boolean => Math.min(ones.count, twos.count) >= meaningPairs
  const variance = (): number => Math.max(NARROWEST ** 2, (ones.variance + twos.variance) / 2)
  const isMute = (): boolean =>
    isReady() && ones.mean - twos.mean < meaningApart * Math.sqrt(variance())
  return {
    see(odds, cosine) {
      const before = isReady()
      const likely = 1 / (1 + Math.exp(-odds))
      ones.see(cosine, likely)
      twos.see(cosine, 1 - likely)
      return !before && isReady()
    },
    weigh(cosine) {
      if (!isReady() || isMute()) return 0
      const slope = (ones.mean - twos.mean) / variance()
      const odds = slope * (cosine - (ones.mean + twos.mean) / 2)
      return Math.max(-1, Math.min(1, (odds * meaningDamping) / meaningCap))
    },
    get isMute() {
      return isMute()
    },
  }
}

/** What is kept of vectors tells cosines no finer. */
const NARROWEST = 0.01

interface Spread {
  /** Of what was seen, by weight. */
  readonly count: number
  readonly mean: number
  readonly variance: number
  see(value: number, weight: number): void
}

/** Mean and variance of the last values, some `remembered` by weight: older ones fade, so that they follow the news. */
function createSpread(remembered: number): Spread {
  let [count, mean, variance] = [0, 0, 0]
  return {
    get count() {
      return count
    },
    get mean() {
      return mean
    },
    get variance() {
      return variance
    },
    see(value, weight) {
      if (weight <= 0) return
      count = Math.min(remembered, count + weight)
      const share = Math.min(1, weight / count)
      const off = value - mean
      mean += share * off
      variance = (1 - share) * (variance + share * off * off)
    },
  }
}
