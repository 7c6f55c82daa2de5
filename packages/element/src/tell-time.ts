import { setText } from './zones.ts'

/** Keeps a clock to the minute, and calls `tell` with it, until the signal. */
export function tellTime(clock: HTMLElement, tell: () => void, signal: AbortSignal): void {
  const now = new Date()
  setText(clock, now.toTimeString().slice(0, 5))
  tell()
  const timer = setTimeout(() => tellTime(clock, tell, signal), 60_050 - (+now % 60_000))
  signal.addEventListener('abort', () => clearTimeout(timer))
}
