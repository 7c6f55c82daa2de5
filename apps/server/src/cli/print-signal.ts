import type { SignalDocument } from '@shareet/protocol'

/** One signal as `reach +31.2`. */
export const printSignal = ({ signal, contribution }: SignalDocument): string =>
  `${signal} ${contribution >= 0 ? '+' : '−'}${Math.abs(contribution).toFixed(1)}`
